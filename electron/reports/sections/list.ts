// A list of the overview: a heading, the first rows, and where the others are.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { type Html, html } from '../html.ts';
import { type Column, table } from '../table.ts';
import type { Words } from '../words.ts';

/** Rows of a list on the page: more would make a page that no browser opens with pleasure. */
const MOST_ROWS = 500;

export interface ListOptions<Row> {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Said under the table, beside how many rows are not in it. */
  readonly note?: Html;
}

/** @returns the list under its heading, or a sentence where there is nothing to list */
export function list<Row>(words: Words, { id, type, rows, columns, note }: ListOptions<Row>): Html {
  const heading = words.text(`lists.${id}`);
  if (rows.length === 0) return html`<h3>${heading}</h3>\n<p>${words.text(`lists.${id}None`)}</p>\n`;
  const shown = rows.slice(0, MOST_ROWS);
  const more =
    rows.length > shown.length &&
    html`<p>${words.text('lists.more', {
      shown: words.number(shown.length),
      total: words.number(rows.length),
      file: `data/${type}.csv`,
    })}</p>\n`;
  return html`<h3>${heading}</h3>
${table({ id: `${id}-list`, caption: heading, columns, rows: shown })}
${more}${note}`;
}
