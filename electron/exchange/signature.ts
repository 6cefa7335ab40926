// `signature.json` beside a package's descriptor: who made the package, proven by an Ed25519 signature.
//
// It is made over the bytes of `datapackage.json` as they are in the zip. That file names the SHA-256 of every other
// file, so the signature covers the whole package.

import { z } from 'zod';
import { fingerprintOf, type Identity, sign, verify } from './identity.ts';
import { refuse } from './refusal.ts';
import { parseStrictJson } from './strictJson.ts';

export const SIGNATURE = 'signature.json';

/** Bytes of a signature file at the most; ours are under a kilobyte. */
export const MOST_SIGNATURE_BYTES = 4_096;

/** Base64 of a fixed number of bytes, written in the one way that it is written. */
const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64');
    return decoded.length === bytes && decoded.toString('base64') === text;
  });

export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: base64(32),
  signature: base64(64),
  /** The sender as the descriptor names them, so that this file can be read by itself; empty when it names nobody. */
  name: z.string().max(200),
});

/** Who signed a package. */
export interface Signer {
  readonly fingerprint: string;
  /** The raw bytes in base64. */
  readonly publicKey: string;
  /** What the signer calls themselves: signed by them, but nobody checked that it is their name. */
  readonly name: string;
}

const namedSender = z.object({ weerwerk: z.object({ sender: z.object({ name: z.string() }) }) });

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** @returns the sender's name in a descriptor; empty when it names nobody, as open data do */
function senderNameIn(descriptor: Uint8Array): string {
  const parsed = namedSender.safeParse(jsonIn(descriptor));
  return parsed.success ? parsed.data.weerwerk.sender.name : '';
}

/**
 * @param descriptor the bytes of `datapackage.json` exactly as they go into the zip
 * @returns the text of `signature.json`
 */
export function signDescriptor(descriptor: Uint8Array, identity: Identity): string {
  const content: z.output<typeof signatureSchema> = {
    algorithm: 'Ed25519',
    publicKey: identity.publicKey,
    signature: sign(descriptor, identity),
    name: senderNameIn(descriptor),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * @param descriptor the bytes of `datapackage.json` exactly as they were in the zip
 * @param signature the bytes of `signature.json`
 * @throws {WeerwerkError} `packageRefused` with `badSignature` when it is no signature, is not over this descriptor, or
 *   bears another name than the descriptor, which would let somebody give a stranger's key a colleague's name
 */
export function checkSignature(descriptor: Uint8Array, signature: Uint8Array): Signer {
  if (signature.byteLength > MOST_SIGNATURE_BYTES) throw refuse('badSignature');
  const parsed = signatureSchema.safeParse(jsonIn(signature));
  if (!parsed.success) throw refuse('badSignature', parsed.error);
  const { publicKey, signature: made, name } = parsed.data;
  if (!verify(descriptor, made, publicKey)) throw refuse('badSignature');
  if (name !== senderNameIn(descriptor)) throw refuse('badSignature');
  return { fingerprint: fingerprintOf(publicKey), publicKey, name };
}
