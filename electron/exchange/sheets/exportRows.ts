// The records of a sheet: their values in the order of its columns, and what they refer to.

import type { FieldValue, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { SheetExport } from '../../../shared/contract/sheets.ts';
import { type Connection, recordQuery } from '../../store/connection.ts';
import { columnOf } from '../../store/selection.ts';
import { fromSql } from '../../store/values.ts';
import { type ReferenceTexts, referenceTexts } from './referenceTexts.ts';
import type { SheetColumn } from './sheetColumns.ts';

export interface ExportedRow {
  readonly id: string;
  readonly heads: string;
  readonly values: readonly FieldValue[];
}

/** @returns the rows of some ids, in their order; records deleted in the meantime are left out */
export function readRows(
  connection: Connection,
  type: RecordTypeName,
  columns: readonly SheetColumn[],
  ids: readonly string[],
): ExportedRow[] {
  const sources = columns.flatMap(({ source }) => source ?? []);
  const built = recordQuery
    .selectFrom(type)
    .select(['id', 'heads', 'deleted', ...sources.map((name, index) => columnOf(type, name).as(`c${index}`))])
    .where('id', 'in', [...ids]);
  const rows = new Map<string, ExportedRow>();
  // Not in the question itself: SQLite would then read all records that are not deleted instead of these few.
  for (const [id, heads, deleted, ...stored] of connection.rows(built)) {
    const values = stored.map((value, index) => fromSql(type, sources[index] ?? '', value));
    if (deleted === 0) rows.set(String(id), { id: String(id), heads: String(heads), values });
  }
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Which records the rows refer to, by type: only those have to be in a list that would be too long. */
function referredIds(connection: Connection, type: RecordTypeName, field: string): Set<string> {
  const built = recordQuery.selectFrom(type).select(field).distinct().where('deleted', '=', 0);
  return new Set(connection.rows(built).flatMap(([id]) => (typeof id === 'string' ? [id] : [])));
}

/** @returns what the records are called to which the columns refer, by their type */
export function referencesOf(
  connection: Connection,
  { type, withPersonal, withConfidential }: SheetExport,
  columns: readonly SheetColumn[],
): ReadonlyMap<RecordTypeName, ReferenceTexts> {
  const referred = new Map<RecordTypeName, Set<string>>();
  for (const { name, field } of columns) {
    if (field?.kind !== 'reference') continue;
    const target = field.to as RecordTypeName;
    referred.set(target, new Set([...(referred.get(target) ?? []), ...referredIds(connection, type, name)]));
  }
  return new Map(
    [...referred].map(([target, ids]) => [
      target,
      referenceTexts(connection, target, ids, { withPersonal, withConfidential }),
    ]),
  );
}
