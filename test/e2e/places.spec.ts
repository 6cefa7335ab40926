// Places in the real program: the map with its list and keys, boundaries from a file, a dossier on paper, a merger.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { geoJson, topoJson } from '../support/boundaryFiles.ts';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk({ args: ['--demo'] });
});

test.afterAll(() => weerwerk.close());

async function chooseFile(name: string, content: unknown): Promise<void> {
  const path = join(weerwerk.profile, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  await answerDialogs(weerwerk, path);
}

test('the map is walked over by keys, and what is chosen is chosen in the list too', async () => {
  const { window } = weerwerk;
  await goTo(window, '/map?figure=awarded');
  const first = window.locator('svg[data-chart] a[tabindex="0"]');
  await first.focus();
  await window.keyboard.press('Enter');
  const name = (await first.getAttribute('aria-label'))?.split(':')[0] ?? '';
  await expect(window.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false');
  await window.keyboard.press('+');
  await expect(window.locator('svg[data-chart]')).toHaveAttribute('data-zoomed', 'true');
  await window.keyboard.press('0');
  await expect(window.locator('svg[data-chart]')).toHaveAttribute('data-zoomed', 'false');
  await window.getByRole('button', { name: 'Utrecht Overvecht' }).click();
  await expect(window.getByRole('region', { name: 'Gekozen' })).toContainText('Utrecht Overvecht');
  await expect(window.locator('.chart-chosen')).toHaveCount(1);
});

test('boundaries from a file colour municipalities, stay after a restart of the page, and can be removed', async () => {
  const { window } = weerwerk;
  await goTo(window, '/map?figure=awarded&kind=municipalities');
  await chooseFile('gemeenten.geojson', geoJson());
  await window.getByRole('button', { name: 'Gemeentegrenzen toevoegen…' }).click();
  const region = window.locator('svg[data-chart]').getByRole('link', { name: /^Utrecht:/ });
  await expect(region).toBeVisible();
  await region.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Utrecht', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(window.getByText(/geen grens in het bestand: GM/)).toBeVisible();

  await window.reload();
  await expect(region).toBeVisible();

  // A file that means harm: a sentence, and what was there stays.
  await chooseFile('slecht.json', `${'['.repeat(5_000)}${']'.repeat(5_000)}`);
  await window.getByRole('button', { name: 'Andere grenzen kiezen…' }).click();
  await expect(window.getByRole('alert')).toContainText('dieper genest');
  await expect(region).toBeVisible();

  await chooseFile('gemeenten.topojson', topoJson());
  await window.getByRole('button', { name: 'Andere grenzen kiezen…' }).click();
  await window.getByLabel('Jaar van deze indeling').fill('2024');
  await window.getByRole('button', { name: 'Jaar bewaren' }).click();
  await expect(window.getByText(/Indeling van 2024\./)).toBeVisible();

  await window.getByRole('button', { name: 'Grenzen verwijderen' }).click();
  await expect(window.getByRole('button', { name: 'Gemeentegrenzen toevoegen…' })).toBeVisible();
});

test('a dossier is printed on A4, without the window around it and without people', async () => {
  const { window, app } = weerwerk;
  await goTo(window, '/list/municipality?view=all&record=municipality:gm0772');
  await window.getByRole('link', { name: 'Dossier', exact: true }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Eindhoven' })).toBeVisible();
  await expect(window.getByRole('row', { name: /Beschikt/ }).first()).toContainText('€');
  await expect(window.getByRole('heading', { name: /Projectleiders/ })).toHaveCount(0);

  await window.emulateMedia({ media: 'print' });
  await expect(window.getByRole('navigation', { name: 'Onderdelen' })).toBeHidden();
  await expect(window.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  await expect(window.getByText(/Stand van/).first()).toBeVisible();
  await window.emulateMedia({ media: null });
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const printed = await first?.webContents.printToPDF({ preferCSSPageSize: true });
    return printed?.toString('latin1') ?? '';
  });
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);

  await window.getByText('Met persoonsgegevens en vertrouwelijke stukken').click();
  await expect(window.getByRole('heading', { name: /Projectleiders/ })).toBeVisible();
});

test('a merger is recorded, followed by the figures, and undone as one', async () => {
  const { window } = weerwerk;
  await goTo(window, '/dossier/municipality/municipality%3Agm0344');
  await window.getByRole('link', { name: 'Herindeling vastleggen…' }).click();
  await window.getByText('Een nieuwe gemeente', { exact: true }).click();
  await window.getByLabel(/Naam van de nieuwe gemeente/).fill('Stichtstad');
  await window.getByLabel(/^Gemeentecode/).fill('GM0363');
  await expect(window.getByText(/De code GM0363 bestaat al/)).toBeVisible();
  await window.getByLabel(/^Gemeentecode/).fill('GM9001');
  await expect(window.getByText(/De code GM0363 bestaat al/)).toBeHidden();
  await window.getByRole('button', { name: 'Herindeling vastleggen' }).click();
  await window.getByRole('link', { name: 'Dossier van de opvolger' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Stichtstad' })).toBeVisible();
  await expect(window.getByText('Voor deze plaats zijn nog geen bedragen vastgelegd.')).toBeVisible();
  await window.getByRole('button', { name: /Indeling/ }).click();
  await window.getByRole('option').nth(1).click();
  await expect(window.getByText(/tellen hier mee: /)).toBeVisible();
  await expect(window.getByRole('row', { name: /Beschikt/ }).first()).toContainText('€');
  await window
    .getByRole('button', { name: /Ongedaan maken/ })
    .first()
    .click();
  await goTo(window, '/map?kind=municipalities&figure=awarded');
  await expect(window.getByRole('button', { name: 'Utrecht', exact: true })).toBeVisible();
  await expect(window.getByText('Stichtstad')).toHaveCount(0);
});
