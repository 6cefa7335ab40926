// Amounts in euro cents, written out in full or rounded for a tile. Integer arithmetic throughout.

import type { Language } from '../contract/contract.ts';
import { formatWords, localeTags, NO_BREAK_SPACE } from './formatWords.ts';

const cache = new Map<string, Intl.NumberFormat>();

function euros(language: Language, fractionDigits: number): Intl.NumberFormat {
  const key = `${language}${fractionDigits}`;
  let formatter = cache.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(localeTags[language], {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
    cache.set(key, formatter);
  }
  return formatter;
}

/** Writes `units` × 10^-`digits` as a decimal that Intl formats exactly, without passing through a float. */
function decimal(units: bigint, digits: number): `${number}` {
  const sign = units < 0n ? '-' : '';
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits === 0 ? '' : `.${text.slice(text.length - digits)}`;
  return `${sign}${whole}${fraction}` as `${number}`;
}

/** @returns `value` divided by `unit`, rounded half away from zero */
function divideRounded(value: bigint, unit: bigint): bigint {
  const half = value < 0n ? -unit / 2n : unit / 2n;
  return (value + half) / unit;
}

/**
 * @param cents whole euro cents
 * @returns the exact amount, "€ 1.234.567,89" in Dutch and "€1,234,567.89" in English
 */
export function formatMoney(cents: number, language: Language): string {
  return euros(language, 2).format(decimal(BigInt(cents), 2));
}

/**
 * @param cents whole euro cents
 * @returns the amount as {@link formatMoney} writes it, without the € sign: what an entry field shows
 */
export function formatAmount(cents: number, language: Language): string {
  return euros(language, 2)
    .formatToParts(decimal(BigInt(cents), 2))
    .filter((part) => part.type !== 'currency' && part.type !== 'literal')
    .map((part) => part.value)
    .join('');
}

/** Cents in a tenth of a million and in a tenth of a billion euros. */
const TENTH_OF_MILLION = 10_000_000n;
const TENTH_OF_BILLION = 10_000_000_000n;

/**
 * An amount for a tile: "€ 6,3 mln", "€ 1,2 mld", and whole euros below a million ("€ 313.327").
 *
 * @param cents whole euro cents
 * @param atLeast the amount is a lower bound: "ruim € 28 mln"
 */
export function formatMoneyShort(cents: number, language: Language, atLeast = false): string {
  const exact = BigInt(cents);
  const size = exact < 0n ? -exact : exact;
  const words = formatWords[language];
  let amount: string;
  if (size < 100_000_000n) {
    const whole = divideRounded(exact, 100n);
    amount = euros(language, 0).format(decimal(whole, 0));
  } else {
    const millions = divideRounded(exact, TENTH_OF_MILLION);
    const inBillions = millions >= 10_000n || millions <= -10_000n;
    const tenths = inBillions ? divideRounded(exact, TENTH_OF_BILLION) : millions;
    const number = euros(language, tenths % 10n === 0n ? 0 : 1).format(decimal(tenths, 1));
    amount = `${number}${NO_BREAK_SPACE}${inBillions ? words.billion : words.million}`;
  }
  return atLeast ? words.atLeast.replace('{{amount}}', amount) : amount;
}
