// Numbers and file sizes as people read them.

import type { Language } from '../contract/contract.ts';
import { localeTags, NO_BREAK_SPACE } from './formatWords.ts';

const MAX_DECIMALS = 10;
const formatters = {
  nl: new Intl.NumberFormat(localeTags.nl, { maximumFractionDigits: MAX_DECIMALS }),
  en: new Intl.NumberFormat(localeTags.en, { maximumFractionDigits: MAX_DECIMALS }),
} as const satisfies { readonly [L in Language]: Intl.NumberFormat };

/** @returns "12.345,6" in Dutch, "12,345.6" in English; for a year use `String(year)` */
export function formatNumber(value: number, language: Language): string {
  return formatters[language].format(value);
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/**
 * @param bytes a size in bytes
 * @returns "512 bytes", "1,4 MB": decimal units with one decimal, as file managers show them
 */
export function formatBytes(bytes: number, language: Language): string {
  let value = bytes;
  let step = 0;
  while (value >= 999.95 && step < UNITS.length - 1) {
    value /= 1_000;
    step += 1;
  }
  const rounded = step === 0 ? value : Math.round(value * 10) / 10;
  return `${formatNumber(rounded, language)}${NO_BREAK_SPACE}${UNITS[step]}`;
}
