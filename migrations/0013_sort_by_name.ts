// Lists open in the order of names: an index in that order, so that a page far into a hundred thousand rows is there at once.

import { type Kysely, sql } from 'kysely';

/** The tables that can grow large; in the others sorting is quick by itself. */
const LARGE = [
  'project',
  'allocation',
  'commitment',
  'payment',
  'accountability',
  'localSpending',
  'advice',
  'recommendation',
  'milestone',
] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of LARGE) {
    await sql`create index ${sql.ref(`${table}_byName`)} on ${sql.table(table)} (deleted, name collate nocase, id)`.execute(
      db,
    );
  }
}
