// When the demo's municipalities accounted for the SPUK: due on 15 July of the next year, some late, some not yet.

import { dayFrom } from '../calendar.ts';

/** Accounts that have not come in, by municipality and year: Zaanstad, Heerlen, Arnhem, Lelystad, The Hague, Vlaardingen. */
const missing = new Set(['GM0479 2024', 'GM0917 2024', 'GM0202 2025', 'GM0995 2025', 'GM0518 2025', 'GM0622 2025']);

/** Accounts that came after 15 July, with how many days later: Leeuwarden, Dordrecht, Breda, Rotterdam, Tilburg. */
const late = new Map([
  ['GM0080 2023', 23],
  ['GM0505 2023', 61],
  ['GM0758 2024', 12],
  ['GM0599 2024', 40],
  ['GM0855 2025', 9],
]);

/** Days before the due date on which the others came in, at most. */
const MOST_EARLY = 40;

/** @param municipality CBS code */
export function accountKey(municipality: string, year: number): string {
  return `${municipality} ${year}`;
}

export function dueDate(year: number): string {
  return `${year + 1}-07-15`;
}

/** @returns the ISO date, or null for an account that has not come in on that day */
export function receivedDate(key: string, year: number, today: string): string | null {
  if (missing.has(key)) return null;
  const early = 1 + ([...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_009, 7) % MOST_EARLY);
  const day = dayFrom(dueDate(year), late.get(key) ?? -early);
  return day > today ? null : day;
}
