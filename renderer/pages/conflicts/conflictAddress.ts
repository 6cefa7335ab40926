// The address of the page: which question is open, so that a link leads straight to it.

import { z } from 'zod';

const conflictAddress = z.object({
  tab: z.literal('findings').optional().catch(undefined),
  /** The disputed record; the first question of the list when left out. */
  record: z.coerce.string().min(1).max(120).optional().catch(undefined),
  /** One of its fields; the first that is disputed when left out. */
  field: z.coerce.string().min(1).max(60).optional().catch(undefined),
});

export type ConflictAddress = z.output<typeof conflictAddress>;

/** @returns the address; what is not understood counts as left out */
export function readConflictAddress(search: unknown): ConflictAddress {
  const parsed = conflictAddress.safeParse(search);
  return parsed.success ? parsed.data : {};
}
