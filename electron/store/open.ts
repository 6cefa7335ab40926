// Opening a store: a fixed sequence, of which each step tells plainly what is wrong and changes nothing then.
//
// one process → version check → verified backup → foreign keys off → all missing steps in one transaction →
// foreign_key_check → commit → foreign keys on → fields that an upgrade brought → the seed of a new store

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { migrations as allMigrations } from '../../migrations/index.ts';
import { fieldNames, recordTypes } from '../../shared/catalogue/catalogue.ts';
import type { StartNotice } from '../../shared/contract/contract.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { backUp, missesDailyBackup } from './backup.ts';
import { Clock, newReplicaId } from './clock.ts';
import { Connection } from './connection.ts';
import { type Migrations, migrate, pendingSteps } from './migrate.ts';
import { letFactsWait } from './money/facts.ts';
import { rebuildFacts } from './money/rebuildFacts.ts';
import { rebuild } from './recordTables.ts';
import { demoSeed } from './seed/demo.ts';
import { letterSeed } from './seed/letter.ts';
import { demoAsSeed, letterAsSeed, plant } from './seed/plant.ts';
import { readSetting, writeSetting } from './settings.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { startNotices } from './startNotices.ts';
import { todayOf } from './today.ts';

export interface OpenOptions {
  /** Path of the SQLite file; made when it is not there. */
  readonly file: string;
  readonly now: () => Date;
  /** Add the fictional demo set to a new store. */
  readonly demo: boolean;
  /** Leave a new store empty: for tests and benchmarks that bring their own records. */
  readonly empty?: boolean;
  /** For tests of the steps themselves; all of the product's when left out. */
  readonly migrations?: Migrations;
}

export interface Opened {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly demo: boolean;
  readonly notices: readonly StartNotice[];
}

/** How long to wait for another process to let go: a restart overlaps with the end of the old one. */
const WAIT_FOR_LOCK_MS = 3_000;

function connect(file: string): BetterSqlite3.Database {
  mkdirSync(dirname(file), { recursive: true });
  const sqlite = new BetterSqlite3(file, { timeout: WAIT_FOR_LOCK_MS });
  try {
    // One process at a time: SQLite holds the lock and the operating system lets go of it even after a crash.
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.pragma('journal_mode = WAL');
    // Set explicitly: in WAL mode better-sqlite3 falls back to NORMAL, which lost acknowledged changes in power cuts.
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('temp_store = MEMORY');
    // 64 MB instead of 2: an import touches the end of many indexes at once. Memory is only taken as far as it is used.
    sqlite.pragma('cache_size = -64000');
    sqlite.exec('BEGIN IMMEDIATE; COMMIT');
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A print of all types and fields: when it changed, the log may hold values that the tables lack. */
function catalogueFingerprint(): string {
  return recordTypes.map((type) => `${type.name}(${fieldNames(type.name).join(',')})`).join(';');
}

function bringToCatalogue(connection: Connection): void {
  const fingerprint = catalogueFingerprint();
  if (readSetting(connection, 'catalogue') === fingerprint) return;
  connection.transaction(() => {
    const end = letFactsWait(connection);
    try {
      rebuild(connection);
    } finally {
      end();
    }
    rebuildFacts(connection);
    writeSetting(connection, 'catalogue', fingerprint);
  });
}

function replicaOf(connection: Connection): string {
  const known = readSetting(connection, 'replica');
  if (known !== undefined) return known;
  const replica = newReplicaId();
  writeSetting(connection, 'replica', replica);
  return replica;
}

function plantSeeds(connection: Connection, clock: Clock, options: OpenOptions): void {
  if (readSetting(connection, 'seeded') !== undefined || options.empty) return;
  connection.transaction(() => {
    const letter = letterSeed();
    plant(connection, clock, letterAsSeed(letter));
    if (options.demo) {
      const now = options.now();
      const demo = demoSeed(todayOf(now));
      plant(connection, clock, demoAsSeed(demo, clock.replica, now.toISOString(), letter.length + 1));
      writeSetting(connection, 'demo', '1');
    }
    writeSetting(connection, 'seeded', '1');
  });
}

/**
 * Opens a store, making or upgrading it where needed.
 *
 * @throws {WeerwerkError} `storeBusy`, `storeNewer`, `storeDamaged`, `storeReadOnly`, `diskFull`, `migrationFailed`;
 *   in every case the file is as it was
 */
export async function openStore(options: OpenOptions): Promise<Opened> {
  const { file } = options;
  const migrations = options.migrations ?? allMigrations;
  const isNew = !existsSync(file);
  let sqlite: BetterSqlite3.Database | undefined;
  try {
    sqlite = connect(file);
    const pending = pendingSteps(sqlite, migrations);
    const isUpgraded = !isNew && pending.length > 0;
    if (isUpgraded) await backUp(sqlite, file, options.now(), 'before-upgrade');
    const lacksBackup = !isNew && !isUpgraded && (await missesDailyBackup(sqlite, file, options.now()));
    if (pending.length > 0) await migrate(sqlite, migrations);
    sqlite.pragma('foreign_keys = ON');
    const connection = new Connection(sqlite);
    const clock = new Clock(connection, replicaOf(connection), options.now);
    bringToCatalogue(connection);
    plantSeeds(connection, clock, options);
    const notices = startNotices(connection, options.now(), { isUpgraded, lacksBackup });
    return { connection, clock, demo: readSetting(connection, 'demo') === '1', notices };
  } catch (error) {
    sqlite?.close();
    throw error instanceof WeerwerkError ? error : sqliteFailure(error, file);
  }
}
