// Which function answers which question about scenarios.

import type { Answers } from '../answers.ts';
import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { compareScenarios } from './compare.ts';
import { copyScenario, makeScenario } from './make.ts';

export function scenarioReading(store: Store): Pick<ReadingAnswers, 'scenarios.compare'> {
  return { 'scenarios.compare': ({ ids }) => compareScenarios(store.connection, ids, store.today()) };
}

export function scenarioAnswers(store: Store): Pick<Answers, 'scenarios.make' | 'scenarios.copy'> {
  return {
    'scenarios.make': (wanted) => makeScenario(store, wanted),
    'scenarios.copy': ({ id, name }) => copyScenario(store, id, name),
  };
}
