// Tables of a document: with a caption, with heads that say what they are the head of, and wide ones in a frame of their own.

import { type Html, type HtmlValue, html } from './html.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => HtmlValue;
  /** Amounts and numbers stand at the end of their cell. */
  readonly isNumber?: boolean;
  /** Dates and codes stay on one line. */
  readonly isShort?: boolean;
  /** The column by which a row is called; one of a table's columns. */
  readonly isHead?: boolean;
}

export interface TableOptions<Row> {
  /** Unique in the document: the frame is called after its caption. */
  readonly id: string;
  /** For who cannot see the heading above the table; it is not drawn, for it would say the same twice. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

function cellOf<Row>({ cell, isNumber, isShort, isHead }: Column<Row>, row: Row): Html {
  const content = cell(row);
  if (isHead) return html`<th scope="row">${content}</th>`;
  if (isNumber) return html`<td class="number">${content}</td>`;
  return isShort ? html`<td class="line">${content}</td>` : html`<td>${content}</td>`;
}

/** @returns the table; its frame can be scrolled with the keyboard where the page is narrow */
export function table<Row>({ id, caption, columns, rows }: TableOptions<Row>): Html {
  const heads = columns.map(({ head, isNumber }) =>
    isNumber ? html`<th scope="col" class="number">${head}</th>` : html`<th scope="col">${head}</th>`,
  );
  return html`<div class="frame" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}" class="unseen">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${columns.map((column) => cellOf(column, row))}</tr>\n`)}</tbody>
</table></div>`;
}
