// CSV as packages carry it: RFC 4180, UTF-8, and safe to open in a spreadsheet.

import Papa from 'papaparse';
import { type FieldValue, fieldNames, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';

/** A spreadsheet takes text that begins so for a formula and would run it (CWE-1236). */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Puts an apostrophe before text that a spreadsheet would take for a formula. Text that already has one gets another,
 * so that {@link unguard} gives back exactly what was there.
 */
export function guard(text: string): string {
  return FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text;
}

/** Takes back what {@link guard} did. */
export function unguard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

function cell(value: FieldValue): string | number {
  if (value === null) return '';
  if (typeof value === 'number') return value;
  return guard(typeof value === 'string' ? value : JSON.stringify(value));
}

/** @returns the header line of a type's file */
export function csvHeader(type: RecordTypeName): string {
  return `${Papa.unparse([['id', ...fieldNames(type)]], { newline: '\r\n' })}\r\n`;
}

/** @param rows of each record its id and its values in catalogue order */
export function csvLines(rows: readonly (readonly FieldValue[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(cell)),
        { newline: '\r\n' },
      )}\r\n`;
}
