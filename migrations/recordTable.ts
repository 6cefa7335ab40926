// What every record table has beside its own columns. Released steps use it: it may not change.

import { type Kysely, sql } from 'kysely';

/** The types of SQLite's columns by name. */
export type Columns = { readonly [column: string]: 'text' | 'integer' | 'real' };

/** Makes the table of a record type: its id, its own columns, and what the store keeps of every record. */
export async function createRecordTable(db: Kysely<unknown>, table: string, columns: Columns): Promise<void> {
  let create = db.schema.createTable(table).addColumn('id', 'text', (column) => column.notNull().primaryKey());
  for (const [name, type] of Object.entries(columns)) create = create.addColumn(name, type);
  await create
    .addColumn('deleted', 'integer', (column) => column.notNull())
    .addColumn('heads', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('createdBy', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('updatedBy', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
