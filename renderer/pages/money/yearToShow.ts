// Which year a view shows when nobody chose one.

/**
 * @param years of which there are amounts, in order
 * @param asOfDate ISO date on which the figures stand
 * @returns that date's year if there are amounts of it, otherwise the nearest year with amounts, the earlier of two
 */
export function yearToShow(years: readonly number[], asOfDate: string | undefined): number {
  const now = asOfDate === undefined ? new Date().getFullYear() : Number(asOfDate.slice(0, 4));
  const nearestFirst = years.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b);
  return nearestFirst[0] ?? now;
}
