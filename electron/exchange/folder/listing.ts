// One look at a shared folder: whose places there are, and which packages are in them. Nothing is opened.

import type { Dirent } from 'node:fs';
import { lstat, opendir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isPlace, numberOf, plainFileName, ROOT } from './layout.ts';
import { FolderTrouble, isGone, troubleOf } from './trouble.ts';

/** More names than this are not looked at: a folder that holds them is none of ours. */
const MOST_NAMES = 5_000;

/** A file as it looked at one moment. */
export interface Look {
  readonly size: number;
  /** Milliseconds; compared for being the same, never for being early or late: clocks differ. */
  readonly modified: number;
}

export interface ListedFile extends Look {
  readonly path: string;
  /** In small letters. */
  readonly name: string;
  readonly number: number;
}

/** The place of one installation. */
export interface ListedPlace {
  readonly path: string;
  /** In small letters. */
  readonly name: string;
  /** Every name in it, packages or not. */
  readonly names: readonly string[];
  /** Packages, highest number first. */
  readonly files: readonly ListedFile[];
}

/** What one look found. */
export interface Listing {
  /** The folder `weerwerk`. */
  readonly root: string;
  readonly places: readonly ListedPlace[];
  /** Names of places that could not be looked into now. */
  readonly unreadable: readonly string[];
}

async function namesIn(folder: string): Promise<Dirent[]> {
  const names: Dirent[] = [];
  for await (const entry of await opendir(folder)) {
    names.push(entry);
    if (names.length >= MOST_NAMES) break;
  }
  return names;
}

/** @returns how a file looks now; undefined when it is gone or is no plain file */
export async function lookAt(path: string): Promise<Look | undefined> {
  try {
    const found = await lstat(path);
    return found.isFile() ? { size: found.size, modified: Math.floor(found.mtimeMs) } : undefined;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function listPlace(path: string, name: string): Promise<ListedPlace> {
  const entries = await namesIn(path);
  const files: ListedFile[] = [];
  for (const entry of entries) {
    const number = numberOf(entry.name);
    if (number === undefined || !entry.isFile()) continue;
    const file = join(path, entry.name);
    const look = await lookAt(file);
    if (look) files.push({ ...look, path: file, name: plainFileName(entry.name), number });
  }
  files.sort((left, right) => right.number - left.number);
  return { path, name: plainFileName(name), names: entries.map((entry) => entry.name), files };
}

/**
 * @param path the folder that a person chose
 * @returns the folder `weerwerk` in it, in whatever letters; undefined when it is not there
 * @throws the system's error when the chosen folder cannot be read
 */
export async function findRoot(path: string): Promise<string | undefined> {
  const found = (await namesIn(path)).find((entry) => entry.isDirectory() && plainFileName(entry.name) === ROOT);
  return found && join(path, found.name);
}

/**
 * @param path a folder that a person pointed at
 * @returns the folder to exchange by: the one around it when they pointed at the inner `weerwerk`
 */
export async function chosenFolder(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) throw new FolderTrouble('missing');
  const isInner = plainFileName(basename(path)) === ROOT && (await namesIn(path)).some(({ name }) => isPlace(name));
  return isInner ? dirname(path) : path;
}

/**
 * @param path the folder that a person chose
 * @returns the places of all installations
 * @throws {FolderTrouble} `missing`. The folder `weerwerk` is made when the person chooses, never later: the empty folder
 *   in which a drive is mounted looks just like a drive that somebody emptied.
 */
export async function listPlaces(path: string): Promise<Listing> {
  const places: ListedPlace[] = [];
  const unreadable: string[] = [];
  try {
    const root = await findRoot(path);
    if (root === undefined) throw new FolderTrouble('missing');
    for (const entry of await namesIn(root)) {
      if (!entry.isDirectory() || !isPlace(entry.name)) continue;
      const place = await listPlace(join(root, entry.name), entry.name).catch(() => undefined);
      if (place) places.push(place);
      else unreadable.push(plainFileName(entry.name));
    }
    return { root, places, unreadable };
  } catch (error) {
    const { problem } = troubleOf(error);
    // Without the right to look there is nothing to read either.
    throw new FolderTrouble(problem === 'failed' ? 'failed' : 'missing', { cause: error });
  }
}
