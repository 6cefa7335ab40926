// An unsaved form as it is kept in the store, so that neither a crash nor another page loses it.

import { z } from 'zod';
import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';

const fieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
const values = z.record(z.string(), fieldValue);

export interface FormDraft {
  /** The changed fields only. */
  readonly patch: Patch;
  /** The values that those fields had when the form was opened. */
  readonly base: Patch;
  /** The heads that the form had seen. */
  readonly seen: readonly string[];
}

const draftSchema: z.ZodType<FormDraft> = z.object({ patch: values, base: values, seen: z.array(z.string()) });

/** @returns the key under which the draft of a record, or of a new one, is kept */
export function draftKey(type: RecordTypeName, id: string): string {
  return `${type}:${id}`;
}

export function writeDraft(draft: FormDraft): string {
  return JSON.stringify(draft);
}

/** @returns the draft, or undefined when its content cannot be read: a form then simply opens without it */
export function readDraft(content: string): FormDraft | undefined {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
