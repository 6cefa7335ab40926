// `npm run screenshots`: pictures of every page, light and dark, in the real program; and the one in the README.

import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { THEMES } from '../../shared/contract/contract.ts';
import { ensureLibraries } from '../runtime/debian.ts';
import { environmentOn, openDisplay, sandboxArguments } from '../runtime/display.ts';
import { findRuntime, type Runtime } from '../runtime/findRuntime.ts';
import { PROJECT } from '../runtime/paths.ts';
import { buildApplication } from './buildApplication.ts';
import { orExplain } from './orExplain.ts';

const FOLDER = join(PROJECT, '.tmp', 'screenshots');
const SIZES: readonly (readonly [width: number, height: number])[] = [
  [1280, 800],
  [1920, 1080],
];
/** Long enough for questions, fonts and transitions to come to rest. */
const SETTLE_MS = 800;

const pages: readonly (readonly [name: string, address: string])[] = [
  ['overview', '/'],
  ['projects', '/list/project'],
  ['project', '/list/project?view=all&record=project:woensel-zuid-community-builders'],
  ['areas', '/list/area'],
  ['municipality', '/list/municipality?view=all&record=municipality:gm0772&tab=dossier'],
  ['money', '/money'],
  ['allocations', '/list/allocation'],
  ['accounts', '/list/accountability'],
  ['advice', '/list/advice'],
  ['exchange', '/exchange'],
  ['settings', '/settings'],
];

async function picture(page: Page, address: string, file: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // Away from everything that looks different under a pointer.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: file });
}

async function picturesOf(runtime: Runtime, env: { [name: string]: string }, demo: boolean): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'weerwerk-pictures-'));
  const app = await _electron.launch({
    executablePath: runtime.executable,
    cwd: PROJECT,
    env,
    args: [...sandboxArguments, PROJECT, `--user-data-dir=${profile}`, ...(demo ? ['--demo'] : [])],
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [width, height] of SIZES) {
      await app.evaluate(
        ({ BrowserWindow }, size) => {
          const [first] = BrowserWindow.getAllWindows();
          first?.unmaximize();
          first?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      for (const theme of THEMES.filter((one) => one !== 'system')) {
        await page.evaluate((wanted) => window.weerwerk.call('session.set', { theme: wanted }), theme);
        for (const [name, address] of pages) {
          const set = demo ? 'demo' : 'letter';
          await picture(page, address, join(FOLDER, `${set}-${name}-${theme}-${width}x${height}.png`));
        }
      }
    }
  } finally {
    await app.close();
    await rm(profile, { recursive: true, force: true });
  }
}

await orExplain(async () => {
  await ensureLibraries();
  const runtime = await findRuntime();
  await buildApplication(runtime.sqlite);
  await mkdir(FOLDER, { recursive: true });
  const display = await openDisplay();
  try {
    for (const demo of [false, true]) await picturesOf(runtime, environmentOn(display), demo);
  } finally {
    display.close();
  }
  const readme = join(PROJECT, 'docs', 'images', 'overview.png');
  await mkdir(join(PROJECT, 'docs', 'images'), { recursive: true });
  await copyFile(join(FOLDER, 'demo-overview-light-1280x800.png'), readme);
  process.stdout.write(`Pictures: ${FOLDER}\nThe README's: ${readme}\n`);
});
