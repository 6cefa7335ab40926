// The migrations and the catalogue describe the same tables: one cannot change without the other.

import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/catalogue/catalogue.ts';
import type { Field } from '../../../shared/catalogue/fields.ts';
import { emptyStore } from '../../support/stores.ts';

function columnType(field: Field): string {
  switch (field.kind) {
    case 'money':
    case 'yesNo':
      return 'INTEGER';
    case 'number':
      return field.format === 'decimal' ? 'REAL' : 'INTEGER';
    default:
      return 'TEXT';
  }
}

const SYSTEM = {
  id: 'TEXT',
  deleted: 'INTEGER',
  heads: 'TEXT',
  createdAt: 'TEXT',
  createdBy: 'TEXT',
  updatedAt: 'TEXT',
  updatedBy: 'TEXT',
};

describe('after all migrations', () => {
  it.each(recordTypes.map((type) => [type.name, type] as const))(
    'the table %s has the columns of the catalogue',
    async (name, type) => {
      const { connection } = await emptyStore({ file: ':memory:' });
      const columns = connection.sqlite.pragma(`table_info("${name}")`) as { name: string; type: string }[];
      const expected = Object.entries(type.fields).map(([field, declared]) => [field, columnType(declared)]);
      expect(Object.fromEntries(columns.map((column) => [column.name, column.type.toUpperCase()]))).toEqual({
        ...Object.fromEntries(expected),
        ...SYSTEM,
      });
    },
  );

  it('no table is left that the catalogue does not know', async () => {
    const { connection } = await emptyStore({ file: ':memory:' });
    const tables = connection.sqlite
      .prepare("select name from sqlite_master where type = 'table' and sql like '%updatedBy%'")
      .pluck()
      .all() as string[];
    expect(tables.toSorted()).toEqual(recordTypes.map((type) => type.name as string).toSorted());
  });
});
