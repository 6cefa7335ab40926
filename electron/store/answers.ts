// Which function of the store answers which procedure of the contract.

import type { Output, ParsedInput, StoreProcedureName } from '../../shared/contract/contract.ts';
import { colleaguesAnswers } from '../exchange/colleagues.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Sheets } from '../exchange/sheets/sheets.ts';
import { sheetsAnswers } from '../exchange/sheets/sheetsAnswers.ts';
import { changesAnswers } from './changesAnswers.ts';
import { conflictsAnswers } from './conflictsAnswers.ts';
import { recordDetail } from './detail.ts';
import { erasureAnswers } from './erasure.ts';
import { findingsOf } from './findings.ts';
import { historyOf, valuesOn } from './history.ts';
import { countRecords, idsOf, listRecords } from './list.ts';
import { overviewOf } from './overview.ts';
import { drafts, putDraft, putSavedView, removeDraft, removeSavedView, savedViews } from './personal.ts';
import { save } from './save.ts';
import { choicesOf, searchRecords } from './search.ts';
import type { Store } from './store.ts';
import { summariesOf } from './titles.ts';
import { redo, undo, undoState } from './undo.ts';

/** A function for every procedure that the store answers; a missing one does not compile. */
export type Answers = {
  readonly [Name in StoreProcedureName]: (input: ParsedInput<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** The topic under which windows hear that drafts or views changed. */
const PERSONAL = 'personal';

/** @returns the answers over an open store */
export function answersOf(store: Store, exchange: Exchange, sheets: Sheets): Answers {
  const { connection, writer } = store;
  const personally = (work: () => void): null => {
    work();
    store.published([PERSONAL]);
    return null;
  };
  return {
    ...sheetsAnswers(sheets),
    'records.list': (request) => listRecords(connection, request, store.today()),
    'records.count': (selection) => countRecords(connection, selection, store.today()),
    'records.ids': (selection) => idsOf(connection, selection, store.today()),
    'records.get': ({ type, id }) => recordDetail(connection, type, id),
    'records.choices': ({ type, search, limit }) => choicesOf(connection, type, search, limit),
    'records.titles': ({ ids }) => summariesOf(connection, ids),
    'records.history': ({ id }) => historyOf(connection, id),
    'records.asOn': ({ type, id, date }) => valuesOn(connection, type, id, date),
    'records.save': ({ edits }) => {
      const { types, ...saved } = save(writer, edits);
      if (types.length > 0) store.published(types);
      return saved;
    },
    'search.records': ({ text, limit }) => searchRecords(connection, text, limit),
    'overview.get': () => overviewOf(connection, store.today()),
    'findings.list': () => findingsOf(connection),
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
  };
}
