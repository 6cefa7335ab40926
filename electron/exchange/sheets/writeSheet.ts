// Writing a list as an Excel workbook that a colleague can edit and give back.

import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { WorkbookWriter, type WorksheetWriter } from '@cj-tech-master/excelts';
import { fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import type { SheetExport, SheetExportResult } from '../../../shared/contract/sheets.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { typeKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import type { Connection } from '../../store/connection.ts';
import { countRecords, orderedIds } from '../../store/list.ts';
import type { ReadOptions } from '../readPackage.ts';
import { columnLetter } from './cell.ts';
import { readRows, referencesOf } from './exportRows.ts';
import {
  DESCRIPTION_SHEET,
  descriptionRows,
  HEADINGS_ROW,
  LISTS_SHEET,
  NAMES_ROW,
  type OwnDescription,
} from './ownSheet.ts';
import { chooseColumns, type SheetColumn } from './sheetColumns.ts';
import { SheetLists } from './sheetLists.ts';
import { sheetValue } from './sheetValue.ts';
import { StyledRows } from './styledRows.ts';

export interface SheetTask extends ReadOptions {
  readonly path: string;
  readonly request: SheetExport;
  readonly language: Language;
  readonly description: Omit<OwnDescription, 'records'>;
  /** Today's ISO date, to which relative dates of a filter refer. */
  readonly today: string;
}

/** Rows that are read and written before others get a turn. */
const CHUNK = 500;
/** Rows under the records in which new ones can be made with lists and checks. */
const ROOM = 1_000;

const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A sheet's name is at most 31 characters, without signs that mean something in an address. */
function sheetName(type: RecordTypeName, language: Language): string {
  const name = textOf(language, typeKey(type, 'other')).replace(/[[\]:*?/\\’']/g, '');
  return name.slice(0, 31);
}

/** Without what somebody did not ask for: confidential records stay here. */
function disclosed(request: SheetExport): SheetExport {
  if (request.withConfidential) return request;
  const notConfidential = { field: 'confidential', operator: 'isNot' as const, values: [1] };
  return { ...request, filters: [...request.filters, notConfidential] };
}

async function writePlainSheet(
  workbook: WorkbookWriter,
  name: string,
  rows: Iterable<readonly (string | null)[]>,
  between: () => void,
): Promise<void> {
  const sheet = workbook.addWorksheet(name, { state: 'veryHidden' });
  let written = 0;
  for (const row of rows) {
    sheet.addRow(row.map((value) => value ?? undefined)).commit();
    written += 1;
    if (written % CHUNK === 0) {
      await rest();
      between();
    }
  }
  await sheet.protect();
  sheet.commit();
}

/** Writes the sheets into an open workbook. @returns the number of records */
async function writeSheets(
  connection: Connection,
  workbook: WorkbookWriter,
  task: SheetTask,
  columns: readonly SheetColumn[],
): Promise<number> {
  const { request, language, description, today } = task;
  const { type } = request;
  const between = (): void => {
    if (task.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
  };
  const ids = orderedIds(connection, disclosed(request), today);
  const references = referencesOf(connection, request, columns);
  const lists = new SheetLists(type, columns, references, language);
  const textOfRecord = (target: RecordTypeName, id: string): string => references.get(target)?.textOf.get(id) ?? id;

  const sheet = workbook.addWorksheet(sheetName(type, language), {
    views: [{ state: 'frozen', ySplit: HEADINGS_ROW }],
  });
  const rows = new StyledRows(sheet, columns);
  rows.writeHeads();
  const shown = columns.flatMap(({ source, isCents }) => (source === null ? [] : [{ source, isCents }]));
  let records = 0;
  for (let start = 0; start < ids.length; start += CHUNK) {
    for (const { id, heads, values } of readRows(connection, type, columns, ids.slice(start, start + CHUNK))) {
      const cells = shown.map(({ source, isCents }, index) => {
        const value = values[index] ?? null;
        // A sum that is worked out is in cents like any amount.
        if (isCents && typeof value === 'number') return value / 100;
        return typeof value === 'number' && !fieldOf(type, source)
          ? value
          : sheetValue(type, source, value, language, textOfRecord);
      });
      rows.write([id, heads, ...cells]);
      records += 1;
    }
    await rest();
    between();
    task.onProgress(Math.min(start + CHUNK, ids.length), ids.length);
  }
  await finishSheet(sheet, columns, lists, HEADINGS_ROW + records);
  await writePlainSheet(workbook, LISTS_SHEET, lists.rows(), between);
  await writePlainSheet(workbook, DESCRIPTION_SHEET, descriptionRows({ ...description, records }), between);
  return records;
}

/** Lists, checks, the filter and the protection: all that holds for the columns as a whole. */
async function finishSheet(
  sheet: WorksheetWriter,
  columns: readonly SheetColumn[],
  lists: SheetLists,
  lastRow: number,
): Promise<void> {
  columns.forEach((column, index) => {
    const rule = lists.ruleOf(column);
    const letter = columnLetter(index);
    if (rule) sheet.dataValidations.add(`${letter}${HEADINGS_ROW + 1}:${letter}${lastRow + ROOM}`, rule);
  });
  sheet.autoFilter = `A${HEADINGS_ROW}:${columnLetter(columns.length - 1)}${Math.max(lastRow, HEADINGS_ROW + NAMES_ROW)}`;
  // Without a password: it keeps hands from slipping, and is no secret.
  await sheet.protect(undefined, {
    autoFilter: true,
    sort: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
  });
  sheet.commit();
}

/**
 * Writes the records of a list, with their ids and revisions, so that what a colleague changes can be read back.
 *
 * @throws {WeerwerkError} `fileUnwritable`, `cancelled`; nothing is left behind then
 */
export async function writeSheet(connection: Connection, task: SheetTask): Promise<SheetExportResult> {
  const { path, request, language } = task;
  const unfinished = `${path}.part`;
  const { columns, leftOut } = chooseColumns(request.type, request.columns, request.withPersonal, language);
  const output = createWriteStream(unfinished);
  const written = finished(output);
  // Failing is told where it is waited for.
  written.catch(() => undefined);
  try {
    const workbook = new WorkbookWriter({
      stream: output,
      useStyles: true,
      useSharedStrings: true,
      trueStreaming: true,
      creator: task.description.exportedBy,
      created: new Date(task.description.exportedAt),
    });
    const records = await writeSheets(connection, workbook, task, columns);
    await workbook.commit();
    await written;
    await rename(unfinished, path);
    const { size: bytes } = await stat(path);
    const all = countRecords(connection, request, task.today);
    const withoutConfidential = countRecords(connection, disclosed(request), task.today);
    return { path, bytes, records, leftOutFields: leftOut, leftOutRecords: all - withoutConfidential };
  } catch (error) {
    output.destroy();
    await rm(unfinished, { force: true });
    if (error instanceof WeerwerkError) throw error;
    const isFileError = typeof (error as NodeJS.ErrnoException).code === 'string';
    throw isFileError ? new WeerwerkError({ code: 'fileUnwritable', detail: path }, { cause: error }) : error;
  }
}
