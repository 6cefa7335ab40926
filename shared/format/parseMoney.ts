// What people type as an amount, understood as euro cents without ever passing through a float.

import type { Language } from '../contract/contract.ts';
import { splitDecimal } from './splitDecimal.ts';

/** How many powers of ten a word after the number adds. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['dzd', 3],
  ['duizend', 3],
  ['thousand', 3],
  ['m', 6],
  ['mln', 6],
  ['mio', 6],
  ['miljoen', 6],
  ['million', 6],
  ['mld', 9],
  ['miljard', 9],
  ['bn', 9],
  ['billion', 9],
]);

const CURRENCY = /€|\beuro?s?\b/giu;
/** "1.250,-" is how a round amount is written by hand. */
const ROUND_AMOUNT = /[.,]\s*[-–—]{1,2}$/u;

/**
 * Understands "1.234,56", "€ 1234.5", "1.250,-", "-12", "6,3 mln" and "2 miljard".
 *
 * What could mean two amounts is refused rather than guessed: "1,234" in Dutch is either 1.234 euros written the
 * English way or an amount of less than a cent's precision.
 *
 * @returns whole euro cents; null for an empty text; undefined when it is no amount, or not one in whole cents
 */
export function parseMoney(text: string, language: Language): number | null | undefined {
  let rest = text.normalize('NFKC').replace(CURRENCY, ' ').replaceAll('−', '-').trim().toLowerCase();
  if (rest === '') return text.trim() === '' ? null : undefined;
  const negative = rest.startsWith('-');
  if (negative) rest = rest.slice(1).trim();
  rest = rest.replace(ROUND_AMOUNT, '');
  const word = /[a-z]+\.?$/.exec(rest)?.[0] ?? '';
  const scale = word === '' ? 0 : SCALES.get(word.replace('.', ''));
  if (scale === undefined) return undefined;
  const number = splitDecimal(rest.slice(0, rest.length - word.length).trim(), language, scale > 0);
  if (!number) return undefined;

  const places = 2 + scale;
  const fraction = number.fraction.replace(/0+$/, '');
  if (fraction.length > places) return undefined;
  const cents = Number(BigInt(number.whole + fraction.padEnd(places, '0')));
  if (!Number.isSafeInteger(cents)) return undefined;
  return negative && cents !== 0 ? -cents : cents;
}
