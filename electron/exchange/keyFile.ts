// The file in which an installation keeps its signing key, and what protects it there.

import { copyFileSync, existsSync } from 'node:fs';
import { z } from 'zod';
import type { KeyProtection } from '../../shared/contract/colleagues.ts';
import type { StartNotice } from '../../shared/contract/contract.ts';
import { readJsonSync, writeJsonSync } from '../jsonFile.ts';
import { createIdentity, type Identity, parseIdentity, serialiseIdentity } from './identity.ts';

/** What encrypts the key on the disk: the operating system, or nothing. */
export interface KeyProtector {
  readonly protection: KeyProtection;
  encrypt(text: string): string;
  /** @throws {Error} when the text was not encrypted here, by this person */
  decrypt(text: string): string;
}

/** Leaves the key as it is: only the file's permissions protect it. */
export const noProtector: KeyProtector = { protection: 'none', encrypt: (text) => text, decrypt: (text) => text };

const keyFileSchema = z.strictObject({
  version: z.literal(1),
  protection: z.enum(['system', 'weak', 'none']),
  /** For people, to see whose file it is; what counts is the private key. */
  fingerprint: z.string(),
  /** PKCS #8 in base64, encrypted unless the protection is `none`. */
  privateKey: z.string(),
});

export interface OpenedKey {
  readonly identity: Identity;
  readonly protection: KeyProtection;
  /**
   * `keyReplaced`: the file could not be read, was put aside, and there is a new key. `keyTemporary`: the file cannot be
   * opened or written now; it stays as it is, and the key is for this run only. Null when all is well.
   */
  readonly notice: Extract<StartNotice, 'keyReplaced' | 'keyTemporary'> | null;
}

/** From the least protection to the most. */
const STRENGTHS: readonly KeyProtection[] = ['none', 'weak', 'system'];

function write(file: string, identity: Identity, protector: KeyProtector): void {
  const content: z.output<typeof keyFileSchema> = {
    version: 1,
    protection: protector.protection,
    fingerprint: identity.fingerprint,
    privateKey: protector.encrypt(serialiseIdentity(identity)),
  };
  writeJsonSync(file, content);
}

function replaced(file: string, protector: KeyProtector, now: Date): OpenedKey {
  // A copy, so that the file is never missing in between; its bytes may help whoever looks into what happened.
  copyFileSync(file, `${file}.${now.toISOString().replace(/[:.]/g, '-')}.unreadable`);
  const identity = createIdentity();
  write(file, identity, protector);
  return { identity, protection: protector.protection, notice: 'keyReplaced' };
}

/** @returns what the file says of its protection; undefined when it cannot be understood */
function contentOf(file: string): z.output<typeof keyFileSchema> | undefined {
  return keyFileSchema.safeParse(readJsonSync(file)).data;
}

function identityIn(content: z.output<typeof keyFileSchema>, protector: KeyProtector): Identity | undefined {
  try {
    return parseIdentity(content.protection === 'none' ? content.privateKey : protector.decrypt(content.privateKey));
  } catch {
    return undefined;
  }
}

/** @returns whether the file holds a key that lies there in the open */
export function isOpenKeyFile(file: string): boolean {
  return contentOf(file)?.protection === 'none';
}

/** @returns the fingerprint of a key that lies there protected; undefined for one in the open, or none */
export function protectedFingerprintIn(file: string): string | undefined {
  const content = contentOf(file);
  return content === undefined || content.protection === 'none' ? undefined : content.fingerprint;
}

function temporary(): OpenedKey {
  return { identity: createIdentity(), protection: 'none', notice: 'keyTemporary' };
}

function read(file: string, protector: KeyProtector, now: Date): OpenedKey {
  const { protection } = protector;
  if (!existsSync(file)) {
    const identity = createIdentity();
    write(file, identity, protector);
    return { identity, protection, notice: null };
  }
  const content = contentOf(file);
  if (!content) return replaced(file, protector, now);
  // A session without the keyring, over a remote shell for example: the next one may have it again.
  if (STRENGTHS.indexOf(content.protection) > STRENGTHS.indexOf(protection)) return temporary();
  const identity = identityIn(content, protector);
  if (!identity) return replaced(file, protector, now);
  if (content.protection !== protection) write(file, identity, protector);
  return { identity, protection, notice: null };
}

/**
 * Reads the key, or makes one the first time. A key that lies there with less protection than can be had is written again
 * with it. Never a reason not to start: it throws nothing.
 */
export function openKeyFile(file: string, protector: KeyProtector, now: Date): OpenedKey {
  try {
    return read(file, protector, now);
  } catch {
    // A full disk, or a file of somebody else's: the data can still be looked at and worked on.
    return temporary();
  }
}
