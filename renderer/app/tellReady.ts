// Tells the main process that there is something to see, so that it can show the window.

import { call } from '../bridge/call.ts';

/** Two frames on, what React drew is on the screen. A failure matters to nobody: the window is shown after a while. */
export function tellReady(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void call('window.ready', {}).catch(() => undefined)));
}
