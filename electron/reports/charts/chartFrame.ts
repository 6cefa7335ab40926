// What every chart of a document has: a name, a size that a telephone can show, and its table beside it.

import { type Html, type HtmlValue, html } from '../html.ts';

/** Units of a drawing's width: a pixel each on a telephone, where text must still be readable. */
export const CHART_WIDTH = 340;

/** @returns a drawing with a name; what it shows is in the table beside it, so that nothing in it needs to be read out */
export function drawing(name: string, height: number, content: HtmlValue): Html {
  return html`<svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${name}">${content}</svg>`;
}

/** @returns a chart with its table beside it, under it where the page is narrow */
export function chartWithTable(chart: Html | undefined, table: Html): Html {
  return chart ? html`<div class="beside"><div class="chart">${chart}</div>${table}</div>` : table;
}

/** @returns a number for an attribute, with one decimal */
export function place(value: number): number {
  return Math.round(value * 10) / 10;
}
