// Entering an advice in the real program: from the keyboard alone, with a page of Word on the clipboard, through a crash.

import { truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { wordItem, wordPage } from '../component/renderer/text/wordClipboard.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

const WORD = wordPage(
  [
    '<h1>Aanleiding</h1>',
    '<p class=MsoNormal>De wachtlijsten groeien, bijv. in Almere. Zorg voor meer <b>woningen</b>. Dat helpt iedereen.</p>',
    wordItem('1.', 'Stel een norm voor elke wijk.'),
    wordItem('a.', 'in de stad', { level: 2 }),
    wordItem('2.', 'Verdeel het geld eerlijk.'),
    '<script>alert(1)</script><img src="x" onerror="alert(1)"><p><a href="javascript:alert(1)">klik</a></p>',
  ].join('\r\n'),
);
const MARKDOWN = `# Aanleiding

De wachtlijsten groeien, bijv. in Almere. Zorg voor meer **woningen**. Dat helpt iedereen.

1. Stel een norm voor elke wijk.
   1. in de stad
2. Verdeel het geld eerlijk.

klik`;

/** Copies as another program does; by the page itself, since how Electron writes the clipboard differs between versions. */
async function copy(
  { window: page }: Weerwerk,
  data: { readonly html?: string; readonly text: string },
): Promise<void> {
  await page.evaluate(({ html, text: plain }) => {
    const write = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', plain);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', write, { capture: true, once: true });
    if (!document.execCommand('copy')) throw new Error('Nothing was copied');
  }, data);
}

/** @returns the values of a list, as the store has them */
function listed({ window: page }: Weerwerk, type: 'advice' | 'signal', columns: readonly string[]): Promise<unknown> {
  return page.evaluate(
    async (asked) => {
      const list = await window.weerwerk.call('records.list', asked);
      if (!list.ok) throw new Error(list.error.code);
      return list.value.rows.map(([, ...values]) => values);
    },
    { type, columns: [...columns] },
  );
}

/** A person at the keyboard, of whom every key is counted. */
class Typist {
  keys = 0;
  private readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.window.keyboard.press(name);
      this.keys += 1;
    }
  }

  async type(text: string): Promise<void> {
    await this.window.keyboard.type(text);
    this.keys += text.length;
  }

  /** Tabs on until a field has the focus. */
  async tabTo(label: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 12; presses += 1) {
      await this.press('Tab');
      const name = await this.window.evaluate(() => {
        const active = document.activeElement;
        const labels =
          active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active.labels : null;
        return labels?.[0]?.textContent ?? active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      });
      if (typeof label === 'string' ? name.startsWith(label) : label.test(name)) return;
    }
    throw new Error(`No field ${label} within twelve tabs`);
  }
}

let running: Weerwerk[] = [];

async function launch(options: Parameters<typeof launchWeerwerk>[0] = {}): Promise<Weerwerk> {
  const weerwerk = await launchWeerwerk(options);
  running.push(weerwerk);
  return weerwerk;
}

/** A killed program is closed already. */
async function closed(weerwerk: Weerwerk): Promise<void> {
  running = running.filter((other) => other !== weerwerk);
  await weerwerk.close();
}

test.afterEach(async () => {
  for (const weerwerk of running) await weerwerk.close({ errorsAreExpected: true }).catch(() => undefined);
  running = [];
});

const text = (window: Page) => window.getByRole('textbox', { name: 'Advies', exact: true });
const recommendation = (window: Page, number: number) =>
  window.getByRole('textbox', { name: `Aanbeveling ${number}`, exact: true });

