// The money of the overview: by instrument and by year, in euro cents.

import { sql } from 'kysely';
import type { InstrumentMoney, YearMoney } from '../../shared/contract/overview.ts';
import type { Figure } from '../../shared/money/figures.ts';
import { type Connection, query } from './connection.ts';

/** The figures that the overview shows of each instrument and year: of different kinds, so never added to each other. */
export const OVERVIEW_FIGURES = ['awarded', 'committed', 'paid', 'spent'] as const satisfies readonly Figure[];
export type OverviewFigure = (typeof OVERVIEW_FIGURES)[number];

/** What amounts of one figure come to, in euro cents; null for an instrument or year that is not filled in. */
export interface FigureSum {
  readonly figure: Figure;
  readonly instrument: string | null;
  readonly year: number | null;
  readonly amount: number;
}

/** The sums of the chain by instrument and year, from which those by instrument and those by year follow. */
export function figureSums(connection: Connection): FigureSum[] {
  const shown = OVERVIEW_FIGURES.map((figure) => `'${figure}'`).join(', ');
  return connection
    .prepare(
      `select figure, nullif(instrument, '') as instrument, nullif(year, 0) as year, sum(amount) as amount
       from "moneySum" where figure in (${shown}) group by figure, "moneySum".year, "moneySum".instrument`,
    )
    .all() as FigureSum[];
}

/** @returns each of the overview's figures: null when nothing of it is filled in, since "nog niet ingevuld" is not € 0 */
function amountsOf(sums: readonly FigureSum[]): { readonly [F in OverviewFigure]: number | null } {
  const of = (figure: OverviewFigure): number | null =>
    total(sums.filter((sum) => sum.figure === figure).map(({ amount }) => amount));
  return { awarded: of('awarded'), committed: of('committed'), paid: of('paid'), spent: of('spent') };
}

/** @returns the sum of what is filled in, null when nothing is */
export function total(amounts: readonly (number | null)[]): number | null {
  const filled = amounts.filter((amount) => amount !== null);
  return filled.length === 0 ? null : filled.reduce((sum, amount) => sum + amount, 0);
}

export interface InstrumentRow {
  readonly id: string;
  readonly name: string | null;
  readonly kind: string | null;
}

export interface ContributionRow {
  readonly id: string;
  readonly name: string | null;
  readonly instrument: string | null;
  readonly amount: number | null;
  readonly precision: string | null;
  readonly partOf: string | null;
}

/** @returns the money of every instrument, the largest contribution first */
export function moneyByInstrument(connection: Connection, sums: readonly FigureSum[]): InstrumentMoney[] {
  const instruments = connection.all(
    query.selectFrom('instrument').select(['id', 'name', 'kind']).where('deleted', '=', 0).orderBy('name'),
  );
  const contributions = connection.all(
    query
      .selectFrom('contribution')
      .select(['id', 'name', 'instrument', 'amount', 'precision', 'partOf'])
      .where('deleted', '=', 0)
      .orderBy(sql`amount desc nulls last`)
      .orderBy('name'),
  );
  return instrumentMoney(instruments, contributions, sums);
}

/**
 * @param instruments by name
 * @param contributions the largest first
 * @returns the money of every instrument, the largest contribution first
 */
export function instrumentMoney(
  instruments: readonly InstrumentRow[],
  contributions: readonly ContributionRow[],
  sums: readonly FigureSum[],
): InstrumentMoney[] {
  const money = instruments.map((instrument): InstrumentMoney => {
    const own = contributions.filter((contribution) => contribution.instrument === instrument.id);
    const wholes = own.filter((contribution) => contribution.partOf === null && contribution.amount !== null);
    return {
      id: instrument.id,
      name: instrument.name ?? '',
      kind: instrument.kind ?? '',
      contributed: total(wholes.map((whole) => whole.amount)),
      contributedAtLeast: wholes.some((whole) => whole.precision === 'atLeast'),
      contributions: own.map(({ id, name, amount, precision, partOf }) => ({
        id,
        name: name ?? '',
        amount,
        atLeast: precision === 'atLeast',
        partOf,
      })),
      ...amountsOf(sums.filter((sum) => sum.instrument === instrument.id)),
    };
  });
  return money.sort((left, right) => (right.contributed ?? 0) - (left.contributed ?? 0));
}

/** @returns the sums of every year of which something is filled in, in order */
export function moneyByYear(sums: readonly FigureSum[]): YearMoney[] {
  const years = [...new Set(sums.flatMap((sum) => sum.year ?? []))].sort((left, right) => left - right);
  return years.map((year) => ({ year, ...amountsOf(sums.filter((sum) => sum.year === year)) }));
}
