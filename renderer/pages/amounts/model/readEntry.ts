// What is typed or pasted in a cell, read as an amount; and an amount as it is copied.

import type { Language } from '../../../../shared/contract/contract.ts';
import { parseMoney } from '../../../../shared/format/parseMoney.ts';
import { readAmount } from '../../../../shared/format/readDecimal.ts';

/** Euros in one unit of what is typed: 1, or 1,000 for "× € 1.000". */
export type EntryUnit = 1 | 1_000;

export interface Entry {
  /** As it was typed or pasted. */
  readonly text: string;
  /** Euro cents; null empties the cell; undefined when the text is no amount. */
  readonly amount: number | null | undefined;
}

/** A dash is how spreadsheets write nothing. */
const NOTHING = /^[-–—]?$/;

/** @returns the entry; a text that is no amount keeps its words until it is mended */
export function readEntry(text: string, language: Language, unit: EntryUnit): Entry {
  const trimmed = text.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();
  const isNothing = NOTHING.test(trimmed.replaceAll('€', '').trim()) && (trimmed === '' || /[-–—]/.test(trimmed));
  if (isNothing) return { text: '', amount: null };
  const decimal = language === 'nl' ? 'comma' : 'point';
  const read = readAmount(trimmed, false, { unit, decimal, dates: 'dayFirst' });
  if ('value' in read) return { text, amount: read.value };
  const loose = unit === 1 ? parseMoney(trimmed, language) : undefined;
  return { text, amount: loose ?? undefined };
}

/** @param cents euro cents @returns the amount as a spreadsheet in that language reads it: without groups or € sign */
export function copiedAmount(cents: number, language: Language): string {
  const size = cents < 0 ? -BigInt(cents) : BigInt(cents);
  const digits = size.toString().padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${language === 'nl' ? ',' : '.'}${digits.slice(-2)}`;
}