test('an advice is recorded from the keyboard alone, with its request, steps, text and recommendations', async () => {
  const weerwerk = await launch({ args: ['--demo'] });
  const { window } = weerwerk;
  await copy(weerwerk, { html: WORD, text: 'plat' });
  const typist = new Typist(window);
  const start = Date.now();
  await typist.press('Control+Shift+A');
  await expect(window.getByRole('heading', { level: 1, name: 'Advies vastleggen' })).toBeVisible();
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toBeFocused();
  await typist.type('Vaste gezichten in de wijk');
  await typist.press('Tab', 'ArrowRight');
  await typist.tabTo('Gericht aan');
  await typist.type('Ministerraad');
  await typist.tabTo('Nieuwe adviesaanvraag');
  await typist.press('Enter');
  await typist.type('Wat helpt tegen wachtlijsten?');
  await typist.tabTo('Gesteld door');
  await typist.type('Minister van VRO');
  await typist.tabTo('Gesteld op');
  await typist.type('1-9-2026');
  await typist.tabTo('Concept');
  await typist.press('Enter');
  await typist.type('aang');
  await typist.press('Enter');
  await typist.tabTo(/^Datum ‘Vastgesteld’/);
  await typist.type('1-10-2026');
  await typist.tabTo(/^Datum ‘Aangeboden’/);
  await typist.type('12-10-2026');
  await typist.tabTo(/^Advies$/);
  await typist.press('Control+V');
  await expect(text(window)).toHaveValue(MARKDOWN);
  await typist.press('Control+Home', 'ArrowDown', 'ArrowDown');
  for (let word = 0; word < 10; word += 1) await typist.press('Control+ArrowRight');
  await typist.press('Control+Enter');
  await expect(recommendation(window, 1)).toHaveValue('Zorg voor meer woningen.');
  await typist.press('Control+End', 'Control+Shift+Home', 'Control+Shift+Enter');
  await typist.press('Control+S');
  await expect(window.getByRole('heading', { level: 2, name: 'Vaste gezichten in de wijk' })).toBeVisible();
  const seconds = (Date.now() - start) / 1000;
  test.info().annotations.push({ type: 'entry', description: `${typist.keys} keys, ${seconds} s by machine` });
  // Two minutes at three keys a second.
  expect(typist.keys).toBeLessThan(360);
  const stored = await listed(weerwerk, 'advice', ['name', 'status', 'offeredDate', 'responseDueDate']);
  expect(stored).toContainEqual(['Vaste gezichten in de wijk', 'offered', '2026-10-12', '2027-01-12']);
  await closed(weerwerk);
});

test('numbered points and sentences that say what to do are proposed, moved, changed and taken away', async () => {
  const weerwerk = await launch();
  const { window } = weerwerk;
  await goTo(window, '/new-advice');
  await copy(weerwerk, { html: WORD, text: 'plat' });
  await text(window).focus();
  await window.keyboard.press('Control+V');
  await window.getByRole('button', { name: 'Alle genummerde punten' }).click();
  await window.getByRole('checkbox', { name: 'in de stad' }).press('Space');
  await window.getByRole('button', { name: '3 overnemen' }).press('Enter');
  await expect(recommendation(window, 2)).toHaveValue('Stel een norm voor elke wijk.');
  await recommendation(window, 3).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(recommendation(window, 2)).toHaveValue('Verdeel het geld eerlijk.');
  await expect(recommendation(window, 2)).toBeFocused();
  await window.keyboard.press('Enter');
  await window.keyboard.type('Nog een.');
  await expect(recommendation(window, 3)).toHaveValue('Nog een.');
  for (let key = 0; key < 9; key += 1) await window.keyboard.press('Backspace');
  await expect(recommendation(window, 3)).toHaveValue('Stel een norm voor elke wijk.');
  await expect(recommendation(window, 2)).toBeFocused();
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await closed(weerwerk);
});

test('what was typed is there again after the program was killed, and until it is recorded', async () => {
  const profile = newProfile();
  const first = await launch({ profile });
  await goTo(first.window, '/new-advice');
  await first.window.getByRole('textbox', { name: /^Onderwerp/ }).fill('Half af');
  await copy(first, { html: WORD, text: 'plat' });
  await text(first.window).focus();
  await first.window.keyboard.press('Control+V');
  await first.window.keyboard.press('Control+Home');
  await first.window.keyboard.press('ArrowDown');
  await first.window.keyboard.press('ArrowDown');
  await first.window.keyboard.press('Control+Enter');
  await expect(recommendation(first.window, 1)).toHaveValue('De wachtlijsten groeien, bijv. in Almere.');
  await first.window.waitForTimeout(600);
  const killed = first.app.process();
  killed.kill('SIGKILL');
  await expect.poll(() => killed.signalCode).toBe('SIGKILL');

  const again = await launch({ profile });
  const { window } = again;
  await goTo(window, '/new-advice');
  await expect(window.getByText('Hier staat wat u eerder typte')).toBeVisible();
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toHaveValue('Half af');
  await expect(text(window)).toHaveValue(MARKDOWN);
  await expect(recommendation(window, 1)).toHaveValue('De wachtlijsten groeien, bijv. in Almere.');
  await goTo(window, '/settings');
  await goTo(window, '/new-advice');
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toHaveValue('Half af');
  await window.keyboard.press('Control+S');
  await expect(window.getByRole('heading', { level: 2, name: 'Half af' })).toBeVisible();
  await goTo(window, '/new-advice');
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toHaveValue('');
  await closed(again);
});

