// Places on a time axis. Dates are ISO dates without a time; they are compared in UTC, so that no clock shifts them.

import { scaleUtc } from 'd3-scale';

export interface TimeAxis {
  /** From an ISO date to pixels from the left edge of the chart. */
  readonly xOf: (isoDate: string) => number;
  /** ISO dates at round months or years, inside the axis. */
  readonly ticks: readonly string[];
}

const PIXELS_PER_TICK = 90;
const MONTH_MS = 30 * 24 * 3600 * 1000;

function time(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/**
 * @param dates ISO dates that must be on the axis; at least one
 * @param left pixels of the axis' start, and `right` of its end
 */
export function timeAxis(dates: readonly string[], left: number, right: number): TimeAxis {
  const times = dates.map((date) => time(date).getTime());
  const first = Math.min(...times);
  const last = Math.max(...times);
  const margin = Math.max(MONTH_MS / 2, (last - first) * 0.03);
  const scale = scaleUtc()
    .domain([first - margin, last + margin])
    .range([left, right]);
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / PIXELS_PER_TICK)));
  return { xOf: (isoDate) => scale(time(isoDate)), ticks: ticks.map((tick) => tick.toISOString().slice(0, 10)) };
}
