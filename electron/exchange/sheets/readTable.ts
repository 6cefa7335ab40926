// Reading a file in which a table is: a workbook of ours, a workbook of somebody else, or a CSV file.

import { open } from 'node:fs/promises';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { ReadOptions } from '../readPackage.ts';
import type { TableRow } from './cell.ts';
import { DESCRIPTION_SHEET, LISTS_SHEET, type OwnDescription, readDescription } from './ownSheet.ts';
import { readCsv } from './readCsv.ts';
import { useWorkbook, type Workbook } from './readWorkbook.ts';
import { refuseTable } from './refuseTable.ts';
import { SheetTexts } from './sheetTexts.ts';
import { TABLE_LIMITS } from './tableLimits.ts';

export interface FileTable {
  readonly rows: readonly TableRow[];
  readonly formulas: number;
  readonly hiddenRows: number;
  /** The names of the sheets to choose from; empty for a CSV file. */
  readonly sheets: readonly string[];
  /** The place of the sheet that was read. */
  readonly sheet: number;
  /** Null for a workbook. */
  readonly csv: { readonly encoding: string; readonly delimiter: string } | null;
  /** What a sheet of ours says of itself; null for anybody else's. */
  readonly own: { readonly description: OwnDescription; readonly texts: SheetTexts } | null;
}

/** The first bytes of a zip, and of the files that Excel made before 2007 or makes with a password. */
const ZIP = [0x50, 0x4b];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      if ((await file.stat()).size > TABLE_LIMITS.file) throw refuseTable('tooLarge');
      const { buffer, bytesRead } = await file.read(Buffer.alloc(OLD_EXCEL.length), 0, OLD_EXCEL.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof WeerwerkError) throw error;
    throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

async function readOwn(workbook: Workbook): Promise<FileTable | undefined> {
  const description = workbook.sheets.find(({ name }) => name === DESCRIPTION_SHEET);
  if (!description) return undefined;
  const described = readDescription((await workbook.rowsOf(description)).rows);
  const lists = workbook.sheets.find(({ name }) => name === LISTS_SHEET);
  const records = workbook.sheets.find(({ name }) => name !== DESCRIPTION_SHEET && name !== LISTS_SHEET);
  if (!records) throw refuseTable('headingsLost');
  const texts = new SheetTexts(lists ? (await workbook.rowsOf(lists)).rows : []);
  const { rows, formulas, hiddenRows } = await workbook.rowsOf(records);
  return { rows, formulas, hiddenRows, sheets: [], sheet: 0, csv: null, own: { description: described, texts } };
}

async function readForeign(workbook: Workbook, place: number | null): Promise<FileTable> {
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  const sheet = place ?? 0;
  const chosen = visible[sheet];
  if (!chosen) throw refuseTable('noSuchSheet');
  const { rows, formulas, hiddenRows } = await workbook.rowsOf(chosen);
  return { rows, formulas, hiddenRows, sheets: visible.map(({ name }) => name), sheet, csv: null, own: null };
}

/**
 * @param sheet the place of the sheet to read among those that are visible; null for the first, or for a sheet of ours
 * @throws {WeerwerkError} `tableRefused` with the reason, `fileUnreadable`, `cancelled`
 */
export async function readTable(path: string, sheet: number | null, options: ReadOptions): Promise<FileTable> {
  const first = await firstBytes(path);
  if (startsWith(first, OLD_EXCEL)) throw refuseTable('oldExcel');
  if (startsWith(first, ZIP)) {
    return useWorkbook(path, options, async (workbook) => {
      const own = sheet === null ? await readOwn(workbook) : undefined;
      return own ?? readForeign(workbook, sheet);
    });
  }
  const { rows, encoding, delimiter } = await readCsv(path, options);
  return { rows, formulas: 0, hiddenRows: 0, sheets: [], sheet: 0, csv: { encoding, delimiter }, own: null };
}
