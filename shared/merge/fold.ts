// Folding: from a record's changes, in whatever order they came, to what the record is now, and what is disputed.
//
// The result depends on the set of changes alone, not on the order of arrival: that is why stores that hold the same
// changes are equal, however they exchanged them.

import type { FieldValue, Patch } from '../catalogue/catalogue.ts';
import { Ancestry } from './ancestry.ts';
import { type Change, type ChangeId, compareIds, DELETED } from './change.ts';

/** Two or more people set a field without having seen each other's value. */
export interface Conflict {
  /** A field's name, or {@link DELETED} for an edit beside a delete. */
  readonly field: string;
  /** The last value that all of them had seen; undefined when there was none. */
  readonly base: FieldValue | undefined;
  /** The rival changes, lowest id first. For an edit beside a delete: the delete and the edits. */
  readonly candidates: readonly ChangeId[];
}

export interface FoldedRecord {
  readonly type: string;
  readonly values: Patch;
  readonly deleted: boolean;
  /** The changes that no other change has as a parent, in ascending order. */
  readonly heads: readonly ChangeId[];
  readonly conflicts: readonly Conflict[];
  /**
   * Fields whose last value was left out of the package that brought it: `values` has the last one that is known, or
   * nothing. In ascending order.
   */
  readonly withheld: readonly string[];
  readonly created: Change;
  readonly updated: Change;
}

/** @returns whether two field values are the same; equal values never conflict */
export function sameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** @returns whether every change follows the one before it: nobody worked apart, so nothing can be disputed */
function isLinear(changes: readonly Change[]): boolean {
  return changes.every((change, index) =>
    index === 0
      ? change.parents.length === 0
      : change.parents.length === 1 && change.parents[0] === changes[index - 1]?.id,
  );
}

const NOTHING: readonly never[] = [];

/** The values of changes in one line; those of the only change as they are, which most records of an import have. */
function valuesInLine(changes: readonly Change[], first: Change): { values: Patch; deleted: boolean } {
  if (changes.length === 1 && !Object.hasOwn(first.patch, DELETED)) return { values: first.patch, deleted: false };
  const all: { [field: string]: FieldValue } = {};
  for (const change of changes) Object.assign(all, change.patch);
  const { [DELETED]: deleted, ...values } = all;
  return { values, deleted: deleted === 1 };
}

function foldLinear(changes: readonly Change[], first: Change, last: Change): FoldedRecord {
  return {
    type: first.type,
    ...valuesInLine(changes, first),
    heads: [last.id],
    conflicts: NOTHING,
    withheld: changes.some((change) => change.redacted) ? withheldInLine(changes) : NOTHING,
    created: first,
    updated: last,
  };
}

/** Of changes in one line the fields that were last set by one that does not say to what. */
function withheldInLine(changes: readonly Change[]): string[] {
  const withheld = new Set<string>();
  for (const change of changes) {
    for (const field of Object.keys(change.patch)) withheld.delete(field);
    for (const field of change.redacted ?? []) withheld.add(field);
  }
  return [...withheld].sort();
}

/** Folds changes that are not in one line: finds each field's rivals by ancestry. */
class GraphFold {
  private readonly changes: readonly Change[];
  private readonly ancestry: Ancestry;

  constructor(changes: readonly Change[]) {
    this.changes = changes;
    this.ancestry = new Ancestry(changes);
  }

  fold(first: Change, last: Change): FoldedRecord {
    const values: { [field: string]: FieldValue } = {};
    const conflicts: Conflict[] = [];
    const withheld: string[] = [];
    for (const [field, all] of this.settersByField()) {
      const setters = this.withoutErased(all, field);
      const rivals = this.withoutOverruled(setters);
      const known = rivals.filter((rival) => this.knows(rival, field));
      if (known.length < rivals.length) withheld.push(field);
      // Without any rival whose value is known, the last value that is known stands: left out is not empty.
      const shown = known.at(-1) ?? setters.filter((setter) => this.knows(setter, field)).at(-1);
      if (shown === undefined) continue;
      values[field] = this.valueAt(shown, field) ?? null;
      if (field !== DELETED && this.differ(known, field)) {
        conflicts.push({ field, base: this.baseOf(field, setters, known), candidates: this.idsOf(known) });
      }
    }
    const disputed = this.deleteDispute();
    if (disputed) conflicts.push(disputed);
    const deleted = values[DELETED] === 1 && !disputed;
    delete values[DELETED];
    return {
      type: first.type,
      values,
      deleted,
      heads: this.heads(),
      conflicts,
      withheld: withheld.sort(),
      created: first,
      updated: last,
    };
  }

