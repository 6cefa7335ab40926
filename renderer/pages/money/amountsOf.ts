// What can be worked out from the figures of a row, without ever adding two of a different kind.

import type { Amounts, MoneyFilter } from '../../../shared/contract/money.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import type { MoneyCell } from './table/moneyTable.ts';

/** @returns budget less awarded, in cents; null without a budget */
export function freeOf({ budgetExpenditure, awarded }: Amounts): number | null {
  return budgetExpenditure === undefined ? null : budgetExpenditure - (awarded ?? 0);
}

/** @returns committed less paid, in cents; null where nothing is committed */
export function toPayOf({ committed, paid }: Amounts): number | null {
  return committed === undefined ? null : committed - (paid ?? 0);
}

/** @returns a cell for every figure, each with the amounts behind it */
export function figureCells(
  amounts: Amounts,
  figures: readonly Figure[],
  filter: MoneyFilter | undefined,
): { readonly [F in Figure]?: MoneyCell } {
  return Object.fromEntries(
    figures.map((figure) => {
      const value = amounts[figure] ?? null;
      return [figure, { value, behind: filter && value !== null ? { figure, filter } : undefined }];
    }),
  );
}
