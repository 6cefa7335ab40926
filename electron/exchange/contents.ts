// What goes into a package: the rows of every record type and the changes, as far as their reader may have them.

import {
  type FieldValue,
  fieldNames,
  fieldOf,
  isRecordTypeName,
  type RecordTypeName,
  recordTypes,
} from '../../shared/catalogue/catalogue.ts';
import type { PersonalDataProfile } from '../../shared/contract/packages.ts';
import type { Change } from '../../shared/merge/change.ts';
import { fold } from '../../shared/merge/fold.ts';
import { redact } from '../../shared/merge/redaction.ts';
import type { Connection, SqlValue } from '../store/connection.ts';
import { type ChangeContent, changeFromRow } from '../store/log.ts';
import { endOfDay } from '../store/today.ts';
import { fromSql } from '../store/values.ts';
import { bucketNames, bucketOf, type Inventory } from './inventory.ts';
import type { Scope } from './scope.ts';

/** Rows read at a time: other questions are answered in between. */
const PAGE = 1_000;

export interface Row {
  readonly id: string;
  /** In the order of the type's {@link Contents.fields}. */
  readonly values: readonly FieldValue[];
}

export interface ContentsOptions {
  readonly profile: PersonalDataProfile;
  /** The state at the end of this ISO date; the present when left out. */
  readonly date?: string | undefined;
  /** Changes in these buckets stay away: their reader has them. */
  readonly skip?: Inventory | undefined;
}

/** @returns whether a value may leave under a profile. Of a field that a newer version brought nobody knows. */
function isOpen(type: string, field: string, profile: PersonalDataProfile): boolean {
  if (profile === 'full') return true;
  const declared = isRecordTypeName(type) ? fieldOf(type, field) : undefined;
  return field === 'deleted' || (declared !== undefined && declared.personal !== true);
}

export class Contents {
  readonly profile: PersonalDataProfile;
  private readonly connection: Connection;
  private readonly scope: Scope | undefined;
  private readonly date: string | undefined;
  private readonly skipped: ReadonlySet<string>;
  private inScopeIds: Set<unknown> | undefined;

  /** @param scope the records that go along; all of them when undefined */
  constructor(connection: Connection, scope: Scope | undefined, options: ContentsOptions) {
    this.connection = connection;
    this.scope = scope;
    this.profile = options.profile;
    this.date = options.date;
    this.skipped = bucketNames(options.skip ?? {});
  }

  /** @returns the fields of a type that go along, in catalogue order */
  fields(type: RecordTypeName): readonly string[] {
    return fieldNames(type).filter((name) => isOpen(type, name, this.profile));
  }

  /** @returns the records of a type that are not deleted, by id, some at a time */
  rows(type: RecordTypeName): Generator<readonly Row[]> {
    return this.date === undefined ? this.rowsNow(type) : this.rowsOn(type, endOfDay(this.date));
  }

  /** Whether a value refers to a record that does not go along: its id could tell of it. */
  private leadsOut(type: string, field: string, value: FieldValue | undefined): boolean {
    if (!this.scope || typeof value !== 'string' || !isRecordTypeName(type)) return false;
    if (fieldOf(type, field)?.kind !== 'reference') return false;
    this.inScopeIds ??= new Set(this.connection.sqlite.prepare(`select id from "${this.scope.table}"`).pluck().all());
    return !this.inScopeIds.has(value);
  }

  /** A cell of a table: empty where it would refer to what is not in the tables. */
  private shown(type: RecordTypeName, field: string, value: FieldValue): FieldValue {
    return this.leadsOut(type, field, value) ? null : value;
  }

  private isWithheld(change: Change, field: string): boolean {
    if (!isOpen(change.type, field, this.profile)) return true;
    return this.profile === 'withoutPersonal' && this.leadsOut(change.type, field, change.patch[field]);
  }

  private inScope(column: string): string {
    return this.scope ? `and ${column} in (select id from "${this.scope.table}")` : '';
  }

  private *rowsNow(type: RecordTypeName): Generator<readonly Row[]> {
    const names = this.fields(type);
    // The plus keeps SQLite from choosing an index that begins with `deleted`: it would sort all rows for each page.
    const select = this.connection
      .prepare(
        `select id, ${names.map((name) => `"${name}"`).join(', ')} from "${type}"
          where +deleted = 0 and id > ? ${this.inScope('id')} order by id limit ?`,
      )
      .raw(true);
    let after = '';
    for (;;) {
      const page = select.all(after, PAGE) as SqlValue[][];
      if (page.length === 0) return;
      after = String(page.at(-1)?.[0]);
      yield page.map(([id, ...values]) => ({
        id: String(id),
        values: values.map((value, index) =>
          this.shown(type, names[index] ?? '', fromSql(type, names[index] ?? '', value)),
        ),
      }));
    }
  }

  /** The records of a type with a change until then, folded from those changes. */
  private *rowsOn(type: RecordTypeName, until: string): Generator<readonly Row[]> {
    const names = this.fields(type);
    const ids = this.connection.prepare(
      `select id from "${type}" where id > ? ${this.inScope('id')} order by id limit ?`,
    );
    const log = this.connection.prepare(
      `select c.* from json_each(?) as wanted cross join change as c on c.record = wanted.value
        where c.at <= ? order by c.record, c.id`,
    );
    let after = '';
    for (;;) {
      const page = (ids.all(after, PAGE) as { id: string }[]).map(({ id }) => id);
      const last = page.at(-1);
      if (last === undefined) return;
      after = last;
      const byRecord = Map.groupBy(log.all(JSON.stringify(page), until) as ChangeContent[], (row) => row.record);
      yield [...byRecord].flatMap(([id, rows]): Row[] => {
        const folded = fold(rows.map(changeFromRow));
        if (folded.deleted) return [];
        return [{ id, values: names.map((name) => this.shown(type, name, folded.values[name] ?? null)) }];
      });
    }
  }

  /** @returns the changes of the records that go along, redacted, in ascending order of id, some at a time */
  *changes(): Generator<readonly Change[]> {
    const known = this.profile === 'full' ? '' : `and type in (${recordTypes.map(() => '?').join(', ')})`;
    const types = this.profile === 'full' ? [] : recordTypes.map((type) => type.name);
    const select = this.connection.prepare(
      `select * from change where id > ? ${this.inScope('record')} ${known} order by id limit ?`,
    );
    let after = '';
    for (;;) {
      const page = (select.all(after, ...types, PAGE) as ChangeContent[]).map(changeFromRow);
      const last = page.at(-1);
      if (!last) return;
      after = last.id;
      yield page
        .filter((change) => !this.skipped.has(bucketOf(change.id)))
        .map((change) => redact(change, (field) => this.isWithheld(change, field)));
    }
  }

  /** @returns the names of those who made the changes that go along, in alphabetical order */
  authors(): readonly string[] {
    const rows = this.connection
      .prepare(`select distinct author from change where 1 ${this.inScope('record')} order by author collate nocase`)
      .all() as { author: string }[];
    return rows.map(({ author }) => author);
  }

  /** @returns how many records and changes go along, for showing how far the work is */
  totals(): { readonly records: number; readonly changes: number } {
    const count = (table: string, column: string, where: string): number => {
      const row = this.connection
        .prepare(`select count(*) as n from "${table}" where ${where} ${this.inScope(column)}`)
        .get() as { n: number };
      return row.n;
    };
    return {
      records: recordTypes.reduce((sum, { name }) => sum + count(name, 'id', 'deleted = 0'), 0),
      changes: count('change', 'record', '1'),
    };
  }
}
