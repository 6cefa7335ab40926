// Where the packed programs are: the one that is handed out, and its copy for tests.

import { join } from 'node:path';
import { PROJECT } from '../runtime/paths.ts';

const FOLDERS: { readonly [platform: string]: readonly [folder: string, executable: string] } = {
  linux: ['linux-unpacked', 'weerwerk'],
  win32: ['win-unpacked', 'Weerwerk.exe'],
  darwin: [process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Weerwerk.app/Contents/MacOS/Weerwerk'],
};

const [folder = '', executable = ''] = FOLDERS[process.platform] ?? [];

/** What electron-builder makes of the program, to be handed out. */
export const packedFolder = join(PROJECT, 'dist', folder);
export const packedExecutable = join(packedFolder, executable);

/** The same program, but with the inspector allowed, since Playwright drives it through that. Never handed out. */
export const testFolder = join(PROJECT, '.tmp', 'packed-for-tests');
export const testExecutable = join(testFolder, executable);
