// The store's own process: takes messages from the main process, answers them one by one, tells what changed.

import type { Progress } from '../../shared/contract/contract.ts';
import { ANSWERED_BY_OWN, ANSWERED_BY_VIEW } from '../../shared/contract/viewing.ts';
import { reportOf, WeerwerkError } from '../../shared/errors.ts';
import { Exchange } from '../exchange/exchange.ts';
import { SharedFolder } from '../exchange/folder/sharedFolder.ts';
import { parseIdentity } from '../exchange/identity.ts';
import { removePrivateFiles } from '../exchange/privateFile.ts';
import { Sheets } from '../exchange/sheets/sheets.ts';
import { writeTable } from '../exchange/sheets/writeTable.ts';
import type { InternalProcedures, MessageFromStore, MessageToStore, StoreOptions } from '../ipc/messages.ts';
import { Viewing } from '../viewing/viewing.ts';
import { type Answers, answersOf } from './answers.ts';
import { addAttachments, attachmentFile, sweepAttachments } from './attachments.ts';
import { writeCalendar } from './calendar/calendarAnswers.ts';
import { keepFiles } from './council/entryFiles.ts';
import { addBoundaries } from './places/boundaries.ts';
import { type ReadingAnswers, readingAnswers } from './readingAnswers.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { Store } from './store.ts';

/** A function for every procedure that only the main process asks. */
type InternalAnswers = {
  readonly [Name in keyof InternalProcedures]: (
    input: InternalProcedures[Name]['input'],
  ) => Promise<InternalProcedures[Name]['output']> | InternalProcedures[Name]['output'];
};

interface Running {
  readonly store: Store;
  readonly exchange: Exchange;
  readonly viewing: Viewing;
  readonly folder: SharedFolder;
  readonly answers: Answers & InternalAnswers;
}

type Handler = (input: unknown) => unknown;

const port = process.parentPort;
let running: Running | undefined;

function send(message: MessageFromStore): void {
  port.postMessage(message);
}

async function open(options: StoreOptions): Promise<void> {
  const store = await Store.open({
    file: options.file,
    demo: options.demo,
    userName: options.userName,
    now: () => new Date(),
  });
  await removePrivateFiles(store.file);
  await sweepAttachments(store, store.time());
  const tell = (progress: Progress): void => send({ kind: 'publish', topic: 'progress', payload: progress });
  const { version: application, language } = options;
  const identity = parseIdentity(options.identity);
  const exchange = new Exchange(store, { application, language, identity, tell });
  const sheets = new Sheets(store, tell);
  const viewing = new Viewing(store, exchange, (view) =>
    send({ kind: 'publish', topic: 'viewing', payload: { view } }),
  );
  const folder = new SharedFolder(store, {
    fingerprint: identity.fingerprint,
    identity,
    application,
    language: () => exchange.language,
  });
  const answers = {
    ...answersOf(store, { exchange, sheets, viewing, folder }),
    ...internalAnswersOf({ store, exchange, sheets, viewing, folder }),
  };
  running = { store, exchange, viewing, folder, answers };
  store.onChange((types) => send({ kind: 'publish', topic: 'changed', payload: { types } }));
  send({ kind: 'opened', notices: store.notices, replica: store.replica, demo: store.demo });
  folder.start();
}

interface Services {
  readonly store: Store;
  readonly exchange: Exchange;
  readonly sheets: Sheets;
  readonly viewing: Viewing;
  readonly folder: SharedFolder;
}

function internalAnswersOf({ store, exchange, sheets, viewing, folder }: Services): InternalAnswers {
  return {
    'internal.addAttachments': ({ owner, paths }) => addAttachments(store, owner, paths),
    'internal.attachmentFile': ({ id }) => attachmentFile(store, id),
    'internal.keepFiles': ({ paths }) => keepFiles(store.file, paths),
    'internal.view': ({ path }) => viewing.openPackage(path),
    'internal.viewOther': ({ path }) => viewing.openOther(path),
    'internal.export': ({ path, request }) => exchange.export(path, request),
    'internal.preview': ({ path }) => exchange.open(path),
    'internal.exportSheet': ({ path, request, language }) => sheets.export(path, request, language),
    'internal.saveTable': ({ path, table, language }) => writeTable(table, path, language),
    'internal.saveCalendar': (file) => writeCalendar(store, file),
    'internal.addBoundaries': ({ path }) => addBoundaries(store, path),
    'internal.openTable': ({ path }) => sheets.open(path),
    'internal.chooseFolder': ({ path, profile }) => folder.choose(path, profile),
  };
}

const ofView: ReadonlySet<string> = new Set(ANSWERED_BY_VIEW);
const ofOwn: ReadonlySet<string> = new Set([
  ...ANSWERED_BY_OWN,
  'internal.view',
  'internal.viewOther',
  'internal.saveTable',
]);

/** @throws {WeerwerkError} `readOnlyView` for what cannot be done while a view is open */
function handlerOf({ answers, viewing }: Running, name: string): Handler | undefined {
  const { current } = viewing;
  // The gate parsed the input against the contract before it came here.
  if (current && ofView.has(name)) return readingAnswers(current.store)[name as keyof ReadingAnswers] as Handler;
  if (current && !ofOwn.has(name)) throw new WeerwerkError({ code: 'readOnlyView' });
  return Object.hasOwn(answers, name) ? (answers[name as keyof typeof answers] as Handler) : undefined;
}

async function answer(id: number, name: string, input: unknown): Promise<void> {
  try {
    if (!running) throw new WeerwerkError({ code: 'storeStopped' });
    // Only the wish that something ends does not wait for its end.
    if (!name.endsWith('.cancel')) await running.store.turns.free();
    const handler = handlerOf(running, name);
    if (!handler) throw new WeerwerkError({ code: 'badRequest', detail: name });
    send({ kind: 'answer', id, value: await handler(input) });
  } catch (error) {
    send({ kind: 'error', id, error: reportOf(sqliteFailure(error, running?.store.file ?? '')) });
  }
}

async function receiveMessage(message: MessageToStore): Promise<void> {
  switch (message.kind) {
    case 'open':
      await open(message.options).catch((error: unknown) => send({ kind: 'failed', error: reportOf(error) }));
      return;
    case 'call':
      await answer(message.id, message.name, message.input);
      return;
    case 'cancel':
      running?.exchange.cancel();
      return;
    case 'user':
      if (running) {
        running.store.user = message.userName;
        running.exchange.language = message.language;
      }
      return;
    case 'close':
      await running?.folder.stop();
      await running?.viewing.close();
      running?.store.close();
      running = undefined;
      send({ kind: 'closed' });
  }
}

port.on('message', ({ data }: { data: MessageToStore }) => {
  void receiveMessage(data);
});
