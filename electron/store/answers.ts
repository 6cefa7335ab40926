// Which function of the store answers which procedure of the contract.

import type { Output, ParsedInput, StoreProcedureName } from '../../shared/contract/contract.ts';
import { colleaguesAnswers } from '../exchange/colleagues.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { folderAnswers } from '../exchange/folder/folderAnswers.ts';
import type { SharedFolder } from '../exchange/folder/sharedFolder.ts';
import type { Sheets } from '../exchange/sheets/sheets.ts';
import { sheetsAnswers } from '../exchange/sheets/sheetsAnswers.ts';
import { type Viewing, viewingAnswers } from '../viewing/viewing.ts';
import { calendarAnswers } from './calendar/calendarAnswers.ts';
import { changesAnswers } from './changesAnswers.ts';
import { conflictsAnswers } from './conflictsAnswers.ts';
import { adviceAnswers } from './council/adviceAnswers.ts';
import { councilAnswers } from './council/councilAnswers.ts';
import { erasureAnswers } from './erasure.ts';
import { entryAnswers } from './money/entry/entryAnswers.ts';
import { drafts, putDraft, putSavedView, removeDraft, removeSavedView, savedViews } from './personal.ts';
import { placesAnswers } from './places/placesAnswers.ts';
import { readingAnswers } from './readingAnswers.ts';
import { save } from './save.ts';
import { scenarioAnswers } from './scenarios/scenarioAnswers.ts';
import type { Store } from './store.ts';
import { redo, undo, undoState } from './undo.ts';

/** A function for every procedure that the store answers; a missing one does not compile. */
export type Answers = {
  readonly [Name in StoreProcedureName]: (input: ParsedInput<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** The topic under which windows hear that drafts or views changed. */
const PERSONAL = 'personal';

/** What works on the store for longer than one question. */
interface Workers {
  readonly exchange: Exchange;
  readonly sheets: Sheets;
  readonly viewing: Viewing;
  readonly folder: SharedFolder;
}

/** @returns the answers over an open store */
export function answersOf(store: Store, { exchange, sheets, viewing, folder }: Workers): Answers {
  const { connection, writer } = store;
  const personally = (work: () => void): null => {
    work();
    store.published([PERSONAL]);
    return null;
  };
  return {
    ...viewingAnswers(viewing),
    ...sheetsAnswers(sheets),
    ...folderAnswers(folder, exchange),
    ...readingAnswers(store),
    'records.save': ({ edits }) => {
      const { types, ...saved } = save(writer, edits);
      if (types.length > 0) store.published(types);
      return saved;
    },
    'undo.state': () => undoState(connection),
    'undo.undo': () => {
      const { types, skipped } = undo(writer);
      store.published(types);
      return { ...undoState(connection), skipped };
    },
    'undo.redo': () => {
      const { types, skipped } = redo(writer);
      store.published(types);
      return { ...undoState(connection), skipped };
    },
    'views.list': () => savedViews(connection),
    'views.put': (view) => personally(() => putSavedView(connection, view)),
    'views.remove': ({ id }) => personally(() => removeSavedView(connection, id)),
    'drafts.list': () => drafts(connection),
    'drafts.put': ({ key, content }) =>
      personally(() => putDraft(connection, { key, content, savedAt: store.time().toISOString() })),
    'drafts.remove': ({ key }) => personally(() => removeDraft(connection, key)),
    'exchange.previewFields': (request) => exchange.previewFields(request),
    ...erasureAnswers(store),
    'exchange.personal': (request) => exchange.personal(request),
    'exchange.exports': () => exchange.exports(),
    'exchange.unlock': ({ passphrase }) => exchange.unlock(passphrase),
    'exchange.apply': (request) => exchange.apply(request),
    'exchange.discard': () => exchange.discard(),
    'exchange.cancel': () => exchange.cancel(),
    ...conflictsAnswers(store),
    ...changesAnswers(store),
    ...colleaguesAnswers(store),
    ...placesAnswers(store),
    ...calendarAnswers(store),
    ...scenarioAnswers(store),
    ...entryAnswers(store),
    ...adviceAnswers(store),
    ...councilAnswers(store),
  };
}
