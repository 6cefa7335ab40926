// The running application: store, window, gate and menu, and how each hears of the others.

import path from 'node:path';
import { app, type BrowserWindow, type IpcMainInvokeEvent, ipcMain, Menu, nativeTheme, shell } from 'electron';
import { recordTypes } from '../shared/catalogue/catalogue.ts';
import type { Language, TopicName, Topics } from '../shared/contract/contract.ts';
import { reportOf } from '../shared/errors.ts';
import type { CommandLine } from './commandLine.ts';
import { offerContextMenu } from './contextMenu.ts';
import { recoverFromCrash } from './crashRecovery.ts';
import {
  chooseAttachments,
  chooseAttachmentTarget,
  chooseBoundaries,
  chooseCalendarFile,
  chooseChartFile,
  chooseDocumentFile,
  chooseExportFile,
  choosePackage,
  chooseSharedFolder,
  chooseSheetFile,
  chooseTable,
  chooseTableFile,
  showStartFailure,
  showWindowStopped,
} from './dialogs.ts';
import { serialiseIdentity } from './exchange/identity.ts';
import { openIdentityFile } from './identityFile.ts';
import { createMainAnswers } from './ipc/answers.ts';
import { CALL_CHANNEL, PUBLISH_CHANNEL } from './ipc/channels.ts';
import { type Asker, createGate } from './ipc/gate.ts';
import { createStoreClient, type StoreClient } from './ipc/storeClient.ts';
import { type Log, originOf } from './log.ts';
import { menuTemplate } from './menu.ts';
import { openCopy } from './openCopy.ts';
import { printPage } from './printPage.ts';
import type { Profile } from './profile.ts';
import { serveApp } from './protocol.ts';
import { takeScreenshot } from './screenshot.ts';
import type { SettingsKeeper } from './settings.ts';
import { startStoreProcess } from './storeProcess.ts';
import { createWindow } from './window.ts';

interface ApplicationNeeds {
  readonly commandLine: CommandLine;
  readonly profile: Profile;
  readonly settings: SettingsKeeper;
  readonly log: Log;
  /** The folder with the built `main`, `preload` and `renderer`. */
  readonly built: string;
  readonly development: boolean;
}

/** Runs until the window is closed. Electron must be ready, and this the only instance of the profile. */
export function runApplication({ commandLine, profile, settings, log, built, development }: ApplicationNeeds): void {
  serveApp(path.join(built, 'renderer'));
  const { identity, protection, notice } = openIdentityFile(profile.identityFile);
  log.info('identity.opened', { protection, notice });
  const store = createStoreClient({
    start: () => startStoreProcess(path.join(built, 'main', 'store.js'), development),
    options: {
      file: profile.storeFile,
      demo: commandLine.demo,
      version: app.getVersion(),
      userName: settings.get().userName,
      language: settings.get().language,
      identity: serialiseIdentity(identity),
    },
    publish: ({ topic, payload }) => publish(topic, payload),
    onReopened: () => publish('changed', { types: recordTypes.map((type) => type.name) }),
    log,
  });
  const preload = path.join(built, 'preload', 'preload.cjs');
  const { window, show, focus } = createWindow({ preload, stateFile: profile.windowFile, development, log });

  function publish<Topic extends TopicName>(topic: Topic, payload: Topics[Topic]): void {
    if (!window.isDestroyed()) window.webContents.send(PUBLISH_CHANNEL, topic, payload);
  }

  function setMenu(language: Language): void {
    const send = (command: Topics['command']['command']) => publish('command', { command });
    const template = menuTemplate({ language, platform: process.platform, development, send });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  function onReady(): void {
    show();
    if (commandLine.screenshot !== null) void photographAndQuit(window, commandLine.screenshot, store, log);
  }

  const answers = createMainAnswers({
    facts: {
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      storePath: profile.storeFile,
    },
    settings,
    key: { own: { fingerprint: identity.fingerprint, protection }, notices: notice === null ? [] : [notice] },
    store,
    onSession: (session) => {
      nativeTheme.themeSource = session.theme;
      setMenu(session.language);
      publish('session', session);
    },
    onReady,
    openWebsite: (url) => shell.openExternal(url),
    showInFolder: (file) => shell.showItemInFolder(file),
    chooseExportFile: (person, request) => chooseExportFile(window, person, request),
    choosePackage: (person) => choosePackage(window, person),
    chooseSharedFolder: (person) => chooseSharedFolder(window, person),
    chooseSheetFile: (person, type) => chooseSheetFile(window, person, type),
    chooseTable: (person) => chooseTable(window, person),
    chooseBoundaries: (person) => chooseBoundaries(window, person),
    chooseAttachments: (person) => chooseAttachments(window, person),
    chooseAttachmentTarget: (person, name) => chooseAttachmentTarget(window, person, name),
    openCopy,
    chooseChartFile: (person, title, format) => chooseChartFile(window, person, title, format),
    chooseTableFile: (person, title, format) => chooseTableFile(window, person, title, format),
    chooseCalendarFile: (person) => chooseCalendarFile(window, person),
    chooseDocumentFile: (person, title, format) => chooseDocumentFile(window, person, title, format),
    printPage,
    tellProgress: (progress) => publish('progress', progress),
  });
  const gate = createGate({ answers, askStore: (name, input) => store.call(name, input as never), log });
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => gate(askerOf(event, window), name, input));

  setMenu(settings.get().language);
  offerContextMenu(window, () => settings.get().language);
  recoverFromCrash(window, log, () => void showWindowStopped(settings.get().language).then(() => app.quit()));
  app.on('second-instance', focus);
  closeStoreBeforeQuitting(store);
  quitWhenStoreFails(store, window, profile, settings);
}

function askerOf(event: IpcMainInvokeEvent, window: BrowserWindow): Asker {
  const frame = event.senderFrame;
  const isTopFrame = !window.isDestroyed() && event.sender === window.webContents && frame?.parent === null;
  return { address: frame?.url ?? '', isTopFrame };
}

/** The store finishes its writing first; only then does the application go. */
function closeStoreBeforeQuitting(store: StoreClient): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void store.close().then(() => {
      isClosed = true;
      // Not at once: as long as this event is being handled, Electron passes over a new request to quit.
      setImmediate(() => app.quit());
    });
  });
}

/** Without a store there is nothing to show: says why, in the place of the window. */
function quitWhenStoreFails(
  store: StoreClient,
  window: BrowserWindow,
  profile: Profile,
  settings: SettingsKeeper,
): void {
  let isExplaining = false;
  app.on('window-all-closed', () => {
    if (!isExplaining) app.quit();
  });
  store.opened().catch(async (error: unknown) => {
    isExplaining = true;
    window.destroy();
    await showStartFailure(reportOf(error), profile.storeFile, settings.get().language);
    await failToRun(store);
  });
}

async function photographAndQuit(window: BrowserWindow, file: string, store: StoreClient, log: Log): Promise<void> {
  try {
    await takeScreenshot(window, file);
    app.quit();
  } catch (error) {
    log.error('screenshot.failed', originOf(error));
    await failToRun(store);
  }
}

/** Ends with exit code 1, so that a script that started the application notices. */
async function failToRun(store: StoreClient): Promise<void> {
  await store.close();
  app.exit(1);
}
