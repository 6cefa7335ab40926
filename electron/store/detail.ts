// One record in full: its values, what it is linked to, what refers to it and what is disputed.

import { sql } from 'kysely';
import {
  fieldOf,
  linkEndsOf,
  type Patch,
  type RecordTypeName,
  recordTypeOf,
  referrersOf,
} from '../../shared/catalogue/catalogue.ts';
import { computedOf } from '../../shared/catalogue/computed.ts';
import type { FieldConflict, LinkedRecord, RecordDetail } from '../../shared/contract/queries.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { fold } from '../../shared/merge/fold.ts';
import { type Connection, query, recordQuery } from './connection.ts';
import { changesOf, findChange, hasRedacted } from './log.ts';
import { findRow } from './recordTables.ts';
import { columnOf } from './selection.ts';
import { titlesOf } from './titles.ts';
import { idsFromSql, valuesFromRow } from './values.ts';

function linksOf(connection: Connection, type: RecordTypeName, id: string): LinkedRecord[] {
  return linkEndsOf(type).flatMap((end) => {
    const other = recordTypeOf(end.otherType);
    const rows = connection.rows(
      recordQuery
        .selectFrom(`${end.link} as l`)
        .innerJoin(`${end.otherType} as o`, 'o.id', `l.${end.there}`)
        .select([
          'l.id as linkId',
          'o.id as id',
          `o.${other.title} as title`,
          `o.${other.subtitle ?? other.title} as subtitle`,
        ])
        .where(`l.${end.here}`, '=', id)
        .where('l.deleted', '=', 0)
        .where('o.deleted', '=', 0)
        .orderBy(sql`title collate nocase`),
    );
    return rows.map(([linkId, otherId, title, subtitle]) => ({
      type: end.otherType,
      id: String(otherId),
      title: typeof title === 'string' ? title : '',
      subtitle: other.subtitle && typeof subtitle === 'string' ? subtitle : null,
      link: end.link,
      linkId: String(linkId),
    }));
  });
}

function referrerCounts(connection: Connection, type: RecordTypeName, id: string): RecordDetail['referrers'] {
  return referrersOf(type).flatMap((referrer) => {
    const built = recordQuery
      .selectFrom(referrer.type)
      .select(sql<number>`count(*)`.as('count'))
      .where(referrer.field, '=', id)
      .where('deleted', '=', 0);
    const count = Number(connection.rows(built)[0]?.[0] ?? 0);
    return count > 0 ? [{ ...referrer, count }] : [];
  });
}

function conflictsOf(connection: Connection, id: string): FieldConflict[] {
  const rows = connection.all(query.selectFrom('conflict').selectAll().where('record', '=', id));
  return rows.map((row) => ({
    field: row.field,
    base: JSON.parse(row.base),
    candidates: idsFromSql(row.candidates).flatMap((change) => {
      const found = findChange(connection, change);
      if (!found) return [];
      return [{ change, value: found.patch[row.field] ?? null, author: found.author, at: found.at }];
    }),
  }));
}

function titlesInside(connection: Connection, type: RecordTypeName, values: Patch): { [id: string]: string } {
  const titles: { [id: string]: string } = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(type, name);
    if (field?.kind !== 'reference' || typeof value !== 'string') continue;
    for (const [id, title] of titlesOf(connection, field.to as RecordTypeName, [value])) titles[id] = title;
  }
  return titles;
}

function computedValues(connection: Connection, type: RecordTypeName, id: string): { [name: string]: number | null } {
  const names = Object.keys(computedOf(type));
  if (names.length === 0) return {};
  const built = recordQuery
    .selectFrom(type)
    .select(names.map((name) => columnOf(type, name).as(name)))
    .where('id', '=', id);
  const row = connection.rows(built)[0] ?? [];
  return Object.fromEntries(names.map((name, index) => [name, row[index] as number | null]));
}

/** @throws {WeerwerkError} `notFound`; a deleted record is found, marked as such */
export function recordDetail(connection: Connection, type: RecordTypeName, id: string): RecordDetail {
  const row = findRow(connection, type, id);
  if (!row) throw new WeerwerkError({ code: 'notFound', detail: id });
  const values = valuesFromRow(type, row);
  const title = values[recordTypeOf(type).title];
  return {
    type,
    id,
    title: typeof title === 'string' ? title : '',
    deleted: row.deleted === 1,
    values,
    heads: idsFromSql(row.heads),
    createdAt: row.createdAt,
    createdBy: row.createdBy,
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy,
    titles: titlesInside(connection, type, values),
    links: linksOf(connection, type, id),
    referrers: referrerCounts(connection, type, id),
    conflicts: conflictsOf(connection, id),
    withheld: hasRedacted(connection, id) ? fold(changesOf(connection, id)).withheld : [],
    computed: computedValues(connection, type, id),
  };
}
