// Whether a package can be read in one way only: every header says what the directory says, and every byte of the file
// belongs to something. Programs differ in which of two answers they believe; a package has one.

import { read } from 'node:fs';
import { promisify } from 'node:util';
import type { Entry } from 'yauzl';
import { refuse } from './refusal.ts';
import type { OpenZip } from './zipEntries.ts';

const readFile = promisify(read);

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const FOLLOWING_SIGNATURE = 0x08074b50;
/** What follows a file of which the sizes were not known before: with and without its own signature. */
const FOLLOWING_BYTES = [16, 12];
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const LOCATOR_64_BYTES = 20;
const SIZES_FOLLOW = 0x8;

/** Extra fields that say nothing of the content: times (Info-ZIP, NTFS) and the owner on Unix. */
const HARMLESS_EXTRA = [0x5455, 0x000a, 0x7875];
const MOST_EXTRA_BYTES = 128;

async function readAt(file: number, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await readFile(file, Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw refuse('notAZip');
  return buffer;
}

/** @throws {WeerwerkError} `packageRefused` (`hiddenBytes`) for more than times and owner */
function checkExtra(extra: Buffer): void {
  if (extra.length > MOST_EXTRA_BYTES) throw refuse('hiddenBytes');
  let position = 0;
  while (position < extra.length) {
    if (position + 4 > extra.length || !HARMLESS_EXTRA.includes(extra.readUInt16LE(position))) {
      throw refuse('hiddenBytes');
    }
    position += 4 + extra.readUInt16LE(position + 2);
  }
  if (position > extra.length) throw refuse('notAZip');
}

/** A checksum or size before the file: the directory's, or nothing when it follows after the file. */
function agrees(local: number, central: number, follows: boolean): boolean {
  return local === central || (follows && local === 0);
}

function sizesFollow(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
}

/** Compares the header before a file with the directory. @returns where the file's bytes end */
async function checkLocalHeader(file: number, entry: Entry): Promise<number> {
  const start = entry.relativeOffsetOfLocalHeader;
  const header = await readAt(file, start, LOCAL_BYTES);
  if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) throw refuse('notAZip');
  const nameLength = header.readUInt16LE(26);
  const extraLength = header.readUInt16LE(28);
  const rest = await readAt(file, start + LOCAL_BYTES, nameLength + extraLength);
  const follows = sizesFollow(entry);
  const isSame =
    rest.subarray(0, nameLength).equals(entry.fileNameRaw) &&
    header.readUInt16LE(6) === entry.generalPurposeBitFlag &&
    header.readUInt16LE(8) === entry.compressionMethod &&
    agrees(header.readUInt32LE(14), entry.crc32, follows) &&
    agrees(header.readUInt32LE(18), entry.compressedSize, follows) &&
    agrees(header.readUInt32LE(22), entry.uncompressedSize, follows);
  if (!isSame) throw refuse('contradictory');
  checkExtra(rest.subarray(nameLength));
  return start + LOCAL_BYTES + nameLength + extraLength + entry.compressedSize;
}

/** What stands between a file's bytes and what comes next: nothing, or its checksum and sizes once more. */
async function checkGap(file: number, entry: Entry, end: number, next: number): Promise<void> {
  const gap = next - end;
  if (gap < 0) throw refuse('overlapping');
  if (!sizesFollow(entry)) {
    if (gap > 0) throw refuse('hiddenBytes');
    return;
  }
  if (!FOLLOWING_BYTES.includes(gap)) throw refuse('hiddenBytes');
  const following = await readAt(file, end, gap);
  const isSigned = gap === FOLLOWING_BYTES[0];
  const said = following.subarray(isSigned ? 4 : 0);
  const isSame =
    (!isSigned || following.readUInt32LE(0) === FOLLOWING_SIGNATURE) &&
    said.readUInt32LE(0) === entry.crc32 &&
    said.readUInt32LE(4) === entry.compressedSize &&
    said.readUInt32LE(8) === entry.uncompressedSize;
  if (!isSame) throw refuse('contradictory');
}

function directoryBytes(entry: Entry): number {
  checkExtra(entry.extraFieldRaw);
  if (entry.fileCommentLength > 0) throw refuse('hiddenBytes');
  return CENTRAL_BYTES + entry.fileNameLength + entry.extraFieldLength;
}

/** The end of the zip: the last bytes of the file, of the one directory that there is. @returns where that begins */
async function checkEnd(file: number, { zip }: OpenZip, entries: readonly Entry[]): Promise<number> {
  const position = zip.fileSize - END_BYTES;
  const size = entries.reduce((sum, entry) => sum + directoryBytes(entry), 0);
  const end = await readAt(file, position, END_BYTES);
  // A comment stands after the end that was found.
  if (end.readUInt32LE(0) !== END_SIGNATURE || end.readUInt16LE(20) !== 0) throw refuse('hiddenBytes');
  const before = await readAt(file, Math.max(0, position - LOCATOR_64_BYTES), LOCATOR_64_BYTES);
  // No package needs 64-bit sizes, and a second end would be a second answer.
  if (before.readUInt32LE(0) === LOCATOR_64_SIGNATURE) throw refuse('hiddenBytes');
  const isSame =
    end.readUInt32LE(4) === 0 &&
    end.readUInt16LE(8) === entries.length &&
    end.readUInt16LE(10) === entries.length &&
    end.readUInt32LE(12) === size &&
    end.readUInt32LE(16) === position - size;
  if (!isSame) throw refuse('contradictory');
  return position - size;
}

/**
 * Checks the whole layout of a package, without unpacking anything.
 *
 * @param file the open file that `opened` was read from
 * @throws {WeerwerkError} `packageRefused`: `contradictory` when two places say different things of one file,
 *   `hiddenBytes` for bytes that belong to no file, `overlapping` for bytes that belong to two
 */
export async function checkLayout(file: number, opened: OpenZip): Promise<void> {
  const entries = [...opened.entries.values()].sort(
    (left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader,
  );
  const directory = await checkEnd(file, opened, entries);
  if ((entries[0]?.relativeOffsetOfLocalHeader ?? directory) !== 0) throw refuse('hiddenBytes');
  for (const [index, entry] of entries.entries()) {
    const end = await checkLocalHeader(file, entry);
    await checkGap(file, entry, end, entries[index + 1]?.relativeOffsetOfLocalHeader ?? directory);
  }
}
