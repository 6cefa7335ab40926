// The inbox of conflicts: how many there are, which, and what was put off.

import { isRecordTypeName, type RecordTypeName, recordTypeOf, recordTypes } from '../../shared/catalogue/catalogue.ts';
import type { ConflictCount, ConflictFilter, ConflictPage, ConflictRow } from '../../shared/contract/conflicts.ts';
import { type ChangeId, DELETED, type ReplicaId, replicaOf } from '../../shared/merge/change.ts';
import { type Connection, query, recordQuery } from './connection.ts';
import { findingsOf } from './findings/findings.ts';
import { findChange } from './log.ts';
import { titlesOf } from './titles.ts';
import { idsFromSql } from './values.ts';

/** A conflict as the store keeps it. */
export interface StoredConflict {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly field: string;
  readonly base: string;
  /** Lowest id first. */
  readonly candidates: readonly ChangeId[];
  readonly isPutOff: boolean;
}

const typeOrder = new Map(recordTypes.map(({ name }, index) => [name, index]));
/** For each type the place of a field in forms and lists; whether a record stays at all comes before its fields. */
const fieldOrders = new Map(
  recordTypes.map(({ name, fields }) => [name, new Map([DELETED, ...Object.keys(fields)].map((one, at) => [one, at]))]),
);

function inOrder(left: StoredConflict, right: StoredConflict): number {
  const place = ({ type, field }: StoredConflict): number => fieldOrders.get(type)?.get(field) ?? 0;
  return (
    Number(left.isPutOff) - Number(right.isPutOff) ||
    (typeOrder.get(left.type) ?? 0) - (typeOrder.get(right.type) ?? 0) ||
    (left.record < right.record ? -1 : left.record > right.record ? 1 : 0) ||
    place(left) - place(right)
  );
}

/**
 * @param record only those of this record; all when left out
 * @returns the conflicts of types and fields that this version knows; what was put off comes last
 */
export function storedConflicts(connection: Connection, record?: string): StoredConflict[] {
  let wanted = query
    .selectFrom('conflict as c')
    .leftJoin('putOffConflict as p', (join) =>
      join
        .onRef('p.record', '=', 'c.record')
        .onRef('p.field', '=', 'c.field')
        .onRef('p.candidates', '=', 'c.candidates'),
    )
    .select(['c.type', 'c.record', 'c.field', 'c.base', 'c.candidates', 'p.record as putOff']);
  if (record !== undefined) wanted = wanted.where('c.record', '=', record);
  return connection
    .all(wanted)
    .flatMap(({ type, candidates, putOff, ...row }) =>
      isRecordTypeName(type) && fieldOrders.get(type)?.has(row.field)
        ? [{ ...row, type, candidates: idsFromSql(candidates), isPutOff: putOff !== null }]
        : [],
    )
    .sort(inOrder);
}

/** As many ids as one query asks for. */
const CHUNK = 500;

/** Titles of links are those of both ends, in the order of the catalogue. */
function linkTitles(connection: Connection, type: RecordTypeName, ids: readonly string[]): [string, string][] {
  const ends = Object.keys(recordTypeOf(type).fields) as RecordTypeName[];
  const rows = connection.rows(
    recordQuery
      .selectFrom(type)
      .select(['id', ...ends])
      .where('id', 'in', [...ids]),
  );
  const titles = ends.map((end, at) => {
    const there = rows.map((row) => String(row[at + 1] ?? ''));
    return titlesOf(connection, end, [...new Set(there)]);
  });
  return rows.map(([id, ...values]) => {
    const names = values.map((value, at) => titles[at]?.get(String(value)) ?? String(value ?? ''));
    return [String(id), names.join(' – ')];
  });
}

function titlesOfType(connection: Connection, type: RecordTypeName, ids: readonly string[]): [string, string][] {
  if (!recordTypeOf(type).isLink) return [...titlesOf(connection, type, ids)];
  const chunks = Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, at) =>
    ids.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return chunks.flatMap((chunk) => linkTitles(connection, type, chunk));
}

/** @returns what records of any types are called, links included, by id; deleted ones too */
export function recordTitles(
  connection: Connection,
  records: readonly { readonly type: RecordTypeName; readonly record: string }[],
): Map<string, string> {
  const byType = Map.groupBy(records, ({ type }) => type);
  return new Map(
    [...byType].flatMap(([type, some]) =>
      titlesOfType(connection, type, [...new Set(some.map(({ record }) => record))]),
    ),
  );
}

/** @returns the conflicts that a filter shows, in the order of the inbox */
export function conflictsIn(connection: Connection, { search, type }: ConflictFilter): StoredConflict[] {
  const all = storedConflicts(connection).filter((conflict) => type === undefined || conflict.type === type);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  const titles = recordTitles(connection, all);
  return all.filter(({ record }) => {
    const title = (titles.get(record) ?? '').toLowerCase();
    return words.every((word) => title.includes(word));
  });
}

function rowOf(connection: Connection, conflict: StoredConflict, title: string, own: ReplicaId): ConflictRow {
  const { type, record, field, candidates, isPutOff } = conflict;
  const latest = candidates.findLast((id) => replicaOf(id) !== own) ?? candidates.at(-1);
  const change = latest === undefined ? undefined : findChange(connection, latest);
  const { author = '', at = '' } = change ?? {};
  return { type, record, title, field, candidates: candidates.length, author, at, isPutOff };
}

/** @returns a page of the inbox */
export function listConflicts(
  connection: Connection,
  { offset, limit, ...filter }: ConflictFilter & { readonly offset: number; readonly limit: number },
  own: ReplicaId,
): ConflictPage {
  const found = conflictsIn(connection, filter);
  const page = found.slice(offset, offset + limit);
  const titles = recordTitles(connection, page);
  const counts = Map.groupBy(storedConflicts(connection), ({ type }) => type);
  return {
    total: found.length,
    rows: page.map((conflict) => rowOf(connection, conflict, titles.get(conflict.record) ?? '', own)),
    types: [...counts].map(([type, { length: count }]) => ({ type, count })),
  };
}

/** Findings take a look at everything, so their number is kept until something is written. */
const countedFindings = new WeakMap<Connection, { readonly batch: number; readonly count: number }>();

function countFindings(connection: Connection): number {
  const last = connection.first(query.selectFrom('batch').select(({ fn }) => fn.max('seq').as('seq')));
  const batch = Number(last?.seq ?? 0);
  const known = countedFindings.get(connection);
  if (known?.batch === batch) return known.count;
  const count = findingsOf(connection).length;
  countedFindings.set(connection, { batch, count });
  return count;
}

/** @returns what is asked of a person, in numbers */
export function countConflicts(connection: Connection): ConflictCount {
  return { conflicts: storedConflicts(connection).length, findings: countFindings(connection) };
}

/** Puts a decision off, until there is another rival, or takes that back. */
export function putOffConflict(connection: Connection, record: string, field: string, isPutOff: boolean): void {
  connection.transaction(() => {
    connection.run(query.deleteFrom('putOffConflict').where('record', '=', record).where('field', '=', field));
    if (!isPutOff) return;
    const conflict = connection.first(
      query.selectFrom('conflict').select('candidates').where('record', '=', record).where('field', '=', field),
    );
    if (conflict) connection.run(query.insertInto('putOffConflict').values({ record, field, ...conflict }));
  });
}
