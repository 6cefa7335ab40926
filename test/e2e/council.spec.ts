// The council in the real program: a member appointed, an advice's steps, a meeting from agenda to held, the register, and two
// secretaries who worked apart.

import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makePackage, mergePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

async function undoLast(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click();
}

test.describe('in the demo', () => {
  let weerwerk: Weerwerk;

  test.beforeAll(async () => {
    weerwerk = await launchWeerwerk({ args: ['--demo'] });
  });

  test.afterAll(() => weerwerk.close());

  test('a response before the offer is refused at its date, the next step is recorded and undone', async () => {
    const { window } = weerwerk;
    await goTo(window, '/list/advice?record=advice%3Ademo-07&view=all');
    const take = window.getByRole('button', { name: 'Vastleggen: Reactie in voorbereiding' });
    await take.click();
    const form = window.getByRole('form', { name: 'Stap vastleggen' });
    const date = form.getByRole('textbox', { name: 'Datum' });
    await date.fill('1-1-2020');
    await form.getByRole('textbox', { name: 'Reden' }).fill('Telefonisch gemeld.');
    await form.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(form.getByText(/Dit ligt vóór de stap ‘Ontvangst bevestigd’/)).toBeVisible();
    await expect(form.getByRole('textbox', { name: 'Reden' })).toHaveValue('Telefonisch gemeld.');
    await date.fill(await window.evaluate(() => new Date().toLocaleDateString('nl-NL')));
    await form.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(window.getByRole('button', { name: 'Vastleggen: Reactie verzonden' })).toBeVisible();
    await undoLast(window);
    await expect(take).toBeVisible();
  });

  test('a recommendation asks for the reason of its response, and then stands answered', async () => {
    const { window } = weerwerk;
    await goTo(window, '/list/advice?record=advice%3Ademo-07&view=all&tab=recommendations');
    await window.getByText('Uitvoering, acties en bewijs').first().click();
    const form = window.getByRole('form', { name: 'Reactie' }).first();
    await form
      .getByRole('button', { name: /Reactie/ })
      .first()
      .click();
    await window.getByRole('option', { name: 'Overgenomen', exact: true }).click();
    await form.getByRole('button', { name: 'Reactie vastleggen' }).click();
    await expect(form.getByText(/hoort bij wat u koos bij/)).toBeVisible();
    await form.getByRole('textbox', { name: /Motivering/ }).fill('Sluit aan bij het programma.');
    await form.getByRole('button', { name: 'Reactie vastleggen' }).click();
    await expect(window.getByText('Sluit aan bij het programma.').first()).toBeVisible();
  });

  test('a successor is appointed; one whose term overlaps is told so at the date', async () => {
    const { window } = weerwerk;
    await goTo(window, '/seats');
    await window.getByRole('button', { name: 'Opvolger benoemen op Zetel 2' }).click();
    const form = window.getByRole('form', { name: 'Opvolger benoemen op Zetel 2' });
    await form.getByRole('textbox', { name: 'Naam' }).fill('Jasmijn Vingerhoed');
    const start = form.getByRole('textbox', { name: 'Benoemd vanaf' });
    const proposed = await start.inputValue();
    await start.fill('1-1-2026');
    await form.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(form.getByText(/Op deze zetel loopt dan al een termijn/)).toBeVisible();
    await start.fill(proposed);
    await form.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(window.getByText(/^daarna: /)).toBeVisible();
  });

  test('the next meeting is prepared from what is open, filled in, kept through leaving, and held', async () => {
    const { window } = weerwerk;
    await goTo(window, '/seats');
    await window.getByRole('button', { name: 'Volgende vergadering voorbereiden' }).click();
    await window.getByRole('textbox', { name: 'Datum' }).fill('15-12-2027');
    await window.getByRole('button', { name: 'Vergadering maken' }).click();
    await expect(window.getByRole('heading', { level: 1, name: 'Vergadering 15 december 2027' })).toBeVisible();
    const items = window.locator('.ww-meeting__item');
    expect(await items.count()).toBeGreaterThan(5);
    const second = (await items.nth(1).locator('strong').textContent()) ?? '';
    await window.getByRole('button', { name: `‘${second}’ naar boven` }).click();
    await expect(items.first().locator('strong')).toHaveText(second);
    const decision = window.getByRole('textbox', { name: 'Nieuw besluit' });
    await decision.fill('De raad stelt het verslag vast.');
    await decision.press('Enter');
    await expect(window.getByRole('link', { name: 'De raad stelt het verslag vast.' })).toBeVisible();
    await window.getByRole('textbox', { name: 'Mededelingen' }).fill('De voorzitter is verhinderd.');
    const address = await window.evaluate(() => location.hash);
    await goTo(window, '/seats');
    await goTo(window, address.slice(1));
    await expect(window.getByRole('textbox', { name: 'Mededelingen' })).toHaveValue('De voorzitter is verhinderd.');
    await window.getByRole('button', { name: 'Gehouden', exact: true }).click();
    await expect(window.getByRole('button', { name: 'Gehouden', exact: true })).toHaveCount(0);
  });

  test('the register is searched as one types, filtered, kept as a view, and walked through by keyboard', async () => {
    const { window } = weerwerk;
    await goTo(window, '/register');
    const field = window.getByRole('searchbox', { name: /Zoek in alle adviezen/ });
    await field.pressSequentially('"zien wat je doet');
    await expect(window.getByRole('status')).toHaveText(/gevonden/);
    await field.fill('werkplaats');
    await expect(window.locator('mark').first()).toHaveText(/werkplaats/i);
    await window.getByRole('button', { name: 'Stap: alle' }).click();
    await window.getByRole('dialog').getByText('Afgesloten').click();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('button', { name: 'Stap: Afgesloten' })).toBeVisible();
    await window.getByRole('button', { name: 'Weergaven' }).click();
    await window.getByRole('textbox', { name: 'Naam van deze weergave' }).fill('Afgeronde werkplaatsen');
    await window.getByRole('button', { name: 'Bewaren' }).click();
    await window.keyboard.press('Escape');
    await goTo(window, '/register');
    await window.getByRole('button', { name: 'Weergaven' }).click();
    await window.getByRole('button', { name: 'Afgeronde werkplaatsen', exact: true }).click();
    await expect(field).toHaveValue('werkplaats');
    await field.focus();
    await field.press('ArrowDown');
    await expect(window.locator('a[data-result]').first()).toBeFocused();
  });

  test('the chain leads from an advice to a recommendation and back', async () => {
    const { window } = weerwerk;
    await goTo(window, '/list/advice?record=advice%3Ademo-07&view=all&tab=chain');
    const drawing = window.getByRole('region', { name: 'De keten, getekend' });
    await expect(drawing.locator('path').first()).toBeAttached();
    await drawing.getByRole('link', { name: /Betrek kerken/ }).click();
    await window.getByRole('tab', { name: 'Keten' }).click();
    await expect(drawing.getByRole('link', { name: 'Feestdagen in de wijk' })).toBeVisible();
    await window.getByRole('button', { name: 'Als tabel' }).click();
    await expect(window.getByRole('columnheader', { name: 'Leidt tot' })).toBeVisible();
  });
});

