// The bare reference: the rows that a store ended up with, put into the very same tables by prepared inserts and nothing else.

import BetterSqlite3 from 'better-sqlite3';
import type { Store } from '../../electron/store/store.ts';
import { timed } from './measure.ts';

interface Part {
  readonly sql: string;
}

/** The rows of a table as they are, with its columns. */
interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** @param condition SQL that chooses the rows, such as those that an import brought */
export function rowsOf(store: Store, table: string, condition = 'true'): Rows {
  const columns = (store.connection.sqlite.pragma(`table_info("${table}")`) as { name: string }[]).map(
    ({ name }) => name,
  );
  const rows = store.connection.sqlite
    .prepare(`select * from "${table}" where ${condition}`)
    .raw(true)
    .all() as Rows['rows'];
  return { table, columns, rows };
}

/**
 * Puts rows into a new database with the same tables and indexes, in one transaction with a write-ahead log.
 *
 * @param before rows that are there already: those in `rows` with their key replace them
 * @returns milliseconds
 */
export function rawInsert(store: Store, file: string, rows: readonly Rows[], before: readonly Rows[] = []): number {
  const sqlite = new BetterSqlite3(file);
  sqlite.pragma('journal_mode = WAL');
  for (const { table } of rows) {
    const parts = store.connection.sqlite
      .prepare("select sql from sqlite_master where tbl_name = ? and type in ('table', 'index') and sql is not null")
      .all(table) as Part[];
    for (const { sql } of parts) sqlite.exec(sql);
  }
  const put = (all: readonly Rows[]) =>
    sqlite.transaction(() => {
      for (const { table, columns, rows: values } of all) {
        const names = columns.map((name) => `"${name}"`).join(', ');
        const insert = sqlite.prepare(
          `insert or replace into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`,
        );
        for (const row of values) insert.run(...row);
      }
    })();
  put(before);
  const time = timed(() => put(rows));
  sqlite.close();
  return time;
}
