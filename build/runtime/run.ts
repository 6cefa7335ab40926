// Running other programs, with their output shown or kept.

import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Keep the output instead of showing it. */
  readonly quiet?: boolean;
  /** Ends the program after so many milliseconds. */
  readonly timeout?: number;
}

/** @returns the program's exit code (1 when it could not be started or was ended) and what it printed, when kept */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { quiet = false, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...rest, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    const keep = (piece: Buffer): void => {
      output += piece.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
