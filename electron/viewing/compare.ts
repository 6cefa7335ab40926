// What differs between two states of the programme, record by record and field by field.

import {
  type FieldValue,
  fieldOf,
  type RecordTypeName,
  recordTypeOf,
  recordTypes,
} from '../../shared/catalogue/catalogue.ts';
import type { PreviewCount, PreviewEffect, PreviewField } from '../../shared/contract/packages.ts';
import { sameValue } from '../../shared/merge/fold.ts';
import { Contents, type Row } from '../exchange/contents.ts';
import type { Connection } from '../store/connection.ts';

/** One of the two states. */
export interface Side {
  readonly connection: Connection;
  /** The state at the end of this ISO date; as it is when left out. */
  readonly date?: string;
  /** The fields that it holds of each type; undefined for one that holds all. */
  readonly fields: ReadonlyMap<RecordTypeName, readonly string[]> | undefined;
  /** It holds a part of the programme only: a record that it lacks need not be gone. */
  readonly isPartial: boolean;
}

export interface Differences {
  readonly fields: readonly PreviewField[];
  readonly counts: readonly PreviewCount[];
  /** Records that one side lacks because it is a part only. */
  readonly incomparable: number;
}

/** The rows of a type one by one, in order of id. */
class Rows {
  readonly names: readonly string[];
  current: Row | undefined;
  private readonly pages: Generator<readonly Row[]>;
  private page: readonly Row[] = [];
  private position = 0;

  constructor(side: Side, type: RecordTypeName) {
    const contents = new Contents(side.connection, undefined, { profile: 'full', date: side.date });
    this.names = contents.fields(type);
    this.pages = contents.rows(type);
    this.next();
  }

  next(): void {
    // A page can be empty: all of its records came later than the date.
    while (this.position >= this.page.length) {
      const { value, done } = this.pages.next();
      if (done) {
        this.current = undefined;
        return;
      }
      this.page = value;
      this.position = 0;
    }
    this.current = this.page[this.position];
    this.position += 1;
  }
}

class Comparer {
  readonly fields: PreviewField[] = [];
  readonly counts = new Map<RecordTypeName, { [Effect in PreviewEffect]: number }>();
  incomparable = 0;
  private readonly left: Side;
  private readonly right: Side;

  constructor(left: Side, right: Side) {
    this.left = left;
    this.right = right;
  }

  compare(type: RecordTypeName): void {
    const names = this.sharedFields(type);
    if (!names) return;
    const left = new Rows(this.left, type);
    const right = new Rows(this.right, type);
    while (left.current || right.current) {
      const before = left.current;
      const after = right.current;
      if (before && (!after || before.id < after.id)) {
        this.onlyIn(this.right, type, before, 'deleted', names, left.names);
        left.next();
      } else if (after && (!before || after.id < before.id)) {
        this.onlyIn(this.left, type, after, 'new', names, right.names);
        right.next();
      } else if (before && after) {
        this.both(type, before, after, names, left.names);
        left.next();
        right.next();
      }
    }
  }

  /** The fields that both sides hold; undefined for a type that one of them does not hold at all. */
  private sharedFields(type: RecordTypeName): ReadonlySet<string> | undefined {
    const known = Object.keys(recordTypeOf(type).fields);
    const held = [this.left, this.right].map((side) => (side.fields ? side.fields.get(type) : known));
    if (held.some((names) => names === undefined)) return undefined;
    return new Set(known.filter((name) => held.every((names) => names?.includes(name))));
  }

  private count(type: RecordTypeName, effect: PreviewEffect): void {
    const counts = this.counts.get(type) ?? { new: 0, changed: 0, deleted: 0, conflict: 0 };
    counts[effect] += 1;
    this.counts.set(type, counts);
  }

  private onlyIn(
    lacking: Side,
    type: RecordTypeName,
    row: Row,
    effect: 'new' | 'deleted',
    names: ReadonlySet<string>,
    columns: readonly string[],
  ): void {
    if (lacking.isPartial) {
      this.incomparable += 1;
      return;
    }
    this.count(type, effect);
    const title = titleOf(type, row, columns);
    for (const [index, field] of columns.entries()) {
      const value = row.values[index] ?? null;
      if (value === null || !names.has(field)) continue;
      const values = effect === 'new' ? { before: null, after: value } : { before: value, after: null };
      this.fields.push({ type, record: row.id, title, effect, field, ...values, author: '', at: '' });
    }
  }

  private both(
    type: RecordTypeName,
    before: Row,
    after: Row,
    names: ReadonlySet<string>,
    columns: readonly string[],
  ): void {
    const found = columns.flatMap((field, index): { field: string; before: FieldValue; after: FieldValue }[] => {
      const values = { before: before.values[index] ?? null, after: after.values[index] ?? null };
      const isOther = names.has(field) && !sameValue(values.before, values.after);
      const isLeftOut =
        leavesOut(this.left, type, field, values.before, values.after) ||
        leavesOut(this.right, type, field, values.after, values.before);
      return isOther && !isLeftOut ? [{ field, ...values }] : [];
    });
    if (found.length === 0) return;
    this.count(type, 'changed');
    const title = titleOf(type, after, columns) || titleOf(type, before, columns);
    for (const one of found)
      this.fields.push({ type, record: after.id, title, effect: 'changed', ...one, author: '', at: '' });
  }
}

/** Whether a part of the programme has no value only because that refers to a record outside the part. */
function leavesOut(side: Side, type: RecordTypeName, field: string, own: FieldValue, other: FieldValue): boolean {
  if (!side.isPartial || own !== null || typeof other !== 'string') return false;
  const declared = fieldOf(type, field);
  if (declared?.kind !== 'reference') return false;
  return side.connection.prepare(`select 1 from "${declared.to}" where id = ?`).get(other) === undefined;
}

function titleOf(type: RecordTypeName, row: Row, columns: readonly string[]): string {
  const title = row.values[columns.indexOf(recordTypeOf(type).title)];
  return typeof title === 'string' ? title : '';
}

/**
 * @param between awaited between record types, so that other questions are answered meanwhile; what it throws ends the
 *   comparison
 * @returns what `right` has that `left` has not, and the other way round
 */
export async function compare(
  left: Side,
  right: Side,
  between: (done: number, total: number) => Promise<void>,
): Promise<Differences> {
  const comparer = new Comparer(left, right);
  for (const [index, { name }] of recordTypes.entries()) {
    comparer.compare(name);
    await between(index + 1, recordTypes.length);
  }
  return {
    fields: comparer.fields,
    counts: [...comparer.counts].map(([type, counts]) => ({ type, ...counts })),
    incomparable: comparer.incomparable,
  };
}
