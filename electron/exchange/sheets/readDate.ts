// Dates in a table: real ones, and those written as text in the order that the column says.

import type { Reading } from '../../../shared/contract/sheets.ts';
import { parseDate } from '../../../shared/format/parseDate.ts';

/** A date with a time behind it: the field keeps the day. */
const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/;
/** Month first, as Americans write. */
const NUMERIC = /^(\d{1,2})(\s*[-/. ]\s*)(\d{1,2})(\s*[-/. ]\s*(?:\d{4}|\d{2}))$/;

/**
 * @param text what stands in the cell; a real date comes as ISO
 * @returns an ISO date, or undefined when it is no date that exists
 */
export function readDate(text: string, order: Reading['dates']): string | undefined {
  const trimmed = text.normalize('NFKC').trim();
  // "vandaag" and "+30" are for somebody who types; in a file they are no dates.
  if (!/^\d{1,4}\D/.test(trimmed)) return undefined;
  const day = WITH_TIME.exec(trimmed)?.[1];
  if (day !== undefined) return parseDate(day) ?? undefined;
  const ordered = order === 'monthFirst' ? trimmed.replace(NUMERIC, '$3$2$1$4') : trimmed;
  return parseDate(ordered) ?? undefined;
}
