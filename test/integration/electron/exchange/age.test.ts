// What we encrypt opens with the program age, and what it encrypts opens here.

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAgeFile } from '../../../../electron/exchange/ageHeader.ts';
import { decryptFile, encryptFile } from '../../../../electron/exchange/encryption.ts';
import { suggestPassphrase } from '../../../../shared/passphrase.ts';
import { findAge, runAge } from '../../../support/ageProgram.ts';
import { temporaryFolder } from '../../../support/stores.ts';

const MEGABYTE = 1024 ** 2;
const quietly = { onProgress: () => undefined, isCancelled: () => false };
const age = await findAge();

function paths() {
  const folder = temporaryFolder();
  const name = (file: string): string => join(folder, file);
  return { plain: name('pakket.zip'), locked: name('pakket.zip.age'), opened: name('open.zip') };
}

describe('the program age', () => {
  it.for([
    ['one byte', 1],
    ['two whole chunks', 2 * 65_536],
    ['5 MB', 5 * MEGABYTE],
  ] as const)('opens what we encrypted, and we what it encrypted: %s', async ([, size], { skip }) => {
    if ('missing' in age) return skip(age.missing);
    const content = randomBytes(size);
    const passphrase = suggestPassphrase();
    const ours = paths();
    writeFileSync(ours.plain, content);
    await encryptFile(ours.plain, ours.locked, passphrase, quietly);
    expect(await runAge(age.path, ['-d', '-o', ours.opened, ours.locked], passphrase)).toMatchObject({ code: 0 });
    expect(readFileSync(ours.opened).equals(content)).toBe(true);

    const theirs = paths();
    writeFileSync(theirs.plain, content);
    expect(await runAge(age.path, ['-p', '-o', theirs.locked, theirs.plain], passphrase)).toMatchObject({ code: 0 });
    expect(await isAgeFile(theirs.locked)).toBe(true);
    await decryptFile(theirs.locked, theirs.opened, passphrase, quietly);
    expect(readFileSync(theirs.opened).equals(content)).toBe(true);
  });

  it('opens nothing of ours with another passphrase', async ({ skip }) => {
    if ('missing' in age) return skip(age.missing);
    const { plain, locked, opened } = paths();
    writeFileSync(plain, 'geheim');
    await encryptFile(plain, locked, suggestPassphrase(), quietly);
    expect((await runAge(age.path, ['-d', '-o', opened, locked], suggestPassphrase())).code).not.toBe(0);
  });

  it('can also encrypt as text, which is refused with the reason', async ({ skip }) => {
    if ('missing' in age) return skip(age.missing);
    const { plain, locked, opened } = paths();
    const passphrase = suggestPassphrase();
    writeFileSync(plain, 'geheim');
    expect(await runAge(age.path, ['-p', '-a', '-o', locked, plain], passphrase)).toMatchObject({ code: 0 });
    expect(await isAgeFile(locked)).toBe(true);
    await expect(decryptFile(locked, opened, passphrase, quietly)).rejects.toMatchObject({
      report: { code: 'packageRefused', detail: 'ageText' },
    });
  });
});
