// Lists: pages of rows, counts and ids of a selection.

import { sql } from 'kysely';
import { type FieldValue, fieldOf, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { ListPage, ListRequest, Selection, Sort } from '../../shared/contract/queries.ts';
import type { Connection } from './connection.ts';
import { columnOf, selectRecords } from './selection.ts';
import { titlesOf } from './titles.ts';
import { fromSql } from './values.ts';

/** The most records that can be selected at once for a bulk edit. */
const MOST_IDS = 10_000;

/** References sort by the title of what they refer to, texts without regard to case; empty values come last. */
function sorted(built: ReturnType<typeof selectRecords>, type: RecordTypeName, sort: readonly Sort[]) {
  let result = built;
  for (const { field, descending } of sort) {
    const declared = fieldOf(type, field);
    const column = columnOf(type, field);
    const value =
      declared?.kind === 'reference'
        ? sql`(select t.${sql.ref(recordTypeOf(declared.to as RecordTypeName).title)} from ${sql.table(declared.to)} t where t.id = ${column})`
        : column;
    const direction = descending ? sql`desc nulls last` : sql`asc nulls last`;
    const collation = declared?.kind === 'text' || declared?.kind === 'reference' ? sql`collate nocase` : sql``;
    result = result.orderBy(sql`${value} ${collation} ${direction}`);
  }
  // The id last: rows that are otherwise equal keep their place from page to page.
  return result.orderBy(`${type}.id`);
}

/** @returns one page of a list, and how many rows it has in all */
export function listRecords(connection: Connection, request: ListRequest, today: string): ListPage {
  const { type, columns } = request;
  const selected = selectRecords(request, today);
  const page = sorted(selected, type, request.sort)
    .select([sql.ref(`${type}.id`).as('id'), ...columns.map((name, index) => columnOf(type, name).as(`c${index}`))])
    .limit(request.limit)
    .offset(request.offset);
  const rows = connection.rows(page).map((row): [string, ...FieldValue[]] => {
    const [id, ...values] = row;
    return [String(id), ...values.map((value, index) => fromSql(type, columns[index] ?? '', value))];
  });
  return {
    total: countRecords(connection, request, today),
    rows,
    titles: referredTitles(connection, type, columns, rows),
  };
}

function referredTitles(
  connection: Connection,
  type: RecordTypeName,
  columns: readonly string[],
  rows: readonly (readonly FieldValue[])[],
): { [id: string]: string } {
  const titles: { [id: string]: string } = {};
  columns.forEach((name, index) => {
    const field = fieldOf(type, name);
    if (field?.kind !== 'reference') return;
    const ids = new Set(rows.map((row) => row[index + 1]).filter((value) => typeof value === 'string'));
    for (const [id, title] of titlesOf(connection, field.to as RecordTypeName, [...ids])) titles[id] = title;
  });
  return titles;
}

/** @returns the ids of all of a selection's records in the order of a list, however many */
export function orderedIds(
  connection: Connection,
  request: Pick<ListRequest, 'type' | 'search' | 'filters' | 'sort'>,
  today: string,
): string[] {
  const built = sorted(selectRecords(request, today), request.type, request.sort).select(`${request.type}.id`);
  return connection.rows(built).map(([id]) => String(id));
}

/** @returns how many records a selection has */
export function countRecords(connection: Connection, selection: Selection, today: string): number {
  const built = selectRecords(selection, today).select(sql<number>`count(*)`.as('count'));
  return Number(connection.rows(built)[0]?.[0] ?? 0);
}

/** @returns the ids of a selection's records, at most 10,000 */
export function idsOf(connection: Connection, selection: Selection, today: string): string[] {
  const built = selectRecords(selection, today).select(`${selection.type}.id`).limit(MOST_IDS);
  return connection.rows(built).map(([id]) => String(id));
}
