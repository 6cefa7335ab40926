// What a line of a scenario costs in a year: exact to the cent, whatever the growth and however far ahead.

/** The assumptions of a line that decide its cost; null where nobody has made one. */
export interface LineAssumptions {
  readonly outlook: string | null;
  /** Euro cents, in the line's first year. */
  readonly yearlyCost: number | null;
  /** Percent by which each next year differs; null counts as 0. */
  readonly growth: number | null;
  readonly startYear: number | null;
  readonly endYear: number | null;
}

/** The years of the scenario, for a line that names none of its own. */
export interface ScenarioYears {
  readonly startYear: number;
  readonly endYear: number;
}

/** A decimal number as a whole number over a power of ten: 2.5 is 25 over 10. */
function fractionOf(value: number): { readonly units: bigint; readonly scale: bigint } {
  const [, sign = '', whole = '0', digits = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.toFixed(10)) ?? [];
  const scale = 10n ** BigInt(digits.length);
  const units = BigInt(whole) * scale + BigInt(digits || '0');
  return { units: sign === '-' ? -units : units, scale };
}

function dividedRounded(value: bigint, by: bigint): bigint {
  const half = value < 0n ? -(by / 2n) : by / 2n;
  return (value + half) / by;
}

/**
 * The cost of the first year × (1 + growth)^years, rounded to cents once, halves away from zero.
 *
 * @returns euro cents; 0 outside the line's years and for what stops without a cost; null where an assumption is missing
 */
export function costInYear(line: LineAssumptions, scenario: ScenarioYears, year: number): number | null {
  const first = line.startYear ?? scenario.startYear;
  const last = line.endYear ?? scenario.endYear;
  if (year < first || year > last) return 0;
  if (line.yearlyCost === null) return line.outlook === 'stop' ? 0 : null;
  const { units, scale } = fractionOf(line.growth ?? 0);
  const hundred = 100n * scale;
  const power = BigInt(year - first);
  const numerator = BigInt(line.yearlyCost) * (hundred + units) ** power;
  return Number(dividedRounded(numerator, hundred ** power));
}

/** What all lines of a scenario cost in a year together, as far as their assumptions go. */
export interface YearCost {
  readonly year: number;
  /** Euro cents. */
  readonly cost: number;
  /** How many lines lack an assumption for this year, and are in no sum. */
  readonly unknown: number;
}

/** @returns for every year asked what the lines cost together */
export function costsByYear(
  lines: readonly LineAssumptions[],
  scenario: ScenarioYears,
  years: readonly number[],
): YearCost[] {
  return years.map((year) => {
    const costs = lines.map((line) => costInYear(line, scenario, year));
    return {
      year,
      cost: costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
      unknown: costs.filter((cost) => cost === null).length,
    };
  });
}
