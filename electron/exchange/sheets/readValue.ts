// From a cell to the value of a field: what it says, or what is wrong with it.

import { type FieldValue, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Field } from '../../../shared/catalogue/fields.ts';
import { LANGUAGES } from '../../../shared/contract/contract.ts';
import type { Reading, TableProblemCode } from '../../../shared/contract/sheets.ts';
import { readAmount, readNumber } from '../../../shared/format/readDecimal.ts';
import { choiceKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import { type Cell, isEmptyCell, textOfCell } from './cell.ts';
import { readDate } from './readDate.ts';
import { municipalityCode, type References } from './references.ts';
import { normalised, splitWords } from './words.ts';

export type ReadValue = { readonly value: FieldValue } | { readonly code: TableProblemCode };

const YES = new Set(['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x']);
const NO = new Set(['nee', 'n', 'no', 'onwaar', 'false', '0']);

const choices = new Map<string, ReadonlyMap<string, string>>();

/** The choices of a field by everything that people call them: the stored word and the labels in both languages. */
function choicesByWord(type: RecordTypeName, name: string, values: readonly string[]): ReadonlyMap<string, string> {
  const key = `${type}.${name}`;
  let words = choices.get(key);
  if (!words) {
    // A stored word never loses from a label that looks like it.
    const labels = LANGUAGES.flatMap((language) =>
      values.map((value) => [normalised(textOf(language, choiceKey(type, name, value))), value] as const),
    );
    words = new Map([...labels, ...values.map((value) => [normalised(value), value] as const)]);
    choices.set(key, words);
  }
  return words;
}

function readYesNo(text: string): ReadValue {
  const word = normalised(text);
  if (YES.has(word)) return { value: 1 };
  return NO.has(word) ? { value: 0 } : { code: 'notAChoice' };
}

function readText(field: Field, text: string): string {
  const trimmed = text.trim();
  return field.kind === 'text' && field.format === 'municipalityCode'
    ? (municipalityCode(trimmed) ?? trimmed)
    : trimmed;
}

/** What a cell's type says against the field, whatever stands in it. */
function mismatch(field: Field, cell: Cell, text: string): TableProblemCode | undefined {
  const kind = typeof cell === 'string' || cell === null ? 'text' : cell.kind;
  if (kind === 'error') return 'cellError';
  const isNumeric = field.kind === 'money' || field.kind === 'number';
  const isPercentage = kind === 'percentage' || /\d\s*[%‰]$/.test(text.trim());
  if (isNumeric && isPercentage) return 'percentage';
  const isOther = kind === 'date' || kind === 'yesNo';
  if (isNumeric && isOther) return field.kind === 'money' ? 'notAnAmount' : 'notANumber';
  // A number such as 45000 may be a date to a spreadsheet; without a date's format nobody knows.
  if (field.kind === 'date' && kind !== 'date' && kind !== 'text') return 'notADate';
  return undefined;
}

/**
 * @param cell a cell that belongs to the field
 * @param reading how the column is read
 * @returns the value, null for an empty cell; the finer checks of the catalogue come after this
 */
export function readValue(
  type: RecordTypeName,
  name: string,
  cell: Cell | undefined,
  reading: Reading,
  references: References,
): ReadValue {
  const field = fieldOf(type, name);
  if (!field) return { code: 'unknownField' };
  if (isEmptyCell(cell)) return { value: null };
  const text = textOfCell(cell);
  const wrong = mismatch(field, cell ?? null, text);
  if (wrong) return { code: wrong };
  const isNumber = typeof cell === 'object' && cell?.kind === 'number';
  switch (field.kind) {
    case 'text':
    case 'longText':
      return { value: readText(field, text) };
    case 'date': {
      const date = readDate(text, reading.dates);
      return date === undefined ? { code: 'notADate' } : { value: date };
    }
    case 'money':
      return readAmount(text, isNumber, reading);
    case 'number':
      return readNumber(text, isNumber, reading.decimal);
    case 'choice': {
      const value = choicesByWord(type, name, field.choices).get(normalised(text));
      return value === undefined ? { code: 'notAChoice' } : { value };
    }
    case 'yesNo':
      return readYesNo(text);
    case 'reference': {
      const found = references.find(field.to as RecordTypeName, text);
      return 'id' in found ? { value: found.id } : found;
    }
    case 'tags':
      return { value: splitWords(text) };
  }
}
