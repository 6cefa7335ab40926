// The money told apart by one thing: by theme, place, source, year, or something of the projects that it goes to.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Amounts, Breakdown, BreakdownRow, MoneyDimension, MoneyFilter } from '../../../shared/contract/money.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import type { Connection } from '../connection.ts';
import { titlesOf } from '../titles.ts';
import { chosenBy, PHENOMENA, PHENOMENA_OWNER } from './moneyFilter.ts';

interface Grouping {
  readonly key: string;
  readonly join?: string;
  /** The type whose titles the keys are; without one the key speaks for itself. */
  readonly type?: RecordTypeName;
  readonly needsFacts?: true;
  readonly overlaps?: true;
}

const groupings: { readonly [Dimension in MoneyDimension]: Grouping } = {
  year: { key: `iif(m.year = 0, '', cast(m.year as text))` },
  instrument: { key: 'm.instrument', type: 'instrument' },
  organisation: { key: 'm.organisation', type: 'organisation' },
  municipality: { key: 'm.municipality', type: 'municipality' },
  area: { key: 'm.area', type: 'area' },
  focusTheme: { key: 'm."focusTheme"', type: 'focusTheme' },
  fundingSource: { key: 'm."fundingSource"' },
  direction: {
    key: `coalesce(p.direction, '')`,
    join: 'left join project p on p.id = m.project',
    type: 'focusTheme',
    needsFacts: true,
  },
  phenomenon: {
    key: `coalesce(l.phenomenon, '')`,
    join: `left join (${PHENOMENA}) l on l.owner = ${PHENOMENA_OWNER}`,
    type: 'phenomenon',
    needsFacts: true,
    overlaps: true,
  },
};

interface Sum {
  readonly key: string;
  readonly figure: Figure;
  readonly amount: number;
}

function amountsOf(sums: readonly Sum[]): Amounts {
  return Object.fromEntries(sums.map(({ figure, amount }) => [figure, amount]));
}

/**
 * @param today ISO date, on which the figures stand
 * @returns the largest first; years in order
 */
export function breakdownOf(
  connection: Connection,
  request: { readonly filter: MoneyFilter; readonly by: MoneyDimension; readonly figures: readonly Figure[] },
  today: string,
): Breakdown {
  const { key, join = '', type, needsFacts = false, overlaps = false } = groupings[request.by];
  const { from, where, parameters } = chosenBy(request.filter, request.figures, needsFacts);
  const ask = (column: string, joined: string): Sum[] =>
    connection
      .prepare(
        `select ${column} as key, m.figure as figure, sum(m.amount) as amount from ${from} ${joined} where ${where} group by 1, 2`,
      )
      .all(...parameters) as Sum[];
  const groups = Map.groupBy(ask(key, join), (sum) => sum.key);
  const titles = type ? titlesOf(connection, type, [...groups.keys()].filter(Boolean)) : new Map<string, string>();
  const rows = [...groups].map(
    ([one, sums]): BreakdownRow => ({ key: one, title: titles.get(one) ?? one, amounts: amountsOf(sums) }),
  );
  const largest = (row: BreakdownRow): number => Math.max(...Object.values(row.amounts).map(Math.abs));
  rows.sort((left, right) =>
    request.by === 'year' ? left.key.localeCompare(right.key) : largest(right) - largest(left),
  );
  return { asOfDate: today, rows, total: amountsOf(ask("''", '')), overlaps };
}
