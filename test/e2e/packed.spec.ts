// The packed program: what its fuses say, what it holds, and that it works without anything beside it.

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { packedExecutable, testExecutable } from '../../build/scripts/packed.ts';
import { launchWeerwerk } from './support/launch.ts';
import { sealAndOpen } from './support/sealAndOpen.ts';

const WANTED: readonly (readonly [fuse: keyof typeof FuseV1Options, state: FuseState])[] = [
  ['RunAsNode', FuseState.DISABLE],
  ['EnableCookieEncryption', FuseState.ENABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseState.DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseState.ENABLE],
  ['OnlyLoadAppFromAsar', FuseState.ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseState.DISABLE],
  ['GrantFileProtocolExtraPrivileges', FuseState.DISABLE],
];

test.beforeAll(() => {
  if (!existsSync(packedExecutable)) throw new Error('There is no packed program. Make it with: npm run package');
});

for (const [fuse, state] of WANTED) {
  test(`the program that is handed out has ${fuse} ${state === FuseState.ENABLE ? 'on' : 'off'}`, async () => {
    const wire = await getCurrentFuseWire(packedExecutable);
    expect(wire[FuseV1Options[fuse]]).toBe(state);
  });
}

test('nothing but the archive and its one native module is packed', async () => {
  test.skip(process.platform === 'darwin', 'there the resources lie elsewhere');
  const resources = join(dirname(packedExecutable), 'resources');
  expect(await readdir(join(dirname(packedExecutable), 'locales'))).toEqual(['en-US.pak', 'nl.pak']);
  expect(existsSync(join(resources, 'app'))).toBe(false);
  const unpacked = await readdir(join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true });
  const files = unpacked.filter((entry) => entry.isFile()).map((entry) => entry.name);
  expect(files).toHaveLength(1);
  expect(files[0]).toMatch(/\.node$/);
});

test('the packed program opens its store and shows its page', async () => {
  const weerwerk = await launchWeerwerk({ packed: testExecutable });
  await expect(weerwerk.window.getByRole('main')).toBeVisible();
  expect(await weerwerk.app.evaluate(({ app }) => app.isPackaged)).toBe(true);
  expect(existsSync(join(weerwerk.profile, 'weerwerk.db'))).toBe(true);
  await weerwerk.close();
});

test('the packed program encrypts: the thread for it is in the archive', async () => {
  const weerwerk = await launchWeerwerk({ packed: testExecutable });
  expect(await sealAndOpen(weerwerk)).toMatchObject({ chosen: 'locked', wrong: 'wrongPassphrase', senderState: 'own' });
  await weerwerk.close();
});
