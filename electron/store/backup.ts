// Backups: whole, checked copies of the store beside it. A copied database file without its WAL would be worthless.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { WeerwerkError } from '../../shared/errors.ts';
import { sqliteFailure } from './sqliteFailure.ts';

const KEPT = 10;
/** Those before a round of the shared folder come every few minutes: they must not push the others out. */
const KEPT_OF_ROUNDS = 3;
export const BEFORE_ROUND = 'before-round';
const DAY = 24 * 60 * 60 * 1000;

/** @returns the folder in which a store's backups are kept */
export function backupFolder(file: string): string {
  return join(dirname(file), 'backups');
}

/** @returns a store's backups, newest first */
export function backupsOf(file: string): string[] {
  const folder = backupFolder(file);
  if (!existsSync(folder)) return [];
  const prefix = `${basename(file, '.db')}-`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.db'))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/** @param backups newest first */
function superfluous(backups: readonly string[]): string[] {
  const ofRounds = backups.filter((path) => path.endsWith(`-${BEFORE_ROUND}.db`));
  const others = backups.filter((path) => !ofRounds.includes(path));
  return [...ofRounds.slice(KEPT_OF_ROUNDS), ...others.slice(KEPT)];
}

/** @throws {WeerwerkError} `storeDamaged` when the file does not pass SQLite's own check */
function checkCopy(path: string): void {
  const copy = new BetterSqlite3(path, { readonly: true });
  try {
    const [first] = copy.pragma('quick_check(1)') as { quick_check: string }[];
    if (first?.quick_check !== 'ok') throw new WeerwerkError({ code: 'storeDamaged', detail: path });
  } finally {
    copy.close();
  }
}

/** @throws {WeerwerkError} `diskFull` when the copy cannot be written: of that SQLite says no more than that it failed */
async function copyTo(sqlite: BetterSqlite3.Database, path: string): Promise<void> {
  try {
    await sqlite.backup(path);
  } catch (error) {
    const isUnsaid = error instanceof Error && 'code' in error && error.code === 'SQLITE_IOERR';
    throw isUnsaid ? new WeerwerkError({ code: 'diskFull', detail: path }, { cause: error }) : error;
  }
}

/**
 * Writes a backup and reads it back. It gets its name only when it proved whole, so a half-written one never counts.
 *
 * @returns the backup's path
 * @throws {WeerwerkError} `storeDamaged` when the copy is not whole: then the store itself is not either; `diskFull`
 */
export async function backUp(sqlite: BetterSqlite3.Database, file: string, now: Date, reason: string): Promise<string> {
  const folder = backupFolder(file);
  mkdirSync(folder, { recursive: true });
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const target = join(folder, `${basename(file, '.db')}-${stamp}-${reason}.db`);
  const unfinished = `${target}.part`;
  try {
    await copyTo(sqlite, unfinished);
    checkCopy(unfinished);
    renameSync(unfinished, target);
  } finally {
    for (const rest of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`, `${unfinished}-journal`])
      rmSync(rest, { force: true });
  }
  for (const old of superfluous(backupsOf(file))) rmSync(old, { force: true });
  return target;
}

/** @returns whether the newest backup is more than a day old, or there is none */
function isBackupDue(file: string, now: Date): boolean {
  const [newest] = backupsOf(file);
  return newest === undefined || now.getTime() - statSync(newest).mtimeMs > DAY;
}

/**
 * Writes the backup of the day when it is due. Without room or right to write it the store opens all the same: what is in
 * it must stay within reach.
 *
 * @returns whether a backup was due that could not be written
 * @throws {WeerwerkError} `storeDamaged`
 */
export async function missesDailyBackup(sqlite: BetterSqlite3.Database, file: string, now: Date): Promise<boolean> {
  if (!isBackupDue(file, now)) return false;
  try {
    await backUp(sqlite, file, now, 'daily');
    return false;
  } catch (error) {
    const failure = sqliteFailure(error, file);
    const code = failure instanceof WeerwerkError ? failure.report.code : undefined;
    if (code === 'diskFull' || code === 'storeReadOnly') return true;
    throw failure;
  }
}
