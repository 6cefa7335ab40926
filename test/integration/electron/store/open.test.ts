// Opening a store that is new, old, newer, damaged or in use.

import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { backupsOf } from '../../../../electron/store/backup.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { damagedChanges } from '../../../../electron/store/log.ts';
import { migrations } from '../../../../migrations/index.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { create, emptyStore, stateOf, TestClock, temporaryFolder } from '../../../support/stores.ts';

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WeerwerkError) return error.report.code;
    throw error;
  }
  return undefined;
}

const addColumn: Migration = {
  up: async (db) => {
    await sql`alter table phenomenon add column colour text`.execute(db);
  },
};

const failHalfWay: Migration = {
  up: async (db) => {
    await sql`drop table note`.execute(db);
    await sql`insert into nowhere values (1)`.execute(db);
  },
};

describe('opening a store', () => {
  it('backs up and upgrades an older one, all steps or none', async () => {
    const store = await emptyStore();
    create(store, 'phenomenon', { name: 'Racisme' });
    const before = stateOf(store);
    store.close();
    const failing = { ...migrations, '9001_add_colour': addColumn, '9002_fail': failHalfWay };
    expect(await codeOf(emptyStore({ file: store.file, migrations: failing }))).toBe('migrationFailed');
    expect(backupsOf(store.file)).toHaveLength(1);
    const again = await emptyStore({ file: store.file });
    expect(stateOf(again)).toEqual(before);
    again.close();
    // The control: without the failing step the same upgrade goes through.
    const upgraded = await emptyStore({
      file: store.file,
      migrations: { ...migrations, '9001_add_colour': addColumn },
    });
    const columns = upgraded.connection.sqlite.pragma('table_info(phenomenon)') as { name: string }[];
    expect(columns.map((column) => column.name)).toContain('colour');
  });

  it('refuses one that a newer version made, and leaves every byte as it was', async () => {
    const store = await emptyStore();
    store.close();
    const newer = await emptyStore({ file: store.file, migrations: { ...migrations, '9001_add_colour': addColumn } });
    newer.close();
    const bytes = readFileSync(store.file);
    expect(await codeOf(emptyStore({ file: store.file }))).toBe('storeNewer');
    expect(readFileSync(store.file).equals(bytes)).toBe(true);
  });

  it('says that a file is damaged or no store at all', async () => {
    const file = join(temporaryFolder(), 'weerwerk.db');
    writeFileSync(file, 'Dit is geen gegevensbestand, maar een brief.'.repeat(100));
    expect(await codeOf(emptyStore({ file }))).toBe('storeDamaged');
    expect(readFileSync(file, 'utf8')).toMatch(/^Dit is geen/);
  });

  it('says that a store is in use by another process', async () => {
    const store = await emptyStore();
    const other = new BetterSqlite3(store.file, { timeout: 1 });
    expect(() => other.prepare('select count(*) from change').get()).toThrow(/locked/);
    other.close();
  });

  it('makes a backup a day, checked and openable, and keeps ten', async () => {
    const clock = new TestClock();
    const file = join(temporaryFolder(), 'weerwerk.db');
    const first = await emptyStore({ file, now: clock.now });
    create(first, 'phenomenon', { name: 'Racisme' });
    first.close();
    for (let day = 0; day < 12; day += 1) {
      clock.wind(60 * 24 * 400);
      (await emptyStore({ file, now: clock.now })).close();
    }
    const backups = backupsOf(file);
    expect(backups.length).toBe(10);
    const copy = join(temporaryFolder(), 'weerwerk.db');
    copyFileSync(backups[0] ?? '', copy);
    const restored = await emptyStore({ file: copy });
    expect(restored.connection.sqlite.prepare('select name from phenomenon').pluck().all()).toEqual(['Racisme']);
  });

  it('brings fields to light that the log held since before an upgrade', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    store.connection.sqlite
      .prepare('update change set patch = ? where record = ?')
      .run(JSON.stringify({ name: 'Racisme', description: 'Later bekend' }), id);
    store.connection.sqlite.prepare("update setting set value = 'an older catalogue' where key = 'catalogue'").run();
    store.close();
    const upgraded = await emptyStore({ file: store.file });
    expect(recordDetail(upgraded.connection, 'phenomenon', id).values['description']).toBe('Later bekend');
  });

  it('leaves nothing beside the store but its backups when it is closed', async () => {
    const store = await emptyStore();
    store.close();
    expect(existsSync(`${store.file}-wal`)).toBe(false);
  });
});

describe('the log', () => {
  it('notices a value that was changed on the disk behind its back', async () => {
    const store = await emptyStore();
    const id = create(store, 'phenomenon', { name: 'Racisme' });
    expect(damagedChanges(store.connection)).toEqual([]);
    store.connection.sqlite
      .prepare("update change set patch = replace(patch, 'Racisme', 'Facisme') where record = ?")
      .run(id);
    expect(damagedChanges(store.connection)).toHaveLength(1);
  });
});
