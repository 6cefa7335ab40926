// A large package in the real program: the window keeps drawing while it comes in, and an import that is stopped leaves
// nothing behind.

import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, makePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { goTo } from './support/pages.ts';

const RECORDS = 20_000;
/** What a person feels as a hitch, with room for a machine that is busy with other things: 60 frames a second take 17 ms. */
const LONGEST_GAP = 250;

declare global {
  interface Window {
    /** Ends the counting of frames. @returns the longest time between two, in milliseconds */
    endFrames?: () => number;
  }
}

/** Counts the frames that the window draws from now on. */
async function countFrames(window: Page): Promise<void> {
  await window.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    let isOn = true;
    const frame = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    globalThis.window.endFrames = () => {
      isOn = false;
      return longest;
    };
  });
}

function longestGap(window: Page): Promise<number> {
  return window.evaluate(() => globalThis.window.endFrames?.() ?? 0);
}

/** Makes projects by the ten thousand, as a table that is read in does. */
async function fillStore({ window }: Weerwerk): Promise<void> {
  for (let from = 0; from < RECORDS; from += 10_000) {
    const answer = await window.evaluate((first) => {
      const edits = Array.from({ length: 10_000 }, (_, index) => ({
        type: 'project' as const,
        patch: {
          name: `Groot project ${first + index}`,
          status: 'idea',
          summary: 'Een samenvatting van enkele woorden.',
        },
      }));
      return globalThis.window.weerwerk.call('records.save', { edits });
    }, from);
    expect(answer).toMatchObject({ ok: true });
  }
}

async function projectCount(window: Page): Promise<number> {
  const answer = await window.evaluate(() => globalThis.window.weerwerk.call('records.count', { type: 'project' }));
  return (answer as { readonly value: number }).value;
}

/** Reads the package as far as the button with which it is merged. */
async function readPackage(weerwerk: Weerwerk, path: string) {
  const { window } = weerwerk;
  await answerDialogs(weerwerk, path);
  await goTo(window, '/exchange');
  await window.getByRole('tab', { name: 'Inlezen' }).click();
  await window.getByRole('button', { name: /Pakket openen/ }).click();
  const merge = window.getByRole('button', { name: 'Samenvoegen', exact: true });
  await expect(merge).toBeVisible({ timeout: 60_000 });
  await window.getByText(/Ik heb de vingerafdruk gecontroleerd/).click();
  return merge;
}

test('the counting of frames notices a window that stands still', async () => {
  const { window, close } = await launchWeerwerk();
  await countFrames(window);
  await window.evaluate(() => {
    const until = performance.now() + 600;
    while (performance.now() < until);
  });
  await window.waitForTimeout(200);
  expect(await longestGap(window)).toBeGreaterThan(LONGEST_GAP);
  await close();
});

test('a package of 20,000 records comes in while the window keeps drawing; stopped half-way it changes nothing', async () => {
  test.setTimeout(240_000);
  const path = join(newProfile(), 'groot.zip');
  const sender = await launchWeerwerk();
  await fillStore(sender);
  await makePackage(sender, path);
  await sender.close();

  const reader = await launchWeerwerk();
  const { window } = reader;
  const before = await projectCount(window);
  const merge = await readPackage(reader, path);
  await merge.click();
  // As soon as the work can be stopped, it is.
  await window.getByRole('button', { name: 'Stoppen' }).click();
  await expect(window.getByRole('button', { name: 'Stoppen' })).toHaveCount(0, { timeout: 60_000 });
  await expect(window.getByText(/Samengevoegd:/)).toHaveCount(0);
  expect(await projectCount(window)).toBe(before);

  await countFrames(window);
  await merge.click();
  await expect(window.getByText(/Samengevoegd:/)).toBeVisible({ timeout: 120_000 });
  expect(await longestGap(window)).toBeLessThan(LONGEST_GAP);
  expect(await projectCount(window)).toBe(before + RECORDS);
  await reader.close();
});
