// Stores for tests: real SQLite files in a folder of their own, and the clocks and edits that tests need.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { everyChange } from '../../electron/store/log.ts';
import type { OpenOptions } from '../../electron/store/open.ts';
import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';
import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Edit } from '../../shared/contract/contract.ts';
import type { Change } from '../../shared/merge/change.ts';

/** @returns a new folder that is gone after the test */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weerwerk-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that tests set and wind: it stands still by itself. */
export class TestClock {
  private time: number;

  constructor(start = '2026-11-23T09:00:00.000Z') {
    this.time = Date.parse(start);
  }

  now = (): Date => new Date(this.time);

  /** @param minutes may be negative: a clock that goes back */
  wind(minutes: number): void {
    this.time += minutes * 60_000;
  }
}

export interface TestStoreOptions extends Partial<OpenOptions> {
  readonly userName?: string;
}

/** @returns an open store without records, closed after the test */
export async function emptyStore(options: TestStoreOptions = {}): Promise<Store> {
  const store = await Store.open({
    file: join(temporaryFolder(), 'weerwerk.db'),
    now: new TestClock().now,
    demo: false,
    empty: true,
    userName: 'Test',
    ...options,
  });
  onTestFinished(() => store.close());
  return store;
}

/** Saves one new record. @returns its id */
export function create(store: Store, type: RecordTypeName, patch: Patch): string {
  return saveOne(store, { type, patch: patch as Edit['patch'] });
}

/** Changes one record. */
export function change(store: Store, type: RecordTypeName, id: string, patch: Patch): void {
  saveOne(store, { type, id, patch: patch as Edit['patch'] });
}

/** Deletes one record. */
export function remove(store: Store, type: RecordTypeName, id: string): void {
  saveOne(store, { type, id, patch: {}, delete: true });
}

function saveOne(store: Store, edit: Edit): string {
  const [id] = save(store.writer, [edit]).ids;
  if (id === undefined) throw new Error('Saving one record returns one id');
  return id;
}

/** @returns the whole log of a store */
export function logOf(store: Store): Change[] {
  return [...everyChange(store.connection)];
}

/** Brings all that one store knows to another, as an import does. @returns the import's batch */
export function send(from: Store, to: Store): string | null {
  return to.accept(logOf(from), ({ records }) => ({ action: 'import', type: null, title: from.user, count: records }))
    .batch;
}

/** @returns all rows of the record tables, conflicts included: what two equal stores must agree on */
export function stateOf(store: Store): unknown {
  const tables = store.connection.sqlite
    .prepare("select name from sqlite_master where type = 'table' and sql like '%heads%' order by name")
    .all() as { name: string }[];
  const rows = tables.map(({ name }) => [
    name,
    store.connection.sqlite.prepare(`select * from "${name}" order by id`).all(),
  ]);
  const conflicts = store.connection.sqlite.prepare('select * from conflict order by record, field').all();
  return { rows, conflicts };
}
