// One SQLite connection, and how the queries that Kysely builds are run on it.
//
// Kysely builds and types the SQL; better-sqlite3 runs it, synchronously. A transaction is therefore one stretch of
// code that nothing can come between (docs/decisions/0002). The store lives in a process of its own, so a query never
// blocks a window.

import type BetterSqlite3 from 'better-sqlite3';
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Database, RecordTables } from './schema.ts';

const dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** Builds queries over the tables whose columns are written out in {@link Database}; it runs nothing itself. */
export const query = new Kysely<Database>({ dialect });

/** Builds queries over any record type's table, by columns that the catalogue names. */
export const recordQuery = new Kysely<RecordTables>({ dialect });

/** What SQLite takes and gives. */
export type SqlValue = string | number | null;

const KEPT_STATEMENTS = 400;

/** A SQLite connection with its prepared statements. */
export class Connection {
  readonly sqlite: BetterSqlite3.Database;
  private readonly statements = new Map<string, BetterSqlite3.Statement>();

  constructor(sqlite: BetterSqlite3.Database) {
    this.sqlite = sqlite;
  }

  /** @returns the statement for this SQL, prepared once */
  prepare(text: string): BetterSqlite3.Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const oldest = this.statements.size >= KEPT_STATEMENTS ? this.statements.keys().next().value : undefined;
    if (oldest !== undefined) this.statements.delete(oldest);
    const statement = this.sqlite.prepare(text);
    this.statements.set(text, statement);
    return statement;
  }

  /** @returns all rows of a query */
  all<Row>(built: Compilable<Row>): Row[] {
    const { sql, parameters } = built.compile();
    return this.prepare(sql).all(...parameters) as Row[];
  }

  /** @returns all rows of a query as arrays of values, in the order of its columns */
  rows(built: Compilable<unknown>): SqlValue[][] {
    const { sql, parameters } = built.compile();
    return this.prepare(sql)
      .raw(true)
      .all(...parameters) as SqlValue[][];
  }

  /** @returns the first row, or undefined */
  first<Row>(built: Compilable<Row>): Row | undefined {
    const { sql, parameters } = built.compile();
    return this.prepare(sql).get(...parameters) as Row | undefined;
  }

  /** Runs a statement that returns no rows. @returns the number of rows changed */
  run(built: Compilable<unknown>): number {
    const { sql, parameters } = built.compile();
    return this.prepare(sql).run(...parameters).changes;
  }

  /**
   * Runs `work` in one transaction that takes the write lock at once; rolls back when it throws. Inside another
   * transaction it is part of that one.
   */
  transaction<Result>(work: () => Result): Result {
    return this.sqlite.inTransaction ? work() : this.sqlite.transaction(work).immediate();
  }
}
