// Bundles the application for a runtime.

import { join } from 'node:path';
import { PROJECT } from '../runtime/paths.ts';
import { run } from '../runtime/run.ts';

/**
 * @param sqlite the runtime's own better-sqlite3, or null for the project's
 * @throws {Error} with the bundler's output when it fails
 */
export async function buildApplication(sqlite: string | null): Promise<void> {
  const bundler = join(PROJECT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (sqlite === null) delete env['WEERWERK_SQLITE'];
  else env['WEERWERK_SQLITE'] = sqlite;
  const { code, output } = await run(
    process.execPath,
    [bundler, 'build', '-c', join(PROJECT, 'build', 'electron.vite.config.ts')],
    { quiet: true, cwd: PROJECT, env },
  );
  if (code !== 0) throw new Error(`Bundling failed:\n${output}`);
}