/** Logs an advice and takes its first steps by way of the program itself. */
async function logAdvice(page: Page, name: string, steps: readonly string[]): Promise<string> {
  return page.evaluate(
    async ([title, taken]) => {
      const { call } = window.weerwerk;
      const saved = await call('records.save', {
        edits: [{ type: 'advice', patch: { name: title, kind: 'unsolicited', status: 'draft' } }],
      });
      if (!saved.ok) throw new Error(saved.error.code);
      const id = saved.value.ids[0] ?? '';
      for (const [at, step] of taken.entries()) {
        const done = await call('advice.takeStep', {
          id,
          step: step as 'adopted',
          date: `2026-03-0${at + 1}`,
          reason: null,
        });
        if (!done.ok) throw new Error(done.error.code);
      }
      return id;
    },
    [name, steps] as const,
  );
}

test('two secretaries who logged apart end with one register: both steps kept, the double number mended', async () => {
  const anne = await launchWeerwerk();
  const shared = await logAdvice(anne.window, 'Wat zij samen volgen', ['adopted', 'offered']);
  const first = join(newProfile(), 'anne.zip');
  await makePackage(anne, first);
  const bram = await launchWeerwerk();
  await mergePackage(bram, first);

  // Apart: each takes another step on the shared advice, and each logs an advice that gets the same number.
  const takeOn = (weerwerk: Weerwerk, step: 'acknowledged' | 'responseInPreparation', date: string) =>
    weerwerk.window.evaluate(
      async ([id, taken, day]) => {
        const done = await window.weerwerk.call('advice.takeStep', { id, step: taken, date: day, reason: null });
        if (!done.ok) throw new Error(done.error.code);
      },
      [shared, step, date] as const,
    );
  await takeOn(anne, 'acknowledged', '2026-03-10');
  await takeOn(bram, 'responseInPreparation', '2026-03-20');
  await logAdvice(anne.window, 'Advies van Anne', ['adopted']);
  await logAdvice(bram.window, 'Advies van Bram', ['adopted']);
  const second = join(newProfile(), 'bram.zip');
  await makePackage(bram, second);
  await bram.close();
  await mergePackage(anne, second);

  const { window: page } = anne;
  await goTo(page, `/list/advice?record=${encodeURIComponent(shared)}&view=all`);
  await page.getByText('Alle stappen (4)').click();
  await expect(page.getByText('20 maart 2026').first()).toBeVisible();
  await goTo(page, '/conflicts?tab=findings');
  await expect(page.getByRole('heading', { name: 'Dubbele adviesnummers (2)' })).toBeVisible();
  await page.getByRole('button', { name: 'Nieuw nummer geven' }).first().click();
  await page.getByRole('button', { name: 'Nummer opslaan' }).click();
  await expect(page.getByRole('heading', { name: 'Dubbele adviesnummers (2)' })).toHaveCount(0);
  const follow = page.getByRole('button', { name: 'De stappen volgen' });
  if (await follow.isVisible()) await follow.click();
  await goTo(page, '/register?text=MR-2026-02');
  await expect(page.getByRole('status')).toHaveText(/2 teksten gevonden/);
  await anne.close();
});
