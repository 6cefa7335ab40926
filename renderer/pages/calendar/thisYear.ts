// The year in which the calendar opens.

/** @returns the year of this computer's clock, where the person is */
export function thisYear(): number {
  return new Date().getFullYear();
}
