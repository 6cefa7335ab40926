// `npm run bench`: how fast the store is, beside bare SQLite in the same run. Ratios, so that the machine matters less.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { listRecords } from '../../electron/store/list.ts';
import { overviewOf } from '../../electron/store/overview.ts';
import { searchRecords } from '../../electron/store/search.ts';
import { Store } from '../../electron/store/store.ts';
import { listSchema } from '../../shared/contract/queries.ts';
import { type Change, changeId } from '../../shared/merge/change.ts';
import { type LargeRecord, largeAdvices, largeAllocations, largeProjects } from './largeSet.ts';
import { milliseconds, p95, type Row, tableOf, timed } from './measure.ts';
import { sheetRows } from './sheetBench.ts';

const PROJECTS = 100_000;
const ADVICES = 100_000;
const ALLOCATIONS = 300_000;
const TODAY = '2026-11-23';
const REPLICA = 'b'.repeat(16);

const folder = mkdtempSync(join(tmpdir(), 'weerwerk-bench-'));

function* changesOf(records: Iterable<LargeRecord>, firstCounter: number): Generator<Change> {
  let counter = firstCounter;
  for (const { type, id, values } of records) {
    yield {
      id: changeId(counter, REPLICA),
      type,
      record: id,
      patch: values,
      parents: [],
      author: 'Meting',
      batch: 'bench',
      at: '2026-11-23T09:00:00.000Z',
    };
    counter += 1;
  }
}

/** The reference: the same projects into one plain table with two indexes, prepared, in one transaction. */
function bareInsert(): number {
  const sqlite = new BetterSqlite3(join(folder, 'bare.db'));
  sqlite.pragma('journal_mode = WAL');
  const records = [...largeProjects(PROJECTS)];
  const columns = Object.keys(records[0]?.values ?? {});
  sqlite.exec(`create table project (id text primary key, ${columns.map((column) => `"${column}"`).join(', ')})`);
  sqlite.exec('create index by_name on project (name); create index by_status on project (status)');
  const insert = sqlite.prepare(`insert into project values (?, ${columns.map(() => '?').join(', ')})`);
  const time = timed(() =>
    sqlite.transaction(() => {
      for (const { id, values } of records) {
        insert.run(
          id,
          ...columns.map((column) => {
            const value = values[column] ?? null;
            return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
          }),
        );
      }
    })(),
  );
  sqlite.close();
  return time;
}

function accept(store: Store, changes: readonly Change[]): number {
  return timed(() => store.accept(changes, () => ({ action: 'import', type: null, title: 'bench', count: 0 })));
}

const rows: Row[] = [];
const store = await Store.open({
  file: join(folder, 'weerwerk.db'),
  now: () => new Date(),
  demo: false,
  empty: true,
  userName: 'Meting',
});
try {
  const bare = bareInsert();
  const projects = [...changesOf(largeProjects(PROJECTS), 1)];
  const taken = accept(store, projects);
  rows.push({
    what: `merging ${PROJECTS} new projects: log, hash, table, indexes, search`,
    measured: milliseconds(taken),
    against: `${milliseconds(bare)} bare insert`,
    ratio: (taken / bare).toFixed(1),
  });
  accept(store, [...changesOf(largeAdvices(ADVICES), PROJECTS + 1)]);
  accept(store, [...changesOf(largeAllocations(ALLOCATIONS), PROJECTS + ADVICES + 1)]);
  store.connection.sqlite.exec('analyze');

  const bar = (what: string, measured: number, limit: number): void => {
    rows.push({ what, measured: milliseconds(measured), against: `${limit} ms`, ratio: (measured / limit).toFixed(2) });
  };
  bar(
    'overview, all tiles (p95)',
    p95(20, () => overviewOf(store.connection, TODAY)),
    100,
  );
  const words = ['wijk', 'jeugd ont', 'veerkr', 'on', 'raad advies over wee', 'democratie les'];
  bar(
    'search as typed (p95)',
    p95(60, (run) => searchRecords(store.connection, words[run % words.length] ?? '', 20)),
    50,
  );
  const page = listSchema.parse({ type: 'project', columns: ['name', 'status', 'municipality', 'budget'], limit: 100 });
  bar(
    'first rows of a list of 100,000 (p95)',
    p95(20, () => listRecords(store.connection, { ...page, sort: [{ field: 'name', descending: false }] }, TODAY)),
    100,
  );
  bar(
    'a page in its middle (p95)',
    p95(20, (run) =>
      listRecords(
        store.connection,
        { ...page, offset: 40_000 + run * 100, sort: [{ field: 'name', descending: false }] },
        TODAY,
      ),
    ),
    100,
  );
  bar(
    'the same sorted by amount (p95)',
    p95(20, () => listRecords(store.connection, { ...page, sort: [{ field: 'budget', descending: true }] }, TODAY)),
    100,
  );
  rows.push(...(await sheetRows(store, folder, PROJECTS, bare)));
  const cpu = cpus();
  process.stdout.write(
    `${cpu[0]?.model ?? ''}, ${cpu.length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n\n${tableOf(rows)}\n`,
  );
} finally {
  store.close();
  rmSync(folder, { recursive: true, force: true });
}
