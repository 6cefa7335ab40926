// What changed in a period: each record as it was before and as it became, folded from the log by order of arrival.

import {
  type FieldValue,
  fieldOf,
  isRecordTypeName,
  type RecordTypeName,
  recordTypeOf,
  recordTypes,
} from '../../shared/catalogue/catalogue.ts';
import type {
  ArrivedImport,
  ChangedField,
  ChangedRecord,
  ChangeEffect,
  ChangePage,
  ChangePeriod,
} from '../../shared/contract/changes.ts';
import type { BatchLabel } from '../../shared/contract/queries.ts';
import { type Change, DELETED } from '../../shared/merge/change.ts';
import { type FoldedRecord, fold, sameValue } from '../../shared/merge/fold.ts';
import { recordTitles } from './conflicts.ts';
import { type Connection, query } from './connection.ts';
import { changeFromRow } from './log.ts';
import { summariesOf } from './titles.ts';
import { addDays, endOfDay } from './today.ts';

const MOST_IMPORTS = 200;

/** @returns the imports that were not undone, latest first */
export function importsOf(connection: Connection): ArrivedImport[] {
  const rows = connection.all(
    query
      .selectFrom('batch')
      .select(['id', 'label', 'at'])
      .where('kind', '=', 'import')
      .where('state', '!=', 'undone')
      // An import that was redone is there under its new batch; the old one holds nothing any more.
      .where(({ or, exists, selectFrom }) =>
        or([
          exists(selectFrom('change').select('seq').whereRef('change.arrival', '=', 'batch.id')),
          exists(selectFrom('completedChange').select('id').whereRef('completedChange.batch', '=', 'batch.id')),
        ]),
      )
      .orderBy('seq', 'desc')
      .limit(MOST_IMPORTS),
  );
  return rows.map(({ id, label, at }) => {
    const { title, count } = JSON.parse(label) as BatchLabel;
    return { batch: id, sender: title, at, records: count };
  });
}

/** A record with the first and last place in the log at which the period touched it; none when only completed. */
interface Touched {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly first: number | null;
  readonly last: number | null;
}

/** The batches of a period, as a query of their ids. */
function batchesIn(period: ChangePeriod) {
  const batches = query.selectFrom('batch').select('id');
  if (period.kind === 'import') return batches.where('id', '=', period.batch);
  if (period.kind === 'sinceImport') {
    const itself = query.selectFrom('batch').select('seq').where('id', '=', period.batch);
    return batches.where('seq', '>', itself);
  }
  // By order, not by time: a clock that was put back must not hide what was done meanwhile.
  const first = query
    .selectFrom('batch')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .where('kind', '!=', 'seed')
    .where('at', '>', endOfDay(addDays(period.date, -1)));
  return batches.where('seq', '>=', first).where('kind', '!=', 'seed');
}

const typeOrder = new Map<string, number>(recordTypes.map(({ name }, index) => [name, index]));

/** All records that a period touched: by type in the order of the catalogue, then as they came. */
function touchedIn(connection: Connection, period: ChangePeriod): Touched[] {
  const arrived = connection.all(
    query
      .selectFrom('change')
      .select(({ fn }) => ['type', 'record', fn.min('seq').as('first'), fn.max('seq').as('last')])
      .where('arrival', 'in', batchesIn(period))
      .groupBy(['type', 'record'])
      .orderBy('first'),
  );
  const known = new Set(arrived.map(({ record }) => record));
  const completed = connection
    .all(
      query
        .selectFrom('completedChange')
        .innerJoin('change', 'change.id', 'completedChange.id')
        .select(['change.type', 'change.record'])
        .distinct()
        .where('completedChange.batch', 'in', batchesIn(period)),
    )
    .filter(({ record }) => !known.has(record))
    .map((row) => ({ ...row, first: null, last: null }));
  return [...arrived, ...completed]
    .flatMap(({ type, ...rest }) => (isRecordTypeName(type) ? [{ type, ...rest }] : []))
    .sort((left, right) => (typeOrder.get(left.type) ?? 0) - (typeOrder.get(right.type) ?? 0));
}

/** A record before and after a period, and what the period brought of it. */
interface Sides {
  readonly before: FoldedRecord | undefined;
  readonly after: FoldedRecord;
  readonly arrived: readonly Change[];
}

