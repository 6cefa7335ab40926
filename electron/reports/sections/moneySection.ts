// The money: by instrument, the contributions with their parts, and by year. A part is never added to its whole.

import type { ContributedAmount, InstrumentMoney } from '../../../shared/contract/overview.ts';
import { OVERVIEW_FIGURES } from '../../store/overviewMoney.ts';
import { type Bar, barsChart } from '../charts/barsChart.ts';
import { chartWithTable } from '../charts/chartFrame.ts';
import { columnsChart } from '../charts/columnsChart.ts';
import { type Html, html } from '../html.ts';
import { table } from '../table.ts';
import type { Words } from '../words.ts';
import { filesOf, isWhole, type Section, type SectionInput } from './section.ts';

/** Where the amounts of the chain are in the package. */
export const CHAIN = ['allocation', 'reallocation', 'commitment', 'payment', 'localSpending'] as const;

interface Part extends ContributedAmount {
  readonly depth: number;
}

/** @returns the contributions with each part under what it lies in, the largest first */
function nested(contributions: readonly ContributedAmount[]): Part[] {
  const known = new Set(contributions.map(({ id }) => id));
  const visited = new Set<string>();
  const visit = (one: ContributedAmount, depth: number): Part[] => {
    // Two contributions that each call the other their whole would go round for ever.
    if (visited.has(one.id)) return [];
    visited.add(one.id);
    const parts = contributions.filter(({ partOf }) => partOf === one.id);
    return [{ ...one, depth }, ...parts.flatMap((part) => visit(part, depth + 1))];
  };
  const wholes = contributions.filter(({ partOf }) => partOf === null || !known.has(partOf));
  return [...wholes, ...contributions].flatMap((one) => visit(one, 0));
}

function instrumentTable({ words, figures }: SectionInput): Html {
  return table<InstrumentMoney>({
    id: 'instruments-table',
    caption: words.text('money.instruments'),
    columns: [
      { head: words.text('money.instrument'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: words.text('money.kind'), cell: ({ kind }) => words.choice('instrument', 'kind', kind) },
      {
        head: words.text('money.contributed'),
        isNumber: true,
        cell: ({ contributed, contributedAtLeast }) => words.moneyAtLeast(contributed, contributedAtLeast),
      },
      ...OVERVIEW_FIGURES.map((kind) => ({
        head: words.text(`money.${kind}`),
        isNumber: true,
        cell: (row: InstrumentMoney) => words.money(row[kind]),
      })),
    ],
    rows: figures.money,
  });
}

/** The contributions to one instrument, when there is more to say of them than their sum. */
function partsOf(instrument: InstrumentMoney, input: SectionInput): Html | undefined {
  const { words, records } = input;
  if (instrument.contributions.length < 2) return undefined;
  const parts = nested(instrument.contributions);
  const givers = new Map(records.of('contribution').map(({ id, organisation }) => [id, organisation]));
  const title = words.text('money.parts', { name: instrument.name });
  const bars = parts.flatMap(({ name, amount, atLeast, depth }): Bar[] =>
    amount === null ? [] : [{ label: name, value: amount, valueText: words.moneyShort(amount, atLeast), depth }],
  );
  const amounts = table<Part>({
    id: `parts-${input.figures.money.indexOf(instrument)}`,
    caption: title,
    columns: [
      { head: words.text('money.contribution'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: words.text('money.organisation'), cell: ({ id }) => words.title(givers.get(id)) },
      { head: words.text('money.partOf'), cell: ({ partOf }) => words.title(partOf) },
      {
        head: words.text('money.amount'),
        isNumber: true,
        cell: ({ amount, atLeast }) => words.moneyAtLeast(amount, atLeast) || words.text('notFilledIn'),
      },
    ],
    rows: parts,
  });
  return html`<h3>${title}</h3>
<p>${words.text('money.partsMeaning')}</p>
${chartWithTable(bars.length > 1 ? barsChart(title, bars) : undefined, amounts)}
`;
}

function inMillions(cents: number, words: Words): string {
  return words.number(Math.round(cents / 10_000_000) / 10);
}

function yearsPart({ words, figures }: SectionInput): Html {
  const { years } = figures;
  if (years.length === 0) return html`<p>${words.text('money.noYears')}</p>`;
  const chart = columnsChart(
    `${words.text('money.years')}. ${words.text('money.chartUnit')}`,
    years.map(({ year }) => year),
    OVERVIEW_FIGURES.filter((kind) => years.some((one) => one[kind] !== null)).map((kind) => ({
      label: words.text(`money.${kind}`),
      values: years.map((one) => one[kind]),
    })),
    (cents) => inMillions(cents, words),
  );
  const amounts = table<(typeof years)[number]>({
    id: 'years-table',
    caption: words.text('money.years'),
    columns: [
      { head: words.text('money.year'), isHead: true, cell: ({ year }) => String(year) },
      ...OVERVIEW_FIGURES.map((kind) => ({
        head: words.text(`money.${kind}`),
        isNumber: true,
        cell: (row: (typeof years)[number]) => words.money(row[kind]),
      })),
    ],
    rows: years,
  });
  const unit = chart && html`<p class="unit">${words.text('money.chartUnit')}</p>`;
  return html`<p>${words.text('money.yearsMeaning')}</p>
${chartWithTable(chart && html`${unit}${chart}`, amounts)}
<p>${words.text('figures.source')}: ${filesOf(CHAIN)}</p>`;
}

export function moneySection(input: SectionInput): Section {
  const { words, figures } = input;
  const instruments =
    figures.money.length === 0
      ? html`<p>${words.text('money.none')}</p>`
      : html`<p>${words.text('money.meaning')} ${words.text(isWhole(input.described) ? 'money.empty' : 'money.emptyPart')}</p>
${instrumentTable(input)}
<p>${words.text('figures.source')}: ${filesOf(['contribution', ...CHAIN])}</p>
${figures.money.map((instrument) => partsOf(instrument, input))}`;
  return {
    id: 'money',
    heading: words.text('money.heading'),
    content: html`<h3>${words.text('money.instruments')}</h3>
${instruments}
<h3>${words.text('money.years')}</h3>
${yearsPart(input)}`,
  };
}
