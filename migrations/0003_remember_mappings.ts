// What the headings of tables meant that were read in: local, so that the next table needs less explaining.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tableColumn')
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('heading', 'text', (column) => column.notNull())
    .addColumn('field', 'text')
    .addColumn('unit', 'integer', (column) => column.notNull())
    .addColumn('decimal', 'text', (column) => column.notNull())
    .addColumn('dates', 'text', (column) => column.notNull())
    .addColumn('isKey', 'integer', (column) => column.notNull())
    .addColumn('usedAt', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tableColumnByHeading', ['type', 'heading'])
    .modifyEnd(sql`strict`)
    .execute();
}
