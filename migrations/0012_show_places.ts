// What the map needs: the municipal boundaries that a person adds (one set at most, on this computer only), and an index
// out of which the projects of each place in a year are counted without reading the projects themselves.

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
  await db.schema
    .createIndex('project_deleted_municipality_area_startDate_endDate')
    .on('project')
    .columns(['deleted', 'municipality', 'area', 'startDate', 'endDate'])
    .execute();
}
