// A table of amounts, before it is written as text: so that screen, clipboard and file get the same figures.

import type { AmountsBehind } from '../moneyAddress.ts';

export interface MoneyColumn {
  readonly id: string;
  readonly heading: string;
  /** Stands over this column and its neighbours with the same one: a year over "begroot" and "gerealiseerd". */
  readonly group?: string;
}

export interface MoneyCell {
  /** Euro cents; null where nothing is filled in, which is not 0. */
  readonly value: number | null;
  /** The amount is a lower bound ("ruim"). */
  readonly atLeast?: boolean;
  /** What it is the sum of. */
  readonly behind?: AmountsBehind | undefined;
}

export interface MoneyRow {
  readonly id: string;
  readonly title: string;
  readonly href?: string | undefined;
  readonly cells: { readonly [column: string]: MoneyCell | undefined };
}

/** Rows that belong together. */
export interface MoneySection {
  readonly id: string;
  readonly heading?: string;
  readonly rows: readonly MoneyRow[];
  /** What the rows come to. */
  readonly total?: MoneyRow | undefined;
  /** Whether the total stands before what it consists of, as in the budget; after it when left out. */
  readonly totalFirst?: boolean;
}

export interface MoneyTableData {
  /** The heading of the first column. */
  readonly heading: string;
  readonly columns: readonly MoneyColumn[];
  readonly sections: readonly MoneySection[];
}