function sidesOf(connection: Connection, { record, first, last }: Touched, period: ChangePeriod): Sides | undefined {
  const rows = connection.all(query.selectFrom('change').selectAll().where('record', '=', record).orderBy('id'));
  const completions = new Map(
    connection
      .all(
        query
          .selectFrom('completedChange')
          .select(['id', 'before'])
          .where('batch', 'in', batchesIn(period))
          .where(
            'id',
            'in',
            rows.map(({ id }) => id),
          ),
      )
      .map(({ id, before }) => [id, JSON.parse(before) as Change]),
  );
  const isIn = (seq: number): boolean => first !== null && last !== null && seq >= first && seq <= last;
  const upTo = rows.filter(({ seq }) => last === null || seq <= last);
  const earlier = upTo.filter(({ seq }) => !isIn(seq));
  if (upTo.length === 0) return undefined;
  return {
    before: earlier.length > 0 ? fold(earlier.map((row) => completions.get(row.id) ?? changeFromRow(row))) : undefined,
    after: fold(upTo.map((row) => changeFromRow(row))),
    arrived: upTo.filter(({ id, seq }) => isIn(seq) || completions.has(id)).map((row) => changeFromRow(row)),
  };
}

function effectOf({ before, after }: Sides, fields: readonly ChangedField[]): ChangeEffect {
  if (after.conflicts.length > 0) return 'conflict';
  const wasThere = before !== undefined && !before.deleted;
  if (after.deleted) return wasThere ? 'deleted' : 'same';
  if (!wasThere) return 'new';
  return fields.length > 0 ? 'changed' : 'same';
}

function fieldsOf(type: RecordTypeName, { before, after, arrived }: Sides): ChangedField[] {
  const disputed = new Set(after.conflicts.map(({ field }) => field));
  return Object.keys(recordTypeOf(type).fields).flatMap((field) => {
    const setter = arrived.findLast(({ patch }) => Object.hasOwn(patch, field));
    const old = before?.values[field] ?? null;
    // Of a disputed field the period's own version is what it brought, whichever is shown.
    const now: FieldValue = (disputed.has(field) ? setter?.patch[field] : after.values[field]) ?? null;
    if (sameValue(old, now)) return [];
    const { author = '', at = '' } = setter ?? arrived.at(-1) ?? {};
    return [{ field, before: old, after: now, author, at }];
  });
}

/** The deletion or the coming back of a record, which is a line of its own. */
function existenceOf({ before, after, arrived }: Sides): ChangedField[] {
  if (before === undefined || before.deleted === after.deleted) return [];
  const setter = arrived.findLast(({ patch }) => Object.hasOwn(patch, DELETED)) ?? arrived.at(-1);
  const { author = '', at = '' } = setter ?? {};
  return [{ field: DELETED, before: before.deleted ? 1 : 0, after: after.deleted ? 1 : 0, author, at }];
}

function changedRecord(type: RecordTypeName, record: string, title: string, sides: Sides): ChangedRecord {
  // Of what was deleted the values before matter no more than that it is gone.
  const fields = sides.after.deleted ? existenceOf(sides) : [...existenceOf(sides), ...fieldsOf(type, sides)];
  return { type, record, title, effect: effectOf(sides, fields), fields };
}

function authorsIn(connection: Connection, period: ChangePeriod): ChangePage['authors'] {
  return connection.all(
    query
      .selectFrom('change')
      .select(({ fn }) => ['author', fn.countAll<number>().as('count')])
      .where('arrival', 'in', batchesIn(period))
      .groupBy('author')
      .orderBy('count', 'desc'),
  );
}

/** @returns a page of the records that a period changed */
export function changesIn(
  connection: Connection,
  request: {
    readonly period: ChangePeriod;
    readonly type?: RecordTypeName | undefined;
    readonly offset: number;
    readonly limit: number;
  },
): ChangePage {
  const { period, type: wanted, offset, limit } = request;
  const all = touchedIn(connection, period);
  const some = wanted === undefined ? all : all.filter(({ type }) => type === wanted);
  const page = some.slice(offset, offset + limit);
  const titles = recordTitles(connection, page);
  const records = page.flatMap((touched) => {
    const sides = sidesOf(connection, touched, period);
    const { type, record } = touched;
    return sides ? [changedRecord(type, record, titles.get(record) ?? '', sides)] : [];
  });
  const referred = records.flatMap(({ type, fields }) =>
    fields.flatMap(({ field, before, after }) =>
      fieldOf(type, field)?.kind === 'reference' ? [before, after].filter((id) => typeof id === 'string') : [],
    ),
  );
  const counts = Map.groupBy(all, ({ type }) => type);
  return {
    total: some.length,
    records,
    titles: Object.fromEntries(
      summariesOf(connection, [...new Set(referred)]).map(({ id, title }) => [id, title] as const),
    ),
    types: [...counts].map(([type, { length: count }]) => ({ type, count })),
    authors: authorsIn(connection, period),
  };
}
