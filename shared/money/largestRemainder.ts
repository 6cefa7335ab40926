// Rounding amounts so that they still add up: what is lost by rounding down goes to the largest remainders.

/**
 * Rounds amounts to whole units such that together they come to the rounded total, as tables "× € 1.000" need.
 *
 * The method of the largest remainder (Hamilton): every amount is rounded down, and the units that are missing from the total
 * go one each to the amounts that lost most; of equal losses the first. Amounts may be negative (corrections).
 *
 * @param amounts whole euro cents
 * @param unit in euro cents, such as 100,000 for € 1.000; a whole number of at least 1
 * @returns for each amount its number of units; their sum is the total rounded to units, halves away from zero
 */
export function largestRemainder(amounts: readonly number[], unit: number): number[] {
  const total = roundTo(
    amounts.reduce((sum, amount) => sum + amount, 0),
    unit,
  );
  const rounded = amounts.map((amount) => Math.floor(amount / unit));
  const missing = total - rounded.reduce((sum, units) => sum + units, 0);
  const byLoss = amounts
    .map((amount, at) => ({ at, lost: amount - (rounded[at] ?? 0) * unit }))
    .sort((left, right) => right.lost - left.lost || left.at - right.at);
  const raised = new Set(byLoss.slice(0, missing).map(({ at }) => at));
  return rounded.map((units, at) => (raised.has(at) ? units + 1 : units));
}

/**
 * @param amount whole euro cents
 * @param unit in euro cents
 * @returns the number of units nearest to an amount; halves away from zero, so that a correction mirrors what it corrects
 */
export function roundTo(amount: number, unit: number): number {
  const units = Math.trunc(amount / unit);
  const rest = Math.abs(amount - units * unit);
  return rest * 2 >= unit ? units + Math.sign(amount) : units || 0;
}
