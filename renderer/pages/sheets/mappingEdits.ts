// What a person does to a mapping, as pure steps from one mapping to the next.

import { fieldOf, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { ID_FIELD, type Mapping, type Reading } from '../../../shared/contract/sheets.ts';

/** @returns the mapping with another field for a column; another column that had it is no longer read */
export function withField(mapping: Mapping, column: number, field: string | null): Mapping {
  const columns = mapping.columns.map((one) => {
    if (one.column === column) return { ...one, field };
    return field !== null && one.field === field ? { ...one, field: null } : one;
  });
  const isKeyThere = mapping.key === null || columns.some((one) => one.field === mapping.key);
  return { ...mapping, columns, key: isKeyThere ? mapping.key : null };
}

/** @returns the mapping with another way of reading a column */
export function withReading(mapping: Mapping, column: number, reading: Partial<Reading>): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((one) =>
      one.column === column ? { ...one, reading: { ...one.reading, ...reading } } : one,
    ),
  };
}

/** @returns the fields by which rows can be known: an id, and texts and numbers that have a column */
export function possibleKeys({ type, columns }: Mapping): readonly string[] {
  return columns.flatMap(({ field }) => {
    if (field === null) return [];
    const kind = fieldOf(type, field)?.kind;
    return field === ID_FIELD || kind === 'text' || kind === 'number' ? [field] : [];
  });
}

/** @returns the required fields that no column has */
export function missingFields(type: RecordTypeName, { columns }: Mapping): readonly string[] {
  const mapped = new Set(columns.map(({ field }) => field));
  return Object.entries(recordTypeOf(type).fields)
    .filter(([name, field]) => field.required === true && !mapped.has(name))
    .map(([name]) => name);
}
