// The planned payments of each month as one moment: a year has hundreds of them, and the agenda must stay readable.

import type { MomentRow } from './momentSources.ts';

/** Payments of one month that are shown together. */
export interface PaymentMonth {
  /** The same for as long as the month has payments. */
  readonly key: string;
  /** The day of the first that is still to be paid; of the last when all are paid. ISO date. */
  readonly date: string;
  /** The day on which the last was paid; null while one is not. */
  readonly doneDate: string | null;
  readonly confidential: boolean;
  readonly month: string;
  readonly planned: number;
  readonly paid: number;
  /** Euro cents. */
  readonly amount: number;
  readonly rows: readonly MomentRow[];
}

function monthOf(key: string, rows: readonly MomentRow[]): PaymentMonth {
  const open = rows.filter(({ doneDate }) => doneDate === null).map(({ date }) => date);
  const dates = rows.map(({ date }) => date);
  const done = rows.flatMap(({ doneDate }) => doneDate ?? []);
  const [first] = open.sort();
  return {
    key,
    date: first ?? dates.sort().at(-1) ?? '',
    doneDate: first === undefined ? (done.sort().at(-1) ?? null) : null,
    confidential: rows.some(({ confidential }) => confidential === 1),
    month: (dates[0] ?? '').slice(0, 7),
    planned: rows.length,
    paid: done.length,
    amount: rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    rows,
  };
}

/**
 * @param rows of payments
 * @returns the months in order; confidential payments apart, so that what leaves this computer does not count them
 */
export function paymentMonths(rows: readonly MomentRow[]): PaymentMonth[] {
  const keyOf = ({ date, confidential }: MomentRow) =>
    `payments:${date.slice(0, 7)}${confidential === 1 ? ':confidential' : ''}`;
  const groups = Map.groupBy(rows, keyOf);
  return [...groups].map(([key, group]) => monthOf(key, group));
}
