// One SQLite connection, and how the queries that Kysely builds are run on it.
//
// Kysely builds and types the SQL; better-sqlite3 runs it, synchronously. A transaction is therefore one stretch of
// code that nothing can come between (docs/decisions/0002). The store lives in a process of its own, so a query never
// blocks a window.

import type BetterSqlite3 from 'better-sqlite3';
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { inPieces, type Job, nextTurn } from './pieces.ts';
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
  private readonly database: BetterSqlite3.Database;
  private readonly statements = new Map<string, BetterSqlite3.Statement>();
  /** A transaction is open, and it is not its turn. */
  private isHeld = false;

  constructor(sqlite: BetterSqlite3.Database) {
    this.database = sqlite;
  }

  /** @throws {Error} between the turns of a {@link transactionInPieces}, which nobody may come between */
  get sqlite(): BetterSqlite3.Database {
    if (this.isHeld) throw new Error('The store was used in the middle of a transaction that is not its own');
    return this.database;
  }

  /** @returns the statement for this SQL, prepared once */
  prepare(text: string): BetterSqlite3.Statement {
    const known = this.statements.get(text);
    if (known && !this.isHeld) return known;
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

  /**
   * As {@link transaction}, for work that takes long: other things get their turn between its pieces, but not this
   * connection, which refuses whoever tries. Call it while nobody else is in the middle of something (`Turns.alone`).
   *
   * @throws {WeerwerkError} `cancelled`; rolled back, as after everything that the work throws
   */
  async transactionInPieces<Result>(work: Generator<number, Result>, total: number, job: Job): Promise<Result> {
    this.sqlite.exec('begin immediate');
    try {
      const result = await inPieces(work, total, job, () => this.hold());
      this.sqlite.exec('commit');
      return result;
    } catch (error) {
      if (this.database.open && this.database.inTransaction) this.sqlite.exec('rollback');
      throw error;
    }
  }

  /** Closes the store, even in the middle of a transaction in pieces: that is rolled back. */
  close(): void {
    if (this.database.open) this.database.close();
  }

  private async hold(): Promise<void> {
    this.isHeld = true;
    await nextTurn();
    this.isHeld = false;
  }
}
