// Reading a package that is to be merged: its change log, what its sender has, and the files that belong to records.

import type { Change, ChangeId } from '../../shared/merge/change.ts';
import { decodeChange } from './changeLines.ts';
import { type InventoryFile, inventoryFileSchema } from './inventory.ts';
import { ATTACHMENTS, type Descriptor, INVENTORY, LIMITS, LOG } from './packageFormat.ts';
import { type FileReader, type ReaderOf, type ReadOptions, readPackage, type VerifiedPackage } from './readPackage.ts';
import { refuse } from './refusal.ts';
import { parseStrictJson } from './strictJson.ts';

export interface ExchangePackage extends VerifiedPackage {
  readonly changes: readonly Change[];
  /** Undefined for a package that says nothing of it: it then holds all that its reader needs. */
  readonly inventory: InventoryFile | undefined;
}

/** Decodes UTF-8 in pieces. @throws {WeerwerkError} `packageRefused` (`notUtf8`) */
class Utf8 {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** @param piece undefined at the end */
  decode(piece: Uint8Array | undefined): string {
    try {
      return piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
    } catch (error) {
      throw refuse('notUtf8', error);
    }
  }
}

/** Cuts a stream of bytes into lines of text; the last one may lack its line end. */
class LineReader {
  private readonly text = new Utf8();
  private rest = '';

  *push(piece: Uint8Array | undefined): Generator<string> {
    this.rest += this.text.decode(piece);
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
export class LogReader implements FileReader {
  readonly changes: Change[] = [];
  private readonly lines = new LineReader();
  /** Only of a log that is not in order, as ours are. */
  private ids: Set<string> | undefined;
  private bytes = 0;
  private values = 0;

  push(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes > LIMITS.log) throw refuse('tooLarge');
    for (const line of this.lines.push(piece)) this.add(line);
  }

  end(): void {
    for (const line of this.lines.push(undefined)) this.add(line);
  }

  private add(line: string): void {
    const change = decodeChange(line);
    this.values += Object.keys(change.patch).length + change.parents.length;
    if (this.changes.length >= LIMITS.changes || this.values > LIMITS.values) throw refuse('tooManyChanges');
    if (this.isDouble(change.id)) throw refuse('duplicateChange');
    this.changes.push(change);
  }

  private isDouble(id: ChangeId): boolean {
    const last = this.changes.at(-1)?.id;
    if (!this.ids && (last === undefined || last < id)) return false;
    this.ids ??= new Set(this.changes.map((change) => change.id));
    return this.ids.size === this.ids.add(id).size;
  }
}

class InventoryReader implements FileReader {
  inventory: InventoryFile | undefined;
  private readonly text = new Utf8();
  private readonly pieces: string[] = [];
  private length = 0;

  push(piece: Buffer): void {
    this.length += piece.length;
    if (this.length > LIMITS.inventory) throw refuse('tooLarge');
    this.pieces.push(this.text.decode(piece));
  }

  end(): void {
    const checked = inventoryFileSchema.safeParse(parseStrictJson(this.pieces.join('') + this.text.decode(undefined)));
    if (!checked.success) throw refuse('badInventory', checked.error);
    this.inventory = checked.data;
  }
}

/**
 * @param attachmentReader who takes a file that belongs to a record, by its SHA-256
 * @throws {WeerwerkError} as {@link readPackage}; `notForMerging` for a snapshot or open data
 */
export async function readExchange(
  path: string,
  attachmentReader: (sha256: string) => FileReader,
  options: ReadOptions,
): Promise<ExchangePackage> {
  const log = new LogReader();
  const inventory = new InventoryReader();
  const readerOf: ReaderOf = (name, descriptor) => {
    if (descriptor.weerwerk.kind !== 'exchange') throw refuse('notForMerging');
    if (name === LOG) return log;
    if (name === INVENTORY) return inventory;
    return name.startsWith(ATTACHMENTS) ? attachmentReader(name.slice(ATTACHMENTS.length)) : undefined;
  };
  const verified = await readPackage(path, readerOf, options);
  checkLog(verified.descriptor, log.changes);
  return { ...verified, changes: log.changes, inventory: inventory.inventory };
}

function checkLog({ resources, weerwerk }: Descriptor, changes: readonly Change[]): void {
  if (weerwerk.kind !== 'exchange') throw refuse('notForMerging');
  if (!resources.some(({ path }) => path === LOG)) throw refuse('noLog');
  if (changes.length !== weerwerk.changes) throw refuse('wrongCount');
}
