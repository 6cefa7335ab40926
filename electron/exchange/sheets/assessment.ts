// What one row of a table would do: shared between sheets of our own and tables of others.

import type { FieldValue, Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch, checkRecord, type Problem } from '../../../shared/catalogue/schema.ts';
import type { CellProblem, ReadCell, TableProblemCode } from '../../../shared/contract/sheets.ts';
import { type Cell, columnLetter, type TableRow, textOfCell } from './cell.ts';

/** What a row says by itself; what several rows say together is looked at in `planTable.ts`. */
export interface Assessment {
  /** The record here that the row is about, deleted or not; null for a new one. */
  readonly id: string | null;
  /** The fields to set. */
  readonly patch: Patch;
  /** The heads that the row's author had seen; left out for a new record. */
  readonly seen?: readonly string[];
  /** What the record is called after the change. */
  readonly title: string;
  readonly cells: readonly ReadCell[];
  readonly problems: readonly CellProblem[];
  /** Fields that somebody changed here since the author saw them. */
  readonly conflicts: number;
  /** What no other row may say as well: the record's id or the key. */
  readonly unique: {
    readonly value: string;
    readonly column: number;
    readonly code: 'duplicateId' | 'duplicateKey';
  } | null;
}

/** Knows how the rows of one table are to be read. */
export interface RowReader {
  readonly type: RecordTypeName;
  /** What new records' ids are worked out from, beside the row itself. */
  readonly seed: string;
  /** Records that were in the table when it was made here; 0 for anybody else's. */
  readonly exported: number;
  readonly rows: readonly TableRow[];
  /** The column of each field that the table has. */
  readonly columnOf: ReadonlyMap<string, number>;
  assess(row: TableRow): Assessment;
}

/** A table's own words are shown only so far: a cell may hold a book. */
const SHOWN = 200;

/** @returns a cell as the file has it, shortened for showing */
export function shownCell(cell: Cell | undefined): string {
  const text = textOfCell(cell);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).toWellFormed()}…`;
}

/** Collects what is wrong in one row. */
export class RowProblems {
  readonly list: CellProblem[] = [];
  private readonly row: TableRow;
  private readonly columnOf: ReadonlyMap<string, number>;

  /** @param columnOf the column of each field that the table has */
  constructor(row: TableRow, columnOf: ReadonlyMap<string, number>) {
    this.row = row;
    this.columnOf = columnOf;
  }

  /** @param column the cell in which it is wrong; null for the row as a whole */
  add(
    column: number | null,
    field: string | null,
    code: TableProblemCode,
    detail: string | number | null = null,
  ): void {
    this.list.push({
      row: this.row.number,
      column: column === null ? null : columnLetter(column),
      field,
      code,
      detail,
      raw: column === null ? '' : shownCell(this.row.cells[column]),
    });
  }

  /** Adds what the catalogue says, at the column of each field. */
  addAll(problems: readonly Problem[]): void {
    for (const { field, code, detail } of problems) {
      const column = this.columnOf.get(field) ?? null;
      // One sentence for a cell is enough: what cannot be read is missing as well.
      if (this.list.some((known) => known.field === field)) continue;
      this.add(column, field, code, detail ?? null);
    }
  }

  isAbout(field: string): boolean {
    return this.list.some((known) => known.field === field);
  }
}

/**
 * Checks the values of a row as a form would check them.
 *
 * @param current the record's values now; null for a new record
 * @returns the values as they would be stored; those with something wrong are left out
 */
export function checkedValues(
  type: RecordTypeName,
  values: Patch,
  current: Patch | null,
  problems: RowProblems,
): Patch {
  const checked = checkPatch(type, values, 'entry');
  if (!checked.ok) problems.addAll(checked.problems);
  const patch = checked.ok ? checked.patch : values;
  problems.addAll(checkRecord(type, { ...current, ...patch }));
  return patch;
}

/** @returns the text of a title, or an empty one */
export function titleIn(values: Patch, title: string): string {
  const value: FieldValue | undefined = values[title];
  return typeof value === 'string' ? value : '';
}
