// What a table from outside holds: cells as the file says them, before anybody knows which fields they are.

/**
 * What a cell of a workbook says beside plain text. `text` is an exact decimal for a number, one with `%` for a
 * percentage, ISO for a date, `1` or `0` for yesNo, and the spreadsheet's own word for an error.
 */
export interface TypedCell {
  readonly kind: 'text' | 'number' | 'percentage' | 'date' | 'yesNo' | 'error';
  readonly text: string;
  /** The value is the outcome of a formula, as it was saved; formulas are never worked out here. */
  readonly isFormula: boolean;
}

/** Plain text, something typed, or nothing. */
export type Cell = string | TypedCell | null;

export interface TableRow {
  /** The row's number as a spreadsheet or editor shows it. */
  readonly number: number;
  /** By column from 0; what is not there is empty. */
  readonly cells: readonly Cell[];
}

/** @returns the cell as text, as it is shown to the person who looks for it in the file */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return textOfCell(cell).trim() === '';
}

/** @returns the letters of a column: 0 is A, 26 is AA */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** @returns the column (from 0) of a cell's address such as `AB12`, or undefined when it is none */
export function columnOfAddress(address: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
