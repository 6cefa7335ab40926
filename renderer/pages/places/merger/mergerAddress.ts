// The address of the page on which a merger is recorded: which municipality it begins with.

import { z } from 'zod';
import { recordId } from '../../../../shared/contract/queries.ts';

const mergerAddress = z.object({
  /** A municipality that ends. */
  ending: recordId.optional().catch(undefined),
});

export type MergerAddress = z.output<typeof mergerAddress>;

/** @returns the address; what is not understood counts as left out */
export function readMergerAddress(search: unknown): MergerAddress {
  const parsed = mergerAddress.safeParse(search);
  return parsed.success ? parsed.data : {};
}
