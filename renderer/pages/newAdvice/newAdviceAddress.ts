// The address of the form for a whole advice: what it starts from.

import { z } from 'zod';

const record = z.string().min(1).max(120).optional().catch(undefined);

const newAdviceAddress = z.object({
  /** The request that the advice answers. */
  request: record,
  /** The signal that led to it. */
  signal: record,
});

export type NewAdviceAddress = z.output<typeof newAdviceAddress>;

/** @returns the address; what is not understood counts as left out */
export function readNewAdviceAddress(search: unknown): NewAdviceAddress {
  const parsed = newAdviceAddress.safeParse(search);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined));
}

/** @returns the key of the form's draft: one for each request or signal that an advice is made of, and one for all others */
export function entryDraftKey({ request, signal }: NewAdviceAddress): string {
  return `adviceEntry:${request ?? signal ?? 'new'}`;
}
