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

/** Takes the accounts away that are late, so that nobody has noted them yet. @returns how many */
async function removeLateAccounts(year: number): Promise<number> {
  return weerwerk.window.evaluate(async (of) => {
    const found = await window.weerwerk.call('calendar.accounts', { year: of });
    if (!found.ok) throw new Error(found.error.code);
    const late = found.value.rows.flatMap(({ state, account }) =>
      state === 'late' && account !== null ? account : [],
    );
    const edits = late.map((id) => ({ type: 'accountability' as const, id, patch: {}, delete: true }));
    const saved = await window.weerwerk.call('records.save', { edits });
    if (!saved.ok) throw new Error(saved.error.code);
    return late.length;
  }, year);
}

test('accounts of a year are prepared, one comes in, and both are taken back', async () => {
  const { window } = weerwerk;
  const missing = await removeLateAccounts(2025);
  expect(missing).toBeGreaterThan(1);
  await goTo(window, '/calendar?tab=accounts&year=2025');
  const prepare = window.getByRole('button', { name: `${missing} verantwoordingen klaarzetten` });
  await prepare.click();
  await expect(prepare).toHaveCount(0);
  const received = window.getByRole('button', { name: /vandaag ontvangen/ });
  await expect(received).toHaveCount(missing);
  await received.first().click();
  await expect(received).toHaveCount(missing - 1);
  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
  await expect(received).toHaveCount(missing);
  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
  await expect(prepare).toBeVisible();
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
