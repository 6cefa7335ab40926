// What a window may ask about tables: writing a list as an Excel workbook, and reading a workbook or CSV file.

import { z } from 'zod';
import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';
import type { ProblemCode } from '../catalogue/schema.ts';
import { ask, nothing } from './procedure.ts';
import { listSchema, recordTypeName } from './queries.ts';

/** The most columns of a table that are read. */
export const MOST_COLUMNS = 300;

/** The records of a list with its columns and order, as they are shown. */
export const sheetExportSchema = listSchema.omit({ offset: true, limit: true }).extend({
  /** Personal data go along only when somebody asks for them (AVG, article 5). */
  withPersonal: z.boolean().default(false),
  withConfidential: z.boolean().default(false),
});
export type SheetExport = z.output<typeof sheetExportSchema>;

export interface SheetExportResult {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  /** Columns with personal data that were left out. */
  readonly leftOutFields: readonly string[];
  /** Confidential records that were left out. */
  readonly leftOutRecords: number;
}

/** How the cells of one column are to be read. */
const reading = z.strictObject({
  /** Euros in one unit of the column: 1, or 1,000 for "× € 1.000". */
  unit: z.union([z.literal(1), z.literal(1_000)]),
  decimal: z.enum(['comma', 'point']),
  dates: z.enum(['dayFirst', 'monthFirst']),
});
export type Reading = z.output<typeof reading>;

/** The name that stands for a record's own id among the fields of a mapping. */
export const ID_FIELD = 'id';

const mappedColumn = z.strictObject({
  /** The place of the column in the table, from 0. */
  column: z.int().min(0).max(MOST_COLUMNS),
  /** A field of the record type or {@link ID_FIELD}; null for a column that is not read. */
  field: z.string().max(60).nullable(),
  reading,
});
export type MappedColumn = z.output<typeof mappedColumn>;

export const mappingSchema = z.strictObject({
  type: recordTypeName,
  columns: z.array(mappedColumn).max(MOST_COLUMNS),
  /** The field by which a row is known as a record that is here already; null when every row is a new record. */
  key: z.string().max(60).nullable(),
});
/** Which column of somebody's table is which field, and how it is read. */
export type Mapping = z.output<typeof mappingSchema>;

export interface TableColumn {
  /** The column's letter or letters, as a spreadsheet shows them. */
  readonly letter: string;
  /** What stands above it; empty when nothing does. */
  readonly heading: string;
  /** Some of its values, as they stand in the file. */
  readonly samples: readonly string[];
}

/** What a person should know about a table before reading it in. `count` is how many cells or columns it concerns. */
export interface TableNotice {
  readonly code: 'formulas' | 'duplicateHeadings' | 'emptyHeadings' | 'hiddenRows';
  readonly count: number;
}

/** A table made by somebody else, opened and not yet mapped. */
export interface ForeignTable {
  readonly kind: 'foreign';
  /** Names the table that was opened; valid until another is. */
  readonly token: string;
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv';
  /** Of a CSV file how its text was encoded and what stands between its fields. */
  readonly csv: { readonly encoding: string; readonly delimiter: string } | null;
  readonly sheets: readonly string[];
  /** The place of the sheet that is open, from 0. */
  readonly sheet: number;
  /** The number of the row with the headings. */
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** Rows under the headings. */
  readonly rows: number;
  readonly notices: readonly TableNotice[];
  /** The mapping to begin with. */
  readonly mapping: ProposedMapping;
}

export interface ProposedMapping extends Mapping {
  /** The columns whose field was chosen by a person for an earlier table. */
  readonly remembered: readonly number[];
}

export type TableProblemCode =
  | ProblemCode
  /** 12,5% is no amount and no number of this program. */
  | 'percentage'
  /** More decimals than an amount in euro cents has. */
  | 'notInCents'
  /** #REF!, #N/B and the like. */
  | 'cellError'
  | 'unknownReference'
  | 'ambiguousReference'
  /** The number of fields differs from the number of headings. */
  | 'raggedRow'
  | 'duplicateId'
  | 'duplicateKey'
  /** An earlier row says what only one record may say. */
  | 'duplicateRow'
  /** Several records here have this value for the key. */
  | 'ambiguousKey'
  | 'missingKey'
  /** An id that no record here has, or that a record of another type has. */
  | 'unknownId'
  /** The id was changed, or taken from another row: it and its revision do not belong together. */
  | 'changedId'
  /** The revision from which the sheet was made is not in this store. */
  | 'unknownRevision'
  /** The text did not fit in a cell and was shortened on the way out, so it cannot be changed here. */
  | 'shortened';

