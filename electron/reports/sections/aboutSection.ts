// What the package is: its kind, date and sender, what is in it, and what was left out and why.

import { recordTypes } from '../../../shared/catalogue/catalogue.ts';
import { formatMoment } from '../../../shared/format/formatDate.ts';
import { typeKey } from '../../../shared/texts/keys.ts';
import { type Html, html } from '../html.ts';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import { fileOf, isWhole, type PackageDescription, type Section, type SectionInput } from './section.ts';

/** More names than this do not help to understand what was chosen. */
const NAMES_SHOWN = 20;

function scopeText({ scope, scopeTitles }: PackageDescription, words: Words): string {
  if (scope.kind !== 'records') return words.text(`about.${scope.kind}`);
  const rest = scopeTitles.length - NAMES_SHOWN;
  const names = scopeTitles.slice(0, NAMES_SHOWN).join(', ');
  const more = rest > 0 ? ` ${words.text('about.andMore', { count: rest })}` : '';
  return words.text(`about.${scope.type}`, { titles: `${names}${more}` });
}

function leftText(described: PackageDescription, words: Words): Html {
  if (isWhole(described)) return html`${words.text('about.nothingLeft')}`;
  const reasons = [
    described.profile === 'withoutPersonal' && words.text('about.personalLeft'),
    described.scope.kind !== 'everything' && words.text('about.restLeft'),
  ];
  return html`${reasons.map((reason) => reason && html`${reason} `)}`;
}

export function aboutSection({ words, figures, described, now }: SectionInput): Section {
  const lines: readonly (readonly [term: string, description: Html | string])[] = [
    ['kind', words.text(`about.${described.kind}`)],
    ['asOf', words.date(figures.asOfDate)],
    ['scope', scopeText(described, words)],
    ['left', leftText(described, words)],
    ...(described.sender.name === '' ? [] : [['sender', described.sender.name] as const]),
    ['made', formatMoment(now.toISOString(), words.language)],
    ['madeWith', `Weerwerk ${described.application}`],
  ];
  const terms = lines.map(([term, text]) => html`<div><dt>${words.text(`about.${term}`)}</dt><dd>${text}</dd></div>\n`);
  return { id: 'about', heading: words.text('about.heading'), content: html`<dl class="facts">\n${terms}</dl>` };
}

export function filesSection({ words, records }: SectionInput): Section {
  const content = table({
    id: 'files-table',
    caption: words.text('files.caption'),
    columns: [
      { head: words.text('files.what'), isHead: true, cell: ({ name }) => words.label(typeKey(name, 'other')) },
      { head: words.text('files.rows'), isNumber: true, cell: ({ name }) => words.number(records.of(name).length) },
      { head: words.text('files.file'), cell: ({ name }) => fileOf(name) },
    ],
    rows: recordTypes.filter(({ name }) => records.of(name).length > 0),
  });
  return {
    id: 'files',
    heading: words.text('files.heading'),
    content: html`<p>${words.text('files.note')}</p>\n${content}`,
  };
}
