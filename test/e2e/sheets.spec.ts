// Tables in the real program: a list to Excel, changed by somebody else, and back; and a CSV file of somebody else.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from '@playwright/test';
import { answerDialogs } from './support/exchange.ts';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

let weerwerk: Weerwerk;

test.beforeEach(async () => {
  weerwerk = await launchWeerwerk({ args: ['--demo'] });
});

test.afterEach(async () => {
  await weerwerk.close();
});

/** Changes the first record of a sheet as a colleague does. @returns the name that it had */
async function renameFirst(path: string, name: string): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0];
  const names = (sheet?.getRow(1).values ?? []) as readonly unknown[];
  const cell = sheet?.getCell(3, names.indexOf('name'));
  if (!cell) throw new Error('The sheet has a record');
  const before = String(cell.value);
  cell.value = name;
  await workbook.xlsx.writeFile(path);
  return before;
}

test('a list goes to Excel, is changed there, comes back and can be undone', async () => {
  const { window, profile } = weerwerk;
  const path = join(profile, 'projecten.xlsx');
  await answerDialogs(weerwerk, path);
  await goTo(window, '/list/project?view=all');
  await window.getByRole('button', { name: 'Exporteren' }).click();
  await window.getByRole('menuitem', { name: 'Exporteren naar Excel…' }).click();
  await window.getByRole('button', { name: 'Kies bestand…' }).click();
  await expect(window.getByText(/geëxporteerd naar/)).toBeVisible();

  const before = await renameFirst(path, 'Hernoemd in Excel');
  await goTo(window, '/exchange');
  await window.getByRole('button', { name: 'Tabel inlezen…' }).click();
  await window.getByRole('button', { name: 'Bestand kiezen…' }).click();
  await expect(window.getByText(/Uit Weerwerk geëxporteerd door/)).toBeVisible();
  const rows = window.getByRole('region', { name: 'Rijen van de tabel' });
  await expect(rows.getByText('Hernoemd in Excel').first()).toBeVisible();
  await expect(rows.getByText(before).first()).toBeVisible();
  await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await expect(window.getByText(/0 nieuw, 1 gewijzigd/)).toBeVisible();

  await window.getByRole('main').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(window.getByText('Het inlezen is ongedaan gemaakt.')).toBeVisible();
});

test('a CSV file of somebody else is mapped, checked cell by cell and read in without what is wrong', async () => {
  const { window, profile } = weerwerk;
  const path = join(profile, 'subsidies.csv');
  const lines = [
    'Projectnaam;Status;Gemeentecode;Bedrag (x € 1.000)',
    'Uit een tabel;Idee;0772;1,5',
    'Fout;Idee;0772;12%',
  ];
  writeFileSync(path, lines.join('\r\n'));
  await answerDialogs(weerwerk, path);
  await goTo(window, '/sheets');
  await window.getByRole('button', { name: 'Bestand kiezen…' }).click();
  await window.getByRole('button', { name: 'Controleren' }).click();
  const wrong = window.getByRole('region', { name: 'Cellen waarin iets niet klopt' });
  await expect(wrong.getByRole('rowheader', { name: 'D3' })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Rijen van de tabel' }).getByText(/€\s1\.500,00/)).toBeVisible();
  await window.getByText('Deze rijen overslaan en de andere inlezen').click();
  await window.getByRole('button', { name: 'Inlezen', exact: true }).click();
  await expect(window.getByText(/1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 overgeslagen/)).toBeVisible();
  await goTo(window, '/list/project?view=all&search=tabel');
  await expect(window.getByText('Uit een tabel').first()).toBeVisible();
});
