// The header of an age file (age-encryption.org/v1), read before anything is computed with it: it comes from outside.

import { open } from 'node:fs/promises';
import { WeerwerkError } from '../../shared/errors.ts';
import { refuse } from './refusal.ts';

/** Every version of the format begins so; ours is the first. */
const MAGIC = 'age-encryption.org/';
const VERSION = 'age-encryption.org/v1';
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Bytes of a header at the most. One with a passphrase takes 150. */
const MOST_HEADER_BYTES = 64 * 1024;

/**
 * The power of two of the work and memory that opening a file may take: 20 is a gigabyte and some seconds. The age
 * program itself writes 18.
 */
export const MOST_WORK_FACTOR = 20;

const STANZA = '-> ';
const PASSPHRASE_STANZA = /^-> scrypt [A-Za-z0-9+/]{22} (?<workFactor>[1-9][0-9]*)$/;
/** The file's key, 32 bytes encrypted; and the header's checksum, as long. */
const KEY_LINE = /^[A-Za-z0-9+/]{43}$/;
const END_LINE = /^--- [A-Za-z0-9+/]{43}$/;

/** @returns the file's first bytes as text, a character a byte */
async function beginOf(path: string, bytes: number): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
}

/**
 * @returns whether a file says at its beginning that it is encrypted with age, also in ways that we do not read
 * @throws {WeerwerkError} `fileUnreadable`
 */
export async function isAgeFile(path: string): Promise<boolean> {
  const begin = await beginOf(path, ARMOUR.length);
  return begin.startsWith(MAGIC) || begin.startsWith(ARMOUR);
}

/**
 * Checks that a file is encrypted with one passphrase and nothing else, and that opening it costs no more than is
 * reasonable. Nothing has been computed then.
 *
 * @throws {WeerwerkError} `fileUnreadable`; `packageRefused` with `ageText`, `ageHeader`, `ageRecipients`, `workFactor`
 */
export async function checkAgeHeader(path: string): Promise<void> {
  const begin = await beginOf(path, MOST_HEADER_BYTES);
  if (begin.startsWith(ARMOUR)) throw refuse('ageText');
  const lines = begin.split('\n');
  // What follows the last line end may go on beyond what was read.
  const end = lines.slice(0, -1).findIndex((line) => line.startsWith('---'));
  if (end === -1 || lines[0] !== VERSION) throw refuse('ageHeader');
  const header = lines.slice(0, end + 1);
  const stanzas = header.filter((line) => line.startsWith(STANZA));
  if (stanzas.length !== 1 || !stanzas[0]?.startsWith(`${STANZA}scrypt `)) throw refuse('ageRecipients');
  const [, stanza = '', key = '', last = '', ...more] = header;
  const workFactor = PASSPHRASE_STANZA.exec(stanza)?.groups?.['workFactor'];
  if (workFactor === undefined || !KEY_LINE.test(key) || !END_LINE.test(last) || more.length > 0)
    throw refuse('ageHeader');
  if (Number(workFactor) > MOST_WORK_FACTOR) throw refuse('workFactor');
}
