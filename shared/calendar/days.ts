// Exact arithmetic with days of the Gregorian calendar, without a clock and without a time zone.

const DAY = 86_400_000;

/** The days of the week as `Date` counts them. */
export const WEEKDAYS = {
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
} as const;
export type Weekday = keyof typeof WEEKDAYS;

/**
 * @param month 1 to 12
 * @param day of the month; 0 is the last day of the month before it
 * @returns the ISO date
 */
export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** @returns the ISO date of the last day of a month (1 to 12), 29 February in a leap year */
export function lastDayOf(year: number, month: number): string {
  return isoDate(year, month + 1, 0);
}

/** @returns the ISO date of a month's nth weekday: the third Tuesday of September is `nthWeekday(2026, 9, 'tuesday', 3)` */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const untilFirst = (WEEKDAYS[weekday] - first + 7) % 7;
  return isoDate(year, month, 1 + untilFirst + (nth - 1) * 7);
}

/** @returns the days from one ISO date to another; negative when the second is earlier */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** @returns the ISO date so many days later */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** @returns the year of an ISO date */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
