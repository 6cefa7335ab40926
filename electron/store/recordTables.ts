// Bringing the ordinary tables up to date with the log: a record's row, its search entry and its open conflicts.

import { fieldNames, isRecordTypeName, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import { type FoldedRecord, fold } from '../../shared/merge/fold.ts';
import type { Connection, SqlValue } from './connection.ts';
import { changesOf } from './log.ts';
import { bearsFacts, refreshFacts, removeFacts } from './money/facts.ts';
import type { AnyRecordTable } from './schema.ts';
import { addToSearch, indexedTexts, putInSearch, removeFromSearch } from './searchIndex.ts';
import { idsToSql, toSql } from './values.ts';

const SYSTEM = ['deleted', 'heads', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'] as const;

/** How a type's whole row is written, whatever the change touched. */
interface RowWriter {
  readonly fields: readonly string[];
  readonly insert: string;
  readonly upsert: string;
  readonly isSearched: boolean;
}

const rowWriters = new Map<RecordTypeName, RowWriter>();

function rowWriterOf(type: RecordTypeName): RowWriter {
  const known = rowWriters.get(type);
  if (known) return known;
  const fields = fieldNames(type);
  const columns = ['id', ...fields, ...SYSTEM];
  const updates = columns.slice(1).map((column) => `"${column}" = excluded."${column}"`);
  const insert = `insert into "${type}" (${columns.map((column) => `"${column}"`).join(', ')})
    values (${columns.map(() => '?').join(', ')})`;
  const upsert = `${insert} on conflict (id) do update set ${updates.join(', ')}`;
  const made = { fields, insert, upsert, isSearched: !recordTypeOf(type).isLink };
  rowWriters.set(type, made);
  return made;
}

function rowOf(id: string, fields: readonly string[], folded: FoldedRecord): SqlValue[] {
  const { values, deleted, heads, created, updated } = folded;
  const row: SqlValue[] = [id];
  for (const field of fields) row.push(toSql(values[field]));
  row.push(deleted ? 1 : 0, idsToSql(heads), created.at, created.author, updated.at, updated.author);
  return row;
}

/**
 * Writes a folded record into its table, the search index and the list of conflicts.
 *
 * @param isNew the store has nothing of this record yet, so there is nothing to look up or replace
 */
export function writeRecord(connection: Connection, id: string, folded: FoldedRecord, isNew = false): void {
  if (!isRecordTypeName(folded.type)) return;
  const type = folded.type;
  const writer = rowWriterOf(type);
  const row = rowOf(id, writer.fields, folded);
  if (isNew) {
    connection.prepare(writer.insert).run(...row);
    if (writer.isSearched && !folded.deleted) addToSearch(connection, type, id, folded.values);
  } else {
    const indexed = writer.isSearched ? indexedTexts(connection, type, id) : undefined;
    connection.prepare(writer.upsert).run(...row);
    if (writer.isSearched && folded.deleted) removeFromSearch(connection, id);
    else if (writer.isSearched) putInSearch(connection, type, id, folded.values, indexed);
    connection.prepare('delete from conflict where record = ?').run(id);
  }
  writeConflicts(connection, type, id, folded);
  if (bearsFacts(type)) refreshFacts(connection, type, id, isNew);
}

function writeConflicts(connection: Connection, type: RecordTypeName, id: string, folded: FoldedRecord): void {
  for (const conflict of folded.conflicts) {
    connection
      .prepare('insert into conflict (record, field, type, base, candidates) values (?, ?, ?, ?, ?)')
      .run(id, conflict.field, type, JSON.stringify(conflict.base ?? null), idsToSql(conflict.candidates));
  }
}

/** Takes a record out of the tables altogether: only for one of which no change is left. */
export function removeRecord(connection: Connection, type: string, id: string): void {
  if (!isRecordTypeName(type)) return;
  connection.prepare(`delete from "${type}" where id = ?`).run(id);
  connection.prepare('delete from conflict where record = ?').run(id);
  removeFromSearch(connection, id);
  removeFacts(connection, type, id);
}

/** Folds a record's log again and writes the outcome. @returns the outcome, or undefined when it has no changes */
export function refold(connection: Connection, type: string, id: string): FoldedRecord | undefined {
  const changes = changesOf(connection, id);
  if (changes.length === 0) {
    removeRecord(connection, type, id);
    return undefined;
  }
  const folded = fold(changes);
  writeRecord(connection, id, folded);
  return folded;
}

/** @returns a record's row, deleted or not, or undefined */
export function findRow(connection: Connection, type: RecordTypeName, id: string): AnyRecordTable | undefined {
  // Written out: it is asked for every row of a table and every record that is saved, and building it costs most of that.
  return connection.prepare(`select * from "${type}" where id = ?`).get(id) as AnyRecordTable | undefined;
}

/**
 * Folds every record of the log again: after an upgrade that brought fields or types which the log already held.
 *
 * @returns the number of records written
 */
export function rebuild(connection: Connection): number {
  const records = connection.sqlite.prepare('select distinct record, type from change').all() as {
    record: string;
    type: string;
  }[];
  for (const { record, type } of records) refold(connection, type, record);
  return records.length;
}
