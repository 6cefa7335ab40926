// From a field's value to what stands in its cell of a sheet of ours; reading back compares with exactly this.

import { type FieldValue, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import { choiceKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import { serialFromIso } from './numberFormats.ts';
import { LONGEST_CELL } from './ownSheet.ts';
import { joinWords } from './words.ts';

/** A number, a text, or nothing; never a formula. */
export type SheetValue = string | number | null;

/** A spreadsheet keeps fifteen digits: a larger amount would lose its cents, and stands there as text. */
const LARGEST_CENTS = 1e15;

function labelOf(type: RecordTypeName, name: string, value: string | number, language: Language): string {
  const key = choiceKey(type, name, value);
  const label = textOf(language, key);
  // A choice that a newer version added has no label here.
  return label === key ? String(value) : label;
}

function moneyValue(cents: number): SheetValue {
  if (Math.abs(cents) < LARGEST_CENTS) return cents / 100;
  const digits = String(Math.abs(cents));
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** @returns whether a text is longer than a cell takes */
export function isShortened(value: FieldValue): boolean {
  return typeof value === 'string' && value.length > LONGEST_CELL;
}

/**
 * @param textOfRecord what a record is called in this sheet; its id when nothing else may be said of it
 * @returns what stands in the cell: dates as a spreadsheet's days, amounts in euros
 */
export function sheetValue(
  type: RecordTypeName,
  name: string,
  value: FieldValue,
  language: Language,
  textOfRecord: (target: RecordTypeName, id: string) => string,
): SheetValue {
  const field = fieldOf(type, name);
  if (value === null || field === undefined) return null;
  if (typeof value === 'object') return joinWords(value);
  if (field.kind === 'choice' || field.kind === 'yesNo') return labelOf(type, name, value, language);
  if (typeof value === 'number') return field.kind === 'money' ? moneyValue(value) : value;
  if (field.kind === 'reference') return textOfRecord(field.to as RecordTypeName, value);
  if (field.kind === 'date') return serialFromIso(value) ?? value;
  if (!isShortened(value)) return value;
  // Not within a pair of UTF-16: half a sign is no text.
  const end = /[\ud800-\udbff]$/.test(value.slice(0, LONGEST_CELL)) ? LONGEST_CELL - 1 : LONGEST_CELL;
  return value.slice(0, end) + textOf(language, 'sheets.cell.shortened');
}
