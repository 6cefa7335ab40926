// Known colleagues: whose key signs the packages that come in. It is local: trust is not passed on with a package.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('colleague')
    .addColumn('fingerprint', 'text', (column) => column.notNull().primaryKey())
    .addColumn('publicKey', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('replica', 'text')
    .addColumn('knownSince', 'text', (column) => column.notNull())
    .addColumn('lastSeenAt', 'text', (column) => column.notNull())
    .addColumn('inventory', 'text')
    .modifyEnd(sql`strict, without rowid`)
    .execute();
}
