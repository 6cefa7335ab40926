// "Budgettaire gevolgen van beleid": for each budget article what may be committed, spent and received by year, and what was.

import type { YearTable, YearTableArticle, YearTableCell, YearTableRow } from '../../../shared/contract/money.ts';
import type { Connection } from '../connection.ts';
import { titlesOf } from '../titles.ts';
import { ARTICLE_OF_INSTRUMENT } from './moneyFilter.ts';

/** The table runs from two years before its year t to four years after it (rijksbegrotingsvoorschriften, model 1.33d). */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 4;

type Side = YearTableRow['side'];
const SIDES: readonly Side[] = ['commitments', 'expenditure', 'receipts'];

interface Sum {
  readonly article: string;
  readonly instrument: string;
  readonly side: Side;
  readonly year: number;
  readonly adopted: number | null;
  readonly budget: number | null;
  readonly realised: number | null;
}

function budgetSums(connection: Connection, from: number, until: number): Sum[] {
  return connection
    .prepare(
      `select coalesce("budgetArticle", '') as article, instrument, year,
         case figure when 'budgetCommitments' then 'commitments' when 'budgetReceipts' then 'receipts'
           else 'expenditure' end as side,
         sum(iif(detail = '', amount, null)) as adopted, sum(amount) as budget, null as realised
       from "moneyFact" where figure in ('budgetCommitments', 'budgetExpenditure', 'budgetReceipts')
         and year between ? and ? group by 1, 2, 3, 4`,
    )
    .all(from, until) as Sum[];
}

function realisedSums(connection: Connection, from: number, until: number): Sum[] {
  return connection
    .prepare(
      `select ${ARTICLE_OF_INSTRUMENT} as article, m.instrument as instrument, m.year as year,
         case m.figure when 'committed' then 'commitments' when 'received' then 'receipts' else 'expenditure' end as side,
         null as adopted, null as budget, sum(m.amount) as realised
       from "moneySum" m
       where m.figure in ('committed', 'paid', 'received') and m.year between ? and ? group by 1, 2, 3, 4`,
    )
    .all(from, until) as Sum[];
}

/** Null when nothing is filled in: an empty cell is not € 0. */
function added(sums: readonly Sum[], of: 'adopted' | 'budget' | 'realised'): number | null {
  return sums.reduce<number | null>((sum, { [of]: amount }) => (amount === null ? sum : (sum ?? 0) + amount), null);
}

function cellsOf(sums: readonly Sum[], years: readonly number[]): YearTableCell[] {
  return years.map((year) => {
    const here = sums.filter((sum) => sum.year === year);
    return { budget: added(here, 'budget'), adopted: added(here, 'adopted'), realised: added(here, 'realised') };
  });
}

/** @returns the row of each side that has anything, expenditure with a row for each instrument below it */
function rowsOf(
  sums: readonly Sum[],
  years: readonly number[],
  instruments: ReadonlyMap<string, string>,
): YearTableRow[] {
  return SIDES.flatMap((side): YearTableRow[] => {
    const ofSide = sums.filter((sum) => sum.side === side);
    if (ofSide.length === 0) return [];
    const whole: YearTableRow = { kind: side, key: '', title: '', side, cells: cellsOf(ofSide, years) };
    if (side !== 'expenditure') return [whole];
    const parts = [...Map.groupBy(ofSide, ({ instrument }) => instrument)]
      .map(
        ([key, part]): YearTableRow => ({
          kind: 'instrument',
          key,
          title: instruments.get(key) ?? '',
          side,
          cells: cellsOf(part, years),
        }),
      )
      .sort((left, right) => left.title.localeCompare(right.title));
    return [whole, ...parts];
  });
}

/**
 * @param year the table's t
 * @param today ISO date, on which the figures stand
 * @returns the articles by code; what belongs to no article comes last, under an empty id
 */
export function yearTableOf(connection: Connection, year: number, today: string): YearTable {
  const from = year - YEARS_BEFORE;
  const until = year + YEARS_AFTER;
  const years = Array.from({ length: until - from + 1 }, (_, at) => from + at);
  const sums = [...budgetSums(connection, from, until), ...realisedSums(connection, from, until)];
  const instruments = titlesOf(connection, 'instrument', [...new Set(sums.map(({ instrument }) => instrument))]);
  const known = connection.prepare('select id, name, code from "budgetArticle" order by code, name').all() as {
    id: string;
    name: string | null;
    code: string | null;
  }[];
  const byArticle = Map.groupBy(sums, ({ article }) => article);
  const articles = [...known, { id: '', name: '', code: '' }].flatMap(({ id, name, code }): YearTableArticle[] => {
    const own = byArticle.get(id);
    return own ? [{ id, title: name ?? '', code: code ?? '', rows: rowsOf(own, years, instruments) }] : [];
  });
  return { asOfDate: today, years, articles };
}
