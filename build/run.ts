// Runs another program and waits for it.

import { spawn } from 'node:child_process';
import { root } from './paths.ts';
import { PlainError } from './plainError.ts';

interface RunOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Keep the program's ordinary output off the console; what it says of errors stays. */
  readonly quiet?: boolean;
}

/**
 * Runs a program with this console.
 * @throws PlainError when it cannot be started or does not end with 0
 */
export async function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const code = await exitCodeOf(program, args, options);
  if (code !== 0) throw new PlainError(`${program} ended with ${code ?? 'a signal'}.`);
}

/**
 * Runs a program with this console.
 * @returns how it ended; null when a signal ended it
 * @throws PlainError when it cannot be started
 */
export function exitCodeOf(program: string, args: readonly string[], options: RunOptions = {}): Promise<number | null> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ['inherit', options.quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new PlainError(`${program} cannot be started: ${error.message}`)));
    child.once('exit', resolve);
  });
}
