// The file of the signing key: made once, protected as well as can be, and never a reason not to start.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseIdentity } from '../../../../electron/exchange/identity.ts';
import { type KeyProtector, noProtector, openKeyFile } from '../../../../electron/exchange/keyFile.ts';
import { plainIdentity } from '../../../../electron/exchange/plainIdentity.ts';
import type { KeyProtection } from '../../../../shared/contract/colleagues.ts';
import { temporaryFolder } from '../../../support/stores.ts';

const now = new Date('2026-11-23T09:00:00.000Z');

/** Stands for the operating system: what it encrypted for one person, another cannot decrypt. */
function protector(person = 'anne', protection: KeyProtection = 'system'): KeyProtector {
  const backwards = (text: string): string => [...text].reverse().join('');
  return {
    protection,
    encrypt: (text) => `${person}:${backwards(text)}`,
    decrypt: (text) => {
      if (!text.startsWith(`${person}:`)) throw new Error('This was encrypted for somebody else');
      return backwards(text.slice(person.length + 1));
    },
  };
}

const newFile = (): string => join(temporaryFolder(), 'identity.json');

describe('the key of an installation', () => {
  it('is made the first time and is the same ever after', () => {
    const file = newFile();
    const first = openKeyFile(file, protector(), now);
    expect(first).toMatchObject({ protection: 'system', notice: null });
    const again = openKeyFile(file, protector(), now);
    expect(again.notice).toBeNull();
    expect(serialiseIdentity(again.identity)).toBe(serialiseIdentity(first.identity));
  });

  it('is not in the file in the open when it can be protected', () => {
    const file = newFile();
    const secret = (identity: Parameters<typeof serialiseIdentity>[0]) => serialiseIdentity(identity).slice(-40);
    const { identity } = openKeyFile(file, protector(), now);
    expect(readFileSync(file, 'utf8')).not.toContain(secret(identity));
    // The control: without protection it is there.
    const plain = newFile();
    const unprotected = openKeyFile(plain, noProtector, now);
    expect(readFileSync(plain, 'utf8')).toContain(secret(unprotected.identity));
  });

  it.skipIf(process.platform === 'win32')('can be read by this person only', () => {
    const file = newFile();
    openKeyFile(file, noProtector, now);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(['weak', 'system'] as const)('gets the protection %s as soon as there is one', (protection) => {
    const file = newFile();
    const { identity } = openKeyFile(file, noProtector, now);
    const opened = openKeyFile(file, protector('anne', protection), now);
    expect(opened).toMatchObject({ protection, notice: null, identity: { fingerprint: identity.fingerprint } });
    expect(readFileSync(file, 'utf8')).not.toContain(serialiseIdentity(identity));
    expect(openKeyFile(file, protector('anne', protection), now).identity.fingerprint).toBe(identity.fingerprint);
  });

  it.each([noProtector, protector('anne', 'weak')])('waits for its protection when that is away', (lesser) => {
    const file = newFile();
    const { identity } = openKeyFile(file, protector(), now);
    const before = readFileSync(file, 'utf8');
    const opened = openKeyFile(file, lesser, now);
    expect(opened.notice).toBe('keyTemporary');
    expect(opened.identity.fingerprint).not.toBe(identity.fingerprint);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(openKeyFile(file, protector(), now)).toMatchObject({
      notice: null,
      identity: { fingerprint: identity.fingerprint },
    });
  });
});

describe('a key file that cannot be read', () => {
  const whole = () => {
    const file = join(temporaryFolder(), 'identity.json');
    openKeyFile(file, noProtector, now);
    return readFileSync(file, 'utf8');
  };

  it.each<[string, () => string]>([
    ['is empty', () => ''],
    ['is cut off', () => whole().slice(0, 60)],
    ['holds another key than it should', () => whole().replace(/"privateKey": "[^"]*"/, '"privateKey": "AAAA"')],
    ['is of a later version', () => whole().replace('"version": 1', '"version": 2')],
  ])('and %s is kept, replaced and told', (_what, content) => {
    const folder = temporaryFolder();
    const file = join(folder, 'identity.json');
    const spoilt = content();
    writeFileSync(file, spoilt);
    const opened = openKeyFile(file, protector(), now);
    expect(opened).toMatchObject({ notice: 'keyReplaced', protection: 'system' });
    const kept = readdirSync(folder).filter((name) => name.endsWith('.unreadable'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(folder, kept[0] ?? ''), 'utf8')).toBe(spoilt);
    expect(openKeyFile(file, protector(), now)).toMatchObject({
      notice: null,
      identity: { fingerprint: opened.identity.fingerprint },
    });
  });

  it('because it was copied from another computer is replaced too', () => {
    const file = newFile();
    const bram = openKeyFile(file, protector('bram'), now);
    const opened = openKeyFile(file, protector('anne'), now);
    expect(opened.notice).toBe('keyReplaced');
    expect(opened.identity.fingerprint).not.toBe(bram.identity.fingerprint);
  });

  it('nor written still gives a key for this run', () => {
    const file = join(newFile(), 'there', 'is', 'no', 'folder');
    expect(openKeyFile(file, protector(), now).notice).toBe('keyTemporary');
    const folder = newFile();
    mkdirSync(folder);
    expect(openKeyFile(folder, protector(), now).notice).toBe('keyTemporary');
  });
});

describe('the command line', () => {
  it('signs with the application’s key where that lies in the open', () => {
    const folder = temporaryFolder();
    const own = openKeyFile(join(folder, 'identity.json'), noProtector, now);
    const used = plainIdentity(join(folder, 'weerwerk.db'), now);
    expect(used.identity.fingerprint).toBe(own.identity.fingerprint);
    expect(readdirSync(folder)).toEqual(['identity.json']);
  });

  it('has a key of its own where the application’s is protected', () => {
    const folder = temporaryFolder();
    const own = openKeyFile(join(folder, 'identity.json'), protector(), now);
    const used = plainIdentity(join(folder, 'weerwerk.db'), now);
    expect(used).toMatchObject({ protection: 'none', notice: null });
    expect(used.identity.fingerprint).not.toBe(own.identity.fingerprint);
    expect(plainIdentity(join(folder, 'weerwerk.db'), now).identity.fingerprint).toBe(used.identity.fingerprint);
    expect(openKeyFile(join(folder, 'identity.json'), protector(), now).notice).toBeNull();
  });
});
