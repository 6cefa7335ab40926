// Reading somebody else's table by a mapping of its columns: new records, and changes of those that are here already.

import {
  type FieldValue,
  fieldOf,
  type Patch,
  type RecordTypeName,
  recordTypeOf,
} from '../../../shared/catalogue/catalogue.ts';
import { ID_FIELD, type MappedColumn, type Mapping, type ReadCell } from '../../../shared/contract/sheets.ts';
import { sameValue } from '../../../shared/merge/fold.ts';
import { type Connection, recordQuery } from '../../store/connection.ts';
import { findRow } from '../../store/recordTables.ts';
import { idsFromSql, valuesFromRow } from '../../store/values.ts';
import { type Assessment, checkedValues, RowProblems, type RowReader, shownCell, titleIn } from './assessment.ts';
import { columnLetter, isEmptyCell, type TableRow, textOfCell } from './cell.ts';
import type { OpenedSheet } from './openedSheet.ts';
import { readValue } from './readValue.ts';
import type { References } from './references.ts';
import { refuseTable } from './refuseTable.ts';
import { titleKey } from './words.ts';

type FieldColumn = MappedColumn & { readonly field: string };

/** @throws {WeerwerkError} `tableRefused` with what is wrong with the mapping */
function checkMapping({ type, columns, key }: Mapping, width: number): FieldColumn[] {
  const mapped = columns.flatMap((column) => (column.field === null ? [] : [{ ...column, field: column.field }]));
  const fields = mapped.map(({ field }) => field);
  if (!fields.some((field) => field !== ID_FIELD)) throw refuseTable('nothingMapped');
  if (fields.some((field) => field !== ID_FIELD && !fieldOf(type, field))) throw refuseTable('unknownField');
  if (new Set(fields).size !== fields.length) throw refuseTable('fieldTwice');
  if (mapped.some(({ column }) => column >= width)) throw refuseTable('unknownField');
  if (key !== null && !fields.includes(key)) throw refuseTable('keyNotMapped');
  return mapped;
}

/** How values of a key are compared: texts without regard to case. */
function keyText(value: FieldValue): string {
  return titleKey(String(value));
}

/** The records here by the value of their key field. */
function recordsByKey(
  connection: Connection,
  type: RecordTypeName,
  key: string,
): ReadonlyMap<string, readonly string[]> {
  const rows = connection.rows(
    recordQuery.selectFrom(type).select(['id', key]).where('deleted', '=', 0).where(key, 'is not', null),
  );
  const byKey = new Map<string, string[]>();
  for (const [id, value] of rows) {
    const text = keyText(value ?? null);
    byKey.set(text, [...(byKey.get(text) ?? []), String(id)]);
  }
  return byKey;
}

type Match = { readonly id: string | null; readonly unique: Assessment['unique'] };

export class ForeignTable implements RowReader {
  readonly type: RecordTypeName;
  readonly seed = '';
  readonly exported = 0;
  readonly rows: readonly TableRow[];
  readonly columnOf: ReadonlyMap<string, number>;
  private readonly connection: Connection;
  private readonly references: References;
  private readonly columns: readonly FieldColumn[];
  private readonly key: string | null;
  private readonly width: number | null;
  private readonly byKey: ReadonlyMap<string, readonly string[]>;

  /** @throws {WeerwerkError} `tableRefused` with what is wrong with the mapping */
  constructor(connection: Connection, references: References, sheet: OpenedSheet, mapping: Mapping) {
    this.columns = checkMapping(mapping, sheet.columns.length);
    this.type = mapping.type;
    this.connection = connection;
    this.references = references;
    this.key = mapping.key;
    this.width = sheet.width;
    this.columnOf = new Map(this.columns.map(({ field, column }) => [field, column]));
    this.byKey =
      mapping.key === null || mapping.key === ID_FIELD
        ? new Map()
        : recordsByKey(connection, mapping.type, mapping.key);
    this.rows = sheet.rows.filter(({ cells }) => cells.some((cell) => !isEmptyCell(cell)));
  }

  assess(row: TableRow): Assessment {
    const problems = new RowProblems(row, this.columnOf);
    if (this.width !== null && row.cells.length !== this.width) {
      problems.add(null, null, 'raggedRow', row.cells.length);
      return { id: null, patch: {}, title: '', cells: [], problems: problems.list, conflicts: 0, unique: null };
    }
    const values = this.readValues(row, problems);
    const { id, unique } = this.match(row, values, problems);
    const stored = id === null ? undefined : findRow(this.connection, this.type, id);
    const current = stored ? valuesFromRow(this.type, stored) : null;
    const checked = checkedValues(this.type, values, current, problems);
    const patch = current
      ? Object.fromEntries(
          Object.entries(checked).filter(([field, value]) => !sameValue(value, current[field] ?? null)),
        )
      : checked;
    return {
      id,
      patch,
      ...(stored ? { seen: idsFromSql(stored.heads) } : {}),
      title: titleIn({ ...current, ...checked }, recordTypeOf(this.type).title),
      cells: this.cellsOf(row, checked, current, problems),
      problems: problems.list,
      conflicts: 0,
      unique,
    };
  }

  private readValues(row: TableRow, problems: RowProblems): Patch {
    const values: { [field: string]: FieldValue } = {};
    for (const { column, field, reading } of this.columns) {
      if (field === ID_FIELD) continue;
      const read = readValue(this.type, field, row.cells[column], reading, this.references);
      if ('code' in read) problems.add(column, field, read.code);
      // An empty cell says nothing: it never empties a field.
      else if (read.value !== null) values[field] = read.value;
    }
    return values;
  }

  /** The record here that the row is about. */
  private match(row: TableRow, values: Patch, problems: RowProblems): Match {
    const none: Match = { id: null, unique: null };
    const { key } = this;
    if (key === null) return none;
    const column = this.columnOf.get(key) ?? 0;
    if (key === ID_FIELD) {
      const id = textOfCell(row.cells[column]).trim();
      if (id === '') return none;
      if (!this.references.has(this.type, id)) {
        problems.add(column, null, 'unknownId');
        return none;
      }
      return { id, unique: { value: id, column, code: 'duplicateId' } };
    }
    const value = values[key] ?? null;
    if (value === null) {
      if (!problems.isAbout(key)) problems.add(column, key, 'missingKey');
      return none;
    }
    const [id, ...others] = this.byKey.get(keyText(value)) ?? [];
    if (others.length > 0) problems.add(column, key, 'ambiguousKey', others.length + 1);
    return { id: id ?? null, unique: { value: keyText(value), column, code: 'duplicateKey' } };
  }

  private cellsOf(row: TableRow, checked: Patch, current: Patch | null, problems: RowProblems): ReadCell[] {
    return this.columns.flatMap(({ field, column }): ReadCell[] => {
      if (field === ID_FIELD) return [];
      const before = current?.[field] ?? null;
      const value = checked[field] ?? null;
      const cell = { field, column: columnLetter(column), raw: shownCell(row.cells[column]), before };
      if (problems.isAbout(field)) return [{ ...cell, value: null, effect: 'problem' }];
      if (value === null) return [{ ...cell, value, effect: 'left' }];
      return [{ ...cell, value, effect: current && sameValue(value, before) ? 'same' : 'set' }];
    });
  }
}
