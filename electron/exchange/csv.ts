// CSV as packages carry it: RFC 4180, UTF-8, and safe to open in a spreadsheet.

import Papa from 'papaparse';
import type { FieldValue } from '../../shared/catalogue/catalogue.ts';

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

/** @param names the fields of the file, in its order */
export function csvHeader(names: readonly string[]): string {
  return `${Papa.unparse([['id', ...names]], { newline: '\r\n' })}\r\n`;
}

/** @param rows of each record its id and its values in the order of the header */
export function csvLines(rows: readonly (readonly FieldValue[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(cell)),
        { newline: '\r\n' },
      )}\r\n`;
}
