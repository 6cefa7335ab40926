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
  /** From a value to a height above the line at zero, in pixels; negative below it. */
  readonly heightOf: (value: number) => number;
  /** How far the axis goes below zero, in pixels. */
  readonly below: number;
}

/** @returns an axis with zero on it, from round number to round number around all values; unknown ones do not count */
export function valueAxis(values: readonly (number | null)[], height: number): ValueAxis {
  const known = values.map((value) => value ?? 0);
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const isEmpty = least === 0 && most === 0;
  const scale = scaleLinear()
    .domain(isEmpty ? [0, 1] : [least, most])
    .nice(4)
    .range([0, height]);
  const below = scale(0);
  return { ticks: isEmpty ? [0] : scale.ticks(4), heightOf: (value) => scale(value) - below, below };
}
