// The unit of an axis: millions for large amounts, thousands or euros for small ones, so that a tick is never "0,00031".

export type AxisUnit = 'mln' | 'thousand' | 'euro';

const CENTS: { readonly [U in AxisUnit]: number } = { mln: 100_000_000, thousand: 100_000, euro: 100 };
/** From this many of a unit on it is the one to use. */
const ENOUGH = 2;

export interface MoneyScale {
  readonly unit: AxisUnit;
  /** Cents in that unit, with one decimal at most: short enough to stand above a column. */
  readonly round: (cents: number) => number;
}

/** @param amounts all that will be drawn, in cents; null where nothing is filled in */
export function moneyScale(amounts: readonly (number | null | undefined)[]): MoneyScale {
  const largest = Math.max(0, ...amounts.map((amount) => Math.abs(amount ?? 0)));
  const unit: AxisUnit =
    largest >= ENOUGH * CENTS.mln ? 'mln' : largest >= ENOUGH * CENTS.thousand ? 'thousand' : 'euro';
  return { unit, round: (cents) => Math.round((cents / CENTS[unit]) * 10) / 10 };
}