/** What is wrong with one cell, or with a whole row when `column` is null. */
export interface CellProblem {
  readonly row: number;
  readonly column: string | null;
  readonly field: string | null;
  readonly code: TableProblemCode;
  /** A limit, another field's name, or what the sentence names. */
  readonly detail: string | number | null;
  /** The cell as it stands in the file, shortened. */
  readonly raw: string;
}

export type RowEffect = 'new' | 'changed' | 'unchanged' | 'problem';

export interface TableCheck {
  readonly token: string;
  readonly type: RecordTypeName;
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows in which something is wrong. */
  readonly problem: number;
  /** Changed fields that somebody changed here as well since the sheet was made: they will be conflicts. */
  readonly conflicts: number;
  /** Records of the exported sheet that are no longer in it; nothing happens to them. */
  readonly removed: number;
  /** The first problems, in the order of the rows. */
  readonly problems: readonly CellProblem[];
  readonly problemTotal: number;
}

/** One cell of a row as it will be read. */
export interface ReadCell {
  readonly field: string;
  readonly column: string;
  readonly raw: string;
  /** The value read; null for an empty cell and for one in which something is wrong. */
  readonly value: FieldValue;
  /** The value in the store now; null when there is none. */
  readonly before: FieldValue;
  readonly effect: 'set' | 'same' | 'left' | 'conflict' | 'problem';
}

export interface CheckedRow {
  readonly row: number;
  readonly effect: RowEffect;
  readonly title: string;
  readonly cells: readonly ReadCell[];
  readonly problems: readonly CellProblem[];
}

export interface CheckedRows {
  readonly total: number;
  readonly rows: readonly CheckedRow[];
  /** The titles of the records that the values refer to, by id. */
  readonly titles: { readonly [id: string]: string };
}

/** A sheet that Weerwerk made itself: nothing to map, the differences are known at once. */
export interface OwnTable {
  readonly kind: 'own';
  readonly token: string;
  readonly fileName: string;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly check: TableCheck;
}

export type OpenedTable = ForeignTable | OwnTable;

export interface TableResult {
  /** The undoable batch; null when nothing was to be changed. */
  readonly batch: string | null;
  readonly type: RecordTypeName;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly conflicts: number;
}

const token = z.string().max(60);

export const sheetsProcedures = {
  /** Asks for a file name, then writes a list into a workbook. Null when the person cancelled. */
  'sheets.export': ask('main', sheetExportSchema).returns<SheetExportResult | null>(),
  /** Asks for a workbook or CSV file and reads it. Null when the person cancelled; nothing is changed. */
  'sheets.open': ask('main', nothing).returns<OpenedTable | null>(),
  /** The same file with another sheet or another row of headings. */
  'sheets.choose': ask(
    'store',
    z.strictObject({ token, sheet: z.int().min(0).max(1_000), headerRow: z.int().min(1).max(1_000).nullable() }),
  ).returns<ForeignTable>(),
  /** The mapping to begin with for another record type. */
  'sheets.mapping': ask('store', z.strictObject({ token, type: recordTypeName })).returns<ProposedMapping>(),
  /** Reads every row by a mapping and says what would happen. Nothing is changed. */
  'sheets.check': ask('store', z.strictObject({ token, mapping: mappingSchema })).returns<TableCheck>(),
  /** Rows of the last check as they will be read. */
  'sheets.rows': ask(
    'store',
    z.strictObject({
      token,
      effect: z.enum(['new', 'changed', 'unchanged', 'problem']).nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(200),
    }),
  ).returns<CheckedRows>(),
  /** Takes over what was checked: a backup first, then everything in one undoable batch. */
  'sheets.apply': ask(
    'store',
    z.strictObject({
      token,
      /** Leave out the rows in which something is wrong. Without this any problem stops everything. */
      skipProblems: z.boolean(),
    }),
  ).returns<TableResult>(),
  'sheets.discard': ask('store', nothing).returns<null>(),
  /** Ends the writing or reading that is under way; that question is then answered with `cancelled`. */
  'sheets.cancel': ask('store', nothing).returns<null>(),
} as const;
