// The operating system's own dialogs, in the person's language.

import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { Temporal } from 'temporal-polyfill';
import type { RecordTypeName } from '../shared/catalogue/catalogue.ts';
import type { Language } from '../shared/contract/contract.ts';
import type { DocumentFormat } from '../shared/contract/documents.ts';
import type { ExportRequest } from '../shared/contract/packages.ts';
import type { ErrorReport } from '../shared/errors.ts';
import { resources } from '../shared/texts/index.ts';
import { typeKey } from '../shared/texts/keys.ts';
import { textOf } from '../shared/texts/textOf.ts';
import { packageFileName } from './packageFileName.ts';
import { safeFileName } from './safeFileName.ts';
import type { Settings } from './settings.ts';

/** @returns the path to write to, or null when cancelled */
export async function chooseExportFile(
  window: BrowserWindow,
  { language, userName }: Settings,
  request: ExportRequest,
): Promise<string | null> {
  const { dialog: texts } = resources[language].translation;
  const name = packageFileName(Temporal.Now.plainDateISO().toString(), userName, request, language);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: texts.exportTitle,
    buttonLabel: texts.exportButton,
    defaultPath: path.join(app.getPath('documents'), name),
    filters: [{ name: texts.packageFilter, extensions: [request.passphrase === undefined ? 'zip' : 'age'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** Characters that a file name may not hold on one system or another. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}]+/gu;
const LONGEST_NAME = 80;

async function chooseTitledFile(
  window: BrowserWindow,
  heading: string,
  title: string,
  format: string,
): Promise<string | null> {
  const name = title.replace(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME).trim() || 'weerwerk';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: heading,
    defaultPath: path.join(app.getPath('documents'), `${name}.${format}`),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** @returns the path to write a chart to, or null when cancelled */
export async function chooseChartFile(
  window: BrowserWindow,
  { language }: Settings,
  title: string,
  format: 'svg' | 'png',
): Promise<string | null> {
  return chooseTitledFile(window, resources[language].translation.dialog.chartTitle, title, format);
}

/** @returns the path to write a table to, or null when cancelled */
export async function chooseTableFile(
  window: BrowserWindow,
  { language }: Settings,
  title: string,
  format: 'csv' | 'xlsx',
): Promise<string | null> {
  return chooseTitledFile(window, resources[language].translation.dialog.tableTitle, title, format);
}

/** @returns the path to write a document to, or null when cancelled */
export async function chooseDocumentFile(
  window: BrowserWindow,
  { language }: Settings,
  title: string,
  format: DocumentFormat,
): Promise<string | null> {
  return chooseTitledFile(window, resources[language].translation.dialog.documentTitle, title, format);
}

/** @returns the path to write a calendar to, or null when cancelled */
export async function chooseCalendarFile(window: BrowserWindow, { language }: Settings): Promise<string | null> {
  const { dialog: texts, calendar } = resources[language].translation;
  return chooseTitledFile(window, texts.calendarTitle, calendar.file.name, 'ics');
}

/** @returns the path of the package to read, or null when cancelled */
export async function choosePackage(window: BrowserWindow, { language }: Settings): Promise<string | null> {
  const { dialog: texts } = resources[language].translation;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: texts.importTitle,
    buttonLabel: texts.importButton,
    defaultPath: app.getPath('documents'),
    filters: [{ name: texts.packageFilter, extensions: ['zip', 'age'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** @returns the path of the folder to share with colleagues, or null when cancelled */
export async function chooseSharedFolder(window: BrowserWindow, { language }: Settings): Promise<string | null> {
  const { folder } = resources[language].translation;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: folder.dialog.title,
    buttonLabel: folder.dialog.button,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** @returns the path to write a list to as a workbook, or null when cancelled */
export async function chooseSheetFile(
  window: BrowserWindow,
  { language }: Settings,
  type: RecordTypeName,
): Promise<string | null> {
  const { sheets } = resources[language].translation;
  const name = textOf(language, typeKey(type, 'other')).replace(NOT_IN_NAMES, ' ');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: sheets.dialog.exportTitle,
    buttonLabel: sheets.dialog.exportButton,
    defaultPath: path.join(app.getPath('documents'), `${name} ${Temporal.Now.plainDateISO().toString()}.xlsx`),
    filters: [{ name: sheets.dialog.workbookFilter, extensions: ['xlsx'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}

/** @returns the path of the table to read, or null when cancelled */
export async function chooseTable(window: BrowserWindow, { language }: Settings): Promise<string | null> {
  const { sheets } = resources[language].translation;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: sheets.dialog.openTitle,
    buttonLabel: sheets.dialog.openButton,
    defaultPath: app.getPath('documents'),
    filters: [{ name: sheets.dialog.tableFilter, extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** @returns the path of the file with municipal boundaries to read, or null when cancelled */
export async function chooseBoundaries(window: BrowserWindow, { language }: Settings): Promise<string | null> {
  const { places } = resources[language].translation;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: places.dialog.title,
    buttonLabel: places.dialog.button,
    defaultPath: app.getPath('documents'),
    filters: [{ name: places.dialog.filter, extensions: ['json', 'geojson', 'topojson'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/**
 * Says why Weerwerk cannot start, what that means, what to do and where the data are.
 * @param where the store's file or the folder that it would be in
 */
export async function showStartFailure(report: ErrorReport, where: string, language: Language): Promise<void> {
  const { dialog: texts, error } = resources[language].translation;
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Weerwerk',
    message: texts.startFailed,
    detail: `${error[report.code].replace('{{detail}}', report.detail ?? '?')}\n\n${texts.storeAt.replace('{{path}}', where)}`,
    buttons: [texts.close, texts.showFolder],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 1) shell.showItemInFolder(where);
}

/** Says that the page crashed again right after it was loaded anew. */
export async function showWindowStopped(language: Language): Promise<void> {
  const { dialog: texts } = resources[language].translation;
  await dialog.showMessageBox({
    type: 'error',
    title: 'Weerwerk',
    message: texts.windowStopped,
    buttons: [texts.close],
  });
}

/** @returns the paths of the files to add to a record, or null when cancelled */
export async function chooseAttachments(
  window: BrowserWindow,
  { language }: Settings,
): Promise<readonly string[] | null> {
  const { dialog: texts } = resources[language].translation;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: texts.attachmentTitle,
    buttonLabel: texts.attachmentButton,
    defaultPath: app.getPath('documents'),
    properties: ['openFile', 'multiSelections'],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
}

/** @returns the path to write a copy of an attachment to, or null when cancelled */
export async function chooseAttachmentTarget(
  window: BrowserWindow,
  { language }: Settings,
  name: string,
): Promise<string | null> {
  const { dialog: texts } = resources[language].translation;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: texts.attachmentSaveTitle,
    defaultPath: path.join(app.getPath('documents'), safeFileName(name)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}
