// Files that belong to records: adding, opening, saving elsewhere.

import { z } from 'zod';
import type { RecordTypeName } from '../catalogue/catalogue.ts';
import { ask } from './procedure.ts';
import { recordId, recordTypeName } from './queries.ts';

/** Bytes of one file at the most: 25 MB, as much as most mail takes. */
export const MOST_ATTACHMENT_BYTES = 25 * 1024 ** 2;

export interface AttachmentItem {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly documentDate: string | null;
  readonly containsPersonal: 0 | 1 | null;
  /** UTC, ISO 8601: when it was added here or elsewhere. */
  readonly createdAt: string;
  readonly createdBy: string;
  /** False when the record came without its file. */
  readonly isHere: boolean;
}

const owner = z.strictObject({ type: recordTypeName, id: recordId });
const one = z.strictObject({ id: recordId });

export const attachmentProcedures = {
  /** The files of a record, latest first. */
  'attachments.list': ask('store', owner).returns<readonly AttachmentItem[]>(),
  /** Asks for files and adds them to a record, in one undoable batch. How many; null when cancelled. */
  'attachments.add': ask('main', owner).returns<number | null>(),
  /** Opens a copy of the file with the program that the computer has for it. */
  'attachments.open': ask('main', one).returns<null>(),
  /** Asks where to, then writes a copy of the file there. The path; null when cancelled. */
  'attachments.saveAs': ask('main', one).returns<string | null>(),
} as const;

/** The field of an attachment that refers to a record of that type. */
export function attachmentFieldOf(type: RecordTypeName): string | undefined {
  return ['project', 'advice', 'allocation', 'municipality', 'event'].find((field) => field === type);
}
