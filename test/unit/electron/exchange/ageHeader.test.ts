// The header of an age file: what is let through to the key derivation, and what is refused before it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAgeHeader, isAgeFile, MOST_WORK_FACTOR } from '../../../../electron/exchange/ageHeader.ts';
import { temporaryFolder } from '../../../support/stores.ts';

const SALT = 'A'.repeat(22);
const KEY = 'B'.repeat(43);
const MAC = 'C'.repeat(43);
const PAYLOAD = Buffer.alloc(64, 0x2d);

const scrypt = (workFactor: string | number, salt = SALT): string[] => [`-> scrypt ${salt} ${workFactor}`, KEY];
const x25519 = [`-> X25519 ${KEY}`, KEY];
const header = (...lines: string[]): string => [...lines, `--- ${MAC}`, ''].join('\n');
const good = header('age-encryption.org/v1', ...scrypt(18));

function fileOf(text: string, payload: Uint8Array = PAYLOAD): string {
  const path = join(temporaryFolder(), 'pakket.zip.age');
  writeFileSync(path, Buffer.concat([Buffer.from(text, 'latin1'), payload]));
  return path;
}

describe('an age file', () => {
  it.each([
    ['one with a passphrase', good, true],
    ['one of a later version', 'age-encryption.org/v2\n', true],
    ['one as text', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n', true],
    ['a zip', 'PK\u0003\u0004', false],
    ['an empty file', '', false],
    ['a letter about it', 'Over age-encryption.org/v1', false],
  ])('%s: %s', async (_what, text, expected) => {
    expect(await isAgeFile(fileOf(text, Buffer.alloc(0)))).toBe(expected);
  });

  it('that is not there is said so', async () => {
    const missing = join(temporaryFolder(), 'weg.age');
    await expect(isAgeFile(missing)).rejects.toMatchObject({ report: { code: 'fileUnreadable', detail: missing } });
    await expect(checkAgeHeader(missing)).rejects.toMatchObject({ report: { code: 'fileUnreadable' } });
  });
});

describe('a header', () => {
  it.each([1, 10, 18, MOST_WORK_FACTOR])('with a passphrase and work factor %i is let through', async (workFactor) => {
    await expect(
      checkAgeHeader(fileOf(header('age-encryption.org/v1', ...scrypt(workFactor)))),
    ).resolves.toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['a work factor above 20', header('age-encryption.org/v1', ...scrypt(21)), 'workFactor'],
    [
      'a work factor that no computer can do',
      header('age-encryption.org/v1', ...scrypt('9'.repeat(400))),
      'workFactor',
    ],
    ['a work factor of 0', header('age-encryption.org/v1', ...scrypt('0')), 'ageHeader'],
    ['a work factor with a zero before it', header('age-encryption.org/v1', ...scrypt('018')), 'ageHeader'],
    ['a work factor with a sign', header('age-encryption.org/v1', ...scrypt('+18')), 'ageHeader'],
    ['no work factor', header('age-encryption.org/v1', `-> scrypt ${SALT}`, KEY), 'ageHeader'],
    ['an argument too many', header('age-encryption.org/v1', ...scrypt('18 18')), 'ageHeader'],
    ['a short salt', header('age-encryption.org/v1', ...scrypt(18, 'AAAA')), 'ageHeader'],
    ['two passphrases', header('age-encryption.org/v1', ...scrypt(18), ...scrypt(18)), 'ageRecipients'],
    ['a passphrase and a key', header('age-encryption.org/v1', ...scrypt(18), ...x25519), 'ageRecipients'],
    ['a key', header('age-encryption.org/v1', ...x25519), 'ageRecipients'],
    ['a way that nobody knows', header('age-encryption.org/v1', '-> grease a', KEY), 'ageRecipients'],
    ['nobody to open it', header('age-encryption.org/v1'), 'ageRecipients'],
    ['a body of two lines', header('age-encryption.org/v1', ...scrypt(18), KEY), 'ageHeader'],
    ['a later version', header('age-encryption.org/v2', ...scrypt(18)), 'ageHeader'],
    ['lines that end as on Windows', good.replaceAll('\n', '\r\n'), 'ageHeader'],
    ['a checksum cut short', good.slice(0, -20), 'ageHeader'],
    ['no end', good.slice(0, good.indexOf('---')), 'ageHeader'],
    ['text in the place of bytes', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n', 'ageText'],
  ])('with %s is refused', async (_what, text, refusal) => {
    // The control: the same file with a good header is let through.
    await expect(checkAgeHeader(fileOf(good))).resolves.toBeUndefined();
    await expect(checkAgeHeader(fileOf(text, Buffer.from('\n')))).rejects.toMatchObject({
      report: { code: 'packageRefused', detail: refusal },
    });
  });

  it('that goes on for more than 64 KB is refused, whatever comes after', async () => {
    const long = good.replace('---', `${'-> grease a\n\n'.repeat(6_000)}---`);
    await expect(checkAgeHeader(fileOf(long))).rejects.toMatchObject({ report: { detail: 'ageHeader' } });
    await expect(
      checkAgeHeader(fileOf(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(70_000)}`)),
    ).rejects.toMatchObject({
      report: { detail: 'ageHeader' },
    });
  });
});
