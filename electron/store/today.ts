// Dates relative to today, as views use them: `@today`, `@today+30`, `@today-90`.

import { Temporal } from 'temporal-polyfill';

/** @returns today's ISO date in this computer's time zone */
export function todayOf(now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** @returns the UTC time at which a day ends in this computer's time zone, ISO 8601 with milliseconds */
export function endOfDay(date: string): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(Temporal.Now.timeZoneId());
  return new Date(next.epochMilliseconds - 1).toISOString();
}

/** @returns the days from one ISO date to another; negative when the second is earlier */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** @returns the ISO date so many days later */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

const RELATIVE = /^@today(?:([+-])(\d{1,4}))?$/;

/** @returns the value with a relative date made absolute; other values as they are */
export function resolveRelative(value: string | number, today: string): string | number {
  const match = typeof value === 'string' ? RELATIVE.exec(value) : null;
  if (!match) return value;
  const days = Number(match[2] ?? 0);
  return addDays(today, match[1] === '-' ? -days : days);
}
