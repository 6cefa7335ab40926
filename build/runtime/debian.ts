// The system libraries that Electron needs on a bare Debian, and getting them.

import { existsSync } from 'node:fs';
import { run } from './run.ts';

const PACKAGES = ['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6'];

async function missingPackages(): Promise<string[]> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own format
  const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...PACKAGES], {
    quiet: true,
  });
  const installed = new Set(
    output.split('\n').flatMap((line) => {
      const [name, status] = line.split(' ');
      return status === 'installed' && name ? [name] : [];
    }),
  );
  return PACKAGES.filter((name) => !installed.has(name));
}

/**
 * Makes sure of the libraries on Debian and its like; as root it installs what misses. Elsewhere it does nothing.
 *
 * @throws {Error} with the exact command when something misses and may not be installed here
 */
export async function ensureLibraries(): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = await missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new Error(`Electron needs system libraries. Install them with: sudo sh -c '${command}'`);
  process.stdout.write(`Installing what Electron needs from Debian: ${missing.join(' ')}\n`);
  const { code, output } = await run('sh', ['-c', command], {
    quiet: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0)
    throw new Error(`Installing failed. Run it by hand: ${command}\n${output.split('\n').slice(-5).join('\n')}`);
}
