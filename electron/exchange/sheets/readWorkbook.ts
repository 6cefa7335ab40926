// Reading a workbook: which sheets it has, the texts and formats that they share, and the rows of one sheet.

import type { ReadOptions } from '../readPackage.ts';
import { readSheetRows, type SheetRows } from './readSheetRows.ts';
import { refuseTable } from './refuseTable.ts';
import { readStyles, readTexts, type SharedParts } from './sharedParts.ts';
import { plainAttributes, WorkbookFile } from './workbookFile.ts';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** An open workbook; its sheets are read only when somebody asks. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** @throws {WeerwerkError} `tableRefused` */
  rowsOf(sheet: SheetEntry): Promise<SheetRows>;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

async function workbookPart(file: WorkbookFile): Promise<string> {
  for (const { target, kind } of (await file.relationsOf('')).values()) {
    if (kind === 'officeDocument') return target;
  }
  throw refuseTable('notATable');
}

async function readSheetList(file: WorkbookFile, part: string) {
  const relations = await file.relationsOf(part);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await file.read(part, {
    open: (name, prefixed) => {
      if (name === 'workbookPr') from1904 = isTrue(plainAttributes(prefixed)['date1904']);
      if (name !== 'sheet') return;
      const { name: title, state, id } = plainAttributes(prefixed);
      const relation = id === undefined ? undefined : relations.get(id);
      // Sheets that hold only a chart or a macro have another kind.
      if (title === undefined || relation?.kind !== 'worksheet') return;
      sheets.push({ name: title, isHidden: state === 'hidden' || state === 'veryHidden', part: relation.target });
    },
  });
  const partOf = (kind: string): string | undefined =>
    [...relations.values()].find((relation) => relation.kind === kind)?.target;
  return { sheets, from1904, textsPart: partOf('sharedStrings'), stylesPart: partOf('styles') };
}

/**
 * Opens a workbook for as long as `work` lasts.
 *
 * @throws {WeerwerkError} `tableRefused` with the reason, `fileUnreadable`, `cancelled`
 */
export function useWorkbook<Result>(
  path: string,
  options: ReadOptions,
  work: (workbook: Workbook) => Promise<Result>,
): Promise<Result> {
  return WorkbookFile.use(path, options, async (file) => {
    const { sheets, from1904, textsPart, stylesPart } = await readSheetList(file, await workbookPart(file));
    let shared: SharedParts | undefined;
    const load = async (): Promise<SharedParts> => ({
      texts: textsPart === undefined ? [] : await readTexts(file, textsPart),
      styles: stylesPart === undefined ? [] : await readStyles(file, stylesPart),
      from1904,
    });
    return work({
      sheets,
      rowsOf: async (sheet) => {
        shared ??= await load();
        return readSheetRows(file, sheet.part, shared);
      },
    });
  });
}
