// Writing a table that is on the screen as a workbook or as CSV.

import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { WorkbookWriter } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import type { Language } from '../../../shared/contract/contract.ts';
import type { SavedTable } from '../../../shared/contract/tables.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { formatAmount } from '../../../shared/format/formatMoney.ts';
import { guard } from '../csv.ts';

type Kind = SavedTable['columns'][number]['kind'];
type Value = SavedTable['rows'][number][number];

/** A text format keeps `=1+1` a text when somebody edits it. */
const FORMATS: { readonly [K in Kind]: string } = { text: '@', money: '#,##0.00', thousands: '#,##0', number: '0' };
const WIDTHS: { readonly [K in Kind]: number } = { text: 40, money: 18, thousands: 14, number: 10 };
/** A spreadsheet in Dutch takes the comma for the decimals, and so the semicolon between cells. */
const SEPARATORS: { readonly [L in Language]: string } = { nl: ';', en: ',' };
/** Without it a spreadsheet takes UTF-8 for something else, and € for three other signs. */
const BYTE_ORDER_MARK = '\uFEFF';

function csvCell(value: Value | undefined, kind: Kind, language: Language): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return guard(value);
  if (kind !== 'money') return String(value);
  const grouped = formatAmount(value, language);
  return language === 'nl' ? grouped.replaceAll('.', '') : grouped.replaceAll(',', '');
}

/** @returns the table as CSV: what it is about is in the file's name, so that the first line has the headings */
export function tableAsCsv({ columns, rows }: SavedTable, language: Language): string {
  const cells = rows.map((row) => columns.map(({ kind }, index) => csvCell(row[index], kind, language)));
  const headings = columns.map(({ heading }) => guard(heading));
  return `${BYTE_ORDER_MARK}${Papa.unparse([headings, ...cells], { delimiter: SEPARATORS[language], newline: '\r\n' })}\r\n`;
}

async function writeWorkbook({ title, notes, columns, rows }: SavedTable, path: string): Promise<void> {
  const output = createWriteStream(path);
  const written = finished(output);
  // Failing is told where it is waited for.
  written.catch(() => undefined);
  try {
    const workbook = new WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: true });
    const headingsRow = notes.length + 3;
    const sheet = workbook.addWorksheet('Weerwerk', { views: [{ state: 'frozen', ySplit: headingsRow }] });
    sheet.columns = columns.map(({ kind }) => ({ width: WIDTHS[kind] }));
    const heading = sheet.addRow([title]);
    heading.font = { bold: true, size: 14 };
    heading.commit();
    for (const note of [...notes, '']) sheet.addRow([note]).commit();
    const headings = sheet.addRow(columns.map((column) => column.heading));
    headings.font = { bold: true };
    headings.commit();
    for (const values of rows) {
      const row = sheet.addRow(
        columns.map(({ kind }, index) => {
          const value = values[index] ?? undefined;
          return kind === 'money' && typeof value === 'number' ? value / 100 : value;
        }),
      );
      columns.forEach(({ kind }, index) => {
        row.getCell(index + 1).numFmt = FORMATS[kind];
      });
      row.commit();
    }
    sheet.commit();
    await workbook.commit();
    await written;
  } catch (error) {
    output.destroy();
    throw error;
  }
}

/**
 * Writes a table, whole or not at all.
 *
 * @param path where the person wants it
 * @returns the path
 * @throws {WeerwerkError} `fileUnwritable`; nothing is left behind then
 */
export async function writeTable(table: SavedTable, path: string, language: Language): Promise<string> {
  const unfinished = `${path}.part`;
  try {
    if (table.format === 'csv') await writeFile(unfinished, tableAsCsv(table, language), 'utf8');
    else await writeWorkbook(table, unfinished);
    await rename(unfinished, path);
    return path;
  } catch (error) {
    await rm(unfinished, { force: true });
    const isFileError = typeof (error as NodeJS.ErrnoException).code === 'string';
    throw isFileError ? new WeerwerkError({ code: 'fileUnwritable', detail: path }, { cause: error }) : error;
  }
}
