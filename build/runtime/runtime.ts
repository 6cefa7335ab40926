// What an Electron runtime is, and how one is recognised in a folder.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Runtime {
  /** The distribution: the folder with the executable, the locales and `resources`. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** The folder of a better-sqlite3 that comes with this runtime; null when the project's own runs in it. */
  readonly sqlite: string | null;
}

/** Where a runtime keeps the better-sqlite3 that was compiled for it, if it has one. */
export const BUNDLED_MODULES = path.join('resources', 'app', 'node_modules');

/** @returns the runtime in a folder, or null when there is none */
export function runtimeIn(folder: string): Runtime | null {
  const executable = path.join(folder, executableName(process.platform));
  const versionFile = path.join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  const sqlite = path.join(folder, BUNDLED_MODULES, 'better-sqlite3');
  return {
    folder,
    executable,
    version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''),
    sqlite: existsSync(sqlite) ? sqlite : null,
  };
}

/** @returns the first number of the runtime's version */
export function majorOf(runtime: Runtime): number {
  return Number.parseInt(runtime.version, 10);
}

function executableName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? path.join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron';
}
