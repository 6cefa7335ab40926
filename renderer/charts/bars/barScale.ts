// How long bars are, and how parts lie in a row's bar.

import { scaleLinear } from 'd3-scale';

/**
 * `stacked`: the parts are different pieces and follow one another.
 * `nested`: every part lies inside the row's value (awarded, paid and spent within what was contributed): all start at
 * zero, each in its own lane of the bar, and are never added up.
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
  /** In which lane of the bar, from the top; stacked parts share one. */
  readonly lane: number;
}

/**
 * @param series in the order of stacking or of the lanes
 * @returns the parts with a value; in a nested bar the lane of one without a value stays empty
 */
export function placeParts(row: BarValues, series: readonly string[], arrangement: Arrangement): PlacedPart[] {
  let reached = 0;
  return series.flatMap((id, index) => {
    const amount = row.parts?.[id];
    if (amount === null || amount === undefined) return [];
    if (arrangement === 'nested') return [{ series: id, from: 0, to: amount, lane: index }];
    const from = reached;
    reached += amount;
    return [{ series: id, from, to: reached, lane: 0 }];
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
  const scale = scaleLinear()
    .domain([0, largest || 1])
    .range([0, length])
    .clamp(true);
  return (value) => scale(value);
}
