// Scenarios in the real program: one made from what there is, a line's assumption changed, and nothing of it in real money.

import { expect, test } from '@playwright/test';
import { launchWeerwerk, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk({ args: ['--demo'] });
});

test.afterAll(() => weerwerk.close());

/** What the program counts as real money, to hold beside itself later. */
async function realMoney(): Promise<unknown> {
  return weerwerk.window.evaluate(async () => {
    const overview = await window.weerwerk.call('overview.get', {});
    if (!overview.ok) throw new Error(overview.error.code);
    return [overview.value.money, overview.value.years];
  });
}

test('a scenario is made from the instruments, stands beside the others, and never counts as real money', async () => {
  const { window } = weerwerk;
  const before = await realMoney();
  await goTo(window, '/scenarios');
  await window.getByRole('button', { name: 'Scenario maken' }).click();
  await window.getByRole('textbox', { name: 'Naam' }).fill('Halve kracht');
  await window.getByRole('radiogroup', { name: 'Richting' }).getByText('Overdragen').click();
  await window.getByRole('button', { name: 'Scenario maken' }).last().click();
  await expect(window.getByRole('heading', { name: 'Halve kracht' })).toBeVisible();
  await expect(window.getByRole('checkbox', { name: /Halve kracht/ })).toBeChecked();
  expect(await realMoney()).toEqual(before);
});

test('a scenario without a name, or that ends before it begins, says so at the field and keeps what was typed', async () => {
  const { window } = weerwerk;
  await goTo(window, '/scenarios');
  await window.getByRole('button', { name: 'Scenario maken' }).click();
  const start = window.getByRole('textbox', { name: 'Eerste jaar' });
  const end = window.getByRole('textbox', { name: 'Laatste jaar' });
  await start.fill('2030');
  await end.fill('2027');
  await window.getByRole('button', { name: 'Scenario maken' }).last().click();
  await expect(window.getByRole('textbox', { name: 'Naam' })).toHaveAttribute('aria-invalid', 'true');
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(start).toHaveValue('2030');
  await expect(end).toHaveValue('2027');
});
