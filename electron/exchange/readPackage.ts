// Reading a package from outside: everything is verified before anything is believed, and nothing is written.

import { createHash } from 'node:crypto';
import { close, open } from 'node:fs';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { WeerwerkError } from '../../shared/errors.ts';
import { DESCRIPTOR, type Descriptor, descriptorSchema, FORMAT, LIMITS } from './packageFormat.ts';
import { refuse } from './refusal.ts';
import { checkSignature, MOST_SIGNATURE_BYTES, SIGNATURE, type Signer } from './signature.ts';
import { parseStrictJson } from './strictJson.ts';
import { type OpenZip, openContent, openZip } from './zipEntries.ts';
import { checkLayout } from './zipLayout.ts';

const openFile = promisify(open);
const closeFile = promisify(close);

export interface ReadOptions {
  /** Told how many bytes have been unpacked and checked, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked for every piece; true ends the reading with `cancelled`. */
  readonly isCancelled: () => boolean;
}

/** Takes one file of a package, piece by piece, while it is being verified. */
export interface FileReader {
  /** @throws {WeerwerkError} `packageRefused` for what cannot be believed */
  push(piece: Buffer): void | Promise<void>;
  /** The file is whole and has the size, checksum and hash that it should have. */
  end(): void | Promise<void>;
}

/** @returns who reads a file of the package, or undefined for one that is only verified */
export type ReaderOf = (path: string, descriptor: Descriptor) => FileReader | undefined;

export interface VerifiedPackage {
  readonly descriptor: Descriptor;
  /** Who signed it; undefined for a package without a signature. */
  readonly signer: Signer | undefined;
}

/** Unpacks one file piece by piece; its size and CRC must be what the zip says they are. */
export async function* unpack(zip: ZipFile, entry: Entry, options: ReadOptions): AsyncGenerator<Buffer> {
  const { stream, used } = await openContent(zip, entry);
  let checksum = 0;
  let bytes = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (options.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
      checksum = crc32(piece, checksum);
      bytes += piece.length;
      // The size in the directory may lie: stop as soon as it proves to.
      if (bytes > entry.uncompressedSize) throw refuse('damagedFile');
      yield piece;
    }
  } catch (error) {
    throw error instanceof WeerwerkError ? error : refuse('damagedFile', error);
  }
  if (checksum !== entry.crc32 || bytes !== entry.uncompressedSize) throw refuse('damagedFile');
  if (used() !== entry.compressedSize) throw refuse('hiddenBytes');
}

async function readWhole(zip: ZipFile, entry: Entry, limit: number, options: ReadOptions): Promise<Buffer> {
  if (entry.uncompressedSize > limit) throw refuse('tooLarge');
  const pieces: Buffer[] = [];
  for await (const piece of unpack(zip, entry, options)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw refuse('notUtf8', error);
  }
}

function parseDescriptor(bytes: Buffer): Descriptor {
  const parsed = parseStrictJson(decodeUtf8(bytes));
  const format = (parsed as { weerwerk?: { format?: unknown } } | undefined)?.weerwerk?.format;
  if (typeof format === 'number' && format > FORMAT) throw refuse('newerFormat');
  const checked = descriptorSchema.safeParse(parsed);
  if (!checked.success) throw refuse('badDescriptor', checked.error);
  return checked.data;
}

/** @throws {WeerwerkError} `packageRefused` (`badSignature`) when there is a signature and it is not right */
async function readSigner(
  { zip, entries }: OpenZip,
  descriptor: Buffer,
  options: ReadOptions,
): Promise<Signer | undefined> {
  const entry = entries.get(SIGNATURE);
  return entry && checkSignature(descriptor, await readWhole(zip, entry, MOST_SIGNATURE_BYTES, options));
}

/** Every file of the zip is in the descriptor and the other way round: nothing hides, nothing is missing. */
function checkListing(descriptor: Descriptor, { entries }: OpenZip): void {
  const listed = new Set(descriptor.resources.map((resource) => resource.path));
  if (listed.size !== descriptor.resources.length) throw refuse('badDescriptor');
  for (const resource of descriptor.resources) {
    const entry = entries.get(resource.path);
    if (!entry) throw refuse('missingFile');
    if (entry.uncompressedSize !== resource.bytes) throw refuse('wrongChecksum');
  }
  for (const name of entries.keys()) {
    if (name !== DESCRIPTOR && name !== SIGNATURE && !listed.has(name)) throw refuse('unlistedFile');
  }
  if (listed.has(DESCRIPTOR) || listed.has(SIGNATURE)) throw refuse('badDescriptor');
}

async function readFiles(
  opened: OpenZip,
  descriptor: Descriptor,
  readerOf: ReaderOf,
  options: ReadOptions,
): Promise<void> {
  let done = 0;
  for (const { path, hash: expected } of descriptor.resources) {
    const entry = opened.entries.get(path);
    if (!entry) throw refuse('missingFile');
    const reader = readerOf(path, descriptor);
    const hash = createHash('sha256');
    for await (const piece of unpack(opened.zip, entry, options)) {
      hash.update(piece);
      done += piece.length;
      options.onProgress(done, opened.unpackedBytes);
      await reader?.push(piece);
    }
    if (`sha256:${hash.digest('hex')}` !== expected) throw refuse('wrongChecksum');
    await reader?.end();
  }
}

/**
 * Reads and verifies a package: structure, names, sizes, checksums, hashes and the signature.
 *
 * @param readerOf who reads which of its files; nothing may be believed before this ends
 * @throws {WeerwerkError} `packageRefused` with the reason as detail, `fileUnreadable`, `cancelled`
 */
export async function readPackage(path: string, readerOf: ReaderOf, options: ReadOptions): Promise<VerifiedPackage> {
  let file: number;
  try {
    file = await openFile(path, 'r');
  } catch (error) {
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
  try {
    const opened = await openZip(file);
    await checkLayout(file, opened);
    const entry = opened.entries.get(DESCRIPTOR);
    if (!entry) throw refuse('noDescriptor');
    const bytes = await readWhole(opened.zip, entry, LIMITS.descriptor, options);
    const signer = await readSigner(opened, bytes, options);
    const descriptor = parseDescriptor(bytes);
    checkListing(descriptor, opened);
    await readFiles(opened, descriptor, readerOf, options);
    return { descriptor, signer };
  } finally {
    await closeFile(file);
  }
}
