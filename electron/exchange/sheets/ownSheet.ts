// The shape of a workbook that Weerwerk makes: its sheets, the columns that it adds, and the sheet that describes it.

import { z } from 'zod';
import { isRecordTypeName, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../../shared/contract/contract.ts';
import { type TableRow, textOfCell } from './cell.ts';
import { refuseTable } from './refuseTable.ts';

/** Raised when an older Weerwerk could no longer read what a newer one writes. */
const OWN_FORMAT = 1;

/** Hidden sheets; their names are the same in every language, for by them the workbook is known. */
export const DESCRIPTION_SHEET = 'weerwerk';
export const LISTS_SHEET = 'weerwerk_lijsten';

/** The columns that tell a row's record and what its sender had seen of it. */
export const ID_COLUMN = 'id';
export const REVISION_COLUMN = 'revision';
/** Before the name of a column that is worked out and never read back. */
export const COMPUTED_PREFIX = 'computed:';
/** In the sheet of lists: what stands above the texts and the ids of a record type, and above a field's choices. */
export const LIST_PREFIX = { texts: 'text:', ids: 'id:', choices: 'choice:' } as const;

/** The hidden row with the names of the fields, the row with the headings, and the first row of the records. */
export const NAMES_ROW = 1;
export const HEADINGS_ROW = 2;
export const FIRST_ROW = 3;

/** The longest text that a cell takes is 32,767; the rest is for saying that there is more. */
export const LONGEST_CELL = 32_000;

export interface OwnDescription {
  readonly type: RecordTypeName;
  readonly language: Language;
  /** Names this one export, so that rows added to it get the same records however often they are read in. */
  readonly exportId: string;
  /** UTC, ISO 8601. */
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly replica: string;
  readonly records: number;
}

const describedSchema = z.object({
  type: z.string().refine(isRecordTypeName),
  language: z.enum(LANGUAGES),
  exportId: z.string().min(1).max(60),
  exportedAt: z.iso.datetime(),
  exportedBy: z.string().max(200),
  replica: z.string().max(60),
  records: z.coerce.number().int().min(0),
});

/** @returns the rows of the describing sheet: a name and a value each */
export function descriptionRows(description: OwnDescription): [string, string][] {
  const entries = Object.entries({ format: OWN_FORMAT, ...description });
  return entries.map(([name, value]): [string, string] => [name, String(value)]);
}

/**
 * @param rows the rows of the describing sheet, as they came back
 * @throws {WeerwerkError} `tableRefused`: `newerSheet`, `headingsLost` when it does not describe a sheet of ours
 */
export function readDescription(rows: readonly TableRow[]): OwnDescription {
  const values = Object.fromEntries(rows.map(({ cells }) => [textOfCell(cells[0]), textOfCell(cells[1])]));
  if (Number(values['format']) > OWN_FORMAT) throw refuseTable('newerSheet');
  const described = describedSchema.safeParse(values);
  if (!described.success) throw refuseTable('headingsLost', described.error);
  return { ...described.data, type: described.data.type as RecordTypeName };
}
