// What a pasted block says of itself: a row with years, columns with names or codes, totals, and whether it is in thousands.

import type { Language } from '../../../../shared/contract/contract.ts';
import { readEntry } from './readEntry.ts';

export interface PastedRow {
  /** What the row is called: a name, a code, or both; empty for a row that goes by its place. */
  readonly names: readonly string[];
  /** For each column of the block. */
  readonly values: readonly string[];
}

export interface PastedBlock {
  /** The year of each column; null when the columns go by their place. */
  readonly years: readonly number[] | null;
  readonly rows: readonly PastedRow[];
  readonly hasNames: boolean;
  /** A row or column with totals was left out: the grid adds up by itself. */
  readonly hasTotals: boolean;
  /** The block says that it is in thousands of euros. */
  readonly isInThousands: boolean;
}

const THOUSANDS = /[x×]\s*(?:€|eur(?:o)?)?\s*(?:1[.,\s]?000|k\b)/iu;
const YEAR = /^(?:jaar|year)?\s*((?:19|20|21)\d{2})$/iu;
const TOTAL = /^(?:(?:eind|sub)?totaal|(?:grand\s+|sub)?total|som|sum)\b/iu;
const CODE = /^(?:gm\s*)?\d{1,4}$/iu;

function yearOf(text: string): number | undefined {
  const found = YEAR.exec(text.replace(THOUSANDS, '').replace(/[()*]/g, '').trim())?.[1];
  return found === undefined ? undefined : Number(found);
}

interface Heading {
  /** The first column with a year. */
  readonly from: number;
  /** Of each column from there its year; null for a column with totals or without a heading. */
  readonly years: readonly (number | null)[];
}

/** A first row with different years above its columns; a single row of four digits is amounts. */
function headingOf(block: readonly (readonly string[])[]): Heading | undefined {
  const [first] = block;
  if (!first || block.length < 2) return undefined;
  const years = first.map((cell) => yearOf(cell) ?? null);
  const from = years.findIndex((year) => year !== null);
  const found = years.filter((year) => year !== null);
  if (from === -1 || new Set(found).size !== found.length) return undefined;
  const isHeading = first.slice(from).every((cell, index) => {
    return years[from + index] !== null || cell.trim() === '' || TOTAL.test(cell.trim());
  });
  return isHeading ? { from, years: years.slice(from) } : undefined;
}

/** Without years above them: columns before the first with an amount are names; so is one of short codes too many. */
function nameColumns(block: readonly (readonly string[])[], language: Language, room: number): number {
  const width = block[0]?.length ?? 0;
  const isNames = (column: number): boolean =>
    block.some((row) => {
      const text = (row[column] ?? '').trim();
      return /[a-z]{3}/iu.test(text) && readEntry(text, language, 1).amount === undefined;
    });
  // An amount with a typing error among amounts is no name: names stand in most rows.
  const isMostlyNames = (column: number): boolean =>
    isNames(column) &&
    block.filter((row) => readEntry(row[column] ?? '', language, 1).amount === undefined).length * 2 > block.length;
  const isCodes = (column: number): boolean => block.every((row) => CODE.test((row[column] ?? '').trim()));
  const isAllDifferent = (column: number): boolean => new Set(block.map((row) => row[column])).size === block.length;
  let count = 0;
  while (count < width - 1 && (isMostlyNames(count) || (isCodes(count) && isMostlyNames(count + 1)))) count += 1;
  if (count === 0 && block.length > 1 && width === room + 1 && isCodes(0) && isAllDifferent(0)) return 1;
  return count;
}

/**
 * @param block the cells on the clipboard, a rectangle
 * @param room how many columns there are to the right of where it is pasted, for telling codes from amounts
 */
export function recogniseBlock(block: readonly (readonly string[])[], language: Language, room: number): PastedBlock {
  const heading = headingOf(block);
  const isInThousands = heading !== undefined && (block[0] ?? []).some((cell) => THOUSANDS.test(cell));
  const body = heading ? block.slice(1) : block;
  const from = heading?.from ?? nameColumns(body, language, room);
  const rows = body.map((row) => ({
    names: row
      .slice(0, from)
      .map((name) => name.trim())
      .filter(Boolean),
    values: row.slice(from),
  }));
  const isTotal = ({ names }: PastedRow): boolean => names.some((name) => TOTAL.test(name));
  const isEmpty = ({ names, values }: PastedRow): boolean =>
    from > 0 && names.length === 0 && values.every((value) => value.trim() === '');
  const kept = heading?.years.flatMap((year, index) => (year === null ? [] : [index]));
  const chosen = (values: readonly string[]): readonly string[] => kept?.map((index) => values[index] ?? '') ?? values;
  return {
    years: heading ? heading.years.filter((year) => year !== null) : null,
    rows: rows
      .filter((row) => !isTotal(row) && !isEmpty(row))
      .map(({ names, values }) => ({ names, values: chosen(values) })),
    hasNames: from > 0,
    hasTotals:
      rows.some(isTotal) ||
      (heading?.years.some((year, index) => year === null && TOTAL.test((block[0]?.[from + index] ?? '').trim())) ??
        false),
    isInThousands,
  };
}
