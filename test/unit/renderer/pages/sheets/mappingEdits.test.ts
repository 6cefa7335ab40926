// What a person does to a mapping.

import { describe, expect, it } from 'vitest';
import {
  missingFields,
  possibleKeys,
  withField,
  withReading,
} from '../../../../../renderer/pages/sheets/mappingEdits.ts';
import type { Mapping } from '../../../../../shared/contract/sheets.ts';

const reading = { unit: 1, decimal: 'comma', dates: 'dayFirst' } as const;
const mapping: Mapping = {
  type: 'project',
  key: 'code',
  columns: [
    { column: 0, field: 'name', reading },
    { column: 1, field: 'code', reading },
    { column: 2, field: null, reading },
  ],
};

describe('a mapping', () => {
  it('gives a field to one column at a time', () => {
    expect(withField(mapping, 2, 'name').columns.map(({ field }) => field)).toEqual([null, 'code', 'name']);
  });

  it('has no key without its column', () => {
    expect(withField(mapping, 1, null).key).toBeNull();
    expect(withField(mapping, 2, 'code').key).toBe('code');
  });

  it('changes the reading of one column', () => {
    const columns = withReading(mapping, 1, { unit: 1_000 }).columns;
    expect(columns.map((column) => column.reading.unit)).toEqual([1, 1_000, 1]);
  });

  it('knows by what rows can be recognised, and what is missing', () => {
    expect(possibleKeys(withField(mapping, 2, 'id'))).toEqual(['name', 'code', 'id']);
    expect(possibleKeys(withField(mapping, 2, 'budget'))).toEqual(['name', 'code']);
    expect(missingFields('project', mapping)).toEqual(['status']);
  });
});
