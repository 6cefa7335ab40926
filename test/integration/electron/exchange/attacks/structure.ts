// Attacks by the structure of a zip: sizes and places that lie, two readings of one file, hidden bytes, bombs.

import { deflateRawSync, gzipSync } from 'node:zlib';
import { DESCRIPTOR, LOG } from '../../../../../electron/exchange/packageFormat.ts';
import type { Refusal } from '../../../../../electron/exchange/refusal.ts';
import type { Forgery } from '../../../../support/makePackage.ts';
import { dataDescriptor, extraField, NAME_IS_UTF8, type RawEntry, rawZip, STORED } from '../../../../support/rawZip.ts';
import type { Attack } from './attack.ts';
import { rewritten } from './names.ts';

const VICTIM = 'data/note.csv';
const MEGABYTE = 1024 ** 2;
const KEY = 'A'.repeat(43);
const AGE_BEGIN = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)}`;

/** Adds a file that the descriptor lists, and writes it in the zip in a way of its own. */
function extraFile(content: Buffer, change: Partial<RawEntry> = {}, bytes = content.length): Forgery {
  const path = 'data/extra.bin';
  return {
    alter: (files, descriptor) => {
      files.set(path, content);
      descriptor.resources.push({ name: 'extra', path, hash: '', bytes: 0 });
    },
    describe: (descriptor) => {
      for (const resource of descriptor.resources) if (resource.path === path) resource.bytes = bytes;
    },
    ...rewritten(path, change),
  };
}

function attack(what: string, refusal: Refusal, forgery: Forgery, control?: Forgery): Attack {
  return control ? { what, refusal, forgery, control } : { what, refusal, forgery };
}

function notThePackage(what: string, bytes: (zip: Buffer) => Buffer): Attack {
  return attack(what, 'notAZip', { bytes });
}

const packedMegabytes = deflateRawSync(Buffer.alloc(64 * MEGABYTE));
const noise = Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7_919 + (index >> 3) * 31) % 251));

/** A zip in a zip in a zip: what a reader unpacks that goes on until nothing is packed any more. */
const nested = [1, 2, 3].reduce<Buffer>(
  (inner) => rawZip({ entries: [{ name: 'again.zip', content: inner }] }),
  Buffer.from('end'),
);

function directoryOnly(count: number): RawEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `data/f${index}.csv`,
    content: Buffer.alloc(0),
    method: STORED,
  }));
}

/** Says in the header before the file what the directory does not say. */
function disagreeing(what: string, local: RawEntry['local']): Attack {
  return attack(
    `a header that disagrees with the directory about ${what}`,
    'contradictory',
    rewritten(VICTIM, { local }),
  );
}

export const structureAttacks: readonly Attack[] = [
  attack('two files that share their bytes', 'overlapping', {
    zip: (entries) => ({
      entries: [
        ...entries,
        { name: 'data/twin.csv', content: entries[0]?.content ?? noise, offset: 0, isOnlyListed: true },
      ],
    }),
  }),
  attack('a file that reaches into the next', 'overlapping', {
    zip: (entries) => ({
      entries: entries.map((entry, index) =>
        index === 0
          ? {
              ...entry,
              packed: deflateRawSync(entry.content),
              says: { packedSize: deflateRawSync(entry.content).length + 40 },
            }
          : entry,
      ),
    }),
  }),
  attack('a file that is larger than it says', 'damagedFile', extraFile(noise, { says: { size: 100 } }, 100)),
  attack('a file that is smaller than it says', 'damagedFile', extraFile(noise, { says: { size: 5_000 } }, 5_000)),
  attack('an unpacked file of two sizes', 'notAZip', extraFile(noise, { method: STORED, says: { size: 100 } }, 100)),
  attack('a file with another checksum', 'damagedFile', rewritten(LOG, { says: { crc: 1 } })),
  attack(
    'a file that is not packed as it says',
    'damagedFile',
    extraFile(noise, { packed: Buffer.alloc(3_000, 0xff) }),
  ),
  attack(
    'a bomb that says how large it is',
    'tooDense',
    extraFile(noise, { packed: packedMegabytes, says: { size: 64 * MEGABYTE } }, 64 * MEGABYTE),
  ),
  attack('a bomb that says that it is small', 'damagedFile', extraFile(noise, { packed: packedMegabytes })),
  attack('files of three gigabytes together', 'tooLarge', {
    zip: (entries) => ({
      entries: [
        ...entries,
        ...[1, 2, 3].map((number) => ({
          name: `data/large${number}.bin`,
          content: noise,
          says: { size: 1024 * MEGABYTE, packedSize: 100 * MEGABYTE },
        })),
      ],
    }),
  }),
  attack('6,000 files', 'tooManyFiles', { zip: (entries) => ({ entries: [...entries, ...directoryOnly(6_000)] }) }),
  attack('100,000 files', 'tooManyFiles', {
    zip: (entries) => ({ entries: [...entries, ...directoryOnly(100_000)], isZip64: true }),
  }),
  attack('a zip in a zip in a zip that nobody lists', 'unlistedFile', {
    zip: (entries) => ({ entries: [...entries, { name: 'again.zip', content: nested }] }),
  }),
  attack('a file under a zip password', 'encrypted', rewritten(VICTIM, { flags: NAME_IS_UTF8 | 1 })),
  attack('a file under strong encryption', 'encrypted', rewritten(VICTIM, { flags: NAME_IS_UTF8 | 0x41 })),
  ...[
    ['deflate64', 9],
    ['bzip2', 12],
    ['lzma', 14],
    ['zstandard', 93],
    ['AES', 99],
    ['no method at all', 65_535],
  ].map(([name, method]) =>
    attack(`a file packed with ${name}`, 'unknownCompression', rewritten(VICTIM, { method: Number(method) })),
  ),
  attack('a program before the zip', 'hiddenBytes', { zip: () => ({ before: Buffer.from('#!/bin/sh\nrm -rf /\n') }) }),
  attack('bytes between two files', 'hiddenBytes', {
    zip: (entries) => ({
      entries: entries.map((entry) =>
        entry.name === VICTIM ? { ...entry, descriptor: Buffer.from('secret') } : entry,
      ),
    }),
  }),
  attack(
    'bytes behind the end of a packed file',
    'hiddenBytes',
    extraFile(noise, { packed: Buffer.concat([deflateRawSync(noise), Buffer.from('secret')]) }),
    extraFile(noise),
  ),
  attack('bytes before the directory', 'hiddenBytes', { zip: () => ({ between: Buffer.from('secret') }) }),
  notThePackage('bytes after the zip', (zip) => Buffer.concat([zip, Buffer.from('secret')])),
  attack('a comment', 'hiddenBytes', { zip: () => ({ comment: Buffer.from('secret') }) }),
  attack('a comment on a file', 'hiddenBytes', rewritten(VICTIM, { comment: Buffer.from('secret') })),
  attack('another package in the comment', 'notAZip', {
    bytes: (zip) => {
      const outer = rawZip({ entries: [{ name: 'readme.txt', content: noise }], comment: Buffer.alloc(65_000) });
      return Buffer.concat([outer.subarray(0, -65_000), zip]);
    },
  }),
  attack('a 64-bit directory', 'hiddenBytes', { zip: () => ({ isZip64: true }) }),
  attack('64-bit sizes', 'hiddenBytes', rewritten(VICTIM, { says: { extra: extraField(1, Buffer.alloc(24)) } })),
  attack(
    'an extra field that is longer than there is',
    'notAZip',
    rewritten(VICTIM, { says: { extra: Buffer.from([1, 0, 99, 0]) } }),
  ),
  attack(
    'extra fields of 60 kilobytes',
    'hiddenBytes',
    rewritten(VICTIM, { says: { extra: extraField(0x5455, Buffer.alloc(60_000)) } }),
  ),
  disagreeing('its name', { name: Buffer.from('data/evil.csv') }),
  disagreeing('its method', { method: STORED }),
  disagreeing('its size', { size: 7 }),
  disagreeing('its packed size', { packedSize: 7 }),
  disagreeing('its checksum', { crc: 7 }),
  disagreeing('its flags', { flags: NAME_IS_UTF8 | 1 }),
  attack(
    'a second name before the file',
    'hiddenBytes',
    rewritten(VICTIM, { local: { extra: extraField(0x7075, Buffer.alloc(12)) } }),
  ),
  attack(
    'sizes after a file that are not its own',
    'contradictory',
    rewritten(VICTIM, { descriptor: dataDescriptor(1, 2, 3) }),
    rewritten(VICTIM, { descriptor: true }),
  ),
  attack('a directory that counts too few files', 'contradictory', {
    zip: (entries) => ({ end: { count: entries.length - 1 } }),
  }),
  attack('a directory that counts too many files', 'notAZip', {
    zip: (entries) => ({ end: { count: entries.length + 1 } }),
  }),
  attack('a directory that is somewhere else', 'notAZip', { zip: () => ({ end: { offset: 10 } }) }),
  attack('a directory of another size', 'contradictory', { zip: () => ({ end: { size: 10 } }) }),
  attack('a file that begins where none begins', 'overlapping', rewritten(VICTIM, { offset: 11 })),
  attack(
    'a file that ends beyond the end',
    'overlapping',
    extraFile(noise, { says: { packedSize: 90_000, size: 90_000 }, method: STORED }, 90_000),
  ),
  notThePackage('half a package', (zip) => zip.subarray(0, zip.length / 2)),
  notThePackage('a package without its last byte', (zip) => zip.subarray(0, -1)),
  notThePackage('a package without its first byte', (zip) => zip.subarray(1)),
  notThePackage('an empty file', () => Buffer.alloc(0)),
  notThePackage('22 zeros', () => Buffer.alloc(22)),
  notThePackage('a gzip file', (zip) => gzipSync(zip)),
  notThePackage('a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n')),
  ...[
    ['no header', 'age-encryption.org/v1\n', 'ageHeader'],
    ['a header of another version', `age-encryption.org/v9\n-> X25519 ${KEY}\n${KEY}\n--- ${KEY}\n`, 'ageHeader'],
    [
      'a key in place of a passphrase',
      `age-encryption.org/v1\n-> X25519 ${KEY}\n${KEY}\n--- ${KEY}\n`,
      'ageRecipients',
    ],
    ['a passphrase that takes a day to try', `${AGE_BEGIN} 28\n${KEY}\n--- ${KEY}\n`, 'workFactor'],
    ['a passphrase that takes for ever to try', `${AGE_BEGIN} 999999\n${KEY}\n--- ${KEY}\n`, 'workFactor'],
    ['100 kilobytes of header', `age-encryption.org/v1\n-> x ${'a'.repeat(100_000)}\n`, 'ageHeader'],
  ].map(([what = '', header = '', refusal]) =>
    attack(`an encrypted file with ${what}`, refusal as Refusal, { bytes: () => Buffer.from(header) }),
  ),
  notThePackage('a text', () => Buffer.from('Beste collega, hierbij het pakket.')),
  attack('a zip with nothing in it', 'noDescriptor', { bytes: () => rawZip({ entries: [] }) }),
  attack('a zip with something else in it', 'noDescriptor', {
    bytes: () => rawZip({ entries: [{ name: 'readme.txt', content: noise }] }),
  }),
  attack('a description without a package', 'missingFile', {
    zip: (entries) => ({ entries: entries.filter(({ name }) => name === DESCRIPTOR) }),
  }),
];
