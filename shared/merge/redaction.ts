// Changes that do not say everything: leaving values out, filling them in again, and erasing them for good.

import type { Patch } from '../catalogue/catalogue.ts';
import { Ancestry } from './ancestry.ts';
import { type Change, compareIds } from './change.ts';
import { fold, sameValue } from './fold.ts';

function without(patch: Patch, fields: ReadonlySet<string>): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !fields.has(field)));
}

/** The same change with this patch and these fields left out. */
function withKnowledge(change: Change, patch: Patch, redacted: Iterable<string>): Change {
  const { redacted: _, ...rest } = change;
  const names = [...new Set(redacted)].sort();
  return names.length === 0 ? { ...rest, patch } : { ...rest, patch, redacted: names };
}

/**
 * @returns the change without the values of the fields for which `isWithheld` holds; that they were set stays known,
 *   so that what is left out never merges as empty. The same change when there is nothing to leave out.
 */
export function redact(change: Change, isWithheld: (field: string) => boolean): Change {
  const hidden = new Set(Object.keys(change.patch).filter(isWithheld));
  if (hidden.size === 0) return change;
  return withKnowledge(change, without(change.patch, hidden), [...(change.redacted ?? []), ...hidden]);
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return sameValue([...left].sort(), [...right].sort());
}

/** The fields that a change sets, known or not. */
function fieldsOf(change: Change): string[] {
  return [...Object.keys(change.patch), ...(change.redacted ?? [])];
}

/**
 * @returns whether two changes with one id can be the same change, of which each says what its reader may know. When
 *   both say everything they must be equal.
 */
export function agree(left: Change, right: Change): boolean {
  return (
    left.type === right.type &&
    left.record === right.record &&
    left.author === right.author &&
    left.batch === right.batch &&
    left.at === right.at &&
    sameList(left.parents, right.parents) &&
    sameList(left.erases ?? [], right.erases ?? []) &&
    sameList(fieldsOf(left), fieldsOf(right)) &&
    Object.keys(left.patch).every(
      (field) => !Object.hasOwn(right.patch, field) || sameValue(left.patch[field], right.patch[field]),
    )
  );
}

/**
 * @param left and @param right the same change, with different knowledge: they {@link agree}
 * @returns the change with all that either of them says; `left` itself when `right` adds nothing
 */
export function combine(left: Change, right: Change): Change {
  const added = (left.redacted ?? []).filter((field) => Object.hasOwn(right.patch, field));
  if (added.length === 0) return left;
  const patch: Patch = {
    ...left.patch,
    ...Object.fromEntries(added.map((field) => [field, right.patch[field] ?? null])),
  };
  return withKnowledge(
    left,
    patch,
    (left.redacted ?? []).filter((field) => !added.includes(field)),
  );
}

function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((left, right) => compareIds(left.id, right.id));
}

/** @returns the positions of the changes for which `holds` */
function positionsOf(changes: readonly Change[], holds: (change: Change) => boolean): number[] {
  return changes.flatMap((change, position) => (holds(change) ? [position] : []));
}

/**
 * Carries out the erasures among a record's changes.
 *
 * @param changes all changes of one record that are here
 * @returns the changes that lose values by it, as they must be from now on
 */
export function erased(changes: readonly Change[]): Change[] {
  const fields = new Set(changes.flatMap((change) => change.erases ?? []));
  if (fields.size === 0) return [];
  const sorted = inOrder(changes);
  const ancestry = new Ancestry(sorted);
  const all = [...sorted.keys()];
  /** Of each erased field the changes that were made with every erasure of it in sight. */
  const later = new Map(
    [...fields].map((field) => {
      const erasers = positionsOf(sorted, (change) => change.erases?.includes(field) === true);
      return [field, new Set(ancestry.sawAll(all, erasers))] as const;
    }),
  );
  return sorted.flatMap((change, position) => {
    // What an erasure itself puts in the place (nothing, or a cleaned text) stays.
    const gone = (field: string): boolean =>
      later.get(field)?.has(position) === false && change.erases?.includes(field) !== true;
    const stripped = redact(change, gone);
    return stripped === change ? [] : [stripped];
  });
}

/**
 * The heads that somebody really had before them who edits a field of which some values are withheld: without the
 * changes whose value they could not see, and without what was built on those. An edit with these parents stands beside
 * the hidden value as its rival, instead of overwriting what its author never saw.
 *
 * @param changes all changes of one record that are here
 */
export function headsKnownFor(changes: readonly Change[], field: string): string[] {
  const sorted = inOrder(changes);
  const ancestry = new Ancestry(sorted);
  const known = positionsOf(sorted, (change) => Object.hasOwn(change.patch, field));
  const withheld = positionsOf(sorted, (change) => change.redacted?.includes(field) === true);
  // A hidden value that somebody overruled with one that is known here matters no more.
  const hidden = ancestry.unseen(withheld, known);
  const invisible = new Set([...hidden, ...ancestry.sawAny([...sorted.keys()], hidden)]);
  const visible = sorted.filter((_, position) => !invisible.has(position));
  const withChildren = new Set(visible.flatMap((change) => change.parents));
  return visible.map(({ id }) => id).filter((id) => !withChildren.has(id));
}

/** One of the changes that an edit becomes. */
export interface EditPart {
  readonly patch: Patch;
  readonly parents: readonly string[];
}

/**
 * Cuts an edit into changes: one for all that its author could see, and one of its own for each field of which the last
 * value is withheld here, standing beside that value ({@link headsKnownFor}).
 *
 * @param changes all changes of one record that are here
 * @param seen the heads that the author had before them
 */
export function partsOfEdit(changes: readonly Change[], patch: Patch, seen: readonly string[]): EditPart[] {
  const withheld = changes.length === 0 ? [] : fold(changes).withheld;
  const hidden = withheld.filter((field) => Object.hasOwn(patch, field));
  const open = Object.entries(patch).filter(([field]) => !hidden.includes(field));
  const first: EditPart[] =
    open.length > 0 || hidden.length === 0 ? [{ patch: Object.fromEntries(open), parents: seen }] : [];
  return [
    ...first,
    ...hidden.map((field) => ({ patch: { [field]: patch[field] ?? null }, parents: headsKnownFor(changes, field) })),
  ];
}
