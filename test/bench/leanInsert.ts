// The leanest reference: projects into one plain table with two indexes, prepared, in one transaction.

import BetterSqlite3 from 'better-sqlite3';
import { largeProjects } from './largeSet.ts';
import { timed } from './measure.ts';

/** @returns milliseconds */
export function leanInsert(file: string, count: number): number {
  const sqlite = new BetterSqlite3(file);
  sqlite.pragma('journal_mode = WAL');
  const records = [...largeProjects(count)];
  const columns = Object.keys(records[0]?.values ?? {});
  sqlite.exec(`create table project (id text primary key, ${columns.map((column) => `"${column}"`).join(', ')})`);
  sqlite.exec('create index by_name on project (name); create index by_status on project (status)');
  const insert = sqlite.prepare(`insert into project values (?, ${columns.map(() => '?').join(', ')})`);
  const plain = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);
  const time = timed(() =>
    sqlite.transaction(() => {
      for (const { id, values } of records) insert.run(id, ...columns.map((column) => plain(values[column] ?? null)));
    })(),
  );
  sqlite.close();
  return time;
}
