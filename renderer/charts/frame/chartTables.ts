// The same figures that a chart draws, as the rows of its table: so that chart and table cannot tell different things.

import type { Bar } from '../bars/bar.ts';
import { partLines, type WholeAmount } from '../bars/partInWhole.ts';
import type { Share } from '../bars/StackedBar.tsx';
import type { YearValues } from '../columns/yearValues.ts';
import type { MapPlace } from '../map/mapPlace.ts';
import type { ChartSeries } from '../parts/SeriesLegend.tsx';
import type { ChartTableData } from './ChartTable.tsx';

/** How a figure is written; `missing` stands where nothing is filled in. */
export interface TableWriting {
  readonly format: (value: number, atLeast?: boolean) => string;
  readonly missing: string;
}

function write({ format, missing }: TableWriting, value: number | null | undefined, atLeast?: boolean): string {
  return value === null || value === undefined ? missing : format(value, atLeast);
}

/** @param headers of the name and the value; the series have their own labels */
export function tableOfBars(
  bars: readonly Bar[],
  headers: readonly [name: string, value: string],
  writing: TableWriting,
  series: readonly ChartSeries[] = [],
): ChartTableData {
  return {
    columns: [...headers, ...series.map(({ label }) => label)],
    rows: bars.map((bar) => ({
      id: bar.id,
      href: bar.href,
      cells: [
        bar.label,
        write(writing, bar.value, bar.atLeast),
        ...series.map(({ id }) => write(writing, bar.parts?.[id])),
      ],
    })),
  };
}

/** @param headers of the name, the value and the share of the whole */
export function tableOfParts(
  whole: WholeAmount,
  headers: readonly [name: string, value: string, share: string],
  writing: TableWriting,
  formatShare: (share: number) => string,
): ChartTableData {
  return {
    columns: headers,
    rows: partLines(whole).map((line) => ({
      id: line.id,
      href: line.href,
      cells: [line.label, write(writing, line.value, line.atLeast), line.share === null ? '' : formatShare(line.share)],
    })),
  };
}

/** @param headers of the name and the count */
export function tableOfShares(
  shares: readonly Share[],
  headers: readonly [name: string, count: string],
  format: (count: number) => string,
): ChartTableData {
  return {
    columns: headers,
    rows: shares.map(({ id, href, label, count }) => ({ id, href, cells: [label, format(count)] })),
  };
}

/** @param header of the year; the series have their own labels */
export function tableOfYears(
  years: readonly YearValues[],
  header: string,
  series: readonly ChartSeries[],
  writing: TableWriting,
): ChartTableData {
  return {
    columns: [header, ...series.map(({ label }) => label)],
    rows: years.map(({ year, href, values }) => ({
      id: String(year),
      href,
      cells: [String(year), ...series.map(({ id }) => write(writing, values[id]))],
    })),
  };
}

/** @param headers of the place and the figure */
export function tableOfPlaces(
  places: readonly MapPlace[],
  headers: readonly [name: string, value: string],
  writing: TableWriting,
): ChartTableData {
  return {
    columns: headers,
    rows: places.map(({ id, href, name, value }) => ({ id, href, cells: [name, write(writing, value)] })),
  };
}
