// Starts Weerwerk for a test: with a profile of its own, and an ear for everything that goes wrong in the window.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import { sandboxArguments } from '../../../build/runtime/display.ts';
import { PROJECT } from '../../../build/runtime/paths.ts';

export interface LaunchOptions {
  /** An existing profile, to start it again; a new one, removed at the end, when left out. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** The packed program instead of the bundle in a development runtime. */
  readonly packed?: string;
}

export interface Weerwerk {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** What the window printed as errors, and what it threw. */
  readonly errors: readonly string[];
  /** Closes the program; a new profile is removed with it. Fails the test when the window had errors. */
  readonly close: (options?: { readonly keepProfile?: boolean; readonly errorsAreExpected?: boolean }) => Promise<void>;
}

/** @returns a new folder for a profile */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'weerwerk-e2e-'));
}

/** @returns the running program with its page loaded */
export async function launchWeerwerk(options: LaunchOptions = {}): Promise<Weerwerk> {
  const profile = options.profile ?? newProfile();
  const executable = options.packed ?? process.env['WEERWERK_E2E_EXECUTABLE'];
  if (!executable) throw new Error('The global setup names the runtime');
  const app = await _electron.launch({
    executablePath: executable,
    cwd: PROJECT,
    args: [
      ...sandboxArguments,
      ...(options.packed ? [] : [PROJECT]),
      `--user-data-dir=${profile}`,
      ...(options.args ?? []),
    ],
  });
  const window = await app.firstWindow();
  const errors: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  window.on('pageerror', (error) => errors.push(error.message));
  await window.getByRole('heading', { level: 1 }).waitFor();
  return {
    app,
    window,
    profile,
    errors,
    close: async ({ keepProfile = false, errorsAreExpected = false } = {}) => {
      await app.close();
      if (!keepProfile && options.profile === undefined) rmSync(profile, { recursive: true, force: true });
      if (!errorsAreExpected) expect(errors).toEqual([]);
    },
  };
}
