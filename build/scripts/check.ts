// `npm run check`: types, format and lint, promises that nobody waits for, and who may import whom.

import { join } from 'node:path';
import { PROJECT } from '../runtime/paths.ts';
import { run } from '../runtime/run.ts';

const bin = (name: string): string => join(PROJECT, 'node_modules', '.bin', name);

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', bin('tsc'), '-p', '.'],
  ['format and lint', bin('biome'), 'check', '--error-on-warnings', '.'],
  ['layers', bin('depcruise'), '--config', 'build/dependencies.cjs', 'electron', 'renderer', 'shared', 'migrations'],
];

for (const [name, command, ...args] of checks) {
  const { code, output } = await run(command, args, { cwd: PROJECT, quiet: true });
  process.stdout.write(`${name}: ${code === 0 ? 'good' : 'not good'}\n`);
  if (code === 0) continue;
  process.stdout.write(`${output}\n`);
  process.exitCode = 1;
}
