// Which grid was open last, so that a person who looks something up elsewhere comes back to it.

import { create } from 'zustand';
import type { ENTRY_ROW_CHOICES, EntryContext } from '../../../../shared/contract/amounts.ts';
import type { EntryUnit } from '../model/readEntry.ts';

export type RowsChoice = (typeof ENTRY_ROW_CHOICES)[number];

interface AmountsPlace {
  /** Null until a grid was chosen. */
  readonly context: EntryContext | null;
  readonly rows: RowsChoice;
  readonly unit: EntryUnit;
}

export const amountsPlace = create<AmountsPlace>()(() => ({ context: null, rows: 'used', unit: 1 }));

/** The grid to begin with. */
export const firstContext: EntryContext = {
  kind: 'awarded',
  rowType: 'municipality',
  grantDecision: 'own',
  side: 'expenditure',
  month: 12,
  paymentKind: 'payment',
};

/** @returns what still has to be chosen before there is a grid */
export function missingChoice({
  kind,
  rowType,
  instrument,
  budgetArticle,
}: EntryContext): 'instrument' | 'article' | null {
  if (kind !== 'budget') return instrument === undefined ? 'instrument' : null;
  return rowType === 'instrument' && budgetArticle === undefined ? 'article' : null;
}
