// The chain of a grant in the real program: entered through the forms, seen in the figures, followed down to the records
// and back.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, newProfile } from './support/launch.ts';
import { choose, fill, goTo, recordForm } from './support/pages.ts';

/** Chooses a record in a reference field of the open record. */
async function refer(window: Page, label: string, title: string): Promise<void> {
  await recordForm(window).getByRole('combobox', { name: label }).first().fill(title);
  await window.getByRole('option', { name: title }).first().click();
}

/** Saves the open record and waits until its list has it. */
async function save(window: Page, title: string): Promise<void> {
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('grid').getByText(title).first()).toBeVisible();
}

async function enterGrant(window: Page): Promise<void> {
  await goTo(window, '/list/grantDecision?view=all&record=new');
  await fill(window, 'Naam', 'Proefbesluit Breda');
  await choose(window, 'Soort besluit', 'Beschikking');
  await refer(window, 'Instrument', 'SPUK Kansrijke Wijk');
  await refer(window, 'Gemeente', 'Breda');
  await fill(window, 'Totaalbedrag van het besluit', '900.000');
  await save(window, 'Proefbesluit Breda');

  await goTo(window, '/list/allocation?view=all&record=new');
  await fill(window, 'Naam', 'Proeftoekenning Breda');
  await refer(window, 'Instrument', 'SPUK Kansrijke Wijk');
  await refer(window, 'Besluit', 'Proefbesluit Breda');
  await refer(window, 'Gemeente', 'Breda');
  await fill(window, 'Jaar', '2024');
  await fill(window, 'Beschikt', '900.000,40');
  await save(window, 'Proeftoekenning Breda');

  await goTo(window, '/list/commitment?view=all&record=new');
  await fill(window, 'Naam', 'Proefverplichting Breda');
  await refer(window, 'Besluit', 'Proefbesluit Breda');
  await fill(window, 'Begrotingsjaar', '2024');
  await fill(window, 'Verplicht bedrag', '900.000,40');
  await save(window, 'Proefverplichting Breda');

  await goTo(window, '/list/payment?view=all&record=new');
  await fill(window, 'Naam', 'Proefbetaling Breda');
  await refer(window, 'Verplichting', 'Proefverplichting Breda');
  await choose(window, 'Soort betaling', 'Voorschot');
  await fill(window, 'Betaald op', '15-3-2024');
  await fill(window, 'Betaald (kas)', '250.000,25');
  await save(window, 'Proefbetaling Breda');
}

test('a grant entered through the forms changes the figures, which lead to its records and back', async () => {
  test.setTimeout(120_000);
  const weerwerk = await launchWeerwerk();
  const { window } = weerwerk;
  await goTo(window, '/money');
  const spuk = window.getByRole('row', { name: /SPUK Kansrijke Wijk/ });
  await expect(spuk).toContainText('256.000.000');
  await expect(window.getByText(/Hefboom ten minste 4,4/)).toBeVisible();

  await enterGrant(window);
  await goTo(window, '/money');
  await expect(spuk).toContainText('900.000,40');
  await expect(spuk).toContainText('250.000,25');
  // What is still to be paid: 900.000,40 less 250.000,25.
  await expect(spuk).toContainText('650.000,15');
  // The awarded of the letter's DU and of this grant: 313.327 and 900.000,40.
  await expect(window.getByRole('row', { name: /^Totaal/ })).toContainText('1.213.327,40');

  await spuk.getByRole('link', { name: '250.000,25' }).click();
  const lines = window.getByRole('region', { name: 'De regels achter betaald' });
  await expect(lines.getByText(/^1 regel, samen €.250\.000,25$/)).toBeVisible();
  await expect(lines.getByText('15 mrt 2024')).toBeVisible();
  await lines.getByRole('link', { name: 'Proefbetaling Breda' }).click();
  await expect(recordForm(window).getByLabel('Naam').first()).toHaveValue('Proefbetaling Breda');
  await window.goBack();
  await expect(lines.getByRole('link', { name: 'Proefbetaling Breda' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(lines).toHaveCount(0);
  await weerwerk.close();
});

test('every view shows the demo, its flow is walked through by keyboard, and a table goes to a file', async () => {
  const weerwerk = await launchWeerwerk({ args: ['--demo'] });
  const { window } = weerwerk;
  await goTo(window, '/money');
  for (const name of ['Begrotingstabel', 'Kasritme', 'Prognose', 'Vrije ruimte', 'Verdeling', 'Geldstroom']) {
    await window.getByRole('tab', { name }).click();
    await expect(window.getByRole('tabpanel', { name }).getByRole('table').first()).toBeVisible();
    await expect(window.getByRole('button', { name: 'CSV' }).first()).toBeVisible();
  }

  const flow = window.getByRole('group', { name: /ontvangt het meest/ });
  await flow.locator('[data-id^="instrument:"]').first().focus();
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('Enter');
  const lines = window.getByRole('region', { name: 'De regels achter beschikt' });
  await expect(lines.getByText(/regels?, samen/)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(lines).toHaveCount(0);

  await window.getByRole('tab', { name: 'Begrotingstabel' }).click();
  const path = join(newProfile(), 'begroting.csv');
  await window.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(window.getByText(/Tabel gekopieerd/)).toBeVisible();
  expect(await weerwerk.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Begrotingsartikel.*\t/);

  await answerDialogs(weerwerk, path);
  await window.getByRole('button', { name: 'CSV' }).click();
  await expect(window.getByText(/Tabel bewaard/)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFBegrotingsartikel en instrument;/);
  await weerwerk.close();
});
