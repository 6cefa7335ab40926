// What the main process answers itself: the person's settings, the window, and files chosen in a dialog.

import { copyFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { OwnKey } from '../../shared/contract/colleagues.ts';
import type { Output, ParsedInput, Progress, Session, StartNotice } from '../../shared/contract/contract.ts';
import type { DocumentFormat } from '../../shared/contract/documents.ts';
import type { ExportRequest } from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { safeLink } from '../../shared/markdown/safeLink.ts';
import { saveDocument } from '../documents/saveDocument.ts';
import type { Settings, SettingsKeeper } from '../settings.ts';
import { canBeOpened } from '../store/mediaTypes.ts';
import type { MainProcedureName } from './messages.ts';
import type { StoreClient } from './storeClient.ts';

export type MainAnswers = {
  readonly [Name in MainProcedureName]: (input: ParsedInput<Name>) => Promise<Output<Name>>;
};

/** What the answers need of Electron and of the computer; a test gives its own. */
export interface Surroundings {
  readonly facts: Pick<Session, 'version' | 'electron' | 'platform' | 'storePath'>;
  readonly settings: SettingsKeeper;
  /** This installation's signing key, as far as a window may know it, and what opening it found to tell. */
  readonly key: { readonly own: OwnKey; readonly notices: readonly StartNotice[] };
  readonly store: StoreClient;
  /** The settings changed: menu, theme and every window follow. */
  readonly onSession: (session: Session) => void;
  /** The page shows its first content. */
  readonly onReady: () => void;
  readonly openWebsite: (url: string) => Promise<void>;
  readonly showInFolder: (file: string) => void;
  /** Asks where a package goes. @returns a path, or null when cancelled */
  readonly chooseExportFile: (settings: Settings, request: ExportRequest) => Promise<string | null>;
  /** Asks for files to add to a record. @returns their paths, or null when cancelled */
  readonly chooseAttachments: (settings: Settings) => Promise<readonly string[] | null>;
  /** Asks where a copy of an attachment goes. @returns a path, or null when cancelled */
  readonly chooseAttachmentTarget: (settings: Settings, name: string) => Promise<string | null>;
  /** Opens a copy of a file, under its own name, with the program that the computer has for it. */
  readonly openCopy: (path: string, name: string) => Promise<void>;
  /** Asks for a package to read. @returns a path, or null when cancelled */
  readonly choosePackage: (settings: Settings) => Promise<string | null>;
  /** Asks for the folder to share with colleagues. @returns a path, or null when cancelled */
  readonly chooseSharedFolder: (settings: Settings) => Promise<string | null>;
  /** Asks where a list goes as a workbook. @returns a path, or null when cancelled */
  readonly chooseSheetFile: (settings: Settings, type: RecordTypeName) => Promise<string | null>;
  /** Asks for a workbook or CSV file to read. @returns a path, or null when cancelled */
  readonly chooseTable: (settings: Settings) => Promise<string | null>;
  /** Asks for a file with municipal boundaries. @returns a path, or null when cancelled */
  readonly chooseBoundaries: (settings: Settings) => Promise<string | null>;
  /** Asks where a chart goes. @returns a path, or null when cancelled */
  readonly chooseChartFile: (settings: Settings, title: string, format: 'svg' | 'png') => Promise<string | null>;
  /** Asks where a table goes. @returns a path, or null when cancelled */
  readonly chooseTableFile: (settings: Settings, title: string, format: 'csv' | 'xlsx') => Promise<string | null>;
  /** Asks where a calendar goes. @returns a path, or null when cancelled */
  readonly chooseCalendarFile: (settings: Settings) => Promise<string | null>;
  /** Asks where a document goes. @returns a path, or null when cancelled */
  readonly chooseDocumentFile: (settings: Settings, title: string, format: DocumentFormat) => Promise<string | null>;
  /** Prints a page of ours. @returns the bytes of a PDF */
  readonly printPage: (page: string, title: string, signal: AbortSignal) => Promise<Uint8Array>;
  readonly tellProgress: (progress: Progress) => void;
}

export function createMainAnswers(around: Surroundings): MainAnswers {
  const { settings, store } = around;

  async function session(): Promise<Session> {
    const opened = await store.opened();
    const notices = [...opened.notices, ...around.key.notices];
    return { ...around.facts, ...settings.get(), ...opened, notices };
  }

  /** The document that is being made, one at a time. */
  let making = new AbortController();

  return {
    'session.get': session,
    'session.set': async (patch) => {
      const { userName, language } = settings.set(patch);
      store.tellUser(userName, language);
      const changed = await session();
      around.onSession(changed);
      return changed;
    },
    'window.ready': async () => {
      around.onReady();
      return null;
    },
    'window.openWebsite': async ({ url }) => {
      const website = safeLink(url);
      if (website === undefined) throw new WeerwerkError({ code: 'badRequest', detail: 'url' });
      await around.openWebsite(website);
      return null;
    },
    'window.showStoreFolder': async () => {
      around.showInFolder(around.facts.storePath);
      return null;
    },
    'window.saveChart': async ({ title, format, content }) => {
      const path = await around.chooseChartFile(settings.get(), title, format);
      if (path === null) return null;
      await writeFile(path, content, format === 'png' ? 'base64' : 'utf8').catch((error: unknown) => {
        throw new WeerwerkError({ code: 'fileUnwritable', detail: path }, { cause: error });
      });
      return path;
    },
    'window.saveTable': async (table) => {
      const person = settings.get();
      const path = await around.chooseTableFile(person, table.title, table.format);
      return path === null ? null : store.call('internal.saveTable', { path, table, language: person.language });
    },
    'calendar.save': async ({ from, until, groups, remindDays }) => {
      const person = settings.get();
      const path = await around.chooseCalendarFile(person);
      const { language } = person;
      return path === null
        ? null
        : store.call('internal.saveCalendar', { path, from, until, groups, remindDays, language });
    },
    'documents.save': async ({ format, ...request }) => {
      const person = settings.get();
      making.abort();
      making = new AbortController();
      return saveDocument(await store.call('documents.preview', request), format, {
        author: person.userName,
        time: new Date(),
        choosePath: (title) => around.chooseDocumentFile(person, title, format),
        print: around.printPage,
        tell: around.tellProgress,
        signal: making.signal,
      });
    },
    'documents.cancel': async () => {
      making.abort();
      return null;
    },
    'colleagues.own': async () => around.key.own,
    'exchange.export': async (request) => {
      const path = await around.chooseExportFile(settings.get(), request);
      return path === null ? null : store.call('internal.export', { path, request });
    },
    'attachments.add': async (owner) => {
      const paths = await around.chooseAttachments(settings.get());
      return paths === null ? null : store.call('internal.addAttachments', { owner, paths });
    },
    'adviceEntry.chooseFiles': async () => {
      const paths = await around.chooseAttachments(settings.get());
      return paths === null ? null : store.call('internal.keepFiles', { paths });
    },
    'attachments.open': async ({ id }) => {
      const { path, name } = await store.call('internal.attachmentFile', { id });
      if (!canBeOpened(extname(name))) throw new WeerwerkError({ code: 'fileNotOpened', detail: name });
      await around.openCopy(path, name);
      return null;
    },
    'attachments.saveAs': async ({ id }) => {
      const { path, name } = await store.call('internal.attachmentFile', { id });
      const target = await around.chooseAttachmentTarget(settings.get(), name);
      if (target === null) return null;
      await copyFile(path, target).catch((error: unknown) => {
        throw new WeerwerkError({ code: 'fileUnwritable', detail: target }, { cause: error });
      });
      return target;
    },
    'viewing.openPackage': async () => {
      const path = await around.choosePackage(settings.get());
      return path === null ? null : store.call('internal.view', { path });
    },
    'compare.openOther': async () => {
      const path = await around.choosePackage(settings.get());
      return path === null ? null : store.call('internal.viewOther', { path });
    },
    'exchange.preview': async () => {
      const path = await around.choosePackage(settings.get());
      return path === null ? null : store.call('internal.preview', { path });
    },
    'folder.choose': async ({ profile }) => {
      const path = await around.chooseSharedFolder(settings.get());
      return path === null ? null : store.call('internal.chooseFolder', { path, profile });
    },
    'folder.show': async () => {
      const { path } = await store.call('folder.state', {});
      if (path !== null) around.showInFolder(path);
      return null;
    },
    'sheets.export': async (request) => {
      const person = settings.get();
      const path = await around.chooseSheetFile(person, request.type);
      const { language } = person;
      return path === null ? null : store.call('internal.exportSheet', { path, request, language });
    },
    'boundaries.add': async () => {
      const path = await around.chooseBoundaries(settings.get());
      return path === null ? null : store.call('internal.addBoundaries', { path });
    },
    'sheets.open': async () => {
      const path = await around.chooseTable(settings.get());
      return path === null ? null : store.call('internal.openTable', { path });
    },
  };
}
