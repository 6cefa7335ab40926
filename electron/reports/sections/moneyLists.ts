// The lists of the money: amounts by year and municipality, accounts that are still to come, payments still to be made.

import { fieldKey } from '../../../shared/texts/keys.ts';
import { type Html, html } from '../html.ts';
import type { Entry, Records } from '../readRecords.ts';
import { list } from './list.ts';
import { moneyByMunicipality, type YearLine } from './listedRows.ts';
import { CHAIN } from './moneySection.ts';
import { filesOf, type SectionInput } from './section.ts';

export function moneyList({ words, records }: SectionInput): Html {
  return list<YearLine>(words, {
    id: 'money',
    type: 'allocation',
    rows: moneyByMunicipality(records, words),
    columns: [
      { head: words.text('money.year'), cell: ({ year }) => (year === null ? '' : String(year)) },
      {
        head: words.label(fieldKey('allocation', 'municipality')),
        isHead: true,
        cell: (row) => words.name(words.title(row.municipality)),
      },
      { head: words.text('money.instrument'), cell: ({ instrument }) => words.title(instrument) },
      { head: words.text('money.awarded'), isNumber: true, cell: ({ awarded }) => words.money(awarded) },
      { head: words.text('money.committed'), isNumber: true, cell: ({ committed }) => words.money(committed) },
      { head: words.text('money.paid'), isNumber: true, cell: ({ paid }) => words.money(paid) },
      { head: words.text('money.spent'), isNumber: true, cell: ({ spent }) => words.money(spent) },
    ],
    note: html`<p>${words.text('lists.inChain')} ${filesOf(CHAIN)}</p>\n`,
  });
}

/** By the date on which it should be there; what has none comes last. */
function byDate(left: string | null | undefined, right: string | null | undefined): number {
  return (left ?? '9999').localeCompare(right ?? '9999');
}

function municipalityOf(records: Records): (decision: string | null | undefined) => string | null {
  const municipalities = new Map(records.of('grantDecision').map(({ id, municipality }) => [id, municipality ?? null]));
  return (decision) => (decision ? (municipalities.get(decision) ?? null) : null);
}

/** What was promised to be accounted for and did not come in yet. */
export function accountList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('accountability', field));
  const placeOf = municipalityOf(records);
  return list<Entry<'accountability'>>(words, {
    id: 'accounts',
    type: 'accountability',
    rows: records
      .of('accountability')
      .filter(({ receivedDate }) => !receivedDate)
      .sort((left, right) => byDate(left.dueDate, right.dueDate) || words.compare(left.name, right.name)),
    columns: [
      { head: words.text('lists.account'), isHead: true, cell: ({ name }) => words.name(name) },
      {
        head: words.label(fieldKey('grantDecision', 'municipality')),
        cell: ({ grantDecision }) => words.title(placeOf(grantDecision)),
      },
      { head: label('year'), cell: ({ year }) => (typeof year === 'number' ? String(year) : '') },
      { head: label('dueDate'), isShort: true, cell: ({ dueDate }) => words.date(dueDate) },
    ],
  });
}

/** What is planned to be paid and was not paid yet. */
export function paymentList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('payment', field));
  return list<Entry<'payment'>>(words, {
    id: 'payments',
    type: 'payment',
    rows: records
      .of('payment')
      .filter(({ paidDate }) => !paidDate)
      .sort((left, right) => byDate(left.plannedDate, right.plannedDate) || words.compare(left.name, right.name)),
    columns: [
      { head: words.text('lists.payment'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: label('kind'), cell: ({ kind }) => words.choice('payment', 'kind', kind) },
      { head: label('plannedDate'), isShort: true, cell: ({ plannedDate }) => words.date(plannedDate) },
      { head: label('planned'), isNumber: true, cell: ({ planned }) => words.money(planned) },
    ],
  });
}
