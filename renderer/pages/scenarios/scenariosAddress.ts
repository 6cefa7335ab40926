// The address of the page: which scenarios stand side by side, in which order.

import { z } from 'zod';
import { recordId } from '../../../shared/contract/queries.ts';
import { MOST_COMPARED } from '../../../shared/contract/scenarios.ts';

const scenariosAddress = z.object({
  /** The first few when left out. */
  ids: z.array(recordId).max(MOST_COMPARED).optional().catch(undefined),
});

export type ScenariosAddress = z.output<typeof scenariosAddress>;

/** @returns the address; what is not understood counts as left out */
export function readScenariosAddress(search: unknown): ScenariosAddress {
  const parsed = scenariosAddress.safeParse(search);
  return parsed.success && parsed.data.ids !== undefined ? { ids: parsed.data.ids } : {};
}
