// Where the groups and columns of a column chart stand, and its axis of values.

import { scaleBand, scaleLinear } from 'd3-scale';

/** In pixels, from the left edge of the chart. */
export interface ColumnLayout {
  readonly groupX: (group: string) => number;
  readonly groupWidth: number;
  /** Within its group. */
  readonly columnX: (series: string) => number;
  readonly columnWidth: number;
}

const WIDEST_COLUMN = 40;

/** @returns places for every group and, within it, for every series */
export function columnLayout(
  groups: readonly string[],
  series: readonly string[],
  left: number,
  right: number,
): ColumnLayout {
  const bands = scaleBand().domain(groups).range([left, right]).paddingInner(0.16).paddingOuter(0.08);
  const groupWidth = bands.bandwidth();
  const used = Math.min(groupWidth * 0.86, series.length * WIDEST_COLUMN);
  const start = (groupWidth - used) / 2;
  const columns = scaleBand()
    .domain(series)
    .range([start, start + used])
    .paddingInner(0.08);
  return {
    groupX: (group) => bands(group) ?? left,
    groupWidth,
    columnX: (id) => columns(id) ?? start,
    columnWidth: columns.bandwidth(),
  };
}

export interface ValueAxis {
  readonly ticks: readonly number[];
  /** From a value to a height above the base line, in pixels. */
  readonly heightOf: (value: number) => number;
}

/** @returns an axis from zero to a round number at or above the largest value; unknown values do not count */
export function valueAxis(values: readonly (number | null)[], height: number): ValueAxis {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const scale = scaleLinear()
    .domain([0, largest || 1])
    .nice(4)
    .range([0, height]);
  const ticks = largest === 0 ? [0] : scale.ticks(4);
  return { ticks, heightOf: (value) => scale(Math.max(0, value)) };
}
