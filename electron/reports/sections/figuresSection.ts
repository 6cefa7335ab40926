// The key figures, each with what it means and what it was counted from.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { BuiltInViewName } from '../../../shared/views.ts';
import { html } from '../html.ts';
import { table } from '../table.ts';
import { fileOf, isWhole, type Section, type SectionInput } from './section.ts';

interface KeyFigure {
  /** Under which the texts have its name, and with `Meaning` what it means. */
  readonly name: string;
  readonly value: number;
  readonly from: readonly RecordTypeName[];
}

const COUNTED: readonly (readonly [view: BuiltInViewName, from: RecordTypeName])[] = [
  ['overdueMilestones', 'milestone'],
  ['adviceAwaitingResponse', 'advice'],
  ['adviceOverdue', 'advice'],
  ['overdueAccountability', 'accountability'],
  ['termsEnding', 'term'],
];

export function figuresSection({ words, records, figures, described }: SectionInput): Section {
  const countOf = (view: BuiltInViewName): number => figures.counts.find((one) => one.view === view)?.count ?? 0;
  const keyFigures: KeyFigure[] = [
    { name: 'projects', value: records.of('project').length, from: ['project'] },
    { name: 'runningProjects', value: countOf('runningProjects'), from: ['project'] },
    { name: 'projectsNeedingAttention', value: countOf('projectsNeedingAttention'), from: ['project'] },
    { name: 'areas', value: records.of('area').length, from: ['area'] },
    { name: 'municipalities', value: figures.municipalitiesServed, from: ['area', 'project', 'allocation'] },
    ...COUNTED.map(([view, from]) => ({ name: view, value: countOf(view), from: [from] })),
  ];
  const content = table({
    id: 'figures-table',
    caption: words.text('figures.caption'),
    columns: [
      { head: words.text('figures.figure'), isHead: true, cell: ({ name }) => words.text(`figures.${name}`) },
      { head: words.text('figures.value'), isNumber: true, cell: ({ value }) => words.number(value) },
      { head: words.text('figures.meaning'), cell: ({ name }) => words.text(`figures.${name}Meaning`) },
      {
        head: words.text('figures.source'),
        cell: ({ from }) => from.map((type) => html`<span class="line">${fileOf(type)}</span> `),
      },
    ],
    rows: keyFigures,
  });
  const about = words.text(isWhole(described) ? 'figures.whole' : 'figures.part');
  return { id: 'figures', heading: words.text('figures.heading'), content: html`<p>${about}</p>\n${content}` };
}
