// The questions about records: which ones, in what order, and what comes back.

import { z } from 'zod';
import { type FieldValue, isRecordTypeName, type Patch, type RecordTypeName } from '../catalogue/catalogue.ts';
import { RECORD_ID } from '../catalogue/schema.ts';

export const recordTypeName = z.custom<RecordTypeName>((value) => typeof value === 'string' && isRecordTypeName(value));
export const recordId = z.string().regex(RECORD_ID);
const fieldName = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/);

/**
 * One condition on a column. Dates may be given as `@today`, `@today+30` or `@today-90`, so that a view stays true
 * tomorrow.
 */
export const filterSchema = z.strictObject({
  field: fieldName,
  operator: z.enum(['is', 'isNot', 'isEmpty', 'isFilled', 'contains', 'from', 'until', 'before']),
  /** One or more values of which one must fit; none for isEmpty and isFilled. */
  values: z
    .array(z.union([z.string().max(1_000), z.number()]))
    .max(500)
    .default([]),
});
export type Filter = z.output<typeof filterSchema>;

export const sortSchema = z.strictObject({ field: fieldName, descending: z.boolean().default(false) });
export type Sort = z.output<typeof sortSchema>;

export const selectionSchema = z.strictObject({
  type: recordTypeName,
  search: z.string().max(500).default(''),
  filters: z.array(filterSchema).max(30).default([]),
});
/** A choice of records of one type. */
export type Selection = z.output<typeof selectionSchema>;

/** The most rows in one answer (a measured limit: more objects between processes cost frames). */
export const PAGE_LIMIT = 500;

export const listSchema = selectionSchema.extend({
  columns: z.array(fieldName).min(1).max(60),
  sort: z.array(sortSchema).max(3).default([]),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(PAGE_LIMIT).default(100),
});
export type ListRequest = z.output<typeof listSchema>;

export interface ListPage {
  readonly total: number;
  /** Of each row its id, then the values of the columns asked for, in that order. */
  readonly rows: readonly (readonly [id: string, ...values: FieldValue[]])[];
  /** The titles of the records that the rows refer to, by id. */
  readonly titles: { readonly [id: string]: string };
}

export interface RecordSummary {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
}

export interface LinkedRecord extends RecordSummary {
  /** The link record's own type and id, with which the link can be removed. */
  readonly link: RecordTypeName;
  readonly linkId: string;
}

export interface ConflictCandidate {
  readonly change: string;
  readonly value: FieldValue;
  readonly author: string;
  readonly at: string;
}

export interface FieldConflict {
  readonly field: string;
  readonly base: FieldValue;
  readonly candidates: readonly ConflictCandidate[];
}

export interface RecordDetail {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly title: string;
  readonly deleted: boolean;
  readonly values: Patch;
  /** Give these back when saving, so that an edit made on an old view is seen as such. */
  readonly heads: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** The titles of the records that this one refers to, by id. */
  readonly titles: { readonly [id: string]: string };
  readonly links: readonly LinkedRecord[];
  /** How many records of each type and field refer to this one. */
  readonly referrers: readonly { readonly type: RecordTypeName; readonly field: string; readonly count: number }[];
  readonly conflicts: readonly FieldConflict[];
  /** Fields whose last value was left out of the package that brought it; `values` has the last one known here. */
  readonly withheld: readonly string[];
  /** What a list computes for this type (sums, counts), by name. */
  readonly computed: { readonly [name: string]: number | null };
}

/** One field of one change, as the history shows it. */
export interface HistoryEntry {
  readonly change: string;
  readonly at: string;
  readonly author: string;
  readonly batch: string;
  readonly batchKind: BatchKind;
  readonly fields: readonly { readonly field: string; readonly before: FieldValue; readonly after: FieldValue }[];
  /** Fields that the change set to a value that was left out of the package, or that was erased since. */
  readonly withheld: readonly string[];
}

export type BatchKind = 'seed' | 'edit' | 'decision' | 'import' | 'undo' | 'redo' | 'erasure';

export interface UndoState {
  /** The label of what undo would take back, or null. */
  readonly undo: BatchLabel | null;
  readonly redo: BatchLabel | null;
}

/** What a batch did, in a form that the interface can put into words. */
export interface BatchLabel {
  readonly action: 'create' | 'update' | 'delete' | 'bulk' | 'link' | 'import' | 'table' | 'restore' | 'erase';
  readonly type: RecordTypeName | null;
  readonly title: string;
  readonly count: number;
}

export interface SearchHit extends RecordSummary {
  /** A piece of text around the first word found, without markup; null when the title says it all. */
  readonly excerpt: string | null;
}
