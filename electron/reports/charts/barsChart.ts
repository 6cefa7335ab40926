// Bars under each other, each with its label above it and its value at its end.

import { type Html, html } from '../html.ts';
import { CHART_WIDTH, drawing, place } from './chartFrame.ts';

export interface Bar {
  readonly label: string;
  /** How long the bar is, in any unit that all bars share. */
  readonly value: number;
  readonly valueText: string;
  /** How deep it lies in the bars before it; 0 when it lies in none. */
  readonly depth?: number;
}

const ROW = 40;
const BAR = 14;
/** Room for the value behind the longest bar. */
const VALUE_WIDTH = 92;
const INDENT = 10;
/** Letters that fit on a line above a bar, in a wide typeface; the table beside it has the whole name. */
const LONGEST_LABEL = 46;
const LETTERS_IN_INDENT = 2;

function shortened(label: string, depth: number): string {
  const most = LONGEST_LABEL - depth * LETTERS_IN_INDENT;
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

/** @returns the chart, or undefined when there is nothing to draw */
export function barsChart(name: string, bars: readonly Bar[]): Html | undefined {
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  if (largest === 0) return undefined;
  const rows = bars.map(({ label, value, valueText, depth = 0 }, index) => {
    const top = index * ROW;
    // Only the label is indented: all bars begin at zero, so that their lengths compare.
    const indent = depth * INDENT;
    const width = (Math.max(0, value) / largest) * (CHART_WIDTH - VALUE_WIDTH);
    return html`<text x="${indent}" y="${top + 14}">${shortened(label, depth)}</text>
<rect class="bar depth${Math.min(depth, 2)}" x="0" y="${top + 20}" width="${place(width)}" height="${BAR}"/>
<text class="value" x="${place(width + 6)}" y="${top + 31}">${valueText}</text>
`;
  });
  return drawing(name, bars.length * ROW, rows);
}
