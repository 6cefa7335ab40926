// `npm test`: everything, in the order in which it fails fastest. The last line counts what passed.

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../runtime/paths.ts';
import { run } from '../runtime/run.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the step leaves its report, and how to count in it. */
  readonly report?: { readonly file: string; readonly count: (report: unknown) => Counts };
  readonly env?: { readonly [name: string]: string };
}

const RESULTS = join(PROJECT, 'test-results');
const unitReport = join(RESULTS, 'unit.json');
const e2eReport = join(PROJECT, '.tmp', 'e2e.json');
const modules = join(PROJECT, 'node_modules');

function countUnit(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countE2e(report: unknown): Counts {
  const { expected, unexpected, flaky } = (report as { stats: { expected: number; unexpected: number; flaky: number } })
    .stats;
  return { passed: expected, failed: unexpected + flaky };
}

const steps: readonly Step[] = [
  { name: 'check: types, format, lint, layers', command: [join(PROJECT, 'build', 'scripts', 'check.ts')] },
  {
    name: 'unit, component, integration, property and fault tests',
    command: [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: { file: unitReport, count: countUnit },
  },
  { name: 'packing the program', command: [join(PROJECT, 'build', 'scripts', 'package.ts')] },
  {
    name: 'end-to-end tests in Electron, in the bundle and in the packed program',
    command: [join(modules, '@playwright', 'test', 'cli.js'), 'test', '-c', 'build/playwright.config.ts'],
    report: { file: e2eReport, count: countE2e },
    env: { WEERWERK_E2E_REPORT: e2eReport },
  },
];

async function countsOf(step: Step): Promise<Counts> {
  if (!step.report || !existsSync(step.report.file)) return { passed: 0, failed: 0 };
  return step.report.count(JSON.parse(await readFile(step.report.file, 'utf8')));
}

await rm(unitReport, { force: true });
await rm(e2eReport, { force: true });
await mkdir(join(PROJECT, '.tmp'), { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  const start = Date.now();
  process.stdout.write(`\n== ${step.name}\n`);
  const { code } = await run(process.execPath, step.command, { cwd: PROJECT, env: { ...process.env, ...step.env } });
  const counts = await countsOf(step);
  passed += counts.passed;
  failed += counts.failed;
  process.stdout.write(
    `== ${step.name}: ${code === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - start) / 1000)} s\n`,
  );
  if (code !== 0) {
    failed = Math.max(failed, 1);
    process.exitCode = 1;
    break;
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
