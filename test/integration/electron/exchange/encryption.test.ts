// Encrypting and decrypting files with a passphrase, for real and in the thread that does it.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { decryptBeside, decryptFile, encryptFile } from '../../../../electron/exchange/encryption.ts';
import { privateFile, removePrivateFiles } from '../../../../electron/exchange/privateFile.ts';
import { temporaryFolder } from '../../../support/stores.ts';

const PASSPHRASE = 'vomel-tarin-boedok';
const quietly = { onProgress: () => undefined, isCancelled: () => false };
const refusal = (detail: string) => ({ report: { code: 'packageRefused', detail } });

/** Three chunks of the format and a bit. */
const content = randomBytes(3 * 65_536 + 17);
/** Encrypted with little work, so that the tests on damage do not wait for it. */
let quick: Buffer;

beforeAll(async () => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(6);
  quick = Buffer.from(await encrypter.encrypt(content));
});

function paths(): { plain: string; locked: string; opened: string } {
  const folder = temporaryFolder();
  return {
    plain: join(folder, 'pakket.zip'),
    locked: join(folder, 'pakket.zip.age'),
    opened: join(folder, 'open.zip'),
  };
}

/** Decrypts these bytes with a passphrase; when that fails nothing may have been left behind. */
async function open(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<Buffer> {
  const { locked, opened } = paths();
  writeFileSync(locked, bytes);
  try {
    await decryptFile(locked, opened, passphrase, quietly);
  } catch (error) {
    expect(readdirSync(dirname(opened))).toEqual(['pakket.zip.age']);
    throw error;
  }
  return readFileSync(opened);
}

function withFlippedBit(position: number): Buffer {
  const bytes = Buffer.from(quick);
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  return bytes;
}

describe('a file behind a passphrase', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['one chunk exactly', randomBytes(65_536)],
    ['more', content],
  ])('comes out as it went in: %s', async (_what, bytes) => {
    const { plain, locked, opened } = paths();
    writeFileSync(plain, bytes);
    await encryptFile(plain, locked, PASSPHRASE, quietly);
    const sealed = readFileSync(locked);
    expect(sealed.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    expect(sealed.toString('latin1')).toMatch(/^-> scrypt [^ ]+ 18$/m);
    if (bytes.length > 0) expect(sealed.includes(bytes.subarray(0, 16))).toBe(false);
    await decryptFile(locked, opened, PASSPHRASE, quietly);
    expect(readFileSync(opened).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(opened)).sort()).toEqual(['open.zip', 'pakket.zip', 'pakket.zip.age']);
  });

  it('tells how far it is, and keeps other work going meanwhile', async () => {
    const { plain, locked } = paths();
    writeFileSync(plain, content);
    const told: (readonly [number, number])[] = [];
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    await encryptFile(plain, locked, PASSPHRASE, { ...quietly, onProgress: (...at) => told.push(at) });
    clearInterval(ticking);
    expect(told.at(-1)).toEqual([content.length, content.length]);
    // Deriving the key takes some hundreds of milliseconds: in this thread there would have been no turn in them.
    expect(turns).toBeGreaterThan(10);
  });

  it('replaces what was there under that name only when it is whole', async () => {
    const { locked, opened } = paths();
    writeFileSync(opened, 'van gisteren');
    writeFileSync(locked, quick.subarray(0, -1));
    await expect(decryptFile(locked, opened, PASSPHRASE, quietly)).rejects.toMatchObject(refusal('damagedFile'));
    expect(readFileSync(opened, 'utf8')).toBe('van gisteren');
    writeFileSync(locked, quick);
    await decryptFile(locked, opened, PASSPHRASE, quietly);
    expect(readFileSync(opened).equals(content)).toBe(true);
  });

  it('opens with the same letters in another form', async () => {
    const { plain, locked, opened } = paths();
    writeFileSync(plain, content);
    await encryptFile(plain, locked, 'een café in Zoë’s straat'.normalize('NFD'), quietly);
    await decryptFile(locked, opened, 'een café in Zoë’s straat'.normalize('NFC'), quietly);
    expect(readFileSync(opened).equals(content)).toBe(true);
  });
});

describe('a passphrase', () => {
  it('that is another opens nothing', async () => {
    expect((await open(quick)).equals(content)).toBe(true);
    await expect(open(quick, 'vomel-tarin-boedoK')).rejects.toMatchObject({ report: { code: 'wrongPassphrase' } });
    await expect(open(quick, '')).rejects.toMatchObject({ report: { code: 'wrongPassphrase' } });
  });

  it('that is short is not encrypted with', async () => {
    const { plain, locked } = paths();
    writeFileSync(plain, content);
    await expect(encryptFile(plain, locked, 'elf tekens!', quietly)).rejects.toMatchObject({
      report: { code: 'passphraseTooShort', detail: '12' },
    });
    expect(existsSync(locked)).toBe(false);
  });
});

