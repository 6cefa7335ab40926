// The address of a list: everything that a list page shows is in its search parameters, so that a view is a link.

import { z } from 'zod';
import { filterSchema, sortSchema } from '../../shared/contract/queries.ts';

const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/);

/** Keeps what is well formed of a list from an address, and forgets the rest: an old link should still open. */
function tolerantList<T extends z.ZodType>(item: T, max: number) {
  return z
    .array(z.unknown())
    .transform((entries): z.output<T>[] =>
      entries
        .flatMap((entry) => {
          const parsed = item.safeParse(entry);
          return parsed.success ? [parsed.data] : [];
        })
        .slice(0, max),
    )
    .optional()
    .catch(undefined);
}

/** The tabs of an open record. */
export const RECORD_TABS = ['data', 'recommendations', 'chain', 'dossier', 'links', 'attachments', 'history'] as const;
export type RecordTab = (typeof RECORD_TABS)[number];

/** The value of `record` for a record that is yet to be made. */
export const NEW_RECORD = 'new';

const fieldValue = z.union([z.string().max(1_000), z.number(), z.null()]);

/**
 * The search parameters of a list. What is left out follows from the view or from the type; what is not understood
 * counts as left out.
 */
export const listAddressSchema = z.object({
  /** The name of a built-in view, or `all` for the list without a view. */
  view: name.optional().catch(undefined),
  search: z.coerce.string().max(500).optional().catch(undefined),
  filters: tolerantList(filterSchema, 30),
  sort: tolerantList(sortSchema, 3),
  columns: tolerantList(name, 60),
  /** The field by whose values the list is divided; empty for none where the type has one by default. */
  group: z
    .union([name, z.literal('')])
    .optional()
    .catch(undefined),
  /** The id of the record that is open beside the list, or {@link NEW_RECORD}. */
  record: z.coerce.string().min(1).max(120).optional().catch(undefined),
  tab: z.enum(RECORD_TABS).optional().catch(undefined),
  /** What a new record starts with, by field. */
  prefill: z.record(name, fieldValue).optional().catch(undefined),
});

export type ListAddress = z.output<typeof listAddressSchema>;

/**
 * Reads the search parameters of a list page.
 *
 * @param search anything: parameters from a link, a saved view or a person's typing
 * @returns the address; never throws
 */
export function readListAddress(search: unknown): ListAddress {
  const parsed = listAddressSchema.safeParse(search);
  return parsed.success ? withoutEmpty(parsed.data) : {};
}

/**
 * @returns the address without the parameters that say nothing, so that the same view has the same address
 */
export function withoutEmpty(address: ListAddress): ListAddress {
  const kept = Object.entries(address).filter(
    ([key, value]) => value !== undefined && !(key === 'search' && value === ''),
  );
  return Object.fromEntries(kept);
}

/** @returns the part of an address that makes a view: which rows, in what order and with which columns */
export function viewPart(address: ListAddress): ListAddress {
  const { record: _record, tab: _tab, prefill: _prefill, ...view } = address;
  return withoutEmpty(view);
}

/** As an allow list for JSON.stringify this also settles the order of the keys, so that equal views are equal texts. */
const VIEW_KEYS = [
  'view',
  'search',
  'filters',
  'sort',
  'columns',
  'group',
  'field',
  'operator',
  'values',
  'descending',
];

/** @returns what a saved view keeps: the view part of the address as JSON with its keys in a fixed order */
export function writeViewAddress(address: ListAddress): string {
  return JSON.stringify(viewPart(address), VIEW_KEYS);
}

/** @returns the address that a saved view keeps; an empty one when it cannot be read any more */
export function readViewAddress(text: string): ListAddress {
  try {
    return viewPart(readListAddress(JSON.parse(text)));
  } catch {
    return {};
  }
}
