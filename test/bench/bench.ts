// `npm run bench`: how fast Weerwerk is, beside bare SQLite in the same run. Ratios, so that the machine matters less.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '../../electron/store/store.ts';
import type { Change } from '../../shared/merge/change.ts';
import { changesOf, importRows } from './importBench.ts';
import { largeAdvices, largeAllocations, largeProjects } from './largeSet.ts';
import { leanInsert } from './leanInsert.ts';
import { listRows } from './listBench.ts';
import { milliseconds, type Row, tableOf, timed } from './measure.ts';
import { moneyRows } from './moneyBench.ts';
import { registerRows } from './registerBench.ts';
import { sheetRows } from './sheetBench.ts';

const PROJECTS = 100_000;
const ADVICES = 100_000;
const ALLOCATIONS = 300_000;
const AMOUNTS = 300_000;
const TEXTS = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'weerwerk-bench-'));

function accept(store: Store, changes: readonly Change[]): number {
  return timed(() => store.accept(changes, () => ({ action: 'import', type: null, title: 'bench', count: 0 })));
}

async function largeStoreRows(): Promise<Row[]> {
  const store = await Store.open({
    file: join(folder, 'weerwerk.db'),
    now: () => new Date(),
    demo: false,
    empty: true,
    userName: 'Meting',
  });
  try {
    const lean = leanInsert(join(folder, 'bare.db'), PROJECTS);
    const taken = accept(store, [...changesOf(largeProjects(PROJECTS), 1)]);
    accept(store, [...changesOf(largeAdvices(ADVICES), PROJECTS + 1)]);
    accept(store, [...changesOf(largeAllocations(ALLOCATIONS), PROJECTS + ADVICES + 1)]);
    store.connection.sqlite.exec('analyze');
    return [
      {
        what: `merging ${PROJECTS} new projects: log, hash, table, indexes, search`,
        measured: milliseconds(taken),
        against: `${milliseconds(lean)} into one plain table of twelve columns and two indexes`,
        ratio: (taken / lean).toFixed(1),
      },
      ...listRows(store),
      ...(await sheetRows(store, folder, PROJECTS, lean)),
    ];
  } finally {
    store.close();
  }
}

try {
  const rows = [
    ...(await importRows(folder, PROJECTS)),
    ...(await largeStoreRows()),
    ...(await moneyRows(folder, PROJECTS, AMOUNTS)),
    ...(await registerRows(folder, TEXTS)),
  ];
  const cpu = cpus();
  process.stdout.write(
    `${cpu[0]?.model ?? ''}, ${cpu.length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n\n${tableOf(rows)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
