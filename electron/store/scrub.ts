// Making sure that what was erased is not left behind in the file: SQLite only marks deleted bytes as free.

import type { Connection } from './connection.ts';

/**
 * Rewrites the file without its free pages and empties the write-ahead log. Call it after the commit, outside any
 * transaction; it takes time in proportion to the store.
 */
export function scrub(connection: Connection): void {
  // Merges the index's parts, so that words of removed texts go with them.
  connection.sqlite.exec("insert into search (search) values ('optimize')");
  connection.sqlite.exec('vacuum');
  connection.sqlite.pragma('wal_checkpoint(TRUNCATE)');
}
