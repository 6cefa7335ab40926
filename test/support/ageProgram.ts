// The program `age` of Debian, to prove that what Weerwerk encrypts is what the rest of the world calls an age file.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../build/runtime/paths.ts';
import { run } from '../../build/runtime/run.ts';

/** The program's path, or why it cannot be used here. */
export type FoundAge = { readonly path: string } | { readonly missing: string };

async function installed(program: string): Promise<string | undefined> {
  const { code, output } = await run('sh', ['-c', `command -v ${program}`], { quiet: true });
  return code === 0 ? output.trim() : undefined;
}

/** Fetches the package with Debian's own client and unpacks it in the cache: nothing is installed, no rights are needed. */
async function fetched(): Promise<string | undefined> {
  const folder = join(cacheFolder(), 'age');
  const path = join(folder, 'usr', 'bin', 'age');
  if (existsSync(path)) return path;
  if (!(await installed('apt-get')) || !(await installed('dpkg-deb'))) return undefined;
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    await run('apt-get', ['download', 'age'], { quiet: true, cwd: work, timeout: 20_000 });
    const [archive] = (await readdir(work)).filter((name) => name.endsWith('.deb'));
    if (archive === undefined) return undefined;
    await run('dpkg-deb', ['-x', join(work, archive), join(work, 'unpacked')], { quiet: true });
    await rename(join(work, 'unpacked'), folder).catch(() => undefined);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return existsSync(path) ? path : undefined;
}

/** @returns the `age` that is installed, otherwise Debian's */
export async function findAge(): Promise<FoundAge> {
  if (process.platform !== 'linux') return { missing: 'age is only tried on Linux' };
  if (!(await installed('script')))
    return { missing: 'age asks for a passphrase on a terminal, and there is no `script`' };
  const path = (await installed('age')) ?? (await fetched());
  return path === undefined ? { missing: 'there is no age, and Debian’s could not be fetched' } : { path };
}

/** Files of tests are in folders with plain names; anything else would need more than this. */
function quoted(word: string): string {
  if (word.includes("'")) throw new Error(`The shell would not understand ${word}`);
  return `'${word}'`;
}

/**
 * Runs age on a terminal of its own and types the passphrase whenever it is asked for.
 *
 * @returns its exit code and what it wrote on the terminal
 */
export function runAge(
  age: string,
  args: readonly string[],
  passphrase: string,
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const command = [age, ...args].map(quoted).join(' ');
    const terminal = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    let typed = 0;
    terminal.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
      const asked = output.match(/passphrase[^:\n]*: /g)?.length ?? 0;
      for (; typed < asked; typed += 1) terminal.stdin.write(`${passphrase}\n`);
    });
    terminal.on('error', reject);
    terminal.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
