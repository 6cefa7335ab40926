// The id of a link: worked out from its ends, so that two people who make the same link make one record.

import type { RecordTypeName } from './catalogue.ts';

/** What {@link RECORD_ID} in `schema.ts` allows. */
const LONGEST = 120;

/** FNV-1a with 64 bits, in hex: short, stable for ever, and needs no library; nobody attacks it here. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * @param first the record in the link's first field, `second` the one in its second
 * @returns `<link>:<first>:<second>`, or with a digest for its end where that would be too long for an id
 */
export function linkId(link: RecordTypeName, first: string, second: string): string {
  const full = `${link}:${first}:${second}`;
  if (full.length <= LONGEST) return full;
  const ending = `:${digest(full)}`;
  return full.slice(0, LONGEST - ending.length) + ending;
}
