// Where in the texts the label of a type, field or choice is. The one place that knows.

import { fieldOf, type RecordTypeName, recordTypeOf } from '../catalogue/catalogue.ts';

const COMMON = new Set(['source', 'confidential', 'deleted']);

export function typeKey(type: RecordTypeName, form: 'one' | 'other'): string {
  return `type.${type}.${form}`;
}

/** @returns the key of a field's label; a link's field is called after the type at that end */
export function fieldKey(type: RecordTypeName, field: string): string {
  if (COMMON.has(field)) return `field.common.${field}`;
  if (recordTypeOf(type).isLink) return typeKey(field as RecordTypeName, 'one');
  return `field.${type}.${field}`;
}

/** @returns the key of the explanation under a field; many fields have none */
export function hintKey(type: RecordTypeName, field: string): string {
  return COMMON.has(field) ? `hint.common.${field}` : `hint.${type}.${field}`;
}

/** @returns the key of a choice's label, or of "ja" and "nee" for a yes/no field */
export function choiceKey(type: RecordTypeName, field: string, value: string | number): string {
  return fieldOf(type, field)?.kind === 'yesNo'
    ? `choice.yesNo.${value === 1 ? 'yes' : 'no'}`
    : `choice.${type}.${field}.${value}`;
}
