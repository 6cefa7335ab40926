// What people type as a number that is not an amount.

import type { Language } from '../contract/contract.ts';
import { splitDecimal } from './splitDecimal.ts';

/**
 * Understands "1.234,5", "1234.5" and "-3"; a year such as "2026" is just a whole number.
 *
 * @returns the number; null for an empty text; undefined when it is no number or can be read in two ways
 */
export function parseNumber(text: string, language: Language): number | null | undefined {
  const trimmed = text.normalize('NFKC').replaceAll('−', '-').trim();
  if (trimmed === '') return null;
  const negative = trimmed.startsWith('-');
  const digits = splitDecimal(negative ? trimmed.slice(1).trim() : trimmed, language);
  if (!digits) return undefined;
  const value = Number(`${digits.whole}.${digits.fraction || '0'}`);
  if (!Number.isFinite(value)) return undefined;
  return negative && value !== 0 ? -value : value;
}
