// Has the store look at unsaved cells a moment after typing.

import { useEffect, useMemo, useState } from 'react';
import type { EntryContext, EntryProblem } from '../../../../shared/contract/amounts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { call } from '../../../bridge/call.ts';
import { cellKey } from '../model/unsaved.ts';

const WAIT_MS = 350;

export type EnteredCells = Input<'amounts.save'>['cells'];

export interface EntryChecks {
  /** What the store said last, by cell. */
  readonly problems: ReadonlyMap<string, readonly EntryProblem[]>;
  /** Puts in what saving found wrong. */
  readonly tell: (problems: readonly EntryProblem[]) => void;
}

function byCell(problems: readonly EntryProblem[]): ReadonlyMap<string, readonly EntryProblem[]> {
  const cells = new Map<string, EntryProblem[]>();
  for (const problem of problems) {
    const key = cellKey(problem.row, problem.year);
    cells.set(key, [...(cells.get(key) ?? []), problem]);
  }
  return cells;
}

/** @param cells those that can be saved as far as the window knows; keep their identity while they are the same */
export function useEntryChecks(context: EntryContext, cells: EnteredCells): EntryChecks {
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  useEffect(() => {
    if (cells.length === 0) {
      setProblems((before) => (before.length === 0 ? before : []));
      return;
    }
    let isLatest = true;
    const timer = setTimeout(() => {
      call('amounts.check', { context, cells }).then(
        (found) => isLatest && setProblems(found),
        // Saving checks again and says what went wrong.
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [context, cells]);
  return { problems: useMemo(() => byCell(problems), [problems]), tell: setProblems };
}
