// The official Electron of package.json: the installed one, or the download that Electron's own script makes.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.ts';
import { cacheFolder } from './cacheFolder.ts';
import { type Runtime, runtimeIn } from './runtime.ts';

const packageFolder = path.join(root, 'node_modules', 'electron');

/** A network that refuses is often one that never answers. Milliseconds. */
const PATIENCE = 20_000;

/** After a failure every start would wait again; so it is tried once in this time. Milliseconds. */
const PAUSE = 24 * 60 * 60 * 1000;

/** The version that users get. */
export const officialVersion: string = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;

/** @returns the official Electron, or null when it is not installed, or not to its end */
export function findInstalled(): Runtime | null {
  // Electron's script writes this file last: without it the folder may be half unpacked.
  if (!existsSync(path.join(packageFolder, 'path.txt'))) return null;
  const runtime = runtimeIn(path.join(packageFolder, 'dist'));
  return runtime?.version === officialVersion ? runtime : null;
}

/**
 * Tries to download the official Electron, unless that failed less than a day ago.
 * @returns null when it could not be had
 */
export async function download(say: (line: string) => void): Promise<Runtime | null> {
  const refusal = path.join(cacheFolder(), `electron-${officialVersion}.refused`);
  if (isRecent(refusal)) return null;
  say(`Downloading Electron ${officialVersion} ...`);
  try {
    await promisify(execFile)(process.execPath, [path.join(packageFolder, 'install.js')], {
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
  } catch {
    writeFileSync(refusal, '');
  }
  return findInstalled();
}

function isRecent(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < PAUSE;
}
