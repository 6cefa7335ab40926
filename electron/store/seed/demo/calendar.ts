// The demo's calendar: days counted from today, so that an example never looks old.

const DAY_MS = 86_400_000;

/**
 * @param today ISO date
 * @param offset in days; negative lies in the past
 * @returns ISO date
 */
export function dayFrom(today: string, offset: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + offset * DAY_MS).toISOString().slice(0, 10);
}

/** @returns the ISO date, or null where the row gives no offset */
export function dayOrNull(today: string, offset: number | null | undefined): string | null {
  return offset === null || offset === undefined ? null : dayFrom(today, offset);
}
