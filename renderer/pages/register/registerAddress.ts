// The address of the register: what is searched, the filters, and how much is shown. So a view of it is a link.

import { z } from 'zod';
import { RECORD_ID } from '../../../shared/catalogue/schema.ts';
import { ADVICE_STEPS } from '../../../shared/catalogue/types/advice.ts';
import { REGISTER_TYPES } from '../../../shared/contract/register.ts';

const registerAddress = z.object({
  text: z.coerce.string().max(500).optional().catch(undefined),
  statuses: z.array(z.enum(ADVICE_STEPS)).optional().catch(undefined),
  years: z.array(z.int().min(1900).max(2200)).max(50).optional().catch(undefined),
  themes: z.array(z.string().regex(RECORD_ID)).max(50).optional().catch(undefined),
  addressees: z.array(z.string().max(1_000)).max(50).optional().catch(undefined),
  kinds: z
    .array(z.enum(['solicited', 'unsolicited']))
    .optional()
    .catch(undefined),
  types: z.array(z.enum(REGISTER_TYPES)).optional().catch(undefined),
  limit: z.int().min(1).max(1_000).optional().catch(undefined),
});

export type RegisterAddress = z.output<typeof registerAddress>;

/** The filters that the address can hold. */
export const REGISTER_FILTERS = ['statuses', 'years', 'themes', 'addressees', 'kinds', 'types'] as const;
export type RegisterFilterName = (typeof REGISTER_FILTERS)[number];

/** @returns the address; what is not understood counts as left out */
export function readRegisterAddress(search: unknown): RegisterAddress {
  const parsed = registerAddress.safeParse(search);
  if (!parsed.success) return {};
  const filled = Object.entries(parsed.data).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled);
}

/** @returns the address as a saved view keeps it: all but how much is shown */
export function writeRegisterView({ limit: _limit, ...view }: RegisterAddress): string {
  return JSON.stringify(view);
}

/** @returns the address of a saved view; the whole register where it cannot be read */
export function readRegisterView(text: string): RegisterAddress {
  try {
    return readRegisterAddress(JSON.parse(text));
  } catch {
    return {};
  }
}
