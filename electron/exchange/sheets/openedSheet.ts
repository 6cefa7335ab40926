// A table of somebody else as it lies there: where its headings are, which columns it has, what they hold.

import type { TableColumn, TableNotice } from '../../../shared/contract/sheets.ts';
import { shownCell } from './assessment.ts';
import { columnLetter, isEmptyCell, type TableRow, textOfCell } from './cell.ts';
import { refuseTable } from './refuseTable.ts';
import { TABLE_LIMITS } from './tableLimits.ts';
import { normalised } from './words.ts';

/** Tables often have a title and some lines about them above the headings. */
const ROWS_LOOKED_AT = 20;
const SAMPLES = 3;
/** Rows from which a column's samples and way of writing are taken. */
const ROWS_SAMPLED = 300;

export interface OpenedSheet {
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** The rows under the headings. */
  readonly rows: readonly TableRow[];
  /** Fields that a row of a CSV file has to have; null for a workbook, where short rows are ordinary. */
  readonly width: number | null;
  readonly notices: readonly TableNotice[];
}

function filled(row: TableRow): number {
  return row.cells.filter((cell) => !isEmptyCell(cell)).length;
}

/** The first row that is nearly as full as the fullest and holds only words. */
function guessHeader(rows: readonly TableRow[]): TableRow | undefined {
  const first = rows.slice(0, ROWS_LOOKED_AT);
  const fullest = Math.max(0, ...first.map(filled));
  const isWords = ({ cells }: TableRow): boolean =>
    cells.every((cell) => isEmptyCell(cell) || typeof cell === 'string' || cell?.kind === 'text');
  return first.find((row) => filled(row) >= fullest * 0.6 && isWords(row)) ?? first.find((row) => filled(row) > 0);
}

/** @returns some different values of a column, as the file has them */
export function samplesOf(rows: readonly TableRow[], column: number, most: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, ROWS_SAMPLED)) {
    if (!isEmptyCell(cells[column])) samples.add(shownCell(cells[column]));
    if (samples.size === most) break;
  }
  return [...samples];
}

function noticesOf(columns: readonly TableColumn[], counts: { formulas: number; hiddenRows: number }): TableNotice[] {
  const headings = columns.map(({ heading }) => normalised(heading)).filter((heading) => heading !== '');
  const notices: TableNotice[] = [
    { code: 'formulas', count: counts.formulas },
    { code: 'hiddenRows', count: counts.hiddenRows },
    { code: 'duplicateHeadings', count: headings.length - new Set(headings).size },
    {
      code: 'emptyHeadings',
      count: columns.filter(({ heading, samples }) => heading === '' && samples.length > 0).length,
    },
  ];
  return notices.filter(({ count }) => count > 0);
}

/**
 * @param headerRow the number of the row with the headings; guessed when null
 * @param isCsv every row has to have as many fields as there are headings
 * @throws {WeerwerkError} `tableRefused`: `noRows`, `tooManyColumns`
 */
export function openSheet(
  table: { readonly rows: readonly TableRow[]; readonly formulas: number; readonly hiddenRows: number },
  headerRow: number | null,
  isCsv: boolean,
): OpenedSheet {
  const header = headerRow === null ? guessHeader(table.rows) : table.rows.find(({ number }) => number === headerRow);
  if (!header) throw refuseTable('noRows');
  const rows = table.rows.filter(({ number }) => number > header.number);
  if (rows.length === 0) throw refuseTable('noRows');
  const width = isCsv
    ? header.cells.length
    : Math.max(header.cells.length, ...rows.slice(0, ROWS_SAMPLED).map(({ cells }) => cells.length));
  if (width > TABLE_LIMITS.columns) throw refuseTable('tooManyColumns');
  const columns = Array.from(
    { length: width },
    (_, column): TableColumn => ({
      letter: columnLetter(column),
      heading: textOfCell(header.cells[column]).trim().replaceAll(/\s+/g, ' ').slice(0, 200).toWellFormed(),
      samples: samplesOf(rows, column, SAMPLES),
    }),
  );
  return { headerRow: header.number, columns, rows, width: isCsv ? width : null, notices: noticesOf(columns, table) };
}
