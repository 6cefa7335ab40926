// What a person who edits by hand begins with: as much of everybody's work as fits together.

import { type FieldValue, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { FieldDispute } from '../../../shared/contract/conflicts.ts';
import { threeWayTags } from '../../../shared/merge/threeWayTags.ts';
import { mergedText, threeWayText } from '../../../shared/merge/threeWayText.ts';

/** @returns the value as a text; nothing filled in is an empty one */
export function asText(value: FieldValue): string {
  return typeof value === 'string' ? value : '';
}

function asWords(value: FieldValue): readonly string[] {
  return typeof value === 'object' && value !== null ? value : [];
}

/**
 * @returns a value in which everybody's edits are, where such a value can be made without choosing: lists of words, and
 *   long texts of which the edits do not clash. Undefined otherwise.
 */
export function unitedValue(type: RecordTypeName, { field, base, options }: FieldDispute): FieldValue | undefined {
  const kind = fieldOf(type, field)?.kind;
  const values = options.map(({ value }) => value);
  if (kind === 'tags') return threeWayTags(asWords(base), values.map(asWords));
  if (kind === 'longText') return mergedText(asText(base), values.map(asText));
  return undefined;
}

/** @returns what the field for editing by hand begins with */
export function startingValue(type: RecordTypeName, dispute: FieldDispute): FieldValue {
  const united = unitedValue(type, dispute);
  if (united !== undefined) return united;
  const [first, second] = dispute.options;
  const isText = fieldOf(type, dispute.field)?.kind === 'longText';
  // Both versions under each other where they clash: taking away what one does not want loses nothing by accident.
  if (isText && first && second && dispute.options.length === 2) {
    return threeWayText(asText(dispute.base), asText(first.value), asText(second.value)).proposal;
  }
  return (dispute.options.find(({ isShown }) => isShown) ?? first)?.value ?? null;
}
