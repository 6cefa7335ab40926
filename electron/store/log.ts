// The change log: append, read, and the hash with which every change is kept.

import { hash as digest } from 'node:crypto';
import type { Patch } from '../../shared/catalogue/catalogue.ts';
import type { Change, ChangeId } from '../../shared/merge/change.ts';
import { type Connection, query } from './connection.ts';
import type { ChangeTable } from './schema.ts';
import { idsFromSql, idsToSql } from './values.ts';

/** The columns that make up a change, in the order of {@link rowOf}. */
const COLUMNS = 'id, type, record, patch, parents, author, batch, at, redacted, erases';
const COLUMNS_OF_C = COLUMNS.split(', ')
  .map((column) => `c.${column}`)
  .join(', ');
const INSERT = `insert into change (${COLUMNS}, arrival, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * @returns the hex SHA-256 of everything a change says. The same hash is the same change, so that it need not be compared
 *   any further; a stored change that no longer has its hash is damage on the disk.
 */
export function hashOf(change: Change): string {
  return hashWith(change, JSON.stringify(change.patch));
}

/** None of the parts but the last can hold a line end, so that they cannot be taken for one another. */
function hashWith(change: Change, patch: string): string {
  const { id, type, record, parents, author, batch, at, redacted, erases } = change;
  const lists = [parents, redacted ?? [], erases ?? []].map(idsToSql);
  return digest('sha256', [id, type, record, author, batch, at, ...lists, patch].join('\n'), 'hex');
}

/**
 * Writes a change that is not there yet at the end of the log.
 *
 * @param arrival the local batch with which it came
 */
export function append(connection: Connection, change: Change, arrival: string): void {
  const { id, type, record, parents, author, batch, at, redacted, erases } = change;
  const patch = JSON.stringify(change.patch);
  connection
    .prepare(INSERT)
    .run(
      id,
      type,
      record,
      patch,
      idsToSql(parents),
      author,
      batch,
      at,
      redacted ? idsToSql(redacted) : null,
      erases ? idsToSql(erases) : null,
      arrival,
      hashWith(change, patch),
    );
}

/** Puts the same change with other knowledge in the place of the one in the log. */
export function replaceChange(connection: Connection, change: Change): void {
  connection.run(
    query
      .updateTable('change')
      .set({
        patch: JSON.stringify(change.patch),
        redacted: change.redacted ? idsToSql(change.redacted) : null,
        hash: hashOf(change),
      })
      .where('id', '=', change.id),
  );
}

/** A row of the log without what only this store knows of it. */
export type ChangeContent = Omit<ChangeTable, 'seq' | 'arrival' | 'hash'>;

/** @returns a change from its row in the log */
export function changeFromRow(row: ChangeContent): Change {
  const { id, type, record, patch, parents, author, batch, at, redacted, erases } = row;
  const change = {
    id,
    type,
    record,
    patch: JSON.parse(patch) as Patch,
    parents: idsFromSql(parents),
    author,
    batch,
    at,
  };
  if (redacted === null && erases === null) return change;
  return {
    ...change,
    ...(redacted === null ? {} : { redacted: idsFromSql(redacted) }),
    ...(erases === null ? {} : { erases: idsFromSql(erases) }),
  };
}

const OF_RECORD = `select ${COLUMNS} from change where record = ? order by id`;

/** @returns all changes of a record, in ascending order of id */
export function changesOf(connection: Connection, record: string): Change[] {
  return (connection.prepare(OF_RECORD).all(record) as ChangeContent[]).map(changeFromRow);
}

/** @returns the changes of each of the records that the log knows, all of them read at once */
export function logsOf(connection: Connection, records: readonly string[]): Map<string, Change[]> {
  const rows = connection
    .prepare(`select ${COLUMNS_OF_C} from json_each(?) as wanted cross join change as c on c.record = wanted.value`)
    .all(JSON.stringify(records)) as ChangeContent[];
  const logs = new Map<string, Change[]>();
  for (const row of rows) {
    const log = logs.get(row.record);
    if (log) log.push(changeFromRow(row));
    else logs.set(row.record, [changeFromRow(row)]);
  }
  return logs;
}

/** @returns the hashes of those of the changes that are in the log, by id */
export function storedHashes(connection: Connection, ids: readonly ChangeId[]): Map<ChangeId, string> {
  const rows = connection
    .prepare('select c.id, c.hash from json_each(?) as wanted cross join change as c on c.id = wanted.value')
    .raw(true)
    .all(JSON.stringify(ids)) as [ChangeId, string][];
  return new Map(rows);
}

/** @returns whether some value of the record was left out of the package that brought it, or erased */
export function hasRedacted(connection: Connection, record: string): boolean {
  return (
    connection.prepare('select 1 from change where record = ? and redacted is not null limit 1').get(record) !==
    undefined
  );
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
    .prepare(`select ${COLUMNS} from change order by id`)
    .iterate() as IterableIterator<ChangeContent>;
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
