// Which function answers which question about the life of an advice.

import type { Answers } from '../answers.ts';
import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { nextAdviceNumber } from './adviceNumber.ts';
import { advicePathOf } from './advicePath.ts';
import { correctStep, followPath, recordSteps, renumber, takeStep } from './adviceSteps.ts';
import { councilSettings } from './councilSettings.ts';
import { keepContent } from './entryFiles.ts';
import { recommendationsOf } from './recommendations.ts';
import { entryHelp, saveEntry } from './saveEntry.ts';

export function adviceReading(store: Store): Pick<ReadingAnswers, 'advice.path' | 'advice.recommendations'> {
  return {
    'advice.path': ({ id }) => advicePathOf(store.connection, id, store.today()),
    'advice.recommendations': ({ id }) => recommendationsOf(store.connection, id),
  };
}

export function adviceAnswers(
  store: Store,
): Pick<
  Answers,
  | 'advice.takeStep'
  | 'advice.correctStep'
  | 'advice.recordSteps'
  | 'advice.followPath'
  | 'advice.renumber'
  | 'advice.nextNumber'
  | 'adviceEntry.help'
  | 'adviceEntry.save'
  | 'adviceEntry.keepFile'
> {
  const { connection } = store;
  return {
    'advice.takeStep': ({ id, ...step }) => takeStep(store, id, step),
    'advice.correctStep': ({ id, ...corrected }) => correctStep(store, id, corrected),
    'advice.recordSteps': ({ id }) => recordSteps(store, id),
    'advice.followPath': ({ id }) => followPath(store, id),
    'adviceEntry.help': () => entryHelp(store),
    'adviceEntry.save': ({ entry, draft }) => saveEntry(store, entry, draft),
    'adviceEntry.keepFile': ({ name, content }) => keepContent(store.file, name, content),
    'advice.renumber': ({ id, number }) => renumber(store, id, number),
    'advice.nextNumber': ({ year }) => nextAdviceNumber(connection, councilSettings(connection).numberPrefix, year),
  };
}
