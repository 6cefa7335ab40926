// Which function answers which question about the money.

import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { breakdownOf } from './breakdown.ts';
import { cashScheduleOf, forecastOf } from './cash.ts';
import { flowOf } from './flow.ts';
import { linesOf } from './lines.ts';
import { waterfallOf } from './waterfall.ts';
import { yearTableOf } from './yearTable.ts';

/** The part of {@link ReadingAnswers} that is about money. */
export type MoneyAnswers = Pick<ReadingAnswers, Extract<keyof ReadingAnswers, `money.${string}`>>;

export function moneyAnswers(store: Store): MoneyAnswers {
  const { connection } = store;
  return {
    'money.breakdown': (request) => breakdownOf(connection, request, store.today()),
    'money.yearTable': ({ year }) => yearTableOf(connection, year, store.today()),
    'money.cash': (request) => cashScheduleOf(connection, request, store.today()),
    'money.forecast': ({ year }) => forecastOf(connection, year, store.today()),
    'money.flow': (request) => flowOf(connection, request, store.today()),
    'money.waterfall': ({ filter }) => waterfallOf(connection, filter, store.today()),
    'money.lines': (request) => linesOf(connection, request),
  };
}
