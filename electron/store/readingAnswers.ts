// What can be asked of any store, one's own or one that is only viewed: lists, records, their past, search, overview.

import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import type { ANSWERED_BY_VIEW } from '../../shared/contract/viewing.ts';
import { documentsReading } from '../documents/documentsAnswers.ts';
import { attachmentsOf } from './attachments.ts';
import { calendarReading } from './calendar/calendarAnswers.ts';
import { adviceReading } from './council/adviceAnswers.ts';
import { chainOf } from './council/chain.ts';
import { councilReading } from './council/councilAnswers.ts';
import { recordDetail } from './detail.ts';
import { findingsOf } from './findings/findings.ts';
import { historyOf, valuesOn } from './history.ts';
import { countRecords, idsOf, listRecords } from './list.ts';
import { moneyAnswers } from './money/moneyAnswers.ts';
import { overviewOf } from './overview.ts';
import { dossierOf } from './places/dossier.ts';
import { placeFigures } from './places/placeFigures.ts';
import { registerReading } from './register/registerAnswers.ts';
import { scenarioReading } from './scenarios/scenarioAnswers.ts';
import { choicesOf, searchRecords } from './search.ts';
import type { Store } from './store.ts';
import { summariesOf } from './titles.ts';

export type ReadingAnswers = {
  readonly [Name in (typeof ANSWERED_BY_VIEW)[number]]: (input: ParsedInput<Name>) => Output<Name>;
};

export function readingAnswers(store: Store): ReadingAnswers {
  const { connection } = store;
  return {
    'records.list': (request) => listRecords(connection, request, store.today()),
    'records.count': (selection) => countRecords(connection, selection, store.today()),
    'records.ids': (selection) => idsOf(connection, selection, store.today()),
    'records.get': ({ type, id }) => recordDetail(connection, type, id),
    'records.choices': ({ type, search, limit }) => choicesOf(connection, type, search, limit),
    'records.titles': ({ ids }) => summariesOf(connection, ids),
    'records.history': ({ id }) => historyOf(connection, id),
    'records.asOn': ({ type, id, date }) => valuesOn(connection, type, id, date),
    'search.records': ({ text, limit }) => searchRecords(connection, text, limit),
    'overview.get': () => overviewOf(connection, store.today()),
    'findings.list': () => findingsOf(connection),
    ...moneyAnswers(store),
    ...scenarioReading(store),
    ...calendarReading(store),
    ...documentsReading(store),
    ...adviceReading(store),
    ...councilReading(store),
    'chain.get': ({ type, id }) => chainOf(connection, type, id),
    ...registerReading(store),
    'places.figures': (request) => placeFigures(connection, request, store.today()),
    'places.dossier': (request) => dossierOf(connection, request, store.today()),
    'attachments.list': (owner) => attachmentsOf(connection, store.file, owner),
  };
}
