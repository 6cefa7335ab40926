// Numbers and amounts in a table, read as the column says: exact, and refused where they can be read in two ways.

import type { Reading } from '../contract/sheets.ts';
import { parseMoney } from './parseMoney.ts';

/** An exact decimal; `fraction` is empty for a whole number. */
interface Decimal {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

const CURRENCY = /€|\bEUR(?:O|OS)?\b/giu;
/** "1.250,-" is how a round amount is written by hand. */
const ROUND_AMOUNT = /[.,]\s*[-–—]{1,2}(?=\s*\)?$)/u;
const SPACES = /[\s\u00a0\u202f]+/gu;
const MAX_DIGITS = 30;

/** Takes the sign off, wherever bookkeepers put it: -5, −5, 5- or (5). */
function unsigned(text: string): { readonly rest: string; readonly isNegative: boolean } {
  const plain = text.replaceAll('−', '-').trim();
  const bracketed = /^\((.*)\)$/su.exec(plain)?.[1];
  if (bracketed !== undefined) return { rest: bracketed.trim(), isNegative: true };
  if (plain.startsWith('-')) return { rest: plain.slice(1).trim(), isNegative: true };
  if (/\d-$/.test(plain)) return { rest: plain.slice(0, -1).trim(), isNegative: true };
  return { rest: plain.replace(/^\+/, '').trim(), isNegative: false };
}

/**
 * @param text a number without currency sign
 * @param decimal the sign before the decimals; the other one may stand between groups of three digits
 */
function parseDecimal(text: string, decimal: Reading['decimal']): Decimal | undefined {
  const { rest, isNegative } = unsigned(text);
  const [point, group] = decimal === 'comma' ? [',', '.'] : ['.', ','];
  const [head = '', tail, ...more] = rest.split(point);
  if (more.length > 0 || rest.length > MAX_DIGITS) return undefined;
  const fraction = tail ?? '';
  if (!/^\d*$/.test(fraction) || (head === '' && fraction === '')) return undefined;
  const joined = head.replace(/['’]/g, group).replace(SPACES, group);
  const isGrouped = new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+$`).test(joined);
  if (!isGrouped && !/^\d*$/.test(joined)) return undefined;
  return { isNegative, whole: joined.replaceAll(group, '') || '0', fraction };
}

/** A decimal of a workbook's own number: a point, no groups. */
function plainDecimal(text: string): Decimal | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? parseDecimal(text, 'point') : undefined;
}

export type ReadNumber = { readonly value: number } | { readonly code: 'notAnAmount' | 'notInCents' | 'notANumber' };

function centsOf({ isNegative, whole, fraction }: Decimal, unit: number): ReadNumber {
  const places = 2 + Math.log10(unit);
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > places) return { code: 'notInCents' };
  const cents = Number(BigInt(whole + digits.padEnd(places, '0')));
  if (!Number.isSafeInteger(cents)) return { code: 'notAnAmount' };
  return { value: isNegative && cents !== 0 ? -cents : cents };
}

/**
 * @param isNumber the cell is a number of a workbook, not something typed as text
 * @returns whole euro cents
 */
export function readAmount(text: string, isNumber: boolean, reading: Reading): ReadNumber {
  if (isNumber) {
    const number = plainDecimal(text);
    return number ? centsOf(number, reading.unit) : { code: 'notAnAmount' };
  }
  const bare = text.normalize('NFKC').replace(CURRENCY, ' ').trim().replace(ROUND_AMOUNT, '');
  const number = parseDecimal(bare, reading.decimal);
  if (number) return centsOf(number, reading.unit);
  // "1,2 mln" says its own unit.
  const worded = /[a-z]/i.test(bare) ? parseMoney(text, reading.decimal === 'comma' ? 'nl' : 'en') : undefined;
  return typeof worded === 'number' ? { value: worded } : { code: 'notAnAmount' };
}

/** @param isNumber the cell is a number of a workbook, not something typed as text */
export function readNumber(text: string, isNumber: boolean, decimal: Reading['decimal']): ReadNumber {
  const number = isNumber ? plainDecimal(text) : parseDecimal(text.normalize('NFKC'), decimal);
  if (!number) return { code: 'notANumber' };
  const value = Number(`${number.isNegative ? '-' : ''}${number.whole}.${number.fraction || '0'}`);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { code: 'notANumber' };
}
