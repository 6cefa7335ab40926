// Indexes for the reference fields of the two largest tables that had none: whether what they refer to is still there is
// looked up after every change. Only of rows that refer to something, so that they cost nothing where the field is empty.

import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ['allocation', 'focusTheme'],
    ['project', 'direction'],
  ] as const) {
    await db.schema
      .createIndex(`${table}_${column}`)
      .on(table)
      .column(column)
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
}
