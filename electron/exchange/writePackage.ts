// Writing a package: the state of the records as CSV, their changes, what goes with them, and a descriptor of it all.

import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Language } from '../../shared/contract/contract.ts';
import type { ExportResult } from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Connection } from '../store/connection.ts';
import { encodeChange } from './changeLines.ts';
import { Contents } from './contents.ts';
import { csvHeader, csvLines } from './csv.ts';
import { descriptorText, type OtherFile } from './descriptor.ts';
import { type Inventory, inventoryOf, sharedBuckets } from './inventory.ts';
import { inventoryHere } from './inventoryHere.ts';
import { ATTACHMENTS, DESCRIPTOR, type Descriptor, INVENTORY, LOG } from './packageFormat.ts';
import { Scope } from './scope.ts';
import { SIGNATURE } from './signature.ts';
import { tableResources } from './tableSchema.ts';
import { type WrittenFile, ZipWriter } from './zipWriter.ts';

/** Everything that the package says of itself but what follows from writing it. */
export type PackageFacts = Omit<Descriptor['weerwerk'], 'format' | 'changes'>;

/** A document for people or machines that goes along, made of what the package holds. */
export interface PackageDocument extends OtherFile {
  readonly text: () => string;
}

/** A file that belongs to a record. */
export interface PackageAttachment {
  readonly sha256: string;
  /** Where it is on this computer. */
  readonly path: string;
}

export interface PackageOptions {
  readonly path: string;
  readonly language: Language;
  readonly now: Date;
  readonly facts: PackageFacts;
  /** What the reader has already, when that is known: those changes stay away. */
  readonly known?: Inventory | undefined;
  /** @returns what goes along beside tables and changes, of a package with this UUID */
  readonly documents: (
    contents: Contents,
    written: readonly WrittenFile[],
    id: string,
  ) => readonly PackageDocument[] | Promise<readonly PackageDocument[]>;
  readonly attachments: (contents: Contents) => readonly PackageAttachment[];
  /** @returns the text of the signature over the descriptor's bytes, or undefined for a package without one */
  readonly sign: (descriptor: Buffer) => string | undefined;
  /** Told how many rows and changes have been written. */
  readonly onProgress: (done: number, total: number) => void;
  /** Asked between pages; true ends the export with `cancelled`. */
  readonly isCancelled: () => boolean;
}

/** Somebody saved while the package was being written; its tables and its log would not agree. */
class Moved extends Error {}

function newestSeq(connection: Connection): number {
  return (connection.prepare('select coalesce(max(seq), 0) as seq from change').get() as { seq: number }).seq;
}

/** One package in the making. */
class PackageWriter {
  private readonly id = randomUUID();
  private readonly connection: Connection;
  private readonly options: PackageOptions;
  private readonly contents: Contents;
  private readonly zip: ZipWriter;
  private readonly written: WrittenFile[] = [];
  private readonly others: OtherFile[] = [];
  private readonly counted = { records: 0, changes: 0 };
  private readonly total: number;
  /** What the reader has of what would go along. */
  private readonly assumes: Inventory;

