// The start of the application, step by step in the order that Electron and the store demand. Nothing else is here.

import { homedir } from 'node:os';
import path from 'node:path';
import { app, dialog, nativeTheme } from 'electron';
import { resources } from '../shared/texts/index.ts';
import { runApplication } from './application.ts';
import { readCommandLine } from './commandLine.ts';
import { showStartFailure } from './dialogs.ts';
import { openLog, originOf } from './log.ts';
import { makeWritableSync, profileIn, usualFolder } from './profile.ts';
import { registerAppScheme } from './protocol.ts';
import { fencePages, sandboxEverything } from './security.ts';
import { keepSettings } from './settings.ts';

const development = !app.isPackaged;
const commandLine = readCommandLine(process.argv.slice(1));
const usual = usualFolder({ platform: process.platform, env: process.env, home: homedir() });
const profile = profileIn(commandLine.folder ?? usual, commandLine.demo);

registerAppScheme();
sandboxEverything();

const isWritable = makeWritableSync(profile.folder);
// The lock of a single instance lies in this folder too: in one that cannot be written, asking for it ends the process.
app.setPath('userData', isWritable ? profile.folder : path.join(app.getPath('temp'), 'Weerwerk'));
if (isWritable) {
  app.setPath('sessionData', profile.browserFolder);
  app.setPath('crashDumps', path.join(profile.browserFolder, 'crashes'));
}

const settings = keepSettings(profile.settingsFile);
nativeTheme.themeSource = settings.get().theme;

// No await at the top of this module: Electron is ready only once the module has run to its end.
if (!isWritable) void refuseToStart();
else if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  const log = openLog(profile.logFile, development);
  process.on('uncaughtException', (error) => {
    log.error('main.failed', originOf(error));
    dialog.showErrorBox('Weerwerk', resources[settings.get().language].translation.error.unexpected);
    app.exit(1);
  });
  process.on('unhandledRejection', (error) => log.error('main.rejected', originOf(error)));
  fencePages(log, development);
  await app.whenReady();
  log.info('main.ready', { version: app.getVersion(), electron: process.versions.electron, demo: commandLine.demo });
  runApplication({ commandLine, profile, settings, log, built: path.join(import.meta.dirname, '..'), development });
}

async function refuseToStart(): Promise<void> {
  await app.whenReady();
  await showStartFailure({ code: 'storeReadOnly' }, profile.folder, settings.get().language);
  app.exit(1);
}
