// Bringing a store's shape up to date: all steps that it misses, in one transaction, or none.

import type BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { WeerwerkError } from '../../shared/errors.ts';

export type Migrations = { readonly [name: string]: Migration };

function appliedSteps(sqlite: BetterSqlite3.Database): string[] {
  const known = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'").get();
  if (!known) return [];
  return (sqlite.prepare('select name from kysely_migration order by name').all() as { name: string }[]).map(
    (row) => row.name,
  );
}

/**
 * @returns the steps that the store misses
 * @throws {WeerwerkError} `storeNewer` when it has steps that this version does not know; nothing is touched
 */
export function pendingSteps(sqlite: BetterSqlite3.Database, migrations: Migrations): string[] {
  const applied = appliedSteps(sqlite);
  const unknown = applied.find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) throw new WeerwerkError({ code: 'storeNewer', detail: unknown });
  return Object.keys(migrations).filter((name) => !applied.includes(name));
}

/**
 * Runs the missing steps. Kysely's migrator alone would leave half of a failing run behind on SQLite, so one immediate
 * transaction lies around all of it. Foreign keys are off meanwhile: a table that is rebuilt would otherwise cascade,
 * and the pragma is ignored inside a transaction.
 *
 * @throws {WeerwerkError} `migrationFailed` with the step's name; the store is as it was
 */
export async function migrate(sqlite: BetterSqlite3.Database, migrations: Migrations): Promise<void> {
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error, results } = await migrator.migrateToLatest({ disableTransactions: true });
    const failed = results?.find((result) => result.status === 'Error');
    if (error !== undefined)
      throw new WeerwerkError(
        { code: 'migrationFailed', detail: failed?.migrationName ?? String(error) },
        { cause: error },
      );
    const broken = sqlite.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new WeerwerkError({ code: 'migrationFailed', detail: 'foreign_key_check' });
    sqlite.exec('COMMIT');
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
    throw error;
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}
