// Finding an Electron to run: one's own, the official one, or on a closed network the one that the npm registry has.

import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLOSED_VERSION, prepareClosedRuntime } from './closedRuntime.ts';
import { cacheFolder, PROJECT } from './paths.ts';
import { run } from './run.ts';

export interface Runtime {
  /** The folder of the distribution. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** The better-sqlite3 to load instead of the project's own; null for the project's. */
  readonly sqlite: string | null;
  /** One line for people: which runtime, and why. */
  readonly explanation: string;
}

const DOWNLOAD_TIMEOUT_MS = 25_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const ELECTRON = join(PROJECT, 'node_modules', 'electron');

function executableIn(folder: string): string {
  if (process.platform === 'win32') return join(folder, 'electron.exe');
  if (process.platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, 'electron');
}

function official(folder: string, version: string, explanation: string): Runtime | undefined {
  const executable = executableIn(folder);
  return existsSync(executable) ? { folder, executable, version, sqlite: null, explanation } : undefined;
}

/** A closed network refuses the download every time: having tried once a day is enough. */
async function triedToday(marker: string): Promise<boolean> {
  const known = await stat(marker).catch(() => undefined);
  return known !== undefined && Date.now() - known.mtimeMs < DAY_MS;
}

async function download(): Promise<void> {
  const marker = join(cacheFolder(), 'electron-download-failed');
  if (await triedToday(marker)) return;
  process.stdout.write('Fetching Electron (at most 25 seconds) …\n');
  const { code } = await run(process.execPath, [join(ELECTRON, 'install.js')], {
    quiet: true,
    timeout: DOWNLOAD_TIMEOUT_MS,
  });
  if (code === 0) return;
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(marker, '');
}

/**
 * @returns the first of: ELECTRON_OVERRIDE_DIST_PATH, the official Electron that is installed, its download, and on
 *   Linux x64 the registry's Electron 33.2.1
 * @throws {Error} with one sentence and the command to run when there is none
 */
export async function findRuntime(): Promise<Runtime> {
  const { version } = (await import(join(ELECTRON, 'package.json'), { with: { type: 'json' } })).default as {
    version: string;
  };
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (own) {
    const found = official(own, version, `Electron from ELECTRON_OVERRIDE_DIST_PATH (${own}).`);
    if (found) return found;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${own}, but there is no Electron in it. Correct or unset it.`);
  }
  const dist = join(ELECTRON, 'dist');
  const installed = official(dist, version, `Electron ${version}.`);
  if (installed) return installed;
  await download();
  const downloaded = official(dist, version, `Electron ${version}, just fetched.`);
  if (downloaded) return downloaded;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { folder, sqlite } = await prepareClosedRuntime();
    return {
      folder,
      executable: executableIn(folder),
      version: CLOSED_VERSION,
      sqlite,
      explanation: `Electron ${CLOSED_VERSION} from the npm registry, because ${version} could not be fetched here. For development and tests only.`,
    };
  }
  throw new Error(
    `Electron ${version} could not be fetched. Download it from where you may, unpack it, and run: ELECTRON_OVERRIDE_DIST_PATH=<folder> npm start`,
  );
}
