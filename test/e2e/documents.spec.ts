// Documents in the real program: a letter from an advice in three formats, a tagged PDF, a template changed and broken.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk({ args: ['--demo'] });
});

test.afterAll(() => weerwerk.close());

test('a letter is made of an advice as DOCX, ODT and tagged PDF, without the name of a member', async () => {
  const { window } = weerwerk;
  const folder = newProfile();
  await goTo(window, '/list/advice?record=advice%3Ademo-07&view=all');
  for (const [format, label] of [
    ['docx', 'Word (DOCX)'],
    ['odt', 'OpenDocument (ODT)'],
    ['pdf', 'PDF'],
  ] as const) {
    const path = join(folder, `brief.${format}`);
    await answerDialogs(weerwerk, path);
    await window.getByRole('button', { name: 'Document', exact: true }).click();
    await window.getByRole('menuitem', { name: 'Aanbiedingsbrief' }).click();
    await expect(window.getByText('Geachte mevrouw, geachte heer,')).toBeVisible();
    await expect(window.getByText('Niet in dit document')).toBeVisible();
    await expect(window.getByText('Hanneke Kievitsbloem')).toHaveCount(0);
    await window.getByRole('button', { name: `Opslaan als ${label}` }).click();
    await expect(window.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 });
    expect(existsSync(path)).toBe(true);
  }
  const pdf = readFileSync(join(folder, 'brief.pdf')).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toMatch(/\/Lang \(nl/);
  expect(readFileSync(join(folder, 'brief.docx')).subarray(0, 2).toString()).toBe('PK');
});

test('an annual report asks for its year, and shows the figures before it is a file', async () => {
  const { window } = weerwerk;
  await goTo(window, '/documents');
  await window.getByRole('button', { name: 'Document maken' }).nth(3).click();
  await expect(window.getByText('Kies eerst waarover het document gaat.')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Opslaan als PDF' })).toBeDisabled();
  await window.getByRole('button', { name: /Jaar/ }).click();
  await window.getByRole('option', { name: '2025' }).click();
  await expect(window.getByText(/In 2025 bood de raad 11 adviezen aan/)).toBeVisible();
  await window.keyboard.press('Escape');
});

test('a template is adapted; what is wrong with it is said with its line, and nothing of it is lost', async () => {
  const { window } = weerwerk;
  await goTo(window, '/documents');
  await window.getByRole('button', { name: 'Sjabloon aanpassen' }).first().click();
  const body = window.getByRole('textbox', { name: 'Sjabloon' });
  await body.fill('Geachte {{advies.geadresseerde}},\n\n{{advies.bestaatNiet}}');
  await body.blur();
  await expect(window.getByText(/Regel 3: ‘advies.bestaatNiet’ bestaat niet/)).toBeVisible();
  await expect(body).toHaveValue(/bestaatNiet/);
  await body.fill('Geachte {{advies.geadresseerde}},\n\nMet groet.');
  await body.blur();
  await expect(window.getByText('Met groet.', { exact: true })).toBeVisible();
  await window.getByRole('button', { name: 'Terug naar documenten' }).click();
  await expect(window.getByRole('button', { name: '‘Aanbiedingsbrief (aangepast)’ bewerken' })).toBeVisible();
});
