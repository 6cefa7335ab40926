// Writing a package: the state of every record as CSV, the whole log, and a descriptor that says what is what.

import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type FieldValue, fieldNames, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Language } from '../../shared/contract/contract.ts';
import type { ExportResult } from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import type { Connection } from '../store/connection.ts';
import { recordQuery } from '../store/connection.ts';
import { changeFromRow } from '../store/log.ts';
import type { ChangeTable } from '../store/schema.ts';
import { fromSql } from '../store/values.ts';
import { encodeChange } from './changeLines.ts';
import { csvHeader, csvLines } from './csv.ts';
import { DESCRIPTOR, FORMAT, LOG } from './packageFormat.ts';
import { resourceName, tableResources, tableSchema } from './tableSchema.ts';

/** Rows read at a time: other questions are answered in between. */
const PAGE = 1_000;

export interface PackageOptions {
  readonly path: string;
  readonly language: Language;
  readonly application: string;
  readonly sender: { readonly name: string; readonly replica: string };
  readonly now: Date;
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

interface Written {
  readonly hash: string;
  readonly bytes: number;
}

/** A stream of UTF-8 pieces that counts and hashes what passes. */
function hashed(pieces: Iterable<string>, between: () => void, done: (written: Written) => void): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of pieces) {
      const chunk = Buffer.from(piece, 'utf8');
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
      // Lets the store answer questions while a long export runs.
      await new Promise((resolve) => setImmediate(resolve));
      between();
    }
    done({ hash: `sha256:${hash.digest('hex')}`, bytes });
  }
  return Readable.from(chunks());
}

function* csvPieces(connection: Connection, type: RecordTypeName, count: (rows: number) => void): Generator<string> {
  yield csvHeader(type);
  const names = fieldNames(type);
  let after = '';
  for (;;) {
    const page = connection.rows(
      recordQuery
        .selectFrom(type)
        .select(['id', ...names])
        .where('deleted', '=', 0)
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE),
    );
    if (page.length === 0) return;
    const rows = page.map(([id, ...values]): FieldValue[] => [
      id ?? null,
      ...values.map((value, index) => fromSql(type, names[index] ?? '', value)),
    ]);
    count(rows.length);
    after = String(page.at(-1)?.[0]);
    yield csvLines(rows);
  }
}

function* logPieces(connection: Connection, count: (changes: number) => void): Generator<string> {
  let after = '';
  for (;;) {
    const page = connection
      .prepare(
        'select id, type, record, patch, parents, author, batch, at, redacted, erases from change where id > ? order by id limit ?',
      )
      .all(after, PAGE) as ChangeTable[];
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
    count(page.length);
    yield page.map((row) => `${encodeChange(changeFromRow(row))}\n`).join('');
  }
}

function totals(connection: Connection): { records: number; changes: number } {
  const changes = (connection.prepare('select count(*) as n from change').get() as { n: number }).n;
  const records = tableResources('nl').reduce((sum, { type }) => {
    const row = connection.prepare(`select count(*) as n from "${type}" where deleted = 0`).get() as { n: number };
    return sum + row.n;
  }, 0);
  return { records, changes };
}

/** @returns the descriptor, with what was found of each file while it was written */
function descriptorOf(options: PackageOptions, written: ReadonlyMap<string, Written>, changes: number): string {
  const { language, sender, now } = options;
  const tables = tableResources(language).map(({ type, path, ...titles }) => ({
    name: resourceName(type),
    ...titles,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
    },
    ...written.get(path),
    schema: tableSchema(type, language),
  }));
  const log = {
    name: 'changes',
    title: textOf(language, 'package.log'),
    path: LOG,
    format: 'ndjson',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    ...written.get(LOG),
  };
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `weerwerk-${now.toISOString().slice(0, 10)}`,
    id: randomUUID(),
    title: textOf(language, 'package.title'),
    description: textOf(language, 'package.description', { sender: sender.name }),
    created: now.toISOString(),
    version: '1.0.0',
    contributors: [{ title: sender.name, roles: ['creator'] }],
    resources: [...tables, log],
    weerwerk: { format: FORMAT, application: options.application, sender, changes },
  };
  return JSON.stringify(descriptor, null, 2);
}

async function writeOnce(connection: Connection, options: PackageOptions, target: string): Promise<ExportResult> {
  const start = newestSeq(connection);
  const total = totals(connection);
  const written = new Map<string, Written>();
  let done = 0;
  const count = (rows: number): void => {
    done += rows;
    options.onProgress(done, total.records + total.changes);
  };
  const between = (): void => {
    if (options.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
    if (newestSeq(connection) !== start) throw new Moved();
  };
  const zip = new ZipFile();
  const output = createWriteStream(target, { flags: 'wx' });
  const finished = pipeline(zip.outputStream, output);
  const files = [
    ...tableResources(options.language).map(({ type, path }) => ({ path, pieces: csvPieces(connection, type, count) })),
    { path: LOG, pieces: logPieces(connection, count) },
  ];
  const add = async (): Promise<void> => {
    for (const { path, pieces } of files) {
      await new Promise<void>((resolve, reject) => {
        const stream = hashed(pieces, between, (result) => {
          written.set(path, result);
          resolve();
        });
        stream.once('error', reject);
        zip.addReadStream(stream, path, { mtime: options.now });
      });
    }
    zip.addBuffer(Buffer.from(descriptorOf(options, written, total.changes), 'utf8'), DESCRIPTOR, {
      mtime: options.now,
    });
    zip.end();
  };
  try {
    await Promise.race([add(), finished]);
  } catch (error) {
    output.destroy();
    await finished.catch(() => undefined);
    throw error;
  }
  await finished;
  return { path: options.path, bytes: output.bytesWritten, ...total };
}

/**
 * Writes all of a store into a package. The file appears under its name only when it is whole and on the disk.
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
        return result;
      } catch (error) {
        if (!(error instanceof Moved)) throw error;
      }
    }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (error instanceof WeerwerkError) throw error;
    const code = error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'diskFull' : 'fileUnwritable';
    throw new WeerwerkError({ code, detail: options.path }, { cause: error });
  }
}
