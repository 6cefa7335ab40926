// Whether a store is whole: SQLite's own checks, every change's hash, and the tables against the log.

import { damagedChanges } from '../../electron/store/log.ts';
import { rebuild } from '../../electron/store/recordTables.ts';
import type { Store } from '../../electron/store/store.ts';

/** Ends a transaction that must leave nothing. */
class TakenBack extends Error {}

/** @returns all rows of the record tables, the conflicts and the search index */
function tablesOf({ connection }: Store): string {
  const { sqlite } = connection;
  const records = sqlite
    .prepare("select name from sqlite_master where type = 'table' and sql like '%heads%' order by name")
    .pluck()
    .all() as string[];
  const rows = [...records.map((name) => `"${name}" order by id`), 'conflict order by record, field'].map((from) =>
    sqlite.prepare(`select * from ${from}`).raw().all(),
  );
  const searchable = sqlite.prepare('select record, type from searchRow order by record').raw().all();
  return JSON.stringify([rows, searchable]);
}

/** @returns whether the tables are what folding the whole log again gives */
function isFoldOfItsLog(store: Store): boolean {
  const before = tablesOf(store);
  let after = '';
  try {
    store.connection.transaction(() => {
      rebuild(store.connection);
      after = tablesOf(store);
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return before === after;
}

/** @returns what is wrong with a store; empty for one that is whole */
export function unsoundnessOf(store: Store): string[] {
  const { sqlite } = store.connection;
  const integrity = sqlite.pragma('integrity_check(1)', { simple: true }) as string;
  const foreign = sqlite.pragma('foreign_key_check') as unknown[];
  const damaged = damagedChanges(store.connection);
  return [
    ...(integrity === 'ok' ? [] : [integrity]),
    ...(foreign.length === 0 ? [] : [`${foreign.length} foreign keys`]),
    ...(damaged.length === 0 ? [] : [`${damaged.length} damaged changes`]),
    ...(isFoldOfItsLog(store) ? [] : ['tables that are not what the log says']),
  ];
}
