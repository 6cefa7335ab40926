// The money of one place through all instruments: by kind of amount and year, from the amounts kept beside the records.

import type { Amounts } from '../../../shared/contract/money.ts';
import type { DossierMoneyRow } from '../../../shared/contract/places.ts';
import { FIGURES, type Figure } from '../../../shared/money/figures.ts';
import type { Connection } from '../connection.ts';

export interface PlaceScope {
  readonly column: 'municipality' | 'area';
  readonly ids: readonly string[];
}

interface SumRow {
  readonly instrument: string;
  readonly figure: Figure;
  readonly year: number;
  readonly amount: number;
}

export interface DossierMoney {
  /** In order; 0 stands last for amounts without a year. */
  readonly years: readonly number[];
  readonly money: readonly DossierMoneyRow[];
  readonly totals: Amounts;
}

/** @returns placeholders for a list of values in SQL */
export function listOf(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

function instrumentNames(connection: Connection): ReadonlyMap<string, string> {
  return new Map(connection.prepare('select id, name from instrument').raw(true).all() as [string, string][]);
}

/** @returns rows by instrument (by name, without one last) and then in the order of the chain */
export function dossierMoney(connection: Connection, { column, ids }: PlaceScope): DossierMoney {
  // Of a municipality the amounts themselves are found by an index; of an area their sums are fewer to look through.
  const table = column === 'municipality' ? 'moneyFact' : 'moneySum';
  const rows = connection
    .prepare(
      `select instrument, figure, year, sum(amount) as amount from "${table}"
        where "${column}" in (${listOf(ids)}) group by instrument, figure, year`,
    )
    .all(...ids) as SumRow[];
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => (a || 9_999) - (b || 9_999));
  const names = instrumentNames(connection);
  const titleOf = (id: string): string => names.get(id) ?? '';
  const instruments = [...new Set(rows.map(({ instrument }) => instrument))].sort(
    (a, b) => Number(a === '') - Number(b === '') || titleOf(a).localeCompare(titleOf(b), 'nl'),
  );
  const money = instruments.flatMap((instrument) =>
    FIGURES.flatMap((figure): DossierMoneyRow[] => {
      const own = rows.filter((row) => row.instrument === instrument && row.figure === figure);
      if (own.length === 0) return [];
      const cells = years.map((year) => own.find((row) => row.year === year)?.amount ?? null);
      const total = own.reduce((sum, { amount }) => sum + amount, 0);
      return [{ instrument, title: titleOf(instrument), figure, cells, total }];
    }),
  );
  const totals: { [F in Figure]?: number } = {};
  for (const { figure, amount } of rows) totals[figure] = (totals[figure] ?? 0) + amount;
  return { years, money, totals };
}
