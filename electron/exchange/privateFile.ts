// Files that only live while a package is made or looked at, and that nobody else may read.
//
// They are beside the store, which holds the same in the open: what a crash leaves behind is nowhere where it could not
// be read before, and is removed when the store is opened again.

import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WeerwerkError } from '../../shared/errors.ts';

export interface PrivateFile {
  /** Where the file may be made; nothing is there yet. */
  readonly path: string;
  /** Removes it; does nothing when it was never made. */
  remove(): Promise<void>;
}

/** @returns the folder of a store's private files */
function folderOf(storeFile: string): string {
  return join(dirname(storeFile), `${basename(storeFile, '.db')}-private`);
}

/**
 * @param storeFile the store's database file
 * @throws {WeerwerkError} `fileUnwritable` when the folder cannot be made
 */
export async function privateFile(storeFile: string): Promise<PrivateFile> {
  const folder = folderOf(storeFile);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new WeerwerkError({ code: 'fileUnwritable', detail: folder }, { cause: error });
  });
  const path = join(folder, `${randomUUID()}.zip`);
  return { path, remove: () => rm(path, { force: true }) };
}

/**
 * Removes what an earlier run left behind. Call it when the store is open: then no other process uses these files. What
 * cannot be removed now is tried again the next time.
 */
export async function removePrivateFiles(storeFile: string): Promise<void> {
  await rm(folderOf(storeFile), { recursive: true, force: true }).catch(() => undefined);
}
