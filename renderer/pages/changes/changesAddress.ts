// The address of the page: which changes it shows.

import { z } from 'zod';
import { recordTypeName } from '../../../shared/contract/queries.ts';

export const CHANGE_PERIODS = ['import', 'sinceImport', 'sinceDate'] as const;

const changesAddress = z.object({
  /** `import` when left out. */
  period: z.enum(CHANGE_PERIODS).optional().catch(undefined),
  /** The import; the last one when left out. */
  batch: z.coerce.string().min(1).max(60).optional().catch(undefined),
  /** ISO date from which on. */
  date: z.iso.date().optional().catch(undefined),
  type: recordTypeName.optional().catch(undefined),
});

export type ChangesAddress = z.output<typeof changesAddress>;

/** @returns the address; what is not understood counts as left out */
export function readChangesAddress(search: unknown): ChangesAddress {
  const parsed = changesAddress.safeParse(search);
  return parsed.success ? parsed.data : {};
}
