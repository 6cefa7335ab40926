// Opening a file with the program that the computer has for it: always a copy, so that nobody edits what is kept.

import { chmod, copyFile, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import { WeerwerkError } from '../shared/errors.ts';
import { safeFileName } from './safeFileName.ts';

/** Only reading, for this person. */
const READ_ONLY = 0o400;

/**
 * @param path where the content is
 * @param name what it is called: it decides which program opens it
 * @throws {WeerwerkError} `fileUnreadable` when it cannot be copied or no program can open it
 */
export async function openCopy(path: string, name: string): Promise<void> {
  try {
    const folder = await mkdtemp(join(app.getPath('temp'), 'weerwerk-'));
    const copy = join(folder, safeFileName(name));
    await copyFile(path, copy);
    await chmod(copy, READ_ONLY);
    const problem = await shell.openPath(copy);
    if (problem !== '') throw new Error(problem);
  } catch (error) {
    throw new WeerwerkError({ code: 'fileUnreadable', detail: name }, { cause: error });
  }
}
