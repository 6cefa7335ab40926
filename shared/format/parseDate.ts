// What people type as a date, understood as an ISO date.

import { Temporal } from 'temporal-polyfill';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** A map, for in an object somebody who types "constructor" would find one. */
const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['gisteren', -1],
  ['yesterday', -1],
  ['vandaag', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
]);

/** Three letters are enough to know a month; the longer name may be cut anywhere after them. */
function monthOf(word: string): number | undefined {
  const name = word.replace('.', '').toLowerCase();
  if (name.length < 3) return undefined;
  const index = MONTHS.findIndex((names) => names.some((full) => full.startsWith(name)));
  return index === -1 ? undefined : index + 1;
}

/** Years before 1900 and after 2200 are slips of the finger in a programme's records. */
function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** "26" is 2026: this programme has no dates in the previous century that anybody types with two digits. */
function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/**
 * Understands "23-11-2026", "23/11/26", "23 november 2026", "2026-11-23", "vandaag", "morgen" and "+30" (days).
 * The day always comes before the month, in English too.
 *
 * @param today ISO date from which relative dates count; the computer's date when left out
 * @returns an ISO date; null for an empty text; undefined when it is no date that exists
 */
export function parseDate(text: string, today?: string): string | null | undefined {
  const trimmed = text.normalize('NFKC').trim().toLowerCase();
  if (trimmed === '') return null;

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numeric = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(trimmed);
  if (numeric) return isoDate(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));

  const worded = /^(\d{1,2})[\s-]*([a-z]+\.?)[\s-]*(\d{4}|\d{2})$/.exec(trimmed);
  const month = worded ? monthOf(worded[2] ?? '') : undefined;
  if (worded && month !== undefined) return isoDate(fullYear(worded[3] ?? ''), month, Number(worded[1]));

  const days = DAYS_FROM_TODAY.get(trimmed) ?? (/^[+-]\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined);
  if (days === undefined) return undefined;
  const start = today === undefined ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(today);
  return start.add({ days }).toString();
}
