// Reading a package from outside: everything is verified before anything is believed, and nothing is written.

import { createHash } from 'node:crypto';
import { close, open } from 'node:fs';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Change } from '../../shared/merge/change.ts';
import { decodeChange } from './changeLines.ts';
import { DESCRIPTOR, type Descriptor, descriptorSchema, FORMAT, LIMITS, LOG } from './packageFormat.ts';
import { refuse } from './refusal.ts';
import { parseStrictJson } from './strictJson.ts';
import { type OpenZip, openZip } from './zipEntries.ts';

const openFile = promisify(open);
const closeFile = promisify(close);

export interface ReadPackage {
  readonly descriptor: Descriptor;
  readonly changes: readonly Change[];
}

export interface ReadOptions {
  /** Told how many bytes have been unpacked and checked, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked for every piece; true ends the reading with `cancelled`. */
  readonly isCancelled: () => boolean;
}

/** Unpacks one file piece by piece; its size and CRC must be what the zip says they are. */
export async function* unpack(zip: ZipFile, entry: Entry, options: ReadOptions): AsyncGenerator<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(refuse('damagedFile', error)) : resolve(opened)));
  });
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
}

async function readWhole(zip: ZipFile, entry: Entry, options: ReadOptions): Promise<Buffer> {
  if (entry.uncompressedSize > LIMITS.descriptor) throw refuse('tooLarge');
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

async function readDescriptor({ zip, entries }: OpenZip, options: ReadOptions): Promise<Descriptor> {
  const entry = entries.get(DESCRIPTOR);
  if (!entry) throw refuse('noDescriptor');
  const parsed = parseStrictJson(decodeUtf8(await readWhole(zip, entry, options)));
  const format = (parsed as { weerwerk?: { format?: unknown } } | undefined)?.weerwerk?.format;
  if (typeof format === 'number' && format > FORMAT) throw refuse('newerFormat');
  const checked = descriptorSchema.safeParse(parsed);
  if (!checked.success) throw refuse('badDescriptor', checked.error);
  return checked.data;
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
    if (name !== DESCRIPTOR && !listed.has(name)) throw refuse('unlistedFile');
  }
  if (!listed.has(LOG)) throw refuse('noLog');
}

/** Cuts a stream of bytes into lines of text; the last one may lack its line end. */
class LineReader {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private rest = '';

  *push(piece: Uint8Array | undefined): Generator<string> {
    try {
      this.rest += piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
    } catch (error) {
      throw refuse('notUtf8', error);
    }
    const lines = this.rest.split('\n');
    this.rest = piece ? (lines.pop() ?? '') : '';
    if (this.rest.length > LIMITS.line) throw refuse('lineTooLong');
    for (const line of lines) {
      if (line.length > LIMITS.line) throw refuse('lineTooLong');
      if (line.trim() !== '') yield line;
    }
  }
}

/** Collects the changes of the log; a number may stand in it once. */
class ChangeCollector {
  readonly changes: Change[] = [];
  private readonly ids = new Set<string>();
  private readonly types = new Map<string, string>();

  add(line: string): void {
    const change = decodeChange(line);
    if (this.ids.has(change.id)) throw refuse('duplicateChange');
    this.ids.add(change.id);
    const known = this.types.get(change.record);
    if (known !== undefined && known !== change.type) throw refuse('typeChanged');
    this.types.set(change.record, change.type);
    this.changes.push(change);
  }
}

async function readFiles(opened: OpenZip, descriptor: Descriptor, options: ReadOptions): Promise<Change[]> {
  const collector = new ChangeCollector();
  let done = 0;
  for (const resource of descriptor.resources) {
    const entry = opened.entries.get(resource.path);
    if (!entry) throw refuse('missingFile');
    const hash = createHash('sha256');
    const lines = resource.path === LOG ? new LineReader() : undefined;
    for await (const piece of unpack(opened.zip, entry, options)) {
      hash.update(piece);
      done += piece.length;
      options.onProgress(done, opened.unpackedBytes);
      for (const line of lines?.push(piece) ?? []) collector.add(line);
    }
    for (const line of lines?.push(undefined) ?? []) collector.add(line);
    if (`sha256:${hash.digest('hex')}` !== resource.hash) throw refuse('wrongChecksum');
  }
  if (collector.changes.length !== descriptor.weerwerk.changes) throw refuse('wrongCount');
  return collector.changes;
}

/**
 * Reads and verifies a package: structure, names, sizes, checksums, encoding, and every single change.
 *
 * @throws {WeerwerkError} `packageRefused` with the reason as detail, `fileUnreadable`, `cancelled`
 */
export async function readPackage(path: string, options: ReadOptions): Promise<ReadPackage> {
  let descriptor: number;
  try {
    descriptor = await openFile(path, 'r');
  } catch (error) {
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
  try {
    const opened = await openZip(descriptor);
    const described = await readDescriptor(opened, options);
    checkListing(described, opened);
    return { descriptor: described, changes: await readFiles(opened, described, options) };
  } finally {
    await closeFile(descriptor);
  }
}
