// Where the data come from, as the records themselves say.

import { type Html, html } from '../html.ts';
import { table } from '../table.ts';
import type { Section, SectionInput } from './section.ts';

/** Sources that are named: the rest is in the data. */
const SOURCES_SHOWN = 25;

export function sourcesSection({ words, records }: SectionInput): Section {
  const heading = words.text('sources.heading');
  const sources = [...records.sources];
  if (sources.length === 0) return { id: 'sources', heading, content: html`<p>${words.text('sources.none')}</p>` };
  const rest = sources.length - SOURCES_SHOWN;
  const more: Html | false = rest > 0 && html`<p>${words.text('sources.more', { count: words.number(rest) })}</p>`;
  const named = table<readonly [source: string, count: number]>({
    id: 'sources-table',
    caption: words.text('sources.caption'),
    columns: [
      { head: words.text('sources.source'), isHead: true, cell: ([source]) => source },
      { head: words.text('sources.count'), isNumber: true, cell: ([, count]) => words.number(count) },
    ],
    rows: sources.slice(0, SOURCES_SHOWN),
  });
  return { id: 'sources', heading, content: html`<p>${words.text('sources.lead')}</p>\n${named}\n${more}` };
}
