// Three people who share a folder, each with the real program: whom they do not know waits, whom they know arrives.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { fill, goTo } from './support/pages.ts';

const share = mkdtempSync(join(tmpdir(), 'weerwerk-share-'));

test.afterAll(() => rmSync(share, { recursive: true, force: true }));

async function start(name: string): Promise<Weerwerk> {
  const weerwerk = await launchWeerwerk();
  await weerwerk.window.evaluate((userName) => window.weerwerk.call('session.set', { userName }), name);
  return weerwerk;
}

async function createProject({ window }: Weerwerk, name: string): Promise<void> {
  await goTo(window, '/list/project?view=all&record=new');
  await fill(window, 'Naam', name);
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('grid').getByText(name)).toBeVisible();
}

async function openTab(window: Page): Promise<void> {
  await goTo(window, '/exchange');
  await window.getByRole('tab', { name: 'Gedeelde map' }).click();
}

/** Begins to share; the first round follows by itself. */
async function joinFolder(weerwerk: Weerwerk): Promise<void> {
  const { window } = weerwerk;
  await answerDialogs(weerwerk, share);
  await openTab(window);
  await window.getByText('Persoonsgegevens en vertrouwelijke gegevens in de map zetten').click();
  await window.getByRole('button', { name: 'Map kiezen…' }).click();
  await expect(window.getByText(share, { exact: true })).toBeVisible();
  await expect(window.getByText('Nog geen', { exact: true })).toHaveCount(0, { timeout: 30_000 });
}

/** Goes round once, now. */
async function exchangeNow({ window: page }: Weerwerk): Promise<void> {
  await openTab(page);
  const state = await page.evaluate(() => window.weerwerk.call('folder.exchangeNow', {}));
  expect(state).toMatchObject({ ok: true, value: { problem: null } });
}

/** Looks at a waiting package and merges it, after checking the fingerprint. */
async function judge({ window }: Weerwerk, name: string): Promise<void> {
  await openTab(window);
  await window.getByRole('button', { name: `Pakket van ${name} bekijken` }).click();
  await window.getByText(/Ik heb de vingerafdruk gecontroleerd/).click();
  await window.getByRole('button', { name: 'Samenvoegen', exact: true }).click();
  await expect(window.getByText(/Samengevoegd:/)).toBeVisible();
  await expect(window.getByRole('button', { name: `Pakket van ${name} bekijken` })).toHaveCount(0, { timeout: 30_000 });
}

async function expectProjects({ window }: Weerwerk, ...names: string[]): Promise<void> {
  await goTo(window, '/list/project?view=all');
  for (const name of names) await expect(window.getByRole('row', { name: new RegExp(name) })).toBeVisible();
}

test('three share a folder: strangers wait, colleagues arrive by themselves, what was undone stays away', async () => {
  test.setTimeout(240_000);
  const anne = await start('Anne');
  await createProject(anne, 'Buurtkamer van Anne');
  await joinFolder(anne);

  const bram = await start('Bram');
  await joinFolder(bram);
  await judge(bram, 'Anne');
  await expectProjects(bram, 'Buurtkamer van Anne');
  await createProject(bram, 'Jongerenwerk van Bram');
  await exchangeNow(bram);

  await exchangeNow(anne);
  await judge(anne, 'Bram');
  await expectProjects(anne, 'Jongerenwerk van Bram');

  // From here on they know each other: nobody is asked any more.
  await createProject(anne, 'Wijkatelier van Anne');
  await exchangeNow(anne);
  await exchangeNow(bram);
  await expectProjects(bram, 'Wijkatelier van Anne');

  // Who knows one of them gets everybody's work through that one.
  const carla = await start('Carla');
  await joinFolder(carla);
  await exchangeNow(carla);
  await judge(carla, 'Anne');
  await expectProjects(carla, 'Buurtkamer van Anne', 'Jongerenwerk van Bram', 'Wijkatelier van Anne');

  // What a person takes back does not come again by itself.
  await bram.window
    .getByRole('button', { name: /Ongedaan maken/ })
    .first()
    .click();
  await expect(bram.window.getByRole('row', { name: /Wijkatelier van Anne/ })).toHaveCount(0);
  await createProject(anne, 'Huiskamer van Anne');
  await exchangeNow(anne);
  await exchangeNow(bram);
  await expect(bram.window.getByText('Bevat wijzigingen die u ongedaan heeft gemaakt.')).toBeVisible();

  const places = readdirSync(join(share, 'weerwerk'));
  expect(places).toHaveLength(3);
  for (const place of places) {
    const names = readdirSync(join(share, 'weerwerk', place));
    expect(names.every((name) => /^\d{6}-\d{4}-\d{2}-\d{2}\.zip$/.test(name))).toBe(true);
    expect(names.length).toBeLessThanOrEqual(2);
  }
  for (const one of [anne, bram, carla]) await one.close();
});

test('a folder that is gone is said calmly, also after starting again', async () => {
  const gone = mkdtempSync(join(tmpdir(), 'weerwerk-gone-'));
  const weerwerk = await launchWeerwerk();
  const { window } = weerwerk;
  await answerDialogs(weerwerk, gone);
  await openTab(window);
  await window.getByRole('button', { name: 'Map kiezen…' }).click();
  await expect(window.getByRole('button', { name: 'Nu uitwisselen' })).toBeVisible();
  await expect(window.getByText('Nog geen', { exact: true })).toHaveCount(0, { timeout: 30_000 });
  rmSync(gone, { recursive: true });
  await window.getByRole('button', { name: 'Nu uitwisselen' }).click();
  await expect(window.getByText(/De map is nu niet te bereiken/)).toBeVisible();
  await window.getByRole('button', { name: 'Stoppen met delen' }).click();
  await expect(window.getByRole('button', { name: 'Map kiezen…' })).toBeVisible();
  await weerwerk.close();
});
