// What can be entered as a grid of amounts: which field of which record type, and what its rows can be.

import type { RecordTypeName } from '../catalogue/catalogue.ts';
import type { Figure } from './figures.ts';

export const ENTRY_KINDS = ['awarded', 'planned', 'paid', 'spent', 'budget'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_ROW_TYPES = [
  'municipality',
  'area',
  'project',
  'focusTheme',
  'budgetArticle',
  'instrument',
] as const satisfies readonly RecordTypeName[];
export type EntryRowType = (typeof ENTRY_ROW_TYPES)[number];

interface EntryKindOf {
  /** The records that the cells are made of. */
  readonly type: RecordTypeName;
  /** Their field with the amount. */
  readonly field: string;
  readonly figure: Figure | null;
  readonly rows: readonly EntryRowType[];
}

/** Of `budget` the figure depends on the side: commitments, expenditure or receipts. */
export const entryKinds = {
  awarded: {
    type: 'allocation',
    field: 'awarded',
    figure: 'awarded',
    rows: ['municipality', 'area', 'project', 'focusTheme'],
  },
  planned: { type: 'payment', field: 'planned', figure: 'planned', rows: ['municipality', 'area', 'focusTheme'] },
  paid: { type: 'payment', field: 'paid', figure: 'paid', rows: ['municipality', 'area', 'focusTheme'] },
  spent: { type: 'localSpending', field: 'amount', figure: 'spent', rows: ['municipality', 'area', 'focusTheme'] },
  budget: { type: 'budget', field: 'amount', figure: null, rows: ['budgetArticle', 'instrument'] },
} as const satisfies { readonly [Kind in EntryKind]: EntryKindOf };

/** @returns the figure of a grid's amounts */
export function figureOfEntry(kind: EntryKind, side: 'commitments' | 'expenditure' | 'receipts'): Figure {
  if (kind !== 'budget') return entryKinds[kind].figure;
  if (side === 'commitments') return 'budgetCommitments';
  return side === 'receipts' ? 'budgetReceipts' : 'budgetExpenditure';
}
