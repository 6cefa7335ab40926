// The quick way through a package's values: a check without zod that says yes only where the schemas say yes.
//
// zod stays the definition (`schema.ts`). A package holds millions of values, nearly all of them plain, and asking zod
// for each took a third of an import. A test gives both ways the same values and refuses a yes that zod would not give.

import { isRecordTypeName, recordTypeOf } from './catalogue.ts';
import type { Field } from './fields.ts';
import { hasControlCharacters, MAX_LONG_TEXT, MAX_TEXT, RECORD_ID } from './schema.ts';

/** Whether a value certainly has the shape of its field; false says nothing. */
export type PlainCheck = (value: unknown) => boolean;

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const MAX_TAG = 100;
const MAX_TAGS = 100;

function isPlainText(value: unknown, max: number): boolean {
  return (
    typeof value === 'string' &&
    value.length <= max &&
    value.trim() !== '' &&
    !hasControlCharacters(value) &&
    value.isWellFormed()
  );
}

function checkOf(field: Field): PlainCheck {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return (value) => isPlainText(value, MAX_TEXT);
    case 'longText':
      return (value) => isPlainText(value, MAX_LONG_TEXT);
    case 'date':
      // The last days of a month are for zod, which knows how long each is.
      return (value) => typeof value === 'string' && ISO_DATE.test(value);
    case 'money':
      return Number.isSafeInteger;
    case 'number':
      return field.format === 'decimal' ? Number.isFinite : Number.isSafeInteger;
    case 'yesNo':
      return (value) => value === 0 || value === 1;
    case 'reference':
      return (value) => typeof value === 'string' && RECORD_ID.test(value);
    case 'tags':
      return (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= MAX_TAGS &&
        value.every((word) => isPlainText(word, MAX_TAG));
  }
}

const known = new Map<string, ReadonlyMap<string, PlainCheck>>();

/** @returns the checks of a type's fields by their names; none for a type that this version does not know */
export function plainChecksOf(type: string): ReadonlyMap<string, PlainCheck> {
  let checks = known.get(type);
  if (!checks) {
    const fields = isRecordTypeName(type) ? Object.entries(recordTypeOf(type).fields) : [];
    checks = new Map(
      fields.map(([name, field]) => {
        const check = checkOf(field);
        return [name, (value: unknown) => value === null || check(value)] as const;
      }),
    );
    if (isRecordTypeName(type)) known.set(type, checks);
  }
  return checks;
}
