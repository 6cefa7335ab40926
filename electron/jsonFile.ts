// Small JSON files of the shell (settings, the window's place), written so that a crash leaves the old or the new one.

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** @returns what the file holds, or null when it is missing or no JSON: the caller checks the shape */
export function readJsonSync(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Writes beside the file, forces it to disk, then renames.
 * @throws the system's error when the folder cannot be written
 */
export function writeJsonSync(file: string, value: unknown): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(value, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
}
