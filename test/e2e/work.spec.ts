// A day's work in the real program: make, change, undo, find, log an advice, pass it on, and find it all again.

import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, makePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile } from './support/launch.ts';
import { choose, fill, goTo, recordForm } from './support/pages.ts';

async function createProject(window: Page, name: string): Promise<void> {
  await goTo(window, '/list/project?view=all&record=new');
  await fill(window, 'Naam', name);
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('grid').getByText(name)).toBeVisible();
}

test('the first start shows the Agenda as the letter gives it', async () => {
  const weerwerk = await launchWeerwerk();
  const { window } = weerwerk;
  await goTo(window, '/');
  await expect(window.getByText('€ 256 mln', { exact: true }).first()).toBeVisible();
  await expect(window.getByText('ruim € 28 mln').first()).toBeVisible();
  await expect(window.getByText('nog niet ingevuld').first()).toBeVisible();
  await goTo(window, '/list/area');
  await expect(window.getByText('20 focusgebieden', { exact: true })).toBeVisible();
  await weerwerk.close();
});

test('a project is made, changed, undone and found, and an advice is logged', async () => {
  const weerwerk = await launchWeerwerk();
  const { window } = weerwerk;

  await createProject(window, 'Buurtkamer Overvecht');
  await choose(window, 'Status', 'In uitvoering');
  await window.keyboard.press('Control+s');
  const row = window.getByRole('row', { name: /Buurtkamer Overvecht/ });
  await expect(row).toContainText('In uitvoering');

  await window
    .getByRole('button', { name: /Ongedaan maken/ })
    .first()
    .click();
  await expect(row).not.toContainText('In uitvoering');

  await window.keyboard.press('Control+k');
  await window.keyboard.type('buurtkamer over');
  await window.getByRole('option', { name: /Buurtkamer Overvecht/ }).click();
  await expect(recordForm(window).getByLabel('Naam').first()).toHaveValue('Buurtkamer Overvecht');

  await goTo(window, '/list/advice?view=all&record=new');
  await fill(window, 'Onderwerp', 'Meer ruimte voor ontmoeting');
  await choose(window, 'Gevraagd of ongevraagd', 'Ongevraagd');
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('grid').getByText('Meer ruimte voor ontmoeting')).toBeVisible();
  await weerwerk.close();
});

test('wrong input is said at the field and nothing is lost, not even by a crash', async () => {
  const profile = newProfile();
  const first = await launchWeerwerk({ profile });
  await goTo(first.window, '/list/project?view=all&record=new');
  await fill(first.window, 'Naam', 'Half ingevuld project');
  await fill(first.window, 'Budget', 'heel veel');
  await first.window.keyboard.press('Control+s');
  await expect(first.window.getByText(/Vul een bedrag in euro/).first()).toBeVisible();
  await first.window.waitForTimeout(1_000);
  first.app.process().kill('SIGKILL');

  const second = await launchWeerwerk({ profile });
  await goTo(second.window, '/list/project?view=all&record=new');
  await expect(recordForm(second.window).getByLabel('Naam').first()).toHaveValue('Half ingevuld project');
  await second.close();
});

test('a package goes to a second profile, is previewed, merged, undone, and merged again', async () => {
  const path = join(newProfile(), 'pakket.zip');
  const sender = await launchWeerwerk();
  await createProject(sender.window, 'Buurtkamer Overvecht');
  await makePackage(sender, path);
  await sender.close();

  const profile = newProfile();
  const receiver = await launchWeerwerk({ profile });
  const { window } = receiver;
  await answerDialogs(receiver, path);
  await goTo(window, '/exchange');
  await window.getByRole('button', { name: /Pakket openen/ }).click();
  await expect(window.getByText(/^1 van de .* nieuw voor u/)).toBeVisible();
  await expect(window.getByRole('rowheader', { name: /Buurtkamer Overvecht/ }).first()).toBeVisible();
  const merge = window.getByRole('button', { name: 'Samenvoegen', exact: true });
  await expect(merge).toBeDisabled();
  await window.getByText(/Ik heb de vingerafdruk gecontroleerd/).click();
  await merge.click();
  await expect(window.getByText(/Samengevoegd: 1 wijziging/)).toBeVisible();
  await goTo(window, '/list/project?view=all');
  const row = window.getByRole('row', { name: /Buurtkamer Overvecht/ });
  await expect(row).toBeVisible();
  await window
    .getByRole('button', { name: /Ongedaan maken/ })
    .first()
    .click();
  await expect(row).toHaveCount(0);

  await goTo(window, '/exchange');
  await window.getByRole('button', { name: /Pakket openen/ }).click();
  await expect(window.getByText(/een bekende afzender/)).toBeVisible();
  await merge.click();
  await expect(window.getByText(/Samengevoegd: 1 wijziging/)).toBeVisible();
  await window.getByRole('button', { name: /Pakket openen/ }).click();
  await expect(window.getByText(/niets wat u nog niet heeft/)).toBeVisible();
  await receiver.close();

  const again = await launchWeerwerk({ profile });
  await goTo(again.window, '/list/project?view=all');
  await expect(again.window.getByRole('row', { name: /Buurtkamer Overvecht/ })).toBeVisible();
  await again.close();
});

test('a file that is no package is refused with one sentence', async () => {
  const weerwerk = await launchWeerwerk();
  await answerDialogs(weerwerk, join(import.meta.dirname, 'work.spec.ts'));
  await goTo(weerwerk.window, '/exchange');
  await weerwerk.window.getByRole('button', { name: /Pakket openen/ }).click();
  await expect(weerwerk.window.getByRole('alert')).toContainText('geen gegevenspakket');
  await weerwerk.close();
});
