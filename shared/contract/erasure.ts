// Erasing a person's data for good (GDPR, article 17): find where they are, erase them, and see what was erased.

import { z } from 'zod';
import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';
import { ask, nothing } from './procedure.ts';
import { recordId, recordTypeName } from './queries.ts';

/** A field of a record in which the words that were looked for occur, now or in its history. */
export interface Occurrence {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly field: string;
  /** What the field holds now; null when it is empty. */
  readonly value: FieldValue;
  /** Whether the words are in what the field holds now; otherwise only its history has them. */
  readonly isCurrent: boolean;
  /** Values of the history with the words, latest first, that differ from the present one; at most 20. */
  readonly past: readonly FieldValue[];
}

/** A line of the register of erasures. It says what was erased, never what it said. */
export interface ErasureEntry {
  readonly change: string;
  readonly at: string;
  readonly author: string;
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly fields: readonly string[];
}

export interface ErasureResult {
  readonly records: number;
  readonly fields: number;
  /** Backups from before, that still hold the data; they can be removed with `erasure.removeBackups`. */
  readonly olderBackups: number;
}

const fieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

export const erasureProcedures = {
  /** Fields in which the words occur, now or in the past; capital letters make no difference. At most 500. */
  'erasure.find': ask('store', z.strictObject({ text: z.string().trim().min(2).max(200) })).returns<
    readonly Occurrence[]
  >(),
  /** Erases what the history of these fields says. It cannot be undone. */
  'erasure.erase': ask(
    'store',
    z.strictObject({
      targets: z
        .array(
          z.strictObject({
            type: recordTypeName,
            record: recordId,
            field: z.string().max(60),
            /** What the field holds from now on: nothing, or a text from which the data were taken. */
            value: fieldValue,
          }),
        )
        .min(1)
        .max(500),
    }),
  ).returns<ErasureResult>(),
  /** The register of erasures, latest first: those made here and those that came with packages. */
  'erasure.list': ask('store', nothing).returns<readonly ErasureEntry[]>(),
  /** Removes the backups from before the last erasure, after making a new one. @returns how many */
  'erasure.removeBackups': ask('store', nothing).returns<number>(),
} as const;
