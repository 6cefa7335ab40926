// Reading a sheet of ours back: what its author changed, seen from the revision that they had before them.

import {
  type FieldValue,
  fieldOf,
  type Patch,
  type RecordTypeName,
  recordTypeOf,
} from '../../../shared/catalogue/catalogue.ts';
import type { ReadCell, Reading } from '../../../shared/contract/sheets.ts';
import { type Change, isChangeId } from '../../../shared/merge/change.ts';
import { fold, sameValue } from '../../../shared/merge/fold.ts';
import type { Connection } from '../../store/connection.ts';
import { changesOf, findChange } from '../../store/log.ts';
import { findRow } from '../../store/recordTables.ts';
import { valuesFromRow } from '../../store/values.ts';
import { type Assessment, checkedValues, RowProblems, type RowReader, shownCell, titleIn } from './assessment.ts';
import { type Cell, columnLetter, isEmptyCell, type TableRow, textOfCell } from './cell.ts';
import { ID_COLUMN, type OwnDescription, REVISION_COLUMN } from './ownSheet.ts';
import { readValue } from './readValue.ts';
import type { References } from './references.ts';
import { refuseTable } from './refuseTable.ts';
import type { SheetTexts } from './sheetTexts.ts';
import { isShortened, sheetValue } from './sheetValue.ts';

interface OwnColumn {
  readonly field: string;
  readonly column: number;
}

/** A record as the sheet's author saw it, and as it is now. */
interface Known {
  readonly base: Patch;
  readonly current: Patch;
  readonly isDeleted: boolean;
  readonly seen: readonly string[];
}

/** The changes up to the heads that somebody had seen, or undefined when one of them is not here. */
function upTo(changes: readonly Change[], heads: readonly string[]): Change[] | undefined {
  const byId = new Map(changes.map((change) => [change.id, change]));
  if (heads.some((head) => !byId.has(head))) return undefined;
  const seen = new Set<string>();
  const waiting = [...heads];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const change = seen.has(id) ? undefined : byId.get(id);
    if (!change) continue;
    seen.add(id);
    waiting.push(...change.parents);
  }
  return changes.filter(({ id }) => seen.has(id));
}

export class OwnTable implements RowReader {
  readonly type: RecordTypeName;
  readonly seed: string;
  readonly exported: number;
  readonly rows: readonly TableRow[];
  readonly columnOf: ReadonlyMap<string, number>;
  private readonly connection: Connection;
  private readonly references: References;
  private readonly description: OwnDescription;
  private readonly texts: SheetTexts;
  private readonly columns: readonly OwnColumn[];
  private readonly idColumn: number;
  private readonly revisionColumn: number;
  private readonly reading: Reading;

  /**
   * @param rows all rows of the sheet, its hidden names first
   * @throws {WeerwerkError} `tableRefused` (`headingsLost`) when the row of names is not what it was
   */
  constructor(parts: {
    readonly connection: Connection;
    readonly references: References;
    readonly description: OwnDescription;
    readonly texts: SheetTexts;
    readonly rows: readonly TableRow[];
  }) {
    const { description, rows } = parts;
    const names = (rows[0]?.cells ?? []).map((cell) => textOfCell(cell).trim());
    const filled = names.filter((name) => name !== '');
    this.idColumn = names.indexOf(ID_COLUMN);
    this.revisionColumn = names.indexOf(REVISION_COLUMN);
    if (this.idColumn === -1 || this.revisionColumn === -1 || new Set(filled).size !== filled.length) {
      throw refuseTable('headingsLost');
    }
    this.type = description.type;
    this.seed = description.exportId;
    this.exported = description.records;
    this.connection = parts.connection;
    this.references = parts.references;
    this.description = description;
    this.texts = parts.texts;
    // Columns that are worked out, and those that somebody added, have no field.
    this.columns = names.flatMap((field, column) => (fieldOf(description.type, field) ? [{ field, column }] : []));
    this.columnOf = new Map(this.columns.map(({ field, column }) => [field, column]));
    this.reading = { unit: 1, decimal: description.language === 'nl' ? 'comma' : 'point', dates: 'dayFirst' };
    this.rows = rows.slice(2).filter(({ cells }) => this.saysSomething(cells));
  }

  private saysSomething(cells: readonly Cell[]): boolean {
    const columns = [this.idColumn, this.revisionColumn, ...this.columns.map(({ column }) => column)];
    return columns.some((column) => !isEmptyCell(cells[column]));
  }

  assess(row: TableRow): Assessment {
    const problems = new RowProblems(row, this.columnOf);
    const id = textOfCell(row.cells[this.idColumn]).trim();
    const revision = textOfCell(row.cells[this.revisionColumn]).trim();
    if (id === '' && revision === '') return this.assessNew(row, problems);
    const known = this.knownRecord(id, revision, problems);
    const unique = { value: id, column: this.idColumn, code: 'duplicateId' as const };
    if (!known) {
      return {
        id: null,
        patch: {},
        title: '',
        cells: [],
        problems: problems.list,
        conflicts: 0,
        unique: id === '' ? null : unique,
      };
    }
    return { ...this.assessChanges(row, id, known, problems), unique };
  }

