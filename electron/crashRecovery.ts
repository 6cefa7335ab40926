// A page that crashes is loaded anew: the store lives elsewhere and drafts are kept, so nothing is lost by it.

import type { BrowserWindow } from 'electron';
import { START_PAGE } from './assets.ts';
import type { Log } from './log.ts';

/** A second crash within this time means that loading again does not help. Milliseconds. */
const TOO_SOON = 60_000;

/** @param giveUp called when the page crashes again soon after it was loaded anew */
export function recoverFromCrash(window: BrowserWindow, log: Log, giveUp: () => void): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('window.crashed', { reason, exitCode });
    const now = performance.now();
    const isAgain = now - lastCrash < TOO_SOON;
    lastCrash = now;
    if (isAgain) giveUp();
    else void window.loadURL(START_PAGE);
  });
}
