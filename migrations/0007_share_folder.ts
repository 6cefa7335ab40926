// The shared folder: what became of the packages that were seen there, and which changes a person took back. Both local.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('folderPackage')
    .addColumn('folder', 'text', (column) => column.notNull())
    .addColumn('file', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('modified', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('fingerprint', 'text')
    .addColumn('name', 'text')
    .addColumn('replica', 'text')
    .addColumn('madeAt', 'text')
    .addColumn('inventory', 'text')
    .addColumn('newChanges', 'integer', (column) => column.notNull())
    .addColumn('broughtChange', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('folderPackage_key', ['folder', 'file'])
    .modifyEnd(sql`strict, without rowid`)
    .execute();
  await db.schema
    .createTable('takenBack')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .modifyEnd(sql`strict, without rowid`)
    .execute();
}
