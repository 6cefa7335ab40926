// The key with which an installation signs what it sends: an Ed25519 pair, and the fingerprint by which others know it.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';

/** A key pair. Whoever has it can send in this installation's name: it goes to the store process, never to a window. */
export interface Identity {
  readonly privateKey: KeyObject;
  /** The 32 raw bytes in base64. */
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** Bytes of a raw Ed25519 public key, and of a signature. */
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** @returns the public half of a private key, as raw bytes */
function rawPublicKey(privateKey: KeyObject): Buffer {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new TypeError('This is no Ed25519 key');
  return Buffer.from(x, 'base64url');
}

function identityOf(privateKey: KeyObject): Identity {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new TypeError('This is no Ed25519 key');
  const publicKey = rawPublicKey(privateKey).toString('base64');
  return { privateKey, publicKey, fingerprint: fingerprintOf(publicKey) };
}

/** @returns a new key pair */
export function createIdentity(): Identity {
  return identityOf(generateKeyPairSync('ed25519').privateKey);
}

/** @returns the private key as text (PKCS #8 in base64), to be kept or handed to another process of ours */
export function serialiseIdentity({ privateKey }: Identity): string {
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
}

/**
 * @param text what {@link serialiseIdentity} returned
 * @throws {Error} when it is no Ed25519 private key
 */
export function parseIdentity(text: string): Identity {
  return identityOf(createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' }));
}

/**
 * @param publicKey the raw bytes in base64
 * @returns their SHA-256 as 64 hexadecimal digits
 */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}

/** @returns the Ed25519 signature over these bytes, in base64 */
export function sign(bytes: Uint8Array, identity: Identity): string {
  return signBytes(null, bytes, identity.privateKey).toString('base64');
}

/**
 * @param signature in base64
 * @param publicKey the raw bytes in base64
 * @returns whether the owner of this key signed exactly these bytes; false too for what is no key or no signature
 */
export function verify(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const key = Buffer.from(publicKey, 'base64');
  const made = Buffer.from(signature, 'base64');
  if (key.length !== PUBLIC_KEY_BYTES || made.length !== SIGNATURE_BYTES) return false;
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') };
    return verifyBytes(null, bytes, createPublicKey({ key: jwk, format: 'jwk' }), made);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}
