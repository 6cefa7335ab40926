// The change log: append, read, and the hash with which every change is kept.

import { createHash } from 'node:crypto';
import type { Patch } from '../../shared/catalogue/catalogue.ts';
import type { Change, ChangeId } from '../../shared/merge/change.ts';
import { type Connection, query } from './connection.ts';
import type { ChangeTable } from './schema.ts';
import { idsFromSql, idsToSql } from './values.ts';

const INSERT =
  'insert into change (id, type, record, patch, parents, author, batch, at, arrival, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/**
 * @returns the hex SHA-256 of everything a change says. Two changes with one id but different hashes are two stores
 *   that bear the same name, or a forgery; a stored change that no longer has its hash is damage on the disk.
 */
export function hashOf(change: Change): string {
  const patch = Object.entries(change.patch).sort(([left], [right]) => (left < right ? -1 : 1));
  const content = [
    change.id,
    change.type,
    change.record,
    patch,
    [...change.parents].sort(),
    change.author,
    change.batch,
    change.at,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Writes a change at the end of the log. @param arrival the local batch with which it came */
export function append(connection: Connection, change: Change, arrival: string, hash: string): void {
  connection
    .prepare(INSERT)
    .run(
      change.id,
      change.type,
      change.record,
      JSON.stringify(change.patch),
      idsToSql(change.parents),
      change.author,
      change.batch,
      change.at,
      arrival,
      hash,
    );
}

type ChangeRow = Omit<ChangeTable, 'seq'>;

/** @returns a change from its row in the log */
export function changeFromRow(row: Omit<ChangeRow, 'arrival' | 'hash'>): Change {
  return {
    id: row.id,
    type: row.type,
    record: row.record,
    patch: JSON.parse(row.patch) as Patch,
    parents: idsFromSql(row.parents),
    author: row.author,
    batch: row.batch,
    at: row.at,
  };
}

const OF_RECORD = 'select id, type, record, patch, parents, author, batch, at from change where record = ? order by id';

/** @returns all changes of a record, in ascending order of id */
export function changesOf(connection: Connection, record: string): Change[] {
  return (connection.prepare(OF_RECORD).all(record) as Omit<ChangeRow, 'arrival' | 'hash'>[]).map(changeFromRow);
}

/** @returns whether the log has a change of this record */
export function isKnown(connection: Connection, record: string): boolean {
  return connection.prepare('select 1 from change where record = ? limit 1').get(record) !== undefined;
}

/** @returns the changes of a record as they were here before the given point of arrival */
export function changesBefore(connection: Connection, record: string, seq: number): Change[] {
  return connection
    .all(query.selectFrom('change').selectAll().where('record', '=', record).where('seq', '<', seq).orderBy('id'))
    .map((row) => changeFromRow(row));
}

/** @returns one change, or undefined when it is not in the log */
export function findChange(connection: Connection, id: ChangeId): Change | undefined {
  const row = connection.first(query.selectFrom('change').selectAll().where('id', '=', id));
  return row && changeFromRow(row);
}

/** @returns the hash of a change in the log, or undefined when it is not there */
export function storedHash(connection: Connection, id: ChangeId): string | undefined {
  const row = connection.prepare('select hash from change where id = ?').get(id) as { hash: string } | undefined;
  return row?.hash;
}

/** @returns every change of the log in ascending order of id, one by one, without holding them all in memory */
export function* everyChange(connection: Connection): Generator<Change> {
  const rows = connection.sqlite
    .prepare('select id, type, record, patch, parents, author, batch, at from change order by id')
    .iterate() as IterableIterator<Omit<ChangeRow, 'arrival' | 'hash'>>;
  for (const row of rows) yield changeFromRow(row);
}

/** @returns the ids of the changes whose content no longer has its hash: damage, or a hand in the file */
export function damagedChanges(connection: Connection): ChangeId[] {
  const rows = connection.sqlite.prepare('select * from change').iterate() as IterableIterator<ChangeTable>;
  const damaged: ChangeId[] = [];
  for (const row of rows) {
    if (hashOf(changeFromRow(row)) !== row.hash) damaged.push(row.id);
  }
  return damaged;
}
