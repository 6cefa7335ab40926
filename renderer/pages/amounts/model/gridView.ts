// The grid as it is shown: what is recorded with what was entered over it, what is wrong, and the totals.

import type { EntryCell, EntryGrid, EntryProblem, EntryRow } from '../../../../shared/contract/amounts.ts';
import type { Entry } from './readEntry.ts';
import { type AddedRow, cellKey, cellOfKey, type Unsaved } from './unsaved.ts';

export interface GridRow {
  readonly key: string;
  /** Null while it is not known what the row's text means. */
  readonly row: EntryRow | null;
  readonly text: string;
  readonly problem: AddedRow['problem'];
  readonly isAdded: boolean;
}

/** What is wrong with a cell or remarkable about it. */
export interface CellProblem {
  readonly code: EntryProblem['code'] | 'ambiguousRow' | 'nameless';
  readonly isWarning: boolean;
  readonly detail: string | number | null;
}

export interface CellView {
  readonly recorded: EntryCell | undefined;
  readonly entry: Entry | undefined;
  /** Euro cents as they would be after saving; null for none, undefined for a text that is no amount. */
  readonly amount: number | null | undefined;
  /** The sum of several records, or of amounts without a row. */
  readonly isReadOnly: boolean;
  readonly problems: readonly CellProblem[];
}

export interface GridView {
  readonly rows: readonly GridRow[];
  readonly years: readonly number[];
  readonly cell: (row: GridRow, year: number) => CellView;
}

/** @returns whether a cell has something that keeps it from being saved */
export function isWrong({ problems }: CellView): boolean {
  return problems.some(({ isWarning }) => !isWarning);
}

function rowsOf(grid: EntryGrid, { added }: Unsaved): GridRow[] {
  const recorded = new Set(grid.rows.map(({ id }) => id));
  return [
    ...grid.rows.map((row) => ({ key: row.id, row, text: row.title, problem: null, isAdded: false })),
    ...added.filter(({ key }) => !recorded.has(key)).map((row) => ({ ...row, isAdded: true })),
  ];
}

/** @param told what the store says of the unsaved cells, by cell */
export function gridView(
  grid: EntryGrid,
  unsaved: Unsaved,
  told: ReadonlyMap<string, readonly EntryProblem[]>,
): GridView {
  const cells = new Map(grid.cells.map((cell) => [cellKey(cell.row, cell.year), cell]));
  const years = new Set([...grid.years, ...unsaved.years]);
  for (const key of Object.keys(unsaved.entries)) years.add(cellOfKey(key).year);
  return {
    rows: rowsOf(grid, unsaved),
    years: [...years].toSorted((a, b) => a - b),
    cell: (row, year) => {
      const key = cellKey(row.key, year);
      const recorded = cells.get(key);
      const entry = unsaved.entries[key];
      return {
        recorded,
        entry,
        amount: entry ? entry.amount : (recorded?.amount ?? null),
        isReadOnly: row.key === '' || (recorded !== undefined && recorded.record === null),
        problems: entry ? problemsOf(row, entry, told.get(key) ?? []) : [],
      };
    },
  };
}

function problemsOf(row: GridRow, entry: Entry, told: readonly EntryProblem[]): CellProblem[] {
  if (entry.amount === undefined) return [{ code: 'notAnAmount', isWarning: false, detail: null }];
  if (row.problem !== null) return [{ code: row.problem, isWarning: false, detail: row.text }];
  return [...told];
}

/** A sum that a text which is no amount is missing from. */
export interface Total {
  /** Euro cents; null when nothing is filled in. */
  readonly amount: number | null;
  readonly isIncomplete: boolean;
}

export function totalOf(amounts: readonly (number | null | undefined)[]): Total {
  const filled = amounts.filter((amount) => typeof amount === 'number');
  return {
    amount: filled.length === 0 ? null : filled.reduce((sum, amount) => sum + amount, 0),
    isIncomplete: amounts.includes(undefined),
  };
}

export interface Totals {
  readonly byYear: readonly Total[];
  readonly all: Total;
}

/** @returns the totals of the columns, in the order of the years, and of everything */
export function totalsOf({ rows, years, cell }: GridView): Totals {
  const columns = years.map((year) => rows.map((row) => cell(row, year).amount));
  return { byYear: columns.map(totalOf), all: totalOf(columns.flat()) };
}

/** A cell with an entry that is wrong or remarkable, in the order of the grid. */
export interface ProblemCell {
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
}

export function problemCells({ rows, years, cell }: GridView): ProblemCell[] {
  return rows.flatMap((row, at) =>
    years.flatMap((year, column) => {
      const view = cell(row, year);
      return view.problems.length > 0 ? [{ row: at, column, view }] : [];
    }),
  );
}
