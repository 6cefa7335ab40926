// A grid of amounts as it is recorded: its rows, its years and its cells.

import type { EntryGrid } from '../../../../shared/contract/amounts.ts';
import type { ParsedInput } from '../../../../shared/contract/contract.ts';
import type { Connection } from '../../connection.ts';
import { entryCells } from './entryCells.ts';
import { entryRows } from './entryRows.ts';

/** Without a tranche: this year with what the budget looks back and ahead. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 4;
/** A tranche that runs for ever is a mistake; so many columns nobody fills in. */
const MOST_YEARS = 30;

interface Tranche {
  readonly startYear: number | null;
  readonly endYear: number | null;
}

function trancheOf(connection: Connection, instrument: string | undefined): Tranche {
  const found =
    instrument === undefined
      ? undefined
      : connection.prepare('select "startYear", "endYear" from instrument where id = ?').get(instrument);
  return (found as Tranche | undefined) ?? { startYear: null, endYear: null };
}

function span({ startYear, endYear }: Tranche, isBudget: boolean, thisYear: number): number[] {
  const isOpen = isBudget || (startYear === null && endYear === null);
  const first = isOpen ? thisYear - YEARS_BACK : (startYear ?? endYear ?? thisYear);
  const last = isOpen ? thisYear + YEARS_AHEAD : (endYear ?? Math.max(first, thisYear + 1));
  return Array.from({ length: Math.min(MOST_YEARS, Math.max(0, last - first + 1)) }, (_, index) => first + index);
}

/** @param today ISO date */
export function entryGrid(
  connection: Connection,
  { context, rows: choice }: ParsedInput<'amounts.grid'>,
  today: string,
): EntryGrid {
  const cells = [...entryCells(connection, context).values()];
  const tranche = trancheOf(connection, context.instrument);
  const thisYear = Number(today.slice(0, 4));
  const recorded = cells.filter(({ amount }) => amount !== null).map(({ year }) => year);
  const years = new Set([...span(tranche, context.kind === 'budget', thisYear), ...recorded]);
  const used = new Set(cells.map(({ row }) => row));
  const { rows, leftOut } = entryRows(connection, context, { choice, used, today });
  return { rows, cells, years: [...years].filter((year) => year > 0).toSorted((a, b) => a - b), ...tranche, leftOut };
}
