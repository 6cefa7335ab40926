// Calendar dates and moments as people read them.

import type { Language } from '../contract/contract.ts';
import { localeTags } from './formatWords.ts';

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies { readonly [style: string]: Intl.DateTimeFormatOptions };

export type DateStyle = keyof typeof styles;

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeTags[language], options);
    cache.set(key, found);
  }
  return found;
}

/**
 * @param isoDate a calendar date, `YYYY-MM-DD`
 * @param style long "23 november 2026", short "23 nov 2026", numeric "23-11-2026"
 * @returns the date in words; the text itself when it is no date, so that nothing is hidden
 */
export function formatDate(isoDate: string, language: Language, style: DateStyle = 'long'): string {
  const moment = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return isoDate;
  // A calendar date has no time zone; UTC on both sides keeps it the same day everywhere.
  return formatter(language, { ...styles[style], timeZone: 'UTC' }).format(moment);
}

/**
 * @param isoMoment a moment, ISO 8601 with a time zone
 * @returns "23 nov 2026, 14:05" in this computer's time zone
 */
export function formatMoment(isoMoment: string, language: Language): string {
  const moment = new Date(isoMoment);
  if (Number.isNaN(moment.getTime())) return isoMoment;
  const day = formatter(language, styles.short).format(moment);
  const time = formatter(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
  return `${day}, ${time}`;
}
