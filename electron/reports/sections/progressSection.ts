// How far projects and advices are: how many are in each state.

import type { FieldName, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import { barsChart } from '../charts/barsChart.ts';
import { chartWithTable } from '../charts/chartFrame.ts';
import { type Html, html } from '../html.ts';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import { fileOf, type Section, type SectionInput } from './section.ts';

interface Counted {
  /** Empty where nothing is filled in. */
  readonly state: string;
  readonly count: number;
}

/** @returns the states in the order of the catalogue; what is not filled in, or not known here, comes last */
function inOrder(counts: readonly Counted[], type: RecordTypeName, field: string): Counted[] {
  const declared = fieldOf(type, field);
  const choices: readonly string[] = declared?.kind === 'choice' ? declared.choices : [];
  const place = ({ state }: Counted): number => (choices.includes(state) ? choices.indexOf(state) : choices.length);
  return counts.toSorted((left, right) => place(left) - place(right));
}

function statesOf<Type extends RecordTypeName>(
  words: Words,
  options: {
    readonly id: string;
    readonly type: Type;
    readonly field: FieldName<Type>;
    readonly head: string;
    readonly counts: readonly Counted[];
  },
): Html | undefined {
  const { id, type, field, head, counts } = options;
  if (counts.length === 0) return undefined;
  const rows = inOrder(counts, type, field);
  const title = words.text(`progress.${id}`);
  const chart = barsChart(
    title,
    rows.map(({ state, count }) => ({
      label: state === '' ? words.text('notFilledIn') : words.choice(type, field, state),
      value: count,
      valueText: words.number(count),
    })),
  );
  const numbers = table<Counted>({
    id: `${id}-table`,
    caption: title,
    columns: [
      {
        head: words.text(`progress.${head}`),
        isHead: true,
        cell: ({ state }) => (state === '' ? words.text('notFilledIn') : words.state(type, field, state)),
      },
      { head: words.text('progress.count'), isNumber: true, cell: ({ count }) => words.number(count) },
    ],
    rows,
  });
  return html`<h3>${title}</h3>
${chartWithTable(chart, numbers)}
<p>${words.text('figures.source')}: ${fileOf(type)}</p>
`;
}

export function progressSection({ words, figures }: SectionInput): Section {
  const parts = [
    statesOf(words, {
      id: 'projectStatus',
      type: 'project',
      field: 'status',
      head: 'status',
      counts: figures.projectStatus.map(({ status, count }) => ({ state: status, count })),
    }),
    statesOf(words, {
      id: 'projectHealth',
      type: 'project',
      field: 'health',
      head: 'health',
      counts: figures.projectHealth.map(({ health, count }) => ({ state: health ?? '', count })),
    }),
    statesOf(words, {
      id: 'adviceStatus',
      type: 'advice',
      field: 'status',
      head: 'step',
      counts: figures.adviceStatus.map(({ status, count }) => ({ state: status, count })),
    }),
  ];
  const isEmpty = parts.every((part) => part === undefined);
  return {
    id: 'progress',
    heading: words.text('progress.heading'),
    content: isEmpty ? html`<p>${words.text('progress.none')}</p>` : parts,
  };
}
