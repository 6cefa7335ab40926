// What a person put off deciding: local, and only as long as the rivals are the same; a new one asks again.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('putOffConflict')
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('candidates', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('putOffConflict_key', ['record', 'field'])
    .modifyEnd(sql`strict, without rowid`)
    .execute();
}