  private knownRecord(id: string, revision: string, problems: RowProblems): Known | undefined {
    const heads = revision.split(' ');
    const row = id === '' ? undefined : findRow(this.connection, this.type, id);
    if (id === '' || revision === '' || heads.some((head) => !isChangeId(head))) {
      problems.add(this.idColumn, null, 'changedId');
      return undefined;
    }
    if (!row) {
      problems.add(this.idColumn, null, 'unknownId');
      return undefined;
    }
    const current = valuesFromRow(this.type, row);
    const isDeleted = row.deleted === 1;
    if (row.heads === revision) return { base: current, current, isDeleted, seen: heads };
    const changes = upTo(changesOf(this.connection, id), heads);
    if (!changes) {
      const isAnothers = heads.some((head) => (findChange(this.connection, head)?.record ?? id) !== id);
      problems.add(this.revisionColumn, null, isAnothers ? 'changedId' : 'unknownRevision');
      return undefined;
    }
    return { base: fold(changes).values, current, isDeleted, seen: heads };
  }

  private assessNew(row: TableRow, problems: RowProblems): Assessment {
    const values: { [field: string]: FieldValue } = {};
    for (const { field, column } of this.columns) {
      const read = this.read(field, row.cells[column]);
      if ('code' in read) problems.add(column, field, read.code);
      else if (read.value !== null) values[field] = read.value;
    }
    const patch = checkedValues(this.type, values, null, problems);
    const cells = this.columns.flatMap(({ field, column }): ReadCell[] => {
      if (isEmptyCell(row.cells[column])) return [];
      const isWrong = problems.isAbout(field);
      return [
        this.cell(row, { field, column }, isWrong ? null : (patch[field] ?? null), null, isWrong ? 'problem' : 'set'),
      ];
    });
    const title = titleIn(patch, recordTypeOf(this.type).title);
    return { id: null, patch, title, cells, problems: problems.list, conflicts: 0, unique: null };
  }

  private assessChanges(row: TableRow, id: string, known: Known, problems: RowProblems): Omit<Assessment, 'unique'> {
    const { base, current, isDeleted, seen } = known;
    const wanted: { [field: string]: FieldValue } = {};
    for (const { field, column } of this.columns) {
      const cell = row.cells[column];
      const before = base[field] ?? null;
      if (this.isAsWritten(field, before, cell)) continue;
      if (isShortened(before)) {
        problems.add(column, field, 'shortened');
        continue;
      }
      const read = this.read(field, cell);
      if ('code' in read) problems.add(column, field, read.code);
      else if (!sameValue(read.value, before)) wanted[field] = read.value;
    }
    const changed = Object.keys(wanted).length > 0 ? checkedValues(this.type, wanted, current, problems) : wanted;
    const isDisputed = (field: string): boolean => isDeleted || !sameValue(current[field] ?? null, base[field] ?? null);
    // What is so here already needs no second change that says the same.
    const entries = Object.entries(changed).filter(
      ([field, value]) => isDeleted || !sameValue(value, current[field] ?? null),
    );
    const cells = this.columns.flatMap(({ field, column }): ReadCell[] => {
      const now = current[field] ?? null;
      if (problems.isAbout(field)) return [this.cell(row, { field, column }, null, now, 'problem')];
      const entry = entries.find(([name]) => name === field);
      return entry ? [this.cell(row, { field, column }, entry[1], now, isDisputed(field) ? 'conflict' : 'set')] : [];
    });
    return {
      id,
      patch: Object.fromEntries(entries),
      seen,
      title: titleIn({ ...current, ...changed }, recordTypeOf(this.type).title),
      cells,
      problems: problems.list,
      conflicts: entries.filter(([field]) => isDisputed(field)).length,
    };
  }

  /** Whether a cell still holds what was written into it for this value. */
  private isAsWritten(field: string, value: FieldValue, cell: Cell | undefined): boolean {
    const written = sheetValue(this.type, field, value, this.description.language, (target, id) =>
      this.texts.textOf(target, id),
    );
    if (written === null) return isEmptyCell(cell);
    return typeof written === 'string' && written.replace(/\r\n?/g, '\n') === textOfCell(cell);
  }

  private read(field: string, cell: Cell | undefined) {
    const declared = fieldOf(this.type, field);
    if (declared?.kind === 'reference') {
      const target = declared.to as RecordTypeName;
      const id = this.texts.idOf(target, textOfCell(cell));
      if (id !== undefined && this.references.has(target, id)) return { value: id };
    }
    return readValue(this.type, field, cell, this.reading, this.references);
  }

  private cell(
    row: TableRow,
    { field, column }: OwnColumn,
    value: FieldValue,
    before: FieldValue,
    effect: ReadCell['effect'],
  ): ReadCell {
    return { field, column: columnLetter(column), raw: shownCell(row.cells[column]), value, before, effect };
  }
}
