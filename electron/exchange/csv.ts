// CSV as packages carry it: RFC 4180, UTF-8, and safe to open in a spreadsheet.

import Papa from 'papaparse';
import type { FieldValue } from '../../shared/catalogue/catalogue.ts';

// A spreadsheet runs a cell that begins like a formula (CWE-1236). Where its own separator is the semicolon, as in the
// Netherlands, a cell also begins after every semicolon, tab and line end of a text, whatever quotes are around it.

/** Where a cell begins within a text, with a quotation mark or without. */
const AFTER_SEPARATOR = '(?<=[;\\t]"?)';
const AFTER_LINE_END = '(?<=[\\n\\r]"?)';
const FORMULA = "'*[=+\\-@\\t\\r]";
/** A line of a list begins with a dash, but is no formula without anything to call. */
const FORMULA_LINE = "'*(?:[=@\\t\\r]|[+-](?! [^|!(\\n]*(?:\\n|$)))";

const BEFORE_FORMULA = new RegExp(
  `^(?=${FORMULA})|${AFTER_SEPARATOR}(?=${FORMULA})|${AFTER_LINE_END}(?=${FORMULA_LINE})`,
  'g',
);
const GUARD = new RegExp(
  `^'(?=${FORMULA})|${AFTER_SEPARATOR}'(?=${FORMULA})|${AFTER_LINE_END}'(?=${FORMULA_LINE})`,
  'g',
);

/**
 * Puts an apostrophe before whatever a spreadsheet would take for a formula. What already has one gets another, so that
 * {@link unguard} gives back exactly what was there.
 */
export function guard(text: string): string {
  return text.replace(BEFORE_FORMULA, "'");
}

/** Takes back what {@link guard} did. */
export function unguard(text: string): string {
  return text.replace(GUARD, '');
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
