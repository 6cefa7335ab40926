// Tables for tests: files as colleagues make and edit them, and the sheets of a store with everything a test needs.

import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { ZipFile } from 'yazl';
import { Sheets } from '../../electron/exchange/sheets/sheets.ts';
import type { Store } from '../../electron/store/store.ts';
import { fieldNames, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Language } from '../../shared/contract/contract.ts';
import {
  type ForeignTable,
  type Mapping,
  type OwnTable,
  type SheetExport,
  sheetExportSchema,
  type TableCheck,
  type TableResult,
} from '../../shared/contract/sheets.ts';
import { temporaryFolder } from './stores.ts';

/** @returns the sheets of a store; nobody hears their progress */
export function sheetsOf(store: Store): Sheets {
  return new Sheets(store, () => undefined);
}

/** Exports all records of a type with all their fields. @returns the path of the workbook */
export async function exportAll(
  store: Store,
  type: RecordTypeName,
  options: Partial<SheetExport> & { readonly language?: Language } = {},
): Promise<string> {
  const { language = 'nl', ...request } = options;
  const path = join(temporaryFolder(), `${type}.xlsx`);
  const columns = [...(request.columns ?? fieldNames(type))];
  await sheetsOf(store).export(path, sheetExportSchema.parse({ type, ...request, columns }), language);
  return path;
}

/** A sheet of ours as a colleague sees it: rows by the record's title, columns by the field's name. */
export class OpenSheet {
  readonly sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.sheet = sheet;
  }

  column(field: string): number {
    const names = this.sheet.getRow(1).values as readonly unknown[];
    const column = names.indexOf(field);
    if (column === -1) throw new Error(`The sheet has no column for "${field}"`);
    return column;
  }

  /** @returns the number of the row with this text in the column of that field */
  row(field: string, text: string): number {
    const column = this.column(field);
    for (let row = 3; row <= this.sheet.rowCount; row += 1) {
      if (this.sheet.getCell(row, column).value === text) return row;
    }
    throw new Error(`No row says "${text}"`);
  }

  cell(row: number, field: string) {
    return this.sheet.getCell(row, this.column(field));
  }

  /** Adds a row without id and revision, as somebody does who types under the last one. */
  addRow(values: { readonly [field: string]: string | number | Date }): number {
    const row = this.sheet.rowCount + 1;
    for (const [field, value] of Object.entries(values)) this.cell(row, field).value = value;
    return row;
  }

  /** Takes a row out, as somebody does who deletes it. */
  removeRow(row: number): void {
    this.sheet.spliceRows(row, 1);
  }
}

/** Opens a workbook with another program's eyes, changes it and saves it. @returns the path of the changed one */
export async function edited(path: string, edit: (sheet: OpenSheet, workbook: Workbook) => void): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('A workbook has a sheet');
  edit(new OpenSheet(sheet), workbook);
  const target = join(temporaryFolder(), 'terug.xlsx');
  await workbook.xlsx.writeFile(target);
  return target;
}

/** @returns the path of a workbook of somebody else, with one sheet */
export async function workbookOf(
  rows: readonly (readonly unknown[])[],
  format: (sheet: Worksheet, workbook: Workbook) => void = () => undefined,
): Promise<string> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Blad1');
  for (const row of rows) sheet.addRow(row as never);
  format(sheet, workbook);
  const path = join(temporaryFolder(), 'tabel.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

const PARTS = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/**
 * @param parts the XML of parts, in the place of those of a workbook with nothing in it; null leaves one out
 * @returns the path of a workbook as nobody's program writes it
 */
export async function rawWorkbook(parts: { readonly [part: string]: string | Uint8Array | null }): Promise<string> {
  const path = join(temporaryFolder(), 'rauw.xlsx');
  const zip = new ZipFile();
  for (const [name, content] of Object.entries({ ...PARTS, ...parts })) {
    if (content !== null) zip.addBuffer(Buffer.from(content as string), name);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

/** @returns the XML of a sheet in which every value stands as text */
export function sheetXml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('');
  return `<worksheet><sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData></worksheet>`;
}

/** @returns the path of a file with these contents */
export function fileOf(contents: string | Uint8Array, name = 'tabel.csv'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, contents);
  return path;
}

/** Opens a sheet of ours. */
export async function openOwn(sheets: Sheets, path: string): Promise<OwnTable> {
  const opened = await sheets.open(path);
  if (opened.kind !== 'own') throw new Error('The table is not known as one of ours');
  return opened;
}

/** Opens somebody else's table. */
export async function openForeign(sheets: Sheets, path: string): Promise<ForeignTable> {
  const opened = await sheets.open(path);
  if (opened.kind !== 'foreign') throw new Error('The table is taken for one of ours');
  return opened;
}

/** Reads a sheet of ours back and takes it over. */
export async function readBack(store: Store, path: string, skipProblems = false): Promise<TableResult> {
  const sheets = sheetsOf(store);
  const { token } = await openOwn(sheets, path);
  return sheets.apply({ token, skipProblems });
}

/** Opens somebody else's table and checks it as the mapping says that is proposed, unless the test says otherwise. */
export async function checkForeign(
  store: Store,
  path: string,
  type: RecordTypeName,
  change: (mapping: Mapping) => Mapping = (mapping) => mapping,
): Promise<{ readonly sheets: Sheets; readonly check: TableCheck; readonly mapping: Mapping }> {
  const sheets = sheetsOf(store);
  const { token } = await openForeign(sheets, path);
  const { remembered: _, ...proposed } = sheets.mapping({ token, type });
  const mapping = change(proposed);
  return { sheets, check: await sheets.check({ token, mapping }), mapping };
}
