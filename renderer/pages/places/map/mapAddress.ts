// The address of the map: what it shows, and which place is chosen.

import { z } from 'zod';
import { PLACE_FIGURES } from '../../../../shared/contract/places.ts';
import { recordId } from '../../../../shared/contract/queries.ts';

const year = z.coerce.number().int().min(1900).max(2200);

export const PLACE_KINDS = ['areas', 'municipalities'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

const mapAddress = z.object({
  /** `areas` when left out. */
  kind: z.enum(PLACE_KINDS).optional().catch(undefined),
  /** `projects` when left out. */
  figure: z.enum(PLACE_FIGURES).optional().catch(undefined),
  /** All years when left out. */
  year: year.optional().catch(undefined),
  /** The year whose division of 1 January counts; as recorded when left out. */
  division: year.optional().catch(undefined),
  /** The id of the place that is chosen. */
  place: recordId.optional().catch(undefined),
});

export type MapAddress = z.output<typeof mapAddress>;

/** @returns the address; what is not understood counts as left out */
export function readMapAddress(search: unknown): MapAddress {
  const parsed = mapAddress.safeParse(search);
  return parsed.success ? parsed.data : {};
}
