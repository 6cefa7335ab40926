// LibreOffice as a yardstick and a second opinion on workbooks, where it is installed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** Says why something is left out where there is no LibreOffice. */
export const NO_LIBRE_OFFICE = 'LibreOffice (soffice) is not installed';

/** @returns the name of the program, or undefined when it is not installed */
export function findLibreOffice(): string | undefined {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
}

/**
 * Converts a file without a window, as a fresh LibreOffice.
 *
 * @returns the path of the result
 * @throws {Error} when LibreOffice makes nothing of it
 */
export function convert(program: string, path: string, to: 'xlsx' | 'csv', folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'weerwerk-soffice-'));
  const { status, stderr } = spawnSync(program, [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    path,
  ]);
  if (status !== 0) throw new Error(`LibreOffice could not convert ${path}: ${stderr.toString()}`);
  return join(folder, `${basename(path, extname(path))}.${to}`);
}
