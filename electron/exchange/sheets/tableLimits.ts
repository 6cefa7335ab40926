// What reading somebody's table may cost at the most. A table is untrusted input.

import { MOST_COLUMNS } from '../../../shared/contract/sheets.ts';
import { refuseTable } from './refuseTable.ts';

export const TABLE_LIMITS = {
  /** Bytes of the file as it lies on the disk. */
  file: 200 * 1024 ** 2,
  /** Bytes of the parts of a workbook that are unpacked. */
  unpacked: 1024 ** 3,
  /** Rows of one sheet. */
  rows: 250_000,
  /** Filled columns. */
  columns: MOST_COLUMNS,
  /** Columns that a row may name, empty ones included: what a spreadsheet itself has. */
  namedColumns: 16_384,
  cells: 8_000_000,
  /** UTF-16 units of one cell. */
  cell: 1_000_000,
  /** UTF-16 units of all texts that a workbook shares between its cells. */
  sharedText: 200_000_000,
} as const;

/** Counts what a table holds and stops as soon as it is too much. */
export class TableMeter {
  private rows = 0;
  private cells = 0;

  /** @throws {WeerwerkError} `tableRefused` */
  addRow(): void {
    this.rows += 1;
    if (this.rows > TABLE_LIMITS.rows) throw refuseTable('tooManyRows');
  }

  /**
   * Counts a filled cell.
   *
   * @param column from 0
   * @throws {WeerwerkError} `tableRefused`
   */
  addCell(column: number, text: string): void {
    this.cells += 1;
    if (column >= TABLE_LIMITS.columns) throw refuseTable('tooManyColumns');
    if (this.cells > TABLE_LIMITS.cells) throw refuseTable('tooManyCells');
    if (text.length > TABLE_LIMITS.cell) throw refuseTable('cellTooLong');
  }
}
