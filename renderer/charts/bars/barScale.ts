// How long bars are, and how parts lie in a row's bar.

import { scaleLinear } from 'd3-scale';

/**
 * `stacked`: the parts are different pieces and follow one another.
 * `nested`: every part lies inside the row's value, and inside each larger part (paid within awarded): all start at
 * zero and are never added up.
 */
export type Arrangement = 'stacked' | 'nested';

export interface BarValues {
  /** null: nothing filled in, which is not 0. */
  readonly value: number | null;
  /** By series; absent or null where nothing is filled in. */
  readonly parts?: Readonly<Record<string, number | null>>;
}

/** A part as drawn, in the units of the values. */
export interface PlacedPart {
  readonly series: string;
  readonly from: number;
  readonly to: number;
  /** 0 for the outermost; deeper parts are drawn thinner and on top. */
  readonly depth: number;
}

/**
 * @param series in the order of stacking; nested parts are drawn from large to small whatever the order
 * @returns the parts with a value, in the order in which to draw them
 */
export function placeParts(row: BarValues, series: readonly string[], arrangement: Arrangement): PlacedPart[] {
  const filled = series.flatMap((id) => {
    const amount = row.parts?.[id];
    return amount === null || amount === undefined ? [] : [{ id, amount }];
  });
  if (arrangement === 'nested') {
    const outerFirst = filled.toSorted((a, b) => b.amount - a.amount);
    return outerFirst.map(({ id, amount }, depth) => ({ series: id, from: 0, to: amount, depth }));
  }
  let reached = 0;
  return filled.map(({ id, amount }) => {
    const from = reached;
    reached += amount;
    return { series: id, from, to: reached, depth: 0 };
  });
}

/**
 * One scale for all rows, so that their lengths compare. It starts at zero; a part beyond its whole stays visible.
 *
 * @param length of the longest bar in pixels
 * @returns from a value to a length in pixels
 */
export function barScale(
  rows: readonly BarValues[],
  series: readonly string[],
  arrangement: Arrangement,
  length: number,
): (value: number) => number {
  const ends = rows.flatMap((row) => [row.value ?? 0, ...placeParts(row, series, arrangement).map(({ to }) => to)]);
  const largest = Math.max(0, ...ends);
  // Without any value every bar has length 0, not NaN.
  const scale = scaleLinear().domain([0, largest || 1]).range([0, length]).clamp(true);
  return (value) => scale(value);
}
