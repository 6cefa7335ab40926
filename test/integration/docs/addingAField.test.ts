// Carries out docs/adding-a-field.md to the letter on a copy of the sources, and runs the tests of the copy.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../../..');
const TESTS = ['test/integration/migrations', 'test/unit/shared/texts', 'test/unit/shared/catalogue', 'test/support'];

interface DocumentStep {
  readonly file: string;
  /** The line after which the text goes; undefined for a new file. */
  readonly after: string | undefined;
  readonly text: string;
}

function stepsOf(page: string): DocumentStep[] {
  const fences = page.matchAll(/```ts file="([^"]+)"(?: after="(.+)")?\n([\s\S]*?)```/g);
  return [...fences].map(([, file = '', after, text = '']) => ({ file, after, text }));
}

function carryOut(folder: string, { file, after, text }: DocumentStep): void {
  const path = join(folder, file);
  if (after === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return;
  }
  const source = readFileSync(path, 'utf8');
  expect(source, `${file} has the line that the page names`).toContain(`${after}\n`);
  writeFileSync(
    path,
    source.replace(`${after}\n`, () => `${after}\n${text}`),
  );
}

/** A copy inside the project, so that it finds the same packages. */
function copyOfSources(): string {
  const parent = join(PROJECT, '.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'adding-a-field-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of [
    'shared',
    'migrations',
    'electron',
    'renderer/app',
    'build/vitest.config.ts',
    'package.json',
    'tsconfig.json',
    ...TESTS,
  ]) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  return folder;
}

function runTests(folder: string): { readonly code: number | null; readonly output: string } {
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'build/vitest.config.ts', '--reporter=dot', '--no-color'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, VITEST: undefined, VITEST_WORKER_ID: undefined } as NodeJS.ProcessEnv,
    },
  );
  return { code: status, output: stdout + stderr };
}

it('the page leads to a field that all tests accept, and a forgotten step is noticed', () => {
  const steps = stepsOf(readFileSync(join(PROJECT, 'docs', 'adding-a-field.md'), 'utf8'));
  expect(steps.map((step) => step.file)).toHaveLength(6);

  const folder = copyOfSources();
  for (const step of steps) carryOut(folder, step);
  const complete = runTests(folder);
  expect(complete.output).toMatch(/Tests\s+\d+ passed/);
  expect(complete.code).toBe(0);

  // The control: without the migration's entry and the Dutch label the same tests fail, and say where.
  const forgetful = copyOfSources();
  for (const step of steps.filter(
    ({ file }) => file.startsWith('shared/catalogue') || file.startsWith('shared/texts/en'),
  )) {
    carryOut(forgetful, step);
  }
  const incomplete = runTests(forgetful);
  expect(incomplete.code).not.toBe(0);
  expect(incomplete.output).toContain('the table project has the columns of the catalogue');
  expect(incomplete.output).toContain('neighbourhood');
});
