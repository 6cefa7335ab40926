// How a column is probably to be read: in which unit, with which decimal sign, in which order of day and month.

import type { Reading } from '../../../shared/contract/sheets.ts';

/** "× € 1.000", "x 1000", "(in duizenden)", "k€". */
const THOUSANDS =
  /[×x*]\s*(?:€|eur|euro)?\s*1[.,\s]?000\b|duizend|thousand|\bk\s*€|€\s*k\b|\bdzd\b|\b1000\s*(?:€|euro)/iu;
const NUMERIC_DATE = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\s*$/;

/**
 * @param heading what stands above the column
 * @param samples some of its values
 */
export function guessReading(heading: string, samples: readonly string[]): Reading {
  const count = (pattern: RegExp): number => samples.filter((sample) => pattern.test(sample)).length;
  const commas = count(/\d,\d{1,2}(?:\D|$)|\d\.\d{3}(?:\D|$)/);
  const points = count(/\d\.\d{1,2}(?:\D|$)|\d,\d{3}(?:\D|$)/);
  const dates = samples.flatMap((sample) => {
    const match = NUMERIC_DATE.exec(sample);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const isMonthFirst = dates.some(([, second]) => second > 12) && dates.every(([first]) => first <= 12);
  return {
    unit: THOUSANDS.test(heading) ? 1_000 : 1,
    decimal: points > commas ? 'point' : 'comma',
    dates: isMonthFirst ? 'monthFirst' : 'dayFirst',
  };
}
