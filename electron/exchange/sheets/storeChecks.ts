// What only the store and the table as a whole can say of a row: rules that span several records, told at the row instead of
// refusing the whole table when it is saved.

import { type Patch, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { CellProblem } from '../../../shared/contract/sheets.ts';
import type { Connection } from '../../store/connection.ts';
import { problemsInStore } from '../../store/recordChecks.ts';
import { findRow } from '../../store/recordTables.ts';
import { valuesFromRow } from '../../store/values.ts';
import { RowProblems, type RowReader } from './assessment.ts';
import type { PlannedRow } from './planTable.ts';

/** Looks at the rows of one table, one after the other. */
export class StoreChecks {
  private readonly connection: Connection;
  private readonly reader: RowReader;
  /** The first row that says what only one record may say, by rule and values. */
  private readonly firstOf = new Map<string, number>();

  constructor(connection: Connection, reader: RowReader) {
    this.connection = connection;
    this.reader = reader;
  }

  /** @returns the row, or the same as a problem when it may not be saved */
  check(row: PlannedRow): PlannedRow {
    if (!row.edit) return row;
    const { type } = this.reader;
    const id = row.edit.id ?? row.edit.newId ?? '';
    const stored = findRow(this.connection, type, id);
    const values: Patch = { ...(stored ? valuesFromRow(type, stored) : {}), ...row.edit.patch };
    const problems = new RowProblems(row.source, this.reader.columnOf);
    problems.addAll(problemsInStore(this.connection, type, id, values));
    this.addSaidBefore(type, values, row.source.number, problems);
    if (problems.list.length === 0) return row;
    const all: readonly CellProblem[] = [...row.problems, ...problems.list];
    return { ...row, effect: 'problem', edit: null, conflicts: 0, problems: all };
  }

  /** Of several rows that say the same, the first stands. */
  private addSaidBefore(type: RecordTypeName, values: Patch, number: number, problems: RowProblems): void {
    for (const rule of recordTypeOf(type).rules) {
      if (rule.kind !== 'unique') continue;
      const key = JSON.stringify([rule.fields, rule.fields.map((field) => values[field] ?? null)]);
      const first = this.firstOf.get(key);
      const field = rule.fields.at(-1) ?? null;
      if (first === undefined) this.firstOf.set(key, number);
      else if (field === null || !problems.isAbout(field)) {
        problems.add(
          (field === null ? undefined : this.reader.columnOf.get(field)) ?? null,
          field,
          'duplicateRow',
          first,
        );
      }
    }
  }
}
