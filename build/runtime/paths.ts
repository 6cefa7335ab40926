// Where things are: the project, and the folder in which a runtime is kept between installations.

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's root. */
export const PROJECT = resolve(import.meta.dirname, '..', '..');

/** What the build makes: the bundles of the main process, the store, the preload and the page. */
export const OUT = join(PROJECT, 'out');

/** @returns this person's cache folder for Weerwerk's build: outside node_modules, so that `npm ci` keeps it */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'weerwerk', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'weerwerk');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'weerwerk');
}
