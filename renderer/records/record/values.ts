// Comparing the values of a record: what a person changed, and what changed elsewhere meanwhile.

import { type FieldValue, fieldNames, type Patch, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';

/** All values of a form by field, `null` where nothing is filled in. */
export type FormValues = { [field: string]: FieldValue };

/** An empty text and an empty list of words are the same as nothing filled in. */
function plain(value: FieldValue | undefined): FieldValue {
  if (value === undefined || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}

/** @returns whether two values of a field mean the same */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const left = plain(a);
  const right = plain(b);
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

/** @returns a value for every field of the type: those given, `null` for the others */
export function completeValues(type: RecordTypeName, values: Patch): FormValues {
  return Object.fromEntries(fieldNames(type).map((name) => [name, plain(values[name])]));
}

/** @returns the fields whose values in `mine` are not those of `base`, with the values of `mine` */
export function changedFields(base: Patch, mine: Patch): Patch {
  return Object.fromEntries(Object.entries(mine).filter(([name, value]) => !sameValue(base[name], value)));
}

/**
 * What somebody else changed in the very fields that a person is changing.
 *
 * @param base the values that the person started from
 * @param mine the person's unsaved changes
 * @param fresh the values as they are in the store now
 * @returns the names of the fields that both changed, differently
 */
export function changedElsewhere(base: Patch, mine: Patch, fresh: Patch): readonly string[] {
  return Object.keys(mine).filter((name) => !sameValue(base[name], fresh[name]) && !sameValue(mine[name], fresh[name]));
}
