// The store's answers about what waits for a decision.

import type { Answers } from './answers.ts';
import { conflictDetail } from './conflictDetail.ts';
import { countConflicts, listConflicts, putOffConflict } from './conflicts.ts';
import { freeAdviceNumber } from './council/adviceNumber.ts';
import { type Decided, decide, decideMany, sidesOf } from './decide.ts';
import { nextTurn } from './pieces.ts';
import type { Store } from './store.ts';

type ConflictAnswers = Pick<Answers, Extract<keyof Answers, `conflicts.${string}`>>;

export function conflictsAnswers(store: Store): ConflictAnswers {
  const { connection, writer, replica } = store;
  const told = (decided: Decided): Decided => {
    if (decided.types.length > 0) store.published(decided.types);
    return decided;
  };
  return {
    // A number in the navigation: whatever else was asked at the same moment is answered first.
    'conflicts.count': async () => {
      await nextTurn();
      return countConflicts(connection);
    },
    'conflicts.list': (request) => listConflicts(connection, request, replica),
    'conflicts.get': ({ record }) => conflictDetail(connection, record, replica),
    'conflicts.decide': (decision) => ({ batch: told(decide(writer, decision)).batch }),
    'conflicts.sides': (which) => sidesOf(connection, which, replica),
    'conflicts.decideMany': (request) => {
      const { batch, decided } = told(decideMany(writer, request));
      return { batch, decided };
    },
    'conflicts.putOff': ({ record, field, isPutOff }) => {
      putOffConflict(connection, record, field, isPutOff);
      store.published(['conflict']);
      return null;
    },
    'conflicts.freeAdviceNumber': ({ number }) => freeAdviceNumber(connection, number),
  };
}
