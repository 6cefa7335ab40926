// The address of the documents: which template is being edited, if any.

import { z } from 'zod';
import { RECORD_ID } from '../../../shared/catalogue/schema.ts';

const documentsAddress = z.object({ template: z.string().regex(RECORD_ID).optional().catch(undefined) });

export type DocumentsAddress = z.output<typeof documentsAddress>;

/** @returns the address; what is not understood counts as left out */
export function readDocumentsAddress(search: unknown): DocumentsAddress {
  const parsed = documentsAddress.safeParse(search);
  return parsed.success && parsed.data.template !== undefined ? { template: parsed.data.template } : {};
}
