// Saving a table that is on the screen, with its figures as numbers that a spreadsheet can count with.

import { z } from 'zod';
import { ask } from './procedure.ts';

/**
 * - `text`: as it is
 * - `money`: euro cents, written as euros with two decimals
 * - `thousands`: whole thousands of euros, rounded by who made the table so that its sums still add up
 * - `number`: a count or a year
 */
export const COLUMN_KINDS = ['text', 'money', 'thousands', 'number'] as const;

export const savedTable = z.strictObject({
  /** What the table shows: its first line, and the file name to begin with. */
  title: z.string().min(1).max(300),
  /** On which date the figures stand and what was chosen; lines under the title of a workbook, left out of CSV. */
  notes: z.array(z.string().max(1_000)).max(10).default([]),
  format: z.enum(['csv', 'xlsx']),
  columns: z
    .array(z.strictObject({ heading: z.string().max(300), kind: z.enum(COLUMN_KINDS) }))
    .min(1)
    .max(100),
  /** In the order of the columns; null where nothing is filled in. */
  rows: z.array(z.array(z.union([z.string().max(10_000), z.number(), z.null()])).max(100)).max(20_000),
});
export type SavedTable = z.output<typeof savedTable>;

export const tableProcedures = {
  /** Asks for a file name, then writes the table into it. The path written, or null when the person cancelled. */
  'window.saveTable': ask('main', savedTable).returns<string | null>(),
} as const;
