// What can be asked of the grid in which amounts are entered: what is recorded, whom a name means, what is wrong, and saving.

import { z } from 'zod';
import type { RecordTypeName } from '../catalogue/catalogue.ts';
import type { ProblemCode } from '../catalogue/schema.ts';
import { BUDGET_SIDES } from '../catalogue/types/money.ts';
import { ENTRY_KINDS, ENTRY_ROW_TYPES } from '../money/entryKinds.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

const year = z.int().min(1900).max(2200);
/** The most rows that a grid has. */
export const MOST_ENTRY_ROWS = 2_000;

/** What every cell of a grid has in common: the kind of amount, and everything that a new record gets beside its row. */
export const entryContext = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  rowType: z.enum(ENTRY_ROW_TYPES),
  instrument: recordId.optional(),
  /** `own`: a new record gets the decision of its municipality where that has exactly one of the instrument. */
  grantDecision: recordId.or(z.literal('own')).optional(),
  municipality: recordId.optional(),
  area: recordId.optional(),
  focusTheme: recordId.optional(),
  fundingSource: z.enum(['programme', 'integral', 'other']).optional(),
  budgetArticle: recordId.optional(),
  side: z.enum(BUDGET_SIDES).default('expenditure'),
  /** The month on whose last day new payments are put: a payment has a date, a column only a year. */
  month: z.int().min(1).max(12).default(12),
  paymentKind: z.enum(['advance', 'payment', 'correction']).default('payment'),
});
export type EntryContext = z.output<typeof entryContext>;

export const ENTRY_ROW_CHOICES = ['used', 'withAreas', 'all'] as const;

/** Why a row is not called what was typed, or is no longer there. */
export type EntryRowNote =
  /** The code was typed without GM or its zeros. */
  | { readonly code: 'zerosAdded' }
  /** The municipality no longer exists; `detail` says what it became. */
  | { readonly code: 'ended'; readonly date: string; readonly successors: readonly string[] };

export interface EntryRow {
  /** Empty for amounts whose row is not filled in. */
  readonly id: string;
  readonly title: string;
  /** A municipality's or article's code, an area's municipality. */
  readonly detail: string | null;
  readonly note: EntryRowNote | null;
}

export interface EntryCell {
  readonly row: string;
  readonly year: number;
  /** The sum of what is recorded, in euro cents; null when the record has no amount yet. */
  readonly amount: number | null;
  /** How many amounts the sum is made of. */
  readonly records: number;
  /** The record that the cell edits; null when there are several. */
  readonly record: string | null;
  /** The heads of that record. */
  readonly seen: readonly string[];
  /** The one allocation among the amounts, from and to which money can be reallocated. */
  readonly allocation: string | null;
}

export interface EntryGrid {
  readonly rows: readonly EntryRow[];
  readonly cells: readonly EntryCell[];
  /** In order; those of the instrument's tranche and those of which something is recorded. */
  readonly years: readonly number[];
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** Rows that were left out because there are more than {@link MOST_ENTRY_ROWS}. */
  readonly leftOut: number;
}

export type FoundEntryRow =
  | { readonly text: string; readonly row: EntryRow }
  | { readonly text: string; readonly code: 'unknownRow' | 'ambiguousRow' };

export type EntryProblemCode =
  | ProblemCode
  /** The cell is a sum of several records. */
  | 'severalRecords'
  /** The cell's record is another one than when it was typed. */
  | 'changedMeanwhile'
  | 'noCommitment'
  | 'severalCommitments'
  | 'noDecision'
  | 'severalDecisions'
  /** The chosen decision is of another municipality than the row. */
  | 'otherMunicipality'
  | 'paidInFuture'
  | 'unknownRow'
  /** Warnings; `detail` is by how much in cents. */
  | 'overDecision'
  | 'overContribution'
  | 'overCommitment'
  | 'overAwarded'
  | 'newAccount';

export interface EntryProblem {
  readonly row: string;
  readonly year: number;
  readonly code: EntryProblemCode;
  /** A warning does not keep the cell from being saved. */
  readonly isWarning: boolean;
  readonly detail: string | number | null;
}

const enteredCell = z.strictObject({
  row: recordId,
  year,
  /** Euro cents; null empties the cell. */
  amount: z.int().nullable(),
  /** The record that the cell was seen to edit; null for a new one. */
  record: recordId.nullable(),
  seen: z.array(z.string().max(40)).max(100).default([]),
});
export type EnteredCell = z.output<typeof enteredCell>;

const entered = z.strictObject({ context: entryContext, cells: z.array(enteredCell).min(1).max(10_000) });

export interface EntrySaved {
  /** The undoable batch; null when nothing was written: nothing changed, or something is wrong. */
  readonly batch: string | null;
  readonly type: RecordTypeName;
  /** What kept the cells from being saved; warnings are not among them. */
  readonly problems: readonly EntryProblem[];
}

export const amountsProcedures = {
  'amounts.grid': ask(
    'store',
    z.strictObject({
      context: entryContext,
      /** Rows of which something is recorded, or all that there are of the type. */
      rows: z.enum(ENTRY_ROW_CHOICES).default('used'),
    }),
  ).returns<EntryGrid>(),
  /** The records that typed or pasted names and codes mean, in the same order. */
  'amounts.find': ask(
    'store',
    z.strictObject({
      rowType: z.enum(ENTRY_ROW_TYPES),
      texts: z.array(z.string().max(1_000)).min(1).max(MOST_ENTRY_ROWS),
    }),
  ).returns<readonly FoundEntryRow[]>(),
  /** What is wrong with unsaved cells, and what is remarkable. */
  'amounts.check': ask('store', entered).returns<readonly EntryProblem[]>(),
  /** Saves the cells in one undoable batch, or none of them. */
  'amounts.save': ask('store', entered).returns<EntrySaved>(),
} as const;
