// What changed: with one import, since one, or since a date, record by record and field by field.

import { z } from 'zod';
import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';
import { ask, nothing } from './procedure.ts';
import { PAGE_LIMIT, recordTypeName } from './queries.ts';

/** An import that was not undone. */
export interface ArrivedImport {
  readonly batch: string;
  /** Who sent the package. */
  readonly sender: string;
  /** When it was merged here; UTC, ISO 8601. */
  readonly at: string;
  /** How many records it concerned. */
  readonly records: number;
}

const changePeriod = z.discriminatedUnion('kind', [
  /** What one import brought. */
  z.strictObject({ kind: z.literal('import'), batch: z.string().max(60) }),
  /** All that was done and came after an import. */
  z.strictObject({ kind: z.literal('sinceImport'), batch: z.string().max(60) }),
  /** All that was done and came from the beginning of a day. */
  z.strictObject({ kind: z.literal('sinceDate'), date: z.iso.date() }),
]);
export type ChangePeriod = z.output<typeof changePeriod>;

/** `conflict`: people differ about it; `same`: in the end nothing is different from before. */
export type ChangeEffect = 'new' | 'changed' | 'deleted' | 'conflict' | 'same';

export interface ChangedField {
  /** A field's name, or `deleted`. */
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Who set the value, and when. */
  readonly author: string;
  readonly at: string;
}

export interface ChangedRecord {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly effect: ChangeEffect;
  readonly fields: readonly ChangedField[];
}

export interface ChangePage {
  readonly total: number;
  readonly records: readonly ChangedRecord[];
  /** The titles of the records that the values refer to, by id. */
  readonly titles: { readonly [id: string]: string };
  /** For the whole period, without regard to the chosen type. */
  readonly types: readonly { readonly type: RecordTypeName; readonly count: number }[];
  /** Who made the changes, with how many each; most first. */
  readonly authors: readonly { readonly author: string; readonly count: number }[];
}

export const changesProcedures = {
  /** The imports, latest first; at most 200. */
  'changes.imports': ask('store', nothing).returns<readonly ArrivedImport[]>(),
  'changes.list': ask(
    'store',
    z.strictObject({
      period: changePeriod,
      type: recordTypeName.optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(PAGE_LIMIT).default(50),
    }),
  ).returns<ChangePage>(),
} as const;
