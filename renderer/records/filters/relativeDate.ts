// Dates that move with today, as filters write them: `@today`, `@today+30`, `@today-90`.

/** @returns days from today of a relative date (negative is before), or undefined for a calendar date */
export function readRelativeDate(value: string): number | undefined {
  const match = /^@today(?:([+-])(\d{1,5}))?$/.exec(value);
  if (!match) return undefined;
  const days = Number(match[2] ?? 0);
  return match[1] === '-' ? -days : days;
}

/** @param days whole days from today; negative is before */
export function writeRelativeDate(days: number): string {
  if (days === 0) return '@today';
  return days > 0 ? `@today+${days}` : `@today${days}`;
}
