// The address of a dossier: of which place, in which division, and with or without personal data.

import { z } from 'zod';

export const DOSSIER_TYPES = ['municipality', 'area'] as const;
export type DossierType = (typeof DOSSIER_TYPES)[number];

const dossierAddress = z.object({
  /** The year whose 1 January counts; as recorded when left out. */
  division: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  /** Left out for a page without names and addresses of people and without confidential records. */
  personal: z.literal(true).optional().catch(undefined),
});

export type DossierAddress = z.output<typeof dossierAddress>;

/** @returns the address; what is not understood counts as left out */
export function readDossierAddress(search: unknown): DossierAddress {
  const parsed = dossierAddress.safeParse(search);
  return parsed.success ? parsed.data : {};
}

export function isDossierType(type: string): type is DossierType {
  return DOSSIER_TYPES.some((name) => name === type);
}
