// How wide the columns of a table are: by what stands in them, so that each format breaks lines alike.

import { type Line, textOfLine } from './documentModel.ts';

/** Of a column's text how much counts: one long reason must not push all else together. */
const MOST_CHARACTERS = 60;
/** The first rows tell enough. */
const ROWS_TOLD = 200;
/** The smallest share of a column beside an even one. */
const LEAST_SHARE = 0.35;

function weightOf(cells: readonly Line[]): number {
  const texts = cells.map(textOfLine);
  const longestWord = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/).map((word) => word.length)));
  const total = texts.reduce((sum, text) => sum + Math.min(text.length, MOST_CHARACTERS * 3), 0);
  const mean = total / Math.max(1, texts.length);
  return Math.max(longestWord + 1, Math.min(mean, MOST_CHARACTERS));
}

/** @returns the share of each column, together 1 */
export function columnWidths(header: readonly Line[] | null, rows: readonly (readonly Line[])[]): readonly number[] {
  const told = rows.slice(0, ROWS_TOLD);
  const columns = header?.length ?? rows[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, place) =>
    weightOf([...(header ? [header[place] ?? []] : []), ...told.map((row) => row[place] ?? [])]),
  );
  const even = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, columns);
  const least = weights.map((weight) => Math.max(weight, even * LEAST_SHARE));
  const whole = least.reduce((sum, weight) => sum + weight, 0);
  return least.map((weight) => weight / whole);
}