test('a signal becomes an advice that knows it, and its request is only answered by an advice that was offered', async () => {
  const weerwerk = await launch();
  const { window } = weerwerk;
  await goTo(window, '/quick/signal');
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toBeFocused();
  await window.keyboard.type('Jongeren mijden het buurthuis');
  await window.keyboard.press('Control+S');
  await window.getByRole('link', { name: 'Jongeren mijden het buurthuis' }).click();
  await window.getByRole('link', { name: 'Maak advies' }).click();
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toHaveValue('Jongeren mijden het buurthuis');
  await window.keyboard.press('Control+S');
  await expect(window.getByRole('heading', { level: 2, name: 'Jongeren mijden het buurthuis' })).toBeVisible();
  const states = await listed(weerwerk, 'signal', ['name', 'status']);
  expect(states).toContainEqual(['Jongeren mijden het buurthuis', 'advised']);
  await closed(weerwerk);
});

test('bad input gets its sentence, and nothing that was typed is lost', async () => {
  const weerwerk = await launch({ args: ['--demo'] });
  const { window } = weerwerk;
  await goTo(window, '/new-advice');
  await text(window).fill('Mijn tekst.');
  await window.keyboard.press('Control+S');
  await expect(window.getByRole('textbox', { name: /^Onderwerp/ })).toBeFocused();
  await expect(window.getByRole('alert')).toContainText('Vul dit veld in.');
  await window.keyboard.type('Slecht ingevuld');
  // A number that another advice has.
  await window.getByRole('textbox', { name: 'Adviesnummer' }).fill('MR-2026-03');
  // A response before the offer, and a day that does not exist.
  await window.getByRole('button', { name: /Status/ }).click();
  await window.getByRole('option', { name: 'Reactie verzonden' }).click();
  await window.getByRole('textbox', { name: /Datum ‘Aangeboden’/ }).fill('12-10-2026');
  const response = window.getByRole('textbox', { name: /Datum ‘Reactie verzonden’/ });
  await response.fill('1-10-2026');
  await expect(window.getByText(/Dit ligt vóór de stap ‘Aangeboden’/).first()).toBeVisible();
  await response.fill('31-02-2026');
  await response.press('Tab');
  await expect(window.getByText(/Deze datum bestaat niet/).first()).toBeVisible();
  await expect(response).toHaveValue('31-02-2026');
  await response.fill('20-10-2026');
  await window.keyboard.press('Control+S');
  await expect(window.getByText(/Dit nummer heeft al een ander advies: ‘.+’/).first()).toBeVisible();
  await expect(text(window)).toHaveValue('Mijn tekst.');
  // A page of five megabytes of scripts, and one too long for the field.
  await copy(weerwerk, { html: `<p>x</p><script>${'alert(1);'.repeat(600_000)}</script>`, text: 'De woorden.' });
  await text(window).focus();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Control+V');
  await expect(window.getByText(/De woorden zijn geplakt zonder opmaak/)).toBeVisible();
  await expect(text(window)).toHaveValue('Mijn tekst.De woorden.');
  await copy(weerwerk, { text: 'x'.repeat(200_000) });
  await window.keyboard.press('Control+V');
  await expect(window.getByText(/Er is niets geplakt/)).toBeVisible();
  await expect(text(window)).toHaveValue('Mijn tekst.De woorden.');
  // Without formatting when one asks for that.
  await copy(weerwerk, { html: '<b>vet</b>', text: ' vet' });
  await window.keyboard.press('Control+Shift+V');
  await expect(text(window)).toHaveValue('Mijn tekst.De woorden. vet');
  // A file of three gigabytes.
  const huge = join(tmpdir(), `weerwerk-huge-${process.pid}.bin`);
  writeFileSync(huge, '');
  truncateSync(huge, 3 * 1024 ** 3);
  await weerwerk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, huge);
  await window.getByRole('button', { name: 'Bestanden kiezen' }).click();
  await expect(window.getByText(/is te groot: ten hoogste/)).toBeVisible();
  truncateSync(huge, 0);
  await expect(text(window)).toHaveValue('Mijn tekst.De woorden. vet');
  await closed(weerwerk);
});

test('a text of 200 kB is pasted whole, typed on in, and kept', async () => {
  const long = 'De raad vindt dat het anders moet, en zegt hoe.\n\n'.repeat(4_100).slice(0, 199_000);
  const weerwerk = await launch();
  const { window } = weerwerk;
  await goTo(window, '/new-advice');
  await copy(weerwerk, { text: long });
  await text(window).focus();
  await window.keyboard.press('Control+V');
  await expect.poll(async () => (await text(window).inputValue()).length, { timeout: 20_000 }).toBe(long.length);
  await text(window).press('Control+End');
  await text(window).pressSequentially(' Slot.');
  await expect.poll(async () => (await text(window).inputValue()).slice(-6)).toBe(' Slot.');
  await closed(weerwerk);
});
