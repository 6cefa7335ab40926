// From a selection (type, filters, words) to the SQL that picks its records.

import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { fieldOf, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Filter, Selection } from '../../shared/contract/queries.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { computedSql } from './computedSql.ts';
import { recordQuery } from './connection.ts';
import { matchExpression } from './searchIndex.ts';
import { resolveRelative } from './today.ts';

const SYSTEM_COLUMNS = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

/**
 * @returns a column of a type's table, computed ones included
 * @throws {WeerwerkError} `badRequest` for a name that is neither: names never reach SQL unchecked
 */
export function columnOf(type: RecordTypeName, name: string): RawBuilder<string | number | null> {
  const computed = computedSql(type, name);
  if (computed) return computed;
  if (!fieldOf(type, name) && !SYSTEM_COLUMNS.has(name)) throw new WeerwerkError({ code: 'badRequest', detail: name });
  return sql.ref(`${type}.${name}`);
}

/** `%` and `_` typed by a person are ordinary characters. */
function likePattern(value: string | number): string {
  return `%${String(value).replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}

function conditionOf(type: RecordTypeName, filter: Filter, today: string): Expression<SqlBool> {
  const column = columnOf(type, filter.field);
  const values = filter.values.map((value) => resolveRelative(value, today));
  const [first] = values;
  switch (filter.operator) {
    case 'isEmpty':
      return sql<SqlBool>`${column} is null`;
    case 'isFilled':
      return sql<SqlBool>`${column} is not null`;
    case 'is':
      return values.length === 0 ? sql<SqlBool>`0` : sql<SqlBool>`${column} in (${sql.join(values)})`;
    case 'isNot':
      // What is not filled in is not the value either; SQL's `not in` alone would leave it out.
      return values.length === 0
        ? sql<SqlBool>`1`
        : sql<SqlBool>`(${column} is null or ${column} not in (${sql.join(values)}))`;
    case 'contains':
      return sql<SqlBool>`${column} like ${likePattern(first ?? '')} escape '\\'`;
    case 'from':
      return sql<SqlBool>`${column} >= ${first ?? null}`;
    case 'until':
      return sql<SqlBool>`${column} <= ${first ?? null}`;
    case 'before':
      return sql<SqlBool>`${column} < ${first ?? null}`;
  }
}

/**
 * @param today the ISO date that relative dates refer to
 * @returns a query over the type's table with the selection's conditions, to select from, count or sort
 */
export function selectRecords(selection: Selection, today: string) {
  const { type } = selection;
  let built = recordQuery.selectFrom(type).where(sql<SqlBool>`${sql.ref(`${type}.deleted`)} = 0`);
  for (const filter of selection.filters) built = built.where(conditionOf(type, filter, today));
  const match = matchExpression(selection.search);
  if (match !== undefined) {
    built = built.where(
      sql<SqlBool>`${sql.ref(`${type}.id`)} in (select r.record from search join "searchRow" r on r.rowid = search.rowid
        where search match ${match} and r.type = ${type})`,
    );
  }
  return built;
}