describe('a damaged file is refused, and nothing of it stays', () => {
  const firstPayloadByte = () => quick.indexOf('\n', quick.indexOf('---')) + 1;

  it.each<[string, () => number]>([
    ['the header’s checksum', () => quick.indexOf('---') + 10],
    ['the nonce', () => firstPayloadByte()],
    ['the first chunk', () => firstPayloadByte() + 16],
    ['the middle', () => quick.length >> 1],
    ['the last byte', () => quick.length - 1],
  ])('with a bit flipped in %s', async (_where, position) => {
    await expect(open(withFlippedBit(position()))).rejects.toMatchObject(refusal('damagedFile'));
  });

  it('with a bit flipped where the key lies: that cannot be told from a wrong passphrase', async () => {
    const keyLine = quick.indexOf('\n', quick.indexOf('scrypt')) + 1;
    const bytes = Buffer.from(quick);
    bytes.write(bytes.toString('latin1', keyLine, keyLine + 1) === 'A' ? 'B' : 'A', keyLine, 'latin1');
    await expect(open(bytes)).rejects.toMatchObject({ report: { code: 'wrongPassphrase' } });
  });

  it.each<[string, () => number]>([
    ['in the last chunk', () => quick.length - 1],
    ['between two chunks', () => firstPayloadByte() + 16 + 65_552],
    ['before the first chunk', () => firstPayloadByte() + 16],
    ['within the nonce', () => firstPayloadByte() + 8],
    ['after the header', () => firstPayloadByte()],
  ])('cut off %s', async (_where, length) => {
    await expect(open(quick.subarray(0, length()))).rejects.toMatchObject(refusal('damagedFile'));
  });

  it('cut off within the header', async () => {
    await expect(open(quick.subarray(0, 60))).rejects.toMatchObject(refusal('ageHeader'));
  });

  it('with something behind its end', async () => {
    await expect(open(Buffer.concat([quick, Buffer.from('x')]))).rejects.toMatchObject(refusal('damagedFile'));
  });
});

describe('work that somebody asks for', () => {
  it('is refused before it is begun when it is too much', async () => {
    const header = quick.toString('latin1', 0, quick.indexOf('---')).replace(/ 6$/m, ' 31');
    const greedy = Buffer.concat([Buffer.from(header, 'latin1'), quick.subarray(quick.indexOf('---'))]);
    const start = performance.now();
    await expect(open(greedy)).rejects.toMatchObject(refusal('workFactor'));
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is stopped within it, and leaves no file', async () => {
    const { plain, locked } = paths();
    writeFileSync(plain, content);
    let asked = 0;
    const stopSoon = () => {
      asked += 1;
      return asked > 2;
    };
    await expect(encryptFile(plain, locked, PASSPHRASE, { ...quietly, isCancelled: stopSoon })).rejects.toMatchObject({
      report: { code: 'cancelled' },
    });
    expect(readdirSync(dirname(locked))).toEqual(['pakket.zip']);
  });
});

describe('files that cannot be used are named', () => {
  it('a source that is not there', async () => {
    const { plain, locked } = paths();
    await expect(encryptFile(plain, locked, PASSPHRASE, quietly)).rejects.toMatchObject({
      report: { code: 'fileUnreadable', detail: plain },
    });
  });

  it('a target in a folder that is not there', async () => {
    const { plain } = paths();
    writeFileSync(plain, content);
    const target = join(dirname(plain), 'weg', 'pakket.zip.age');
    await expect(encryptFile(plain, target, PASSPHRASE, quietly)).rejects.toMatchObject({
      report: { code: 'fileUnwritable', detail: target },
    });
  });
});

describe('what was decrypted', () => {
  it('is beside the store, for this person only, until it is removed', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'weerwerk.db');
    const locked = join(temporaryFolder(), 'pakket.zip.age');
    writeFileSync(locked, quick);
    const file = await decryptBeside(store, locked, PASSPHRASE, quietly);
    expect(readFileSync(file.path).equals(content)).toBe(true);
    expect(dirname(dirname(file.path))).toBe(folder);
    if (process.platform !== 'win32') {
      expect(statSync(file.path).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file.path)).mode & 0o777).toBe(0o700);
    }
    await file.remove();
    expect(existsSync(file.path)).toBe(false);
    await expect(file.remove()).resolves.toBeUndefined();
  });

  it('does not outlive a crash: the next opening of the store removes it, and nothing else', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'weerwerk.db');
    const { path } = await privateFile(store);
    writeFileSync(path, content);
    mkdirSync(join(folder, 'backups'));
    await removePrivateFiles(store);
    expect(readdirSync(folder)).toEqual(['backups']);
    await expect(removePrivateFiles(store)).resolves.toBeUndefined();
  });
});
