// The cash schedule: what is planned to be paid and what was paid, by month and year; and what will be left of the year.

import type {
  CashMonth,
  CashSchedule,
  CashYear,
  Forecast,
  ForecastRow,
  MoneyFilter,
} from '../../../shared/contract/money.ts';
import type { Connection } from '../connection.ts';
import { titlesOf } from '../titles.ts';
import { chosenBy } from './moneyFilter.ts';

interface PeriodSum {
  readonly period: number;
  readonly figure: 'planned' | 'paid' | 'budgetExpenditure';
  readonly amount: number;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

function sumsBy(connection: Connection, period: string, filter: MoneyFilter, needsFacts: boolean): PeriodSum[] {
  const { from, where, parameters } = chosenBy(filter, ['planned', 'paid', 'budgetExpenditure'], needsFacts);
  return connection
    .prepare(`select ${period} as period, m.figure, sum(m.amount) as amount from ${from} where ${where} group by 1, 2`)
    .all(...parameters) as PeriodSum[];
}

function amountOf(sums: readonly PeriodSum[], period: number, figure: PeriodSum['figure']): number | null {
  return sums.find((sum) => sum.period === period && sum.figure === figure)?.amount ?? null;
}

/**
 * @param year of the months
 * @param today ISO date, on which the figures stand
 * @returns the twelve months of the year, and every year for which anything is filled in
 */
export function cashScheduleOf(
  connection: Connection,
  { filter, year }: { readonly filter: MoneyFilter; readonly year: number },
  today: string,
): CashSchedule {
  const { fromYear: _from, untilYear: _until, ...others } = filter;
  const byMonth = sumsBy(
    connection,
    'cast(substr(m.date, 6, 2) as integer)',
    { ...others, fromYear: year, untilYear: year },
    true,
  );
  const byYear = sumsBy(connection, 'm.year', filter, false);
  const years = [...new Set(byYear.map(({ period }) => period))].filter((one) => one !== 0).sort((a, b) => a - b);
  return {
    asOfDate: today,
    months: MONTHS.map(
      (month): CashMonth => ({
        month,
        planned: amountOf(byMonth, month, 'planned'),
        paid: amountOf(byMonth, month, 'paid'),
      }),
    ),
    years: years.map(
      (one): CashYear => ({
        year: one,
        planned: amountOf(byYear, one, 'planned'),
        paid: amountOf(byYear, one, 'paid'),
        budget: amountOf(byYear, one, 'budgetExpenditure'),
      }),
    ),
  };
}

interface Expected {
  readonly instrument: string;
  readonly budget: number | null;
  readonly paid: number;
  readonly stillPlanned: number;
  readonly pastPlanned: number;
}

/** A payment that is made is no longer expected, whatever was planned for it. */
const EXPECTED = `
  select instrument, sum(iif(figure = 'budgetExpenditure', amount, null)) as budget,
    coalesce(sum(iif(figure = 'paid', amount, 0)), 0) as paid,
    coalesce(sum(iif(figure = 'planned' and date >= ?, amount, 0)), 0) as stillPlanned,
    coalesce(sum(iif(figure = 'planned' and date < ?, amount, 0)), 0) as pastPlanned
  from "moneyFact" m
  where year = ? and figure in ('budgetExpenditure', 'paid', 'planned')
    and not (figure = 'planned'
      and exists (select 1 from "moneyFact" made where made.record = m.record and made.side = 'paid'))
  group by instrument`;

function outcomeOf({ budget, paid, stillPlanned, pastPlanned }: Omit<Expected, 'instrument'>): ForecastRow {
  const high = budget === null ? null : budget - paid - stillPlanned;
  const low = high === null ? null : high - pastPlanned;
  return { instrument: '', title: '', budget, paid, stillPlanned, pastPlanned, low, high };
}

/**
 * @param today ISO date: what was planned before it and is not paid may come later, or never
 * @returns the largest budget first
 */
export function forecastOf(connection: Connection, year: number, today: string): Forecast {
  const expected = connection.prepare(EXPECTED).all(today, today, year) as Expected[];
  const titles = titlesOf(
    connection,
    'instrument',
    expected.map(({ instrument }) => instrument),
  );
  const rows = expected
    .map((one) => ({ ...outcomeOf(one), instrument: one.instrument, title: titles.get(one.instrument) ?? '' }))
    .sort((left, right) => (right.budget ?? 0) - (left.budget ?? 0) || left.title.localeCompare(right.title));
  const sum = (of: 'paid' | 'stillPlanned' | 'pastPlanned'): number => rows.reduce((all, row) => all + row[of], 0);
  const budgets = rows.flatMap(({ budget }) => budget ?? []);
  const {
    instrument: _instrument,
    title: _title,
    ...total
  } = outcomeOf({
    budget: budgets.length === 0 ? null : budgets.reduce((all, one) => all + one, 0),
    paid: sum('paid'),
    stillPlanned: sum('stillPlanned'),
    pastPlanned: sum('pastPlanned'),
  });
  return { asOfDate: today, year, rows, total };
}
