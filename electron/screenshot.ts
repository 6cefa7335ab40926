// `--screenshot`: a picture of the window as it opens, for documentation and for looking at pages without a hand.

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** Fonts, queries and transitions come to rest within this time. Milliseconds. */
const SETTLE = 1_000;

/**
 * @param window shows its page already
 * @param file where the PNG goes, absolute or from the working folder
 * @throws the system's error when the file cannot be written
 */
export async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await wait(SETTLE);
  const image = await window.webContents.capturePage();
  await writeFile(path.resolve(file), image.toPNG());
}
