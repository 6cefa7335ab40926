// Between field values and what SQLite keeps: lists of words are JSON text, everything else is itself.

import {
  type FieldValue,
  fieldNames,
  fieldOf,
  type Patch,
  type RecordTypeName,
} from '../../shared/catalogue/catalogue.ts';
import type { SqlValue } from './connection.ts';

/** @returns the value as SQLite keeps it */
export function toSql(value: FieldValue | undefined): SqlValue {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as SqlValue);
}

/** @returns a column's value as the rest of the program knows it */
export function fromSql(type: RecordTypeName, field: string, value: SqlValue): FieldValue {
  if (typeof value === 'string' && fieldOf(type, field)?.kind === 'tags') return JSON.parse(value) as string[];
  return value;
}

/** @returns a record's field values from its row, every field of the catalogue included */
export function valuesFromRow(type: RecordTypeName, row: { readonly [column: string]: SqlValue }): Patch {
  return Object.fromEntries(fieldNames(type).map((name) => [name, fromSql(type, name, row[name] ?? null)]));
}

/** @returns change ids from a column that keeps several */
export function idsFromSql(value: string): readonly string[] {
  return value === '' ? [] : value.split(' ');
}

export function idsToSql(ids: readonly string[]): string {
  return ids.join(' ');
}
