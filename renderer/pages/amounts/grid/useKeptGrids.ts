// Keeps unsaved amounts in the store while a person types, for every grid at once.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntryContext } from '../../../../shared/contract/amounts.ts';
import { call } from '../../../bridge/call.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { GRID_DRAFT_KEY, type GridDraft, readGridDrafts, withGridDraft, writeGridDrafts } from '../model/gridDraft.ts';
import type { Unsaved } from '../model/unsaved.ts';

const WAIT_MS = 300;

export interface KeptGrids {
  /** Undefined until the store has told. */
  readonly grids: readonly GridDraft[] | undefined;
  /** Keeps a grid's unsaved amounts a moment later; undefined takes them away. Leaving the page keeps what waits. */
  readonly keep: (context: EntryContext, unsaved: Unsaved | undefined) => void;
}

export function useKeptGrids(): KeptGrids {
  const { mutate: put } = useAct('drafts.put');
  const { mutate: remove } = useAct('drafts.remove');
  const [grids, setGrids] = useState<readonly GridDraft[]>();
  const latest = useRef<readonly GridDraft[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isWaiting = useRef(false);

  useEffect(() => {
    let isOpen = true;
    const known = (drafts: readonly GridDraft[]): void => {
      if (!isOpen) return;
      latest.current = drafts;
      setGrids(drafts);
    };
    call('drafts.list', {}).then(
      (drafts) => known(readGridDrafts(drafts.find(({ key }) => key === GRID_DRAFT_KEY)?.content ?? '[]')),
      () => known([]),
    );
    return () => {
      isOpen = false;
    };
  }, []);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (!isWaiting.current) return;
    isWaiting.current = false;
    if (latest.current.length === 0) remove({ key: GRID_DRAFT_KEY });
    else put({ key: GRID_DRAFT_KEY, content: writeGridDrafts(latest.current) });
  }, [put, remove]);
  useEffect(() => flush, [flush]);

  const keep = useCallback(
    (context: EntryContext, unsaved: Unsaved | undefined) => {
      latest.current = withGridDraft(latest.current, context, unsaved);
      setGrids(latest.current);
      isWaiting.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, WAIT_MS);
    },
    [flush],
  );
  return { grids, keep };
}