  constructor(connection: Connection, options: PackageOptions, scope: Scope | undefined, target: string) {
    this.connection = connection;
    this.options = options;
    const { kind, profile, date } = options.facts;
    const all = new Contents(connection, scope, { profile, date });
    this.assumes = kind === 'exchange' && options.known ? sharedBuckets(inventoryIn(all), options.known) : {};
    this.contents = new Contents(connection, scope, { profile, date, skip: this.assumes });
    const { records, changes } = this.contents.totals();
    this.total = records + (kind === 'exchange' ? changes : 0);
    const start = newestSeq(connection);
    this.zip = new ZipWriter(target, options.now, () => {
      if (options.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
      if (newestSeq(connection) !== start) throw new Moved();
    });
  }

  async write(): Promise<Omit<ExportResult, 'path'>> {
    try {
      await this.addTables();
      if (this.options.facts.kind === 'exchange') await this.addLog();
      await this.addAttachments();
      await this.addDocuments();
      await this.addDescriptor();
      const bytes = await this.zip.end();
      return { bytes, ...this.counted, isIncremental: Object.keys(this.assumes).length > 0 };
    } catch (error) {
      await this.zip.abandon();
      throw error;
    }
  }

  private count(what: 'records' | 'changes', number: number): void {
    this.counted[what] += number;
    this.options.onProgress(this.counted.records + this.counted.changes, this.total);
  }

  private async addTables(): Promise<void> {
    for (const { type, path } of tableResources(this.options.language)) {
      this.written.push(await this.zip.add(path, this.csvOf(type)));
    }
  }

  private *csvOf(type: RecordTypeName): Generator<string> {
    yield csvHeader(this.contents.fields(type));
    for (const page of this.contents.rows(type)) {
      this.count('records', page.length);
      yield csvLines(page.map(({ id, values }) => [id, ...values]));
    }
  }

  private async addLog(): Promise<void> {
    await this.addOther({ path: LOG, title: 'package.log', mediatype: 'application/x-ndjson' }, this.logLines());
    const have = inventoryHere(this.connection);
    const text = JSON.stringify({ have, assumes: this.assumes });
    await this.addOther({ path: INVENTORY, title: 'package.inventory', mediatype: 'application/json' }, [text]);
  }

  private *logLines(): Generator<string> {
    for (const page of this.contents.changes()) {
      this.count('changes', page.length);
      yield page.map((change) => `${encodeChange(change)}\n`).join('');
    }
  }

  private async addAttachments(): Promise<void> {
    for (const { sha256, path } of this.options.attachments(this.contents)) {
      const name = `${ATTACHMENTS}${sha256}`;
      this.written.push(await this.zip.addCopy(name, path));
      this.others.push({ path: name, title: 'package.attachment', mediatype: 'application/octet-stream' });
    }
  }

  private async addDocuments(): Promise<void> {
    for (const { text, ...file } of await this.options.documents(this.contents, this.written, this.id)) {
      await this.addOther(file, [text()]);
    }
  }

  private async addOther(file: OtherFile, pieces: Iterable<string>): Promise<void> {
    this.written.push(await this.zip.add(file.path, pieces));
    this.others.push(file);
  }

  private async addDescriptor(): Promise<void> {
    const { language, now, facts, sign } = this.options;
    const text = descriptorText({
      id: this.id,
      language,
      now,
      contents: this.contents,
      facts: { ...facts, changes: this.counted.changes },
      written: this.written,
      others: this.others,
    });
    await this.zip.add(DESCRIPTOR, [text]);
    const signature = sign(Buffer.from(text, 'utf8'));
    if (signature !== undefined) await this.zip.add(SIGNATURE, [signature]);
  }
}

/** @returns the inventory of the changes that would go along */
function inventoryIn(contents: Contents): Inventory {
  function* changes() {
    for (const page of contents.changes()) yield* page;
  }
  return inventoryOf(changes());
}

/** A full disk, or a limit on what this person may write, which is the same to them. */
function isNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code));
}

async function writeOnce(
  connection: Connection,
  options: PackageOptions,
  target: string,
): Promise<Omit<ExportResult, 'path'>> {
  const scope = Scope.of(connection, options.facts.scope, options.facts.profile);
  try {
    return await new PackageWriter(connection, options, scope, target).write();
  } finally {
    scope?.close();
  }
}

/**
 * Writes a package. The file appears under its name only when it is whole and on the disk.
 *
 * @throws {WeerwerkError} `cancelled`, `diskFull`, `fileUnwritable`; then there is no file
 */
export async function writePackage(connection: Connection, options: PackageOptions): Promise<ExportResult> {
  const unfinished = `${options.path}.part`;
  try {
    for (;;) {
      await rm(unfinished, { force: true });
      try {
        const result = await writeOnce(connection, options, unfinished);
        const file = await open(unfinished, 'r+');
        await file.sync().finally(() => file.close());
        await rename(unfinished, options.path);
        return { path: options.path, ...result };
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
      }
    }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (error instanceof WeerwerkError) throw error;
    throw new WeerwerkError(
      { code: isNoRoom(error) ? 'diskFull' : 'fileUnwritable', detail: options.path },
      { cause: error },
    );
  }
}
