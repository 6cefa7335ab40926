// The shell at work: one instance, a store that comes back, menus that reach the page.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import type { TopicName } from '../../shared/contract/contract.ts';
import { launchWeerwerk } from './support/launch.ts';

type Weerwerk = Awaited<ReturnType<typeof launchWeerwerk>>;

let weerwerk: Weerwerk;

test.beforeEach(async () => {
  weerwerk = await launchWeerwerk();
  await weerwerk.window.waitForLoadState();
});

test.afterEach(() => weerwerk.close());

/** The command with which the application was started, without what Playwright added to hold on to it. */
function startCommand(): { readonly program: string; readonly args: readonly string[] } {
  const { spawnfile, spawnargs } = weerwerk.app.process();
  const args = spawnargs
    .slice(1)
    .filter((arg, index, all) => arg !== '-r' && all[index - 1] !== '-r' && !/^--(inspect|remote-debugging)/.test(arg));
  return { program: spawnfile, args };
}

/** Subscribes in the page. @returns a function that tells what was heard since */
async function listen(topic: TopicName): Promise<() => Promise<readonly unknown[]>> {
  const heard = await weerwerk.window.evaluateHandle((name) => {
    const payloads: unknown[] = [];
    window.weerwerk.subscribe(name, (payload) => payloads.push(payload));
    return payloads;
  }, topic);
  return () => heard.jsonValue();
}

test('a second start leaves the store to the first, and ends', async () => {
  const { program, args } = startCommand();
  const second = spawn(program, args, { stdio: 'ignore' });
  const [exitCode] = await once(second, 'exit');
  expect(exitCode).toBe(0);
  expect(await weerwerk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a store process that is killed comes back, and the page hears that what it shows may be old', async () => {
  const heard = await listen('changed');
  await weerwerk.window.evaluate(() => window.weerwerk.call('session.get', {}));
  await weerwerk.app.evaluate(({ app }) => {
    const store = app.getAppMetrics().find(({ name }) => name === 'weerwerk-store');
    if (store) process.kill(store.pid, 'SIGKILL');
  });
  await expect.poll(heard).toContainEqual({ types: expect.arrayContaining(['project', 'municipality', 'advice']) });
  const answer = await weerwerk.window.evaluate(() => window.weerwerk.call('undo.state', {}));
  expect(answer.ok).toBe(true);
});

test('undo in the menu asks the page, which knows where the cursor is', async () => {
  const heard = await listen('command');
  await weerwerk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
  await expect.poll(heard).toEqual([{ command: 'undo' }]);
});

test('another language is there at once, in the menu too', async () => {
  await weerwerk.window.evaluate(() => window.weerwerk.call('session.set', { language: 'en' }));
  const labels = await weerwerk.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(labels).toContain('&Edit');
});
