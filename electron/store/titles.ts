// What records are called: their titles by id, whatever their type.

import { entityTypes, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { RecordSummary } from '../../shared/contract/queries.ts';
import { type Connection, recordQuery } from './connection.ts';

/** SQLite takes some 32,000 parameters; this many at a time is fast and far from it. */
const CHUNK = 500;

/** @returns the titles of records of one type by id; ids that are not here are left out */
export function titlesOf(connection: Connection, type: RecordTypeName, ids: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  const { title } = recordTypeOf(type);
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = connection.rows(
      recordQuery
        .selectFrom(type)
        .select(['id', title])
        .where('id', 'in', ids.slice(start, start + CHUNK)),
    );
    for (const [id, value] of rows) titles.set(String(id), typeof value === 'string' ? value : '');
  }
  return titles;
}

/** @returns what a list of ids of unknown types stands for, deleted records left out */
export function summariesOf(connection: Connection, ids: readonly string[]): RecordSummary[] {
  if (ids.length === 0) return [];
  return entityTypes.flatMap((type) => {
    const subtitle = type.subtitle ?? type.title;
    const rows = connection.rows(
      recordQuery
        .selectFrom(type.name)
        .select(['id', type.title, subtitle])
        .where('id', 'in', [...ids])
        .where('deleted', '=', 0),
    );
    return rows.map(([id, title, under]) => ({
      type: type.name,
      id: String(id),
      title: typeof title === 'string' ? title : '',
      subtitle: type.subtitle && typeof under === 'string' ? under : null,
    }));
  });
}
