// The figures of a table in the unit in which they are shown.

import { largestRemainder, roundTo } from '../../../../shared/money/largestRemainder.ts';
import type { Unit } from '../moneyAddress.ts';
import type { MoneySection, MoneyTableData } from './moneyTable.ts';

const CENTS_IN_A_THOUSAND = 100_000;

/** For each row and column the figure to show: cents, or thousands of euros; null where nothing is filled in. */
export type ShownFigures = ReadonlyMap<string, number | null>;

/** Where the figure of a row and column is found. */
export function figureKey(section: string, row: string, column: string): string {
  return `${section}\n${row}\n${column}`;
}

function columnInThousands(section: MoneySection, column: string, shown: Map<string, number | null>): void {
  const put = (row: string, value: number | null): void => {
    shown.set(figureKey(section.id, row, column), value);
  };
  const known = section.rows.flatMap((row) => {
    const value = row.cells[column]?.value ?? null;
    put(row.id, null);
    return value === null ? [] : [{ row: row.id, value }];
  });
  const sum = known.reduce((total, { value }) => total + value, 0);
  const total = section.total?.cells[column]?.value ?? null;
  if (section.total) put(section.total.id, total === null ? null : roundTo(total, CENTS_IN_A_THOUSAND));
  // Rows that overlap do not add up to their total, in whatever unit.
  const parts =
    total === sum
      ? largestRemainder(
          known.map(({ value }) => value),
          CENTS_IN_A_THOUSAND,
        )
      : undefined;
  for (const [index, { row, value }] of known.entries())
    put(row, parts?.[index] ?? roundTo(value, CENTS_IN_A_THOUSAND));
}

/**
 * @returns the figures of a table in a unit; in thousands the rows of a section still add up to its rounded total
 */
export function figuresIn(unit: Unit, { sections, columns }: MoneyTableData): ShownFigures {
  const shown = new Map<string, number | null>();
  for (const section of sections) {
    for (const { id } of columns) {
      if (unit === 'thousand') columnInThousands(section, id, shown);
      else {
        for (const row of section.total ? [...section.rows, section.total] : section.rows) {
          shown.set(figureKey(section.id, row.id, id), row.cells[id]?.value ?? null);
        }
      }
    }
  }
  return shown;
}
