// What only the store can check of a record that a person saves: its rules that span several records.

import { fieldOf, type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { UniqueRule } from '../../shared/catalogue/define.ts';
import type { Problem } from '../../shared/catalogue/schema.ts';
import type { Connection, SqlValue } from './connection.ts';
import { adviceProblems } from './council/adviceChecks.ts';
import { termProblems } from './council/termChecks.ts';
import { moneyProblems } from './money/moneyChecks.ts';
import { municipalityProblems } from './places/municipalityChecks.ts';
import { toSql } from './values.ts';

/** The title of another record that has the same values in all of the fields; undefined when there is none. */
function titleOfSame(
  connection: Connection,
  type: RecordTypeName,
  id: string,
  fields: readonly string[],
  values: Patch,
): string | undefined {
  const same = fields.map((field) => `"${field}" is ?`).join(' and ');
  const wanted: SqlValue[] = fields.map((field) => toSql(values[field]));
  const title = connection
    .prepare(`select "${recordTypeOf(type).title}" from "${type}" where deleted = 0 and id <> ? and ${same} limit 1`)
    .pluck()
    .get(id, ...wanted);
  return title === undefined ? undefined : String(title ?? '');
}

function brokenUnique(
  connection: Connection,
  type: RecordTypeName,
  id: string,
  { fields }: UniqueRule,
  values: Patch,
): Problem | undefined {
  const isFilled = fields.every((field) => fieldOf(type, field)?.required !== true || (values[field] ?? null) !== null);
  const other = isFilled ? titleOfSame(connection, type, id, fields, values) : undefined;
  const field = fields.at(-1);
  return other === undefined || field === undefined ? undefined : { field, code: 'duplicate', detail: other };
}

/**
 * @param id the record's own, so that it is not taken for another one
 * @param values all the record's values as they would be after saving
 * @returns what is wrong; empty when the record may be saved
 */
export function problemsInStore(connection: Connection, type: RecordTypeName, id: string, values: Patch): Problem[] {
  const doubles = recordTypeOf(type).rules.flatMap((rule) =>
    rule.kind === 'unique' ? (brokenUnique(connection, type, id, rule, values) ?? []) : [],
  );
  return [
    ...doubles,
    ...moneyProblems(connection, type, values),
    ...municipalityProblems(connection, type, values),
    ...adviceProblems(connection, type, id, values),
    ...termProblems(connection, type, id, values),
  ];
}
