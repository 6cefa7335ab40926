// The calendar in the real program: accounts prepared and received, a fixed date moved, the file for another calendar, undo.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk({ args: ['--demo'] });
});

test.afterAll(() => weerwerk.close());

test('accounts of a year are prepared, one comes in, and both are taken back', async () => {
  const { window } = weerwerk;
  const year = new Date().getFullYear();
  await goTo(window, `/calendar?tab=accounts&year=${year}`);
  const prepare = window.getByRole('button', { name: /verantwoording(en)? klaarzetten/ });
  const words = (await prepare.textContent()) ?? '';
  await prepare.click();
  await expect(prepare).toHaveCount(0);
  const received = window.getByRole('button', { name: /vandaag ontvangen/ });
  const open = await received.count();
  await received.first().click();
  await expect(received).toHaveCount(open - 1);
  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
  await expect(received).toHaveCount(open);
  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
  await expect(prepare).toHaveText(words);
});

test('a fixed moment is moved by keyboard and stays moved in the file for another calendar', async () => {
  const { window } = weerwerk;
  const year = new Date().getFullYear() + 1;
  await goTo(window, `/calendar?year=${year}`);
  const row = window.getByRole('row', { name: /^15 jul .*SiSa-verantwoording/ });
  await row.getByRole('button', { name: /^Datum wijzigen/ }).press('Enter');
  await window.getByRole('textbox', { name: /Nieuwe datum/ }).fill(`16-7-${year}`);
  await window.getByRole('textbox', { name: /Nieuwe datum/ }).press('Tab');
  await window.getByRole('button', { name: 'Datum bewaren' }).click();
  await expect(window.getByRole('row', { name: /^16 jul .*SiSa-verantwoording/ })).toBeVisible();

  const path = join(weerwerk.profile, 'kalender.ics');
  await answerDialogs(weerwerk, path);
  await window.getByRole('button', { name: /Bewaren voor agenda/ }).click();
  await window.getByRole('menuitem', { name: '14 dagen vooraf' }).click();
  await expect(window.getByText(/De kalender staat in/)).toBeVisible();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(`DTSTART;VALUE=DATE:${year}0716\r\n`);
  expect(text).not.toContain(`DTSTART;VALUE=DATE:${year}0715\r\n`);
  expect(text).toContain('TRIGGER:-P14D\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);

  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
  await expect(window.getByRole('row', { name: /^15 jul .*SiSa-verantwoording/ })).toBeVisible();
});
