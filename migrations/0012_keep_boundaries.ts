// The municipal boundaries that a person adds to the map: one set at most, on this computer only.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('boundarySet')
    .addColumn('id', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('fileName', 'text', (column) => column.notNull())
    .addColumn('year', 'integer')
    .addColumn('addedAt', 'text', (column) => column.notNull())
    .addColumn('codes', 'text', (column) => column.notNull())
    .addColumn('topology', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}
