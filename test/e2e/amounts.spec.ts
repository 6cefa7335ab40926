// Entering amounts in the real program: a block from a spreadsheet, one wrong cell, saving, undoing, and a crash in between.

import { expect, type Page, test } from '@playwright/test';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

const YEARS = [2023, 2024, 2025] as const;
const MUNICIPALITIES = 20;

/** Opens the grid of an instrument of which nothing is recorded yet. */
async function openGrid(page: Page): Promise<void> {
  await page.evaluate(async (years) => {
    const patch = { name: 'Proefregeling', kind: 'specificGrant', startYear: years[0], endYear: years[2] };
    await window.weerwerk.call('records.save', { edits: [{ type: 'instrument', patch: patch }] });
  }, YEARS);
  await goTo(page, '/amounts');
  await page
    .getByRole('region', { name: 'Wat u invoert' })
    .getByRole('button', { name: /Instrument/ })
    .click();
  await page.getByRole('option', { name: 'Proefregeling' }).click();
  await expect(page.getByText('Nog geen bedragen')).toBeVisible();
}

/** A block as Excel copies it: names, years, and one cell in which no amount stands. */
async function blockOf(page: Page): Promise<string> {
  const names = await page.evaluate(async (most) => {
    const found = await window.weerwerk.call('records.list', {
      type: 'municipality',
      columns: ['name'],
      sort: [{ field: 'name' }],
      limit: most,
    });
    return found.ok ? found.value.rows.map(([, name]) => String(name)) : [];
  }, MUNICIPALITIES);
  expect(names).toHaveLength(MUNICIPALITIES);
  const rows = names.map((name, row) => {
    const amounts = YEARS.map((_year, column) => `€ ${row + 1}.${column}00,50`);
    return [name, ...(row === 4 ? [amounts[0], 'volgt', amounts[2]] : amounts)].join('\t');
  });
  return [['Gemeente', ...YEARS].join('\t'), ...rows].join('\r\n');
}

async function paste({ app, window }: Weerwerk, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, content) => clipboard.writeText(content), text);
  await window.getByRole('grid').focus();
  await window.keyboard.press('Control+v');
}

const amountsIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const count = await window.weerwerk.call('records.count', { type: 'allocation', search: 'Proefregeling' });
    return count.ok ? count.value : -1;
  });

test('a block of twenty municipalities and three years is pasted, mended, saved as one and undone', async () => {
  const weerwerk = await launchWeerwerk({ args: ['--demo'] });
  const { window } = weerwerk;
  await openGrid(window);
  await paste(weerwerk, await blockOf(window));
  await expect(window.getByText('60 bedragen geplakt in 20 rijen. 1 waarde is geen bedrag.')).toBeVisible();
  await expect(window.getByRole('button', { name: '59 van 60 opslaan' })).toBeEnabled();

  await window.getByRole('button', { name: 'Naar de volgende' }).click();
  await expect(window.getByRole('status').getByText('Vul een bedrag in euro’s in, zoals 1.234,56.')).toBeVisible();
  await window.getByRole('grid').focus();
  await window.keyboard.type('5.100,50');
  await window.keyboard.press('Enter');
  await expect(window.getByText('60 bedragen niet opgeslagen')).toBeVisible();
  // The sum of 1 to 20 thousand, twenty times one hundred, and twenty times fifty cents.
  await expect(window.getByRole('grid').getByText('€ 212.010,00')).toBeVisible();

  await window.keyboard.press('Control+s');
  await expect(window.getByText('60 bedragen opgeslagen.')).toBeVisible();
  await expect(window.getByText('Alles is opgeslagen')).toBeVisible();
  expect(await amountsIn(window)).toBe(60);

  await window.getByRole('grid').focus();
  await window.keyboard.press('Control+z');
  await expect(window.getByText('Nog geen bedragen')).toBeVisible();
  expect(await amountsIn(window)).toBe(0);
  await weerwerk.close();
});

test('what was pasted is there again after the program was killed', async () => {
  const profile = newProfile();
  const first = await launchWeerwerk({ profile });
  await openGrid(first.window);
  await paste(first, await blockOf(first.window));
  await expect(first.window.getByText('60 bedragen niet opgeslagen')).toBeVisible();
  await expect
    .poll(() =>
      first.window.evaluate(async () => {
        const drafts = await window.weerwerk.call('drafts.list', {});
        return drafts.ok && drafts.value.some(({ key }) => key === 'amounts');
      }),
    )
    .toBe(true);
  const killed = first.app.process();
  killed.kill('SIGKILL');
  await expect.poll(() => killed.signalCode).toBe('SIGKILL');

  const again = await launchWeerwerk({ profile });
  await goTo(again.window, '/amounts');
  await expect(again.window.getByText('Uw 60 niet opgeslagen bedragen zijn teruggezet.')).toBeVisible();
  await expect(again.window.getByRole('gridcell', { name: /volgt\. .*fout/ })).toBeVisible();
  expect(await amountsIn(again.window)).toBe(0);
  await again.close();
});
