// Looking at a snapshot in another profile, files of records, and erasing a person: in the real program.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, makePackage, mergePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { fill, goTo, recordForm } from './support/pages.ts';

const PROJECT = '/list/project?view=all&record=project:woensel-zuid-community-builders';

async function editProject(window: Page, field: string, text: string): Promise<void> {
  await goTo(window, PROJECT);
  await fill(window, field, text);
  await window.keyboard.press('Control+s');
  await expect(recordForm(window).getByText('Niet opgeslagen')).toHaveCount(0);
}

async function makeSnapshot(weerwerk: Weerwerk, path: string): Promise<void> {
  const { window } = weerwerk;
  await answerDialogs(weerwerk, path);
  await goTo(window, '/exchange');
  await window.getByRole('tab', { name: 'Pakket maken' }).click();
  await window.getByRole('radio', { name: /Momentopname/ }).check({ force: true });
  await window.getByRole('button', { name: 'Nakijken wat meegaat' }).click();
  await window.getByRole('button', { name: /Pakket bewaren/ }).click();
  await expect(window.getByText(/Pakket gemaakt/)).toBeVisible();
}

test('a snapshot is looked at in the whole program, compared, and changes nothing', async () => {
  test.setTimeout(180_000);
  const path = join(newProfile(), 'momentopname.zip');
  const sender = await launchWeerwerk();
  await editProject(sender.window, 'Naam', 'Naam in de momentopname');
  await makeSnapshot(sender, path);
  await sender.close();

  const reader = await launchWeerwerk();
  const { window } = reader;
  await answerDialogs(reader, path);
  await goTo(window, '/exchange');
  await window.getByRole('button', { name: /Momentopname of pakket bekijken/ }).click();
  const banner = window.getByRole('complementary', { name: 'Momentopname' });
  await expect(banner).toContainText('U bekijkt de momentopname van');
  await goTo(window, PROJECT);
  await expect(banner).toBeVisible();
  await expect(recordForm(window).getByLabel('Naam').first()).toHaveValue('Naam in de momentopname');
  await expect(recordForm(window).getByLabel('Naam').first()).not.toBeEditable();
  await expect(window.getByRole('button', { name: 'Project toevoegen' })).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'Opslaan' })).toHaveCount(0);

  await banner.getByRole('button', { name: 'Vergelijken' }).click();
  await window.getByRole('main').getByRole('button', { name: 'Vergelijken' }).click();
  await expect(window.getByRole('cell', { name: 'Naam in de momentopname' })).toBeVisible();

  await banner.getByRole('button', { name: 'Sluiten' }).click();
  await expect(banner).toHaveCount(0);
  await goTo(window, PROJECT);
  await expect(recordForm(window).getByLabel('Naam').first()).toHaveValue('Community builders Woensel-Zuid');
  await expect(recordForm(window).getByLabel('Naam').first()).toBeEditable();
  await reader.close();
});

test('files are added to a record, opened by the system, and go along in a package', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'weerwerk-files-'));
  const letter = join(folder, 'Beschikking.pdf');
  const program = join(folder, 'programma.exe');
  writeFileSync(letter, 'de inhoud van de beschikking');
  writeFileSync(program, 'MZ');
  const sender = await launchWeerwerk();
  const { window } = sender;
  await sender.app.evaluate(
    ({ dialog, shell }, files) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: files });
      const opened: string[] = [];
      shell.openPath = async (path) => {
        opened.push(path);
        return '';
      };
      Object.assign(globalThis, { opened });
    },
    [letter, program],
  );
  await goTo(window, `${PROJECT}&tab=attachments`);
  await window.getByRole('button', { name: /Bestanden toevoegen/ }).click();
  const items = window.getByRole('tabpanel').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await items.filter({ hasText: 'Beschikking.pdf' }).getByRole('button', { name: 'Openen' }).click();
  const opened = (): Promise<string[]> =>
    sender.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  await expect.poll(opened).toEqual([expect.stringMatching(/Beschikking\.pdf$/)]);

  await items.filter({ hasText: 'programma.exe' }).getByRole('button', { name: 'Openen' }).click();
  await expect(window.getByText(/wordt niet vanuit Weerwerk geopend/)).toBeVisible();
  expect(await opened()).toHaveLength(1);

  await window.getByRole('button', { name: 'programma.exe verwijderen' }).click();
  await expect(items).toHaveCount(1);
  const path = join(newProfile(), 'pakket.zip');
  await makePackage(sender, path);
  await sender.close();

  const reader = await launchWeerwerk();
  await mergePackage(reader, path);
  await goTo(reader.window, `${PROJECT}&tab=attachments`);
  const arrived = reader.window.getByRole('tabpanel').getByRole('listitem');
  await expect(arrived).toHaveCount(1);
  await expect(arrived.getByRole('button', { name: 'Openen' })).toBeVisible();
  await reader.close();
});

test('a person is found in the history, erased, and gone from page and search', async () => {
  const weerwerk = await launchWeerwerk();
  const { window } = weerwerk;
  await editProject(window, 'Samenvatting', 'Geleid door Quirinus Zwanenburg.');
  await editProject(window, 'Samenvatting', 'Geleid door een ander.');
  await goTo(window, '/erasure');
  await window.getByLabel(/Naam, e-mailadres/).fill('zwanenburg');
  await window.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await expect(window.getByText('Gevonden op 1 plaats.', { exact: false })).toBeVisible();
  await window.getByText('Alles kiezen').click();
  await window.getByRole('button', { name: '1 veld wissen…' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).click();
  await expect(window.getByText(/Gewist: 1 veld in 1 gegevens/)).toBeVisible();
  await goTo(window, `${PROJECT}&tab=history`);
  await expect(window.getByText('Gewist', { exact: true })).toBeVisible();
  await expect(window.getByText(/Zwanenburg/)).toHaveCount(0);
  await goTo(window, PROJECT);
  await expect(recordForm(window).getByRole('textbox', { name: 'Samenvatting' })).toHaveValue('Geleid door een ander.');
  await weerwerk.close();
});
