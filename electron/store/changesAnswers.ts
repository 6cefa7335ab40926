// The store's answers about what changed with an import, since one, or since a date.

import type { Answers } from './answers.ts';
import { changesIn, importsOf } from './arrived.ts';
import type { Store } from './store.ts';

export function changesAnswers({ connection }: Store): Pick<Answers, Extract<keyof Answers, `changes.${string}`>> {
  return {
    'changes.imports': () => importsOf(connection),
    'changes.list': (request) => changesIn(connection, request),
  };
}
