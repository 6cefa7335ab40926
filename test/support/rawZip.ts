// Zip files byte by byte, for tests of reading: every header can say what is not so.

import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const VERSION = 20;
/** Made on Unix, by version 6.3 of the standard: as our own packages are. */
const MADE_ON_UNIX = (3 << 8) | 63;
const PLAIN_FILE = 0o100664 * 0x10000;

export const STORED = 0;
export const DEFLATED = 8;
export const NAME_IS_UTF8 = 0x800;
export const SIZES_FOLLOW = 0x8;

/** What a header says of a file. */
export interface RawHeader {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: Buffer;
}

export interface RawEntry {
  readonly name: string | Buffer;
  readonly content: Buffer;
  readonly method?: number;
  readonly flags?: number;
  /** The bytes in the zip, instead of the content packed by its method. */
  readonly packed?: Buffer;
  /** What both headers say instead of the truth. */
  readonly says?: Partial<RawHeader>;
  /** What the header before the file says instead of what the directory says. */
  readonly local?: Partial<RawHeader>;
  /** What follows the file; `true` for its checksum and sizes. */
  readonly descriptor?: true | Buffer;
  readonly comment?: Buffer;
  readonly madeBy?: number;
  /** External attributes: Unix mode in the upper half, DOS attributes in the lower. */
  readonly attributes?: number;
  /** Where the directory says that the file begins, instead of where it does. */
  readonly offset?: number;
  /** Only in the directory: its bytes are another file's. */
  readonly isOnlyListed?: boolean;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  readonly before?: Buffer;
  /** Between the last file and the directory. */
  readonly between?: Buffer;
  readonly after?: Buffer;
  readonly comment?: Buffer;
  /** What the end says instead of the truth. */
  readonly end?: { readonly count?: number; readonly offset?: number; readonly size?: number };
  /** Writes the 64-bit end before the ordinary one. */
  readonly isZip64?: boolean;
}

function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
      else buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

/** @returns an extra field with this number */
export function extraField(id: number, data: Buffer): Buffer {
  return Buffer.concat([numbers([2, id], [2, data.length]), data]);
}

/** @returns the extra field that gives a file another name than its header does (Info-ZIP, 0x7075) */
export function unicodePath(headerName: string, name: string): Buffer {
  const data = Buffer.concat([Buffer.from([1]), numbers([4, crc32(headerName)]), Buffer.from(name)]);
  return extraField(0x7075, data);
}

/** @returns what follows a file of which the header before it does not say the sizes */
export function dataDescriptor(crc: number, packedSize: number, size: number): Buffer {
  return numbers([4, DESCRIPTOR], [4, crc], [4, packedSize], [4, size]);
}

function headerOf(entry: RawEntry, packed: Buffer): RawHeader {
  const flags = (entry.flags ?? NAME_IS_UTF8) | (entry.descriptor ? SIZES_FOLLOW : 0);
  return {
    name: Buffer.from(entry.name),
    flags,
    method: entry.method ?? DEFLATED,
    crc: crc32(entry.content),
    packedSize: packed.length,
    size: entry.content.length,
    extra: Buffer.alloc(0),
    ...entry.says,
  };
}

function packedBytes({ packed, content, method = DEFLATED }: RawEntry): Buffer {
  if (packed) return packed;
  return method === STORED ? content : deflateRawSync(content);
}

/** The fields that both kinds of header have, in their order. */
function shared({ flags, method, crc, packedSize, size, name, extra }: RawHeader): Buffer {
  return Buffer.concat([
    numbers([2, flags], [2, method], [4, 0x5a210000], [4, crc], [4, packedSize], [4, size]),
    numbers([2, name.length], [2, extra.length]),
  ]);
}

function localPart(entry: RawEntry, header: RawHeader, packed: Buffer): Buffer {
  const unsaid = entry.descriptor ? { crc: 0, packedSize: 0, size: 0 } : {};
  const local = { ...header, ...unsaid, extra: Buffer.alloc(0), ...entry.local };
  const truth =
    entry.descriptor === true ? dataDescriptor(header.crc, header.packedSize, header.size) : entry.descriptor;
  return Buffer.concat([
    numbers([4, LOCAL], [2, VERSION]),
    shared(local),
    local.name,
    local.extra,
    packed,
    truth ?? Buffer.alloc(0),
  ]);
}

function centralPart(entry: RawEntry, header: RawHeader, offset: number): Buffer {
  const comment = entry.comment ?? Buffer.alloc(0);
  const attributes = entry.attributes ?? PLAIN_FILE;
  return Buffer.concat([
    numbers([4, CENTRAL], [2, entry.madeBy ?? MADE_ON_UNIX], [2, VERSION]),
    shared(header),
    numbers([2, comment.length], [2, 0], [2, 0], [4, attributes >>> 0], [4, entry.offset ?? offset]),
    header.name,
    header.extra,
    comment,
  ]);
}

/** @returns the bytes of a zip file, sound or not */
export function rawZip(zip: RawZip): Buffer {
  const before = zip.before ?? Buffer.alloc(0);
  const files: Buffer[] = [before];
  const directory: Buffer[] = [];
  let position = before.length;
  for (const entry of zip.entries) {
    const packed = packedBytes(entry);
    const header = headerOf(entry, packed);
    directory.push(centralPart(entry, header, position));
    if (entry.isOnlyListed) continue;
    const local = localPart(entry, header, packed);
    files.push(local);
    position += local.length;
  }
  const between = zip.between ?? Buffer.alloc(0);
  const central = Buffer.concat(directory);
  const count = zip.end?.count ?? zip.entries.length;
  const offset = zip.end?.offset ?? position + between.length;
  const size = zip.end?.size ?? central.length;
  const comment = zip.comment ?? Buffer.alloc(0);
  const end64 = Buffer.concat([
    numbers([4, END_64], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, offset]),
    numbers([4, LOCATOR_64], [4, 0], [8, position + between.length + central.length], [4, 1]),
  ]);
  const shortCount = Math.min(count, 0xffff);
  return Buffer.concat([
    ...files,
    between,
    central,
    zip.isZip64 ? end64 : Buffer.alloc(0),
    numbers([4, END], [2, 0], [2, 0], [2, shortCount], [2, shortCount], [4, size], [4, offset], [2, comment.length]),
    comment,
    zip.after ?? Buffer.alloc(0),
  ]);
}
