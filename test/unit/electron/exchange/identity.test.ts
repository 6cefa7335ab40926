// Key pairs, fingerprints and signatures, with the standard's own example beside ours.

import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createIdentity,
  fingerprintOf,
  parseIdentity,
  serialiseIdentity,
  sign,
  verify,
} from '../../../../electron/exchange/identity.ts';

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const flipped = (text: string, position: number): string => {
  const bytes = Buffer.from(text, 'base64');
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('a key pair', () => {
  it('is another one every time', () => {
    expect(createIdentity().fingerprint).not.toBe(createIdentity().fingerprint);
  });

  it('is the same after being written and read, and signs the same', () => {
    const identity = createIdentity();
    const read = parseIdentity(serialiseIdentity(identity));
    expect(read.fingerprint).toBe(identity.fingerprint);
    expect(read.publicKey).toBe(identity.publicKey);
    expect(sign(Buffer.from('brief'), read)).toBe(sign(Buffer.from('brief'), identity));
  });

  it.each([
    ['nothing', ''],
    ['no key', base64('00'.repeat(48))],
    ['a public key', createIdentity().publicKey],
    [
      'a key of another kind',
      generateKeyPairSync('x25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    ],
  ])('cannot be read from %s', (_what, text) => {
    expect(() => parseIdentity(text)).toThrow();
  });

  it('shows nothing of its private half when it is printed or made into JSON', () => {
    const identity = createIdentity();
    const secret = Buffer.from(serialiseIdentity(identity), 'base64').subarray(-32).toString('base64');
    expect(JSON.stringify(identity)).not.toContain(secret.slice(0, 20));
    expect(JSON.stringify(identity)).toContain(identity.fingerprint);
  });
});

describe('a fingerprint', () => {
  it('is the SHA-256 of the raw public key', () => {
    // sha256 of 32 zero bytes.
    expect(fingerprintOf(base64('00'.repeat(32)))).toBe(
      '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925',
    );
  });
});

describe('a signature', () => {
  const identity = createIdentity();
  const bytes = Buffer.from('{"name":"weerwerk"}');
  const made = sign(bytes, identity);

  it('agrees with test 2 of RFC 8032', () => {
    const publicKey = base64('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = base64(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(verify(Buffer.from([0x72]), signature, publicKey)).toBe(true);
    expect(verify(Buffer.from([0x73]), signature, publicKey)).toBe(false);
  });

  it('holds for what was signed', () => {
    expect(verify(bytes, made, identity.publicKey)).toBe(true);
  });

  it.each(Array.from({ length: bytes.length }, (_, index) => index))(
    'does not hold when byte %i of it is another',
    (index) => {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(verify(changed, made, identity.publicKey)).toBe(false);
    },
  );

  it('does not hold under another key, when it was changed, or when it or the key is cut off', () => {
    expect(verify(bytes, made, createIdentity().publicKey)).toBe(false);
    for (const position of [0, 31, 32, 63])
      expect(verify(bytes, flipped(made, position), identity.publicKey)).toBe(false);
    expect(verify(bytes, made.slice(0, 40), identity.publicKey)).toBe(false);
    expect(verify(bytes, '', identity.publicKey)).toBe(false);
    expect(verify(bytes, made, identity.publicKey.slice(0, 20))).toBe(false);
    expect(verify(bytes, made, base64('ff'.repeat(32)))).toBe(false);
  });
});
