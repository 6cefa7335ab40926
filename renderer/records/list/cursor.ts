// Where the keyboard is in the grid, and where each key takes it. Row -1 is the row of column heads.

export interface Cursor {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in view: what PageUp and PageDown move by. */
  readonly page: number;
}

/** The row of the column heads. */
export const HEAD_ROW = -1;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/**
 * @param key a KeyboardEvent's `key`
 * @param ctrl whether Ctrl (or Cmd) is held: to the first or last row
 * @returns the new cursor, or undefined when the key does not move it
 */
export function movedCursor(cursor: Cursor, key: string, ctrl: boolean, size: GridSize): Cursor | undefined {
  const { row, column } = cursor;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (nextRow: number, nextColumn: number): Cursor => ({
    row: clamp(nextRow, HEAD_ROW, Math.max(lastRow, HEAD_ROW)),
    column: clamp(nextColumn, 0, lastColumn),
  });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? lastRow : row, lastColumn);
    case 'PageUp':
      return to(Math.max(0, row - size.page), column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return undefined;
  }
}
