// Looking at a zip from outside before anything in it is read: only plain files with safe names, each once.

import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type Entry, fromFd, type ZipFile } from 'yauzl';
import { LIMITS } from './packageFormat.ts';
import { refuse } from './refusal.ts';

const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE_BITS = 0o170000;
const REGULAR_FILE = 0o100000;
/** What DOS and Windows say of a file: that it is a folder, a device, or a link to somewhere else. */
const DOS_NO_FILE = 0x10 | 0x40 | 0x400;
/** The extra field in which Info-ZIP gives a file a second name. */
const SECOND_NAME = 0x7075;
/** Bytes of an extra field or a comment at the most: all of them are in memory at once. */
const MOST_ASIDE = 1_024;
/** Names that Windows takes for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i;

/** Bytes of an unpacked piece: each costs a turn, and a log is read in milliseconds a piece. */
const PIECE = 256 * 1_024;

/** The one name with a hidden folder's dot that every Office file has. */
const OFFICE_RELATIONS = '_rels/.rels';

/** @throws {WeerwerkError} `packageRefused` (`unsafeName`) for a name that could write or read outside its folder */
function checkName(name: string): void {
  if (name === OFFICE_RELATIONS) return;
  const safe =
    name.length <= 255 &&
    // ASCII that can be seen: of every other sign programs, disks and people disagree about what it is.
    /^[ -~]+$/.test(name) &&
    !/[\\:*?"<>|]/.test(name) &&
    name.split('/').every((part) => part !== '' && !part.startsWith('.') && !/[. ]$/.test(part) && !DEVICE.test(part));
  if (!safe) throw refuse('unsafeName');
}

/** @returns the name of an entry; a byte beyond ASCII becomes a sign that {@link checkName} refuses */
function nameOf(entry: Entry): string {
  if (entry.extraFields.some(({ id }) => id === SECOND_NAME)) throw refuse('unsafeName');
  return entry.fileNameRaw.toString('latin1');
}

/** A link or device in a zip can point outside it; only regular files have a place in a package. */
function checkKind(entry: Entry): void {
  // Whatever system the zip says that it was made on: another one may believe its mode all the same.
  const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE_BITS;
  if (mode !== 0 && mode !== REGULAR_FILE) throw refuse('unsafeName');
  if ((entry.externalFileAttributes & DOS_NO_FILE) !== 0) throw refuse('unsafeName');
}

function checkEntry(entry: Entry): void {
  if (entry.extraFieldLength > MOST_ASIDE || entry.fileCommentLength > MOST_ASIDE) throw refuse('hiddenBytes');
  checkName(nameOf(entry));
  checkKind(entry);
  if (entry.isEncrypted()) throw refuse('encrypted');
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw refuse('unknownCompression');
  const dense =
    entry.uncompressedSize > LIMITS.ratioFrom && entry.uncompressedSize > entry.compressedSize * LIMITS.ratio;
  if (dense) throw refuse('tooDense');
}

/** Entries that share bytes are how a small zip unpacks to a huge one. */
function checkOverlap(entries: readonly Entry[]): void {
  const sorted = [...entries].sort(
    (left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of sorted) {
    if (entry.relativeOffsetOfLocalHeader < end) throw refuse('overlapping');
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
}

/** Strong encryption hides what there is to read; the library says so in words only. */
function isAboutEncryption(error: Error): boolean {
  return error.message.includes('encryption');
}

function readEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > LIMITS.files) {
      reject(refuse('tooManyFiles'));
      return;
    }
    zip.once('error', (error: Error) => reject(refuse(isAboutEncryption(error) ? 'encrypted' : 'notAZip', error)));
    zip.once('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      try {
        checkEntry(entry);
      } catch (error) {
        reject(error);
        return;
      }
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

export interface OpenZip {
  readonly zip: ZipFile;
  readonly entries: ReadonlyMap<string, Entry>;
  /** In packed order of the central directory. */
  readonly unpackedBytes: number;
}

/**
 * Opens a zip and checks every entry of it without unpacking anything.
 *
 * @param descriptor an open file; closed with the zip
 * @throws {WeerwerkError} `packageRefused` with the reason
 */
export async function openZip(descriptor: number): Promise<OpenZip> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromFd(
      descriptor,
      { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true },
      (error, opened) => {
        if (error) reject(refuse('notAZip', error));
        else resolve(opened);
      },
    );
  });
  const list = await readEntries(zip);
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let unpackedBytes = 0;
  for (const entry of list) {
    const name = nameOf(entry);
    // Names that differ only by case are one file on most disks.
    const key = name.toLowerCase();
    if (folded.has(key)) throw refuse('duplicateName');
    folded.add(key);
    entries.set(name, entry);
    unpackedBytes += entry.uncompressedSize;
  }
  if (unpackedBytes > LIMITS.unpacked) throw refuse('tooLarge');
  checkOverlap(list);
  return { zip, entries, unpackedBytes };
}

/** The content of a file while it is unpacked. */
export interface Unpacking {
  readonly stream: Readable;
  /** @returns how many of the packed bytes were needed so far; less than all at the end means that some were hidden */
  readonly used: () => number;
}

/** @throws {WeerwerkError} `packageRefused` (`damagedFile`) */
export async function openContent(zip: ZipFile, entry: Entry): Promise<Unpacking> {
  const packed = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, { decodeFileData: false }, (error, opened) =>
      error ? reject(refuse('damagedFile', error)) : resolve(opened),
    );
  });
  if (!entry.isCompressed()) return { stream: packed, used: () => entry.compressedSize };
  const stream = createInflateRaw({ chunkSize: PIECE });
  packed.once('error', (error) => stream.destroy(error));
  stream.once('close', () => packed.destroy());
  packed.pipe(stream);
  return { stream, used: () => stream.bytesWritten };
}
