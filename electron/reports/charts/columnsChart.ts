// Columns by year: some amounts beside each other in every year, never on top of each other.

import { type Html, html } from '../html.ts';
import { CHART_WIDTH, drawing, place } from './chartFrame.ts';

export interface Series {
  readonly label: string;
  /** By year; null where nothing is filled in. */
  readonly values: readonly (number | null)[];
}

const PLOT_TOP = 18;
const PLOT_HEIGHT = 150;
const LABEL_HEIGHT = 22;
const LEGEND_ROW = 20;
/** The part of a year's width that stays empty. */
const GAP = 0.14;
/** A narrower column has no room for its value: that is in the table. */
const LABELLED_WIDTH = 26;

/**
 * @param valueText what stands above a column
 * @returns the chart, or undefined when there is nothing to draw
 */
export function columnsChart(
  name: string,
  years: readonly number[],
  series: readonly Series[],
  valueText: (value: number) => string,
): Html | undefined {
  const largest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  if (largest === 0 || years.length === 0) return undefined;
  const group = CHART_WIDTH / years.length;
  const width = Math.min(44, (group * (1 - GAP)) / series.length);
  const base = PLOT_TOP + PLOT_HEIGHT;
  const columns = years.map((year, yearIndex) => {
    const middle = group * (yearIndex + 0.5);
    const left = middle - (width * series.length) / 2;
    const bars = series.map(({ values }, index) => {
      const value = values[yearIndex];
      if (value === null || value === undefined || value < 0) return undefined;
      const height = (value / largest) * PLOT_HEIGHT;
      const x = left + index * width;
      const label =
        width < LABELLED_WIDTH
          ? undefined
          : html`<text class="value middle" x="${place(x + width / 2)}" y="${place(base - height - 5)}">${valueText(value)}</text>`;
      return html`<rect class="series${index}" x="${place(x + 1)}" y="${place(base - height)}" width="${place(width - 2)}" height="${place(height)}"/>${label}`;
    });
    return html`${bars}<text class="middle" x="${place(middle)}" y="${base + 16}">${year}</text>\n`;
  });
  const guide =
    width < LABELLED_WIDTH &&
    html`<line class="guide" x1="0" x2="${CHART_WIDTH}" y1="${PLOT_TOP}" y2="${PLOT_TOP}"/><text class="guideText" x="${CHART_WIDTH}" y="${PLOT_TOP - 4}">${valueText(largest)}</text>`;
  const legendTop = base + LABEL_HEIGHT;
  const legend = series.map(({ label }, index) => {
    const y = legendTop + index * LEGEND_ROW;
    return html`<rect class="series${index}" x="0" y="${y + 3}" width="12" height="12"/><text x="18" y="${y + 13}">${label}</text>\n`;
  });
  return drawing(
    name,
    legendTop + series.length * LEGEND_ROW,
    html`${guide}${columns}<line class="axis" x1="0" x2="${CHART_WIDTH}" y1="${base}" y2="${base}"/>${legend}`,
  );
}
