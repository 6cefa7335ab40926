// The records behind a figure: the very amounts of which it is the sum.

import type { MoneyFilter, MoneyLine, MoneyLines } from '../../../shared/contract/money.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import type { Connection } from '../connection.ts';
import { titlesOf } from '../titles.ts';
import { chosenBy } from './moneyFilter.ts';

interface LinesRequest {
  readonly filter: MoneyFilter;
  readonly figures: readonly Figure[];
  readonly offset: number;
  readonly limit: number;
}

/** @returns one page of the amounts, the largest first; `amount` is of all of them */
export function linesOf(connection: Connection, { filter, figures, offset, limit }: LinesRequest): MoneyLines {
  const { from, where, parameters } = chosenBy(filter, figures, true);
  const whole = connection
    .prepare(`select count(*) as total, coalesce(sum(m.amount), 0) as amount from ${from} where ${where}`)
    .get(...parameters) as { total: number; amount: number };
  const found = connection
    .prepare(
      `select m.type, m.record as id, m.side, m.figure, m.amount, m.year, m.date from ${from} where ${where}
       order by abs(m.amount) desc, m.record, m.side limit ? offset ?`,
    )
    .all(...parameters, limit, offset) as Omit<MoneyLine, 'title'>[];
  const titles = new Map(
    [...Map.groupBy(found, ({ type }) => type)].flatMap(([type, lines]) => [
      ...titlesOf(
        connection,
        type,
        lines.map(({ id }) => id),
      ),
    ]),
  );
  return { ...whole, rows: found.map((line) => ({ ...line, title: titles.get(line.id) ?? '' })) };
}
