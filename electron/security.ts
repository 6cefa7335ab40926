// Fences around every page: it stays where it is, opens nothing, is permitted nothing and reaches no network.

import { app, type Session, type WebContents } from 'electron';
import { APP_SCHEME, isStartPage } from './assets.ts';
import type { Log } from './log.ts';

/** Requests for our own files and for what a page made itself. Developer tools load their own page besides. */
const OWN_PROTOCOLS = new Set([`${APP_SCHEME}:`, 'data:', 'blob:']);

/**
 * Must run before Electron is ready: from here on every page is sandboxed, whatever its window asks for. Started with
 * `--no-sandbox` (as root, in a container without the needed rights) this would end the process: there the window's own
 * setting still keeps Node away from the page.
 */
export function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/**
 * Must run before the first window is made.
 * @param development developer tools may load
 */
export function fencePages(log: Log, development: boolean): void {
  app.on('web-contents-created', (_event, contents) => fence(contents, log));
  app.on('session-created', (session) => fenceSession(session, log, development));
}

function fence(contents: WebContents, log: Log): void {
  const refuse = (what: string) => log.warn('security.refused', { what });
  contents.setWindowOpenHandler(() => {
    refuse('window');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isStartPage(event.url)) return;
    event.preventDefault();
    refuse('navigation');
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    refuse('redirect');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refuse('webview');
  });
}

function fenceSession(session: Session, log: Log, development: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('security.refused', { what: 'permission', permission });
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log.warn('security.refused', { what: 'download' });
  });
  session.webRequest.onBeforeRequest((details, decide) => {
    const { protocol } = new URL(details.url);
    decide({ cancel: !OWN_PROTOCOLS.has(protocol) && !(development && protocol === 'devtools:') });
  });
  useLocalSpelling(session);
}

/**
 * Windows and macOS bring Dutch spelling themselves. Elsewhere Chromium would fetch a word list from a server: the
 * address that it gets instead leads nowhere.
 */
function useLocalSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_SCHEME}://none/`);
  if (process.platform === 'win32') session.setSpellCheckerLanguages(['nl', 'en-GB']);
  session.setSpellCheckerEnabled(process.platform !== 'linux');
}
