// A table that gets most of its rows at once: its indexes are made when the rows are there, which is faster than row by row.

import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Change } from '../../shared/merge/change.ts';
import type { Connection } from './connection.ts';

/** Below this many new records it is not worth it. */
const LEAST_NEW = 20_000;
/** New records for each one that is there: what is there is indexed anew as well. */
const LEAST_GROWTH = 4;

interface Index {
  readonly name: string;
  readonly sql: string;
}

/** The tables that such changes fill for the most part. */
function filledBy(connection: Connection, changes: readonly Change[]): string[] {
  const made = new Map<string, number>();
  for (const { type, parents } of changes) if (parents.length === 0) made.set(type, (made.get(type) ?? 0) + 1);
  return [...made].flatMap(([type, count]) => {
    if (count < LEAST_NEW || !isRecordTypeName(type)) return [];
    const { rows } = connection.prepare(`select count(*) as rows from "${type}"`).get() as { rows: number };
    return count >= rows * LEAST_GROWTH ? [type] : [];
  });
}

/**
 * Takes the indexes away of tables that will be filled; call it inside the transaction that fills them.
 *
 * @returns what makes them again, one at a time; run it before the transaction ends
 */
export function putIndexesOff(connection: Connection, changes: readonly Change[]): () => Generator<void> {
  const indexes = filledBy(connection, changes).flatMap(
    (table) =>
      connection
        .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null")
        .all(table) as Index[],
  );
  for (const { name } of indexes) connection.sqlite.exec(`drop index "${name}"`);
  return function* makeAgain() {
    for (const { sql } of indexes) {
      connection.sqlite.exec(sql);
      yield;
    }
  };
}
