// The signature of a package: what it proves, and every way in which it does not.

import { describe, expect, it } from 'vitest';
import { createIdentity, sign } from '../../../../electron/exchange/identity.ts';
import { checkSignature, MOST_SIGNATURE_BYTES, signDescriptor } from '../../../../electron/exchange/signature.ts';

const anne = createIdentity();
const descriptor = Buffer.from(
  JSON.stringify({ name: 'weerwerk-2026-11-23', weerwerk: { sender: { name: 'Anne', replica: 'a'.repeat(16) } } }),
);
const signed = signDescriptor(descriptor, anne);

type Content = { [key: string]: unknown };

/** The good signature file with something else in it. */
function altered(alter: (content: Content) => void): Buffer {
  const content = JSON.parse(signed) as Content;
  alter(content);
  return Buffer.from(JSON.stringify(content));
}

const badSignature = expect.objectContaining({ report: { code: 'packageRefused', detail: 'badSignature' } });
const check =
  (signature: Uint8Array, of: Uint8Array = descriptor) =>
  () =>
    checkSignature(of, signature);

describe('a signed descriptor', () => {
  it('tells whose key signed it and how they call themselves', () => {
    expect(checkSignature(descriptor, Buffer.from(signed))).toEqual({
      fingerprint: anne.fingerprint,
      publicKey: anne.publicKey,
      name: 'Anne',
    });
  });

  it('of open data names nobody', () => {
    const open = Buffer.from('{"name":"open"}');
    expect(checkSignature(open, Buffer.from(signDescriptor(open, anne))).name).toBe('');
  });

  it('is a small file of its own, without the private key', () => {
    expect(Object.keys(JSON.parse(signed) as Content)).toEqual(['algorithm', 'publicKey', 'signature', 'name']);
    expect(signed.length).toBeLessThan(MOST_SIGNATURE_BYTES / 4);
  });
});

describe('a signature is refused', () => {
  it('over another descriptor, even when it differs in a space', () => {
    expect(check(Buffer.from(signed), Buffer.from(`${descriptor} `))).toThrow(badSignature);
    // The control: the same road with the right descriptor.
    expect(check(Buffer.from(signed))).not.toThrow();
  });

  it.each<[string, (content: Content) => void]>([
    ['with another key', (content) => Object.assign(content, { publicKey: createIdentity().publicKey })],
    ['by another key', (content) => Object.assign(content, { signature: sign(descriptor, createIdentity()) })],
    ['of another kind', (content) => Object.assign(content, { algorithm: 'none' })],
    ['that is empty', (content) => Object.assign(content, { signature: '' })],
    [
      'whose base64 can be written in two ways',
      (content) => Object.assign(content, { publicKey: `${content['publicKey']}\n` }),
    ],
    ['with a field too many', (content) => Object.assign(content, { more: 1 })],
    ['with a field too few', (content) => delete content['algorithm']],
    ['whose name is another than the descriptor’s', (content) => Object.assign(content, { name: 'Bram' })],
  ])('%s', (_what, alter) => {
    expect(check(altered(() => undefined))).not.toThrow();
    expect(check(altered(alter))).toThrow(badSignature);
  });

  it.each([
    ['that is no JSON', Buffer.from('ja')],
    ['that is no text', Buffer.from([0xff, 0xfe])],
    ['with a key twice', Buffer.from(signed.replace('"name"', '"name": "Anne",\n  "name"'))],
    ['that is too long', Buffer.from(signed + ' '.repeat(MOST_SIGNATURE_BYTES))],
    ['that is not there', Buffer.alloc(0)],
  ])('%s', (_what, bytes) => {
    expect(check(bytes)).toThrow(badSignature);
  });
});