  private settersByField(): Map<string, number[]> {
    const setters = new Map<string, number[]>();
    this.changes.forEach((change, index) => {
      for (const field of [...Object.keys(change.patch), ...(change.redacted ?? [])]) {
        const known = setters.get(field);
        if (known) known.push(index);
        else setters.set(field, [index]);
      }
    });
    return setters;
  }

  /** Without what was erased: an erasure counts against all that had not seen it, also what came beside it. */
  private withoutErased(setters: readonly number[], field: string): readonly number[] {
    const erasers = setters.filter((setter) => this.changes[setter]?.erases?.includes(field));
    if (erasers.length === 0) return setters;
    const standing = new Set([...erasers, ...this.ancestry.sawAll(setters, erasers)]);
    return setters.filter((setter) => standing.has(setter));
  }

  private withoutOverruled(setters: readonly number[]): number[] {
    return this.ancestry.unseen(setters, setters);
  }

  private differ(rivals: readonly number[], field: string): boolean {
    const [first, ...others] = rivals;
    if (first === undefined) return false;
    return others.some((rival) => !sameValue(this.valueAt(rival, field), this.valueAt(first, field)));
  }

  /** The last value of the field that every rival had seen and that is known here. */
  private baseOf(field: string, setters: readonly number[], rivals: readonly number[]): FieldValue | undefined {
    const shared = this.ancestry.seenByAll(setters, rivals).filter((setter) => this.knows(setter, field));
    const last = this.withoutOverruled(shared).at(-1);
    return last === undefined ? undefined : this.valueAt(last, field);
  }

  /** A delete that somebody edited beside: the record stays visible until a person decides. */
  private deleteDispute(): Conflict | undefined {
    const setters = this.changes.flatMap((change, index) => (DELETED in change.patch ? [index] : []));
    const standing = this.withoutOverruled(setters);
    const deletes = standing.filter((index) => this.valueAt(index, DELETED) === 1);
    if (deletes.length === 0) return undefined;
    const beside = this.changes.flatMap((change, index) => {
      const isDelete = change.patch[DELETED] === 1;
      const apart = deletes.some(
        (deletion) => deletion !== index && !this.ancestry.saw(index, deletion) && !this.ancestry.saw(deletion, index),
      );
      // Erasing somebody's data from a record is no wish to keep it.
      return !isDelete && !change.erases && apart ? [index] : [];
    });
    if (beside.length === 0) return undefined;
    const candidates = [...deletes, ...beside].sort((left, right) => left - right);
    return { field: DELETED, base: 0, candidates: this.idsOf(candidates) };
  }

  private heads(): ChangeId[] {
    const withChildren = new Set(this.changes.flatMap((change) => change.parents));
    return this.changes.filter((change) => !withChildren.has(change.id)).map((change) => change.id);
  }

  /** Whether the change says to what it sets the field. */
  private knows(position: number, field: string): boolean {
    return Object.hasOwn(this.changes[position]?.patch ?? {}, field);
  }

  private valueAt(position: number, field: string): FieldValue | undefined {
    return this.changes[position]?.patch[field];
  }

  private idsOf(positions: readonly number[]): ChangeId[] {
    return positions.flatMap((position) => this.changes[position]?.id ?? []);
  }
}

/**
 * @param changes changes of one record, each id once, in any order; at least one
 * @returns the record as these changes make it; the same for the same set of changes, in whatever order
 * @throws {RangeError} without any change
 */
export function fold(changes: readonly Change[]): FoldedRecord {
  const sorted = [...changes].sort((left, right) => compareIds(left.id, right.id));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) throw new RangeError('A record without changes cannot be folded');
  return isLinear(sorted) ? foldLinear(sorted, first, last) : new GraphFold(sorted).fold(first, last);
}
