// The address of the page: which view of the money, of which amounts, and which figure is open beside it.

import { z } from 'zod';
import { MONEY_DIMENSIONS, moneyFilter } from '../../../shared/contract/money.ts';
import { recordId } from '../../../shared/contract/queries.ts';
import { FIGURES } from '../../../shared/money/figures.ts';

export const MONEY_VIEWS = ['glance', 'yearTable', 'cash', 'forecast', 'flow', 'waterfall', 'breakdown'] as const;
export type MoneyViewName = (typeof MONEY_VIEWS)[number];

export const UNITS = ['euro', 'thousand'] as const;
/** In what amounts are written: euros, or thousands of euros rounded so that their sums still add up. */
export type Unit = (typeof UNITS)[number];

/** How many municipalities the flow can draw; the smaller ones are taken together. */
export const MOST_PLACES = [10, 20, 40, 60] as const;
export const DEFAULT_MOST = 20;

const year = z.int().min(1900).max(2200).optional().catch(undefined);

/** One figure of some amounts: what a cell shows, and what the lines behind it add up to. */
const amountsBehind = z.object({ figure: z.enum(FIGURES), filter: moneyFilter });
export type AmountsBehind = z.output<typeof amountsBehind>;

const moneyAddress = z.object({
  /** `glance` when left out. */
  view: z.enum(MONEY_VIEWS).optional().catch(undefined),
  from: year,
  until: year,
  instrument: recordId.optional().catch(undefined),
  /** The year of the budget table (t), the cash schedule and the forecast. */
  year,
  unit: z.enum(UNITS).optional().catch(undefined),
  by: z.enum(MONEY_DIMENSIONS).optional().catch(undefined),
  /** The figures of the breakdown. */
  figures: z.array(z.enum(FIGURES)).min(1).max(FIGURES.length).optional().catch(undefined),
  /** How many municipalities the flow draws. */
  most: z.int().min(3).max(60).optional().catch(undefined),
  /** The figure whose lines are open beside the view. */
  lines: amountsBehind.optional().catch(undefined),
});

export type MoneyAddress = z.output<typeof moneyAddress>;

/** @returns the address; what is not understood counts as left out */
export function readMoneyAddress(search: unknown): MoneyAddress {
  const parsed = moneyAddress.safeParse(search);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
}

/** @returns the choice of amounts that an address makes for every view */
export function filterOf({ from, until, instrument }: MoneyAddress): z.output<typeof moneyFilter> {
  return {
    ...(from === undefined ? {} : { fromYear: from }),
    ...(until === undefined ? {} : { untilYear: until }),
    ...(instrument === undefined ? {} : { instrument }),
  };
}
