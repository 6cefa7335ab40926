// Two people change the same apart, exchange packages, decide once, and read and print what changed.

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { makePackage, mergePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { fill, goTo, recordForm } from './support/pages.ts';

/** A project of the letter, which every new store has. */
const PROJECT = 'project:woensel-zuid-community-builders';
const TEXT = ['De buurtkamer is op dinsdag open.', 'Er komen jongeren.', 'Het project loopt tot 2025.'];

async function edit(window: Page, field: string, value: string): Promise<void> {
  await goTo(window, `/list/project?view=all&record=${PROJECT}`);
  await fill(window, field, value);
  await window.keyboard.press('Control+s');
  await expect(recordForm(window).getByText('Niet opgeslagen')).toHaveCount(0);
}

async function startAs(userName: string): Promise<Weerwerk> {
  const weerwerk = await launchWeerwerk();
  await weerwerk.window.evaluate((name) => window.weerwerk.call('session.set', { userName: name }), userName);
  return weerwerk;
}

async function stored(page: Page, field: string): Promise<unknown> {
  const result = await page.evaluate((id) => window.weerwerk.call('records.get', { type: 'project', id }), PROJECT);
  return result.ok ? result.value.values[field] : result.error;
}

function question(window: Page, name: RegExp) {
  return window.getByRole('heading', { level: 2, name });
}

async function expectAccessible(window: Page): Promise<void> {
  // What was said aloud a moment ago is still there, without the thing that it was said about.
  const axe = new AxeBuilder({ page: window }).setLegacyMode().exclude('[data-live-announcer]');
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test('a conflict is understood, decided by keyboard, travels, and is never asked again', async () => {
  test.setTimeout(240_000);
  const folder = newProfile();
  const [anne, bram] = await Promise.all([startAs('Anne'), startAs('Bram')]);
  let packages = 0;
  const pass = async (from: Weerwerk, to: Weerwerk): Promise<void> => {
    packages += 1;
    const path = join(folder, `pakket-${packages}.zip`);
    await makePackage(from, path);
    await mergePackage(to, path);
  };

  await edit(anne.window, 'Samenvatting', TEXT.join('\n\n'));
  await pass(anne, bram);
  await edit(anne.window, 'Samenvatting', TEXT.join('\n\n').replace('op dinsdag', 'elke middag'));
  await edit(anne.window, 'Naam', 'Naam van Anne');
  await edit(bram.window, 'Samenvatting', TEXT.join('\n\n').replace('2025', 'eind 2026'));
  await edit(bram.window, 'Naam', 'Naam van Bram');
  await pass(bram, anne);

  const { window } = anne;
  await expect(window.getByRole('link', { name: /Te beslissen 2 wacht op u/ })).toBeVisible();
  await window.getByRole('link', { name: 'Naar Te beslissen' }).click();
  await expect(question(window, /Wat geldt voor ‘Naam’/)).toBeVisible();
  await expect(window.getByText('1 van 2')).toBeVisible();
  await expect(window.getByRole('region', { name: 'Hier' })).toContainText('Naam van Anne');
  await expect(window.getByRole('region', { name: 'Van Bram' })).toContainText('Naam van Bram');
  await expectAccessible(window);

  await window.keyboard.press('2');
  await expect(question(window, /Wat geldt voor ‘Samenvatting’/)).toBeVisible();
  await expect(window.getByText('2 van 2')).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Voorstel: beide wijzigingen samen' })).toBeVisible();
  await expectAccessible(window);
  await window.getByRole('button', { name: 'Neem het voorstel over' }).click();
  await expect(window.getByText('Er is niets te beslissen')).toBeVisible();
  const united = `De buurtkamer is elke middag open.\n\n${TEXT[1]}\n\nHet project loopt tot eind 2026.`;
  expect(await stored(window, 'summary')).toBe(united);

  // Undo asks again; redo takes the answer back.
  await window.keyboard.press('Control+z');
  await expect(question(window, /Wat geldt voor ‘Samenvatting’/)).toBeVisible();
  await window.keyboard.press('Control+y');
  await expect(window.getByText('Er is niets te beslissen')).toBeVisible();

  await pass(anne, bram);
  expect(await stored(bram.window, 'summary')).toBe(united);
  expect(await stored(bram.window, 'name')).toBe('Naam van Bram');
  await goTo(bram.window, '/conflicts');
  await expect(bram.window.getByText('Er is niets te beslissen')).toBeVisible();
  await edit(bram.window, 'Doelgroep', 'Ouders');
  await pass(bram, anne);
  expect(await stored(window, 'targetGroup')).toBe('Ouders');
  await goTo(window, '/conflicts');
  await expect(window.getByText('Er is niets te beslissen')).toBeVisible();
  await anne.close();
  await bram.close();
});

test('what an import changed is read, and printed on A4', async () => {
  const folder = newProfile();
  const [anne, bram] = await Promise.all([startAs('Anne'), startAs('Bram')]);
  await edit(anne.window, 'Naam', 'Nieuwe naam');
  await makePackage(anne, join(folder, 'pakket.zip'));
  await mergePackage(bram, join(folder, 'pakket.zip'));
  const { window: page, app } = bram;
  await page.getByRole('link', { name: 'Bekijk wat er is gewijzigd' }).click();
  await expect(page.getByText(/Ontvangen van Anne op/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Naam .* Nieuwe naam/ })).toBeVisible();
  await expectAccessible(page);

  // The dialog of the operating system is out of a test's reach; that the page asks for it is not.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Afdrukken…' }).click();
  await expect(page.locator('body[data-printed=yes]')).toBeAttached();
  const pages = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  });
  expect(pages).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Afdrukken…' })).toBeHidden();
  await expect(page.getByText(/Afgedrukt op/)).toBeVisible();
  await anne.close();
  await bram.close();
});
