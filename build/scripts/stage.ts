// Lays out what ships, and nothing else: the bundles, a small package.json and better-sqlite3 for this platform.

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OUT, PROJECT } from '../runtime/paths.ts';

/** better-sqlite3 needs these of itself when it runs; its C sources and other platforms' binaries stay behind. */
const OWN_PARTS = ['package.json', 'LICENSE', 'lib', `prebuilds/${process.platform}-${process.arch}.node`];

/** The same for a runtime's own, older one. */
const RUNTIME_PARTS = ['package.json', 'LICENSE', 'lib', 'build/Release/better_sqlite3.node'];

/**
 * @param folder is emptied first
 * @param sqlite the runtime's own better-sqlite3, or null for the project's. A program with that one is no release: its
 *   version, and with it the name of everything made of it, says so
 */
export async function stage(folder: string, sqlite: string | null): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(OUT, join(folder, 'out'), { recursive: true });
  await cp(join(PROJECT, 'LICENSE'), join(folder, 'LICENSE'));
  await writeManifest(folder, sqlite === null ? '' : '-closed-runtime');
  const modules = join(folder, 'node_modules');
  const source = sqlite ?? join(PROJECT, 'node_modules', 'better-sqlite3');
  for (const part of sqlite === null ? OWN_PARTS : RUNTIME_PARTS) {
    await cp(join(source, part), join(modules, 'better-sqlite3', part), { recursive: true });
  }
  if (sqlite === null) return;
  for (const name of ['bindings', 'file-uri-to-path']) {
    await cp(join(sqlite, '..', name), join(modules, name), { recursive: true });
  }
}

/** Its one dependency is what the bundles do not hold. Any version of it will do: it is laid out, not fetched. */
async function writeManifest(folder: string, suffix: string): Promise<void> {
  const { name, productName, version, description, license, author, type, main } = JSON.parse(
    await readFile(join(PROJECT, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  const kept = { name, productName, version: `${version}${suffix}`, description, license, author, type, main };
  const manifest = { ...kept, dependencies: { 'better-sqlite3': '*' } };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
