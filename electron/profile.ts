// Where a person's copy of Weerwerk is on disk: one folder with the store, the settings, the log and Chromium's own files.

import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  readonly storeFile: string;
  readonly settingsFile: string;
  readonly windowFile: string;
  /** The key with which this installation signs what it sends. */
  readonly identityFile: string;
  readonly logFile: string;
  /** What Chromium keeps (caches, local storage): apart, so that the folder shows a person what is theirs. */
  readonly browserFolder: string;
}

/** Of the computer: what decides where local data belong. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name: string]: string | undefined };
  readonly home: string;
}

/**
 * The local application-data folder. Never the roaming one: a folder that is copied while in use breaks SQLite.
 * @returns an absolute path
 */
export function usualFolder({ platform, env, home }: Computer): string {
  if (platform === 'win32') {
    return path.win32.join(env.LOCALAPPDATA ?? path.win32.join(home, 'AppData', 'Local'), 'Weerwerk');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Weerwerk');
  const dataHome = env.XDG_DATA_HOME;
  const local =
    dataHome !== undefined && path.posix.isAbsolute(dataHome) ? dataHome : path.posix.join(home, '.local', 'share');
  return path.posix.join(local, 'Weerwerk');
}

/** @returns the files of a profile; the demo's are in a folder of their own, so that it never touches real work */
export function profileIn(base: string, demo: boolean): Profile {
  const folder = path.resolve(base, demo ? 'demo' : '');
  return {
    folder,
    storeFile: path.join(folder, 'weerwerk.db'),
    settingsFile: path.join(folder, 'settings.json'),
    windowFile: path.join(folder, 'window.json'),
    identityFile: path.join(folder, 'identity.json'),
    logFile: path.join(folder, 'logs', 'weerwerk.log'),
    browserFolder: path.join(folder, 'browser'),
  };
}

/**
 * Makes the folder where it is missing. Tries writing for real: on Windows and on network drives asking for the
 * permissions does not tell.
 * @returns whether files can be made in it
 */
export function makeWritableSync(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(path.join(folder, '.probe-')));
    return true;
  } catch {
    return false;
  }
}
