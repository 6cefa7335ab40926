// Which of a record's values are other records, whose titles are then asked for.

import { type FieldValue, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';

/** @returns the ids among values of reference fields; a link's fields are references too */
export function referredIds(
  type: RecordTypeName,
  values: readonly (readonly [field: string, value: FieldValue])[],
): readonly string[] {
  return values.flatMap(([field, value]) =>
    fieldOf(type, field)?.kind === 'reference' && typeof value === 'string' ? [value] : [],
  );
}
