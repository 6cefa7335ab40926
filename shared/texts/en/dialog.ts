// The operating system's own dialogs: choosing files, and saying that starting failed.

import type { dialog as nl } from '../nl/dialog.ts';
import type { Texts } from '../texts.ts';

export const dialog: Texts<typeof nl> = {
  attachmentTitle: 'Add files',
  attachmentButton: 'Add',
  attachmentSaveTitle: 'Save file as',
  exportTitle: 'Save data package',
  exportButton: 'Make package',
  importTitle: 'Choose a data package',
  importButton: 'Read package',
  chartTitle: 'Save chart',
  documentTitle: 'Save document',
  calendarTitle: 'Save calendar',
  tableTitle: 'Save table',
  packageFilter: 'Data package',
  startFailed: 'Weerwerk cannot start',
  storeAt: 'Your data are in: {{path}}',
  windowStopped: 'The window of Weerwerk stopped unexpectedly twice. What was saved is safe. Start Weerwerk again.',
  showFolder: 'Show folder',
  close: 'Close',
};
