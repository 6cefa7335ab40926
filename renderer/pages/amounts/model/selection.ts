// Which cells are selected: a block from where the selection began to where the keyboard is.

export interface Place {
  /** Place of the row; the line below the last row is for a new one. */
  readonly row: number;
  /** 0 is the row's name, then the years, then the total. */
  readonly column: number;
}

export interface Selection {
  readonly anchor: Place;
  readonly cursor: Place;
}

/** @returns the selection of one cell */
export function selectionOf(place: Place): Selection {
  return { anchor: place, cursor: place };
}

export interface Block {
  readonly fromRow: number;
  readonly untilRow: number;
  readonly fromColumn: number;
  readonly untilColumn: number;
}

/** @param last the last row and the column of the last year: names and totals are not part of a block */
export function blockOf(anchor: Place, cursor: Place, last: Place): Block {
  const rows = [anchor.row, cursor.row].map((row) => Math.min(row, last.row));
  const columns = [anchor.column, cursor.column].map((column) => Math.max(1, Math.min(column, last.column)));
  return {
    fromRow: Math.min(...rows),
    untilRow: Math.max(...rows),
    fromColumn: Math.min(...columns),
    untilColumn: Math.max(...columns),
  };
}

/** @returns how many cells a block has */
export function sizeOf({ fromRow, untilRow, fromColumn, untilColumn }: Block): number {
  return Math.max(0, untilRow - fromRow + 1) * (untilColumn - fromColumn + 1);
}
