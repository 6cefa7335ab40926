// What the cash schedule of a year says, and its months added up.

import type { TFunction } from 'i18next';
import type { CashMonth } from '../../../../shared/contract/money.ts';

/** @returns the finding over the whole year, as a sentence */
export function cashSentence(
  t: TFunction,
  year: number,
  { planned, paid }: { readonly planned: number | null; readonly paid: number | null },
  write: (cents: number) => string,
): string {
  if (planned === null && paid === null) return t('money.cash.foundNothing', { year });
  if (paid === null) return t('money.cash.foundUnpaid', { year, planned: write(planned ?? 0) });
  if (planned === null) return t('money.cash.foundUnplanned', { year, paid: write(paid) });
  if (planned === paid) return t('money.cash.foundEven', { year, paid: write(paid) });
  return t(paid < planned ? 'money.cash.found' : 'money.cash.foundMore', {
    year,
    paid: write(paid),
    planned: write(planned),
    difference: write(Math.abs(planned - paid)),
  });
}

/**
 * @param asOfDate ISO date on which the figures stand: what is paid is not drawn on into months to come
 * @returns the months with what was planned and paid from January on; null before the first amount
 */
export function cumulativeMonths(months: readonly CashMonth[], year: number, asOfDate: string): CashMonth[] {
  const now = { year: Number(asOfDate.slice(0, 4)), month: Number(asOfDate.slice(5, 7)) };
  let planned: number | null = null;
  let paid: number | null = null;
  return months.map((month) => {
    if (month.planned !== null) planned = (planned ?? 0) + month.planned;
    if (month.paid !== null) paid = (paid ?? 0) + month.paid;
    const isToCome = year > now.year || (year === now.year && month.month > now.month);
    return { month: month.month, planned, paid: isToCome && month.paid === null ? null : paid };
  });
}
