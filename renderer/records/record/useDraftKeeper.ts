// Keeps an unsaved form in the store while a person types.

import { useCallback, useEffect, useRef } from 'react';
import { useAct } from '../../bridge/useAct.ts';
import { type FormDraft, writeDraft } from './draft.ts';

const WAIT_MS = 300;

/**
 * @param key under which the draft is kept
 * @returns a function that keeps a draft a moment later, or takes it away at once; leaving the form keeps what waits
 */
export function useDraftKeeper(key: string, isKept: boolean): (draft: FormDraft | undefined) => void {
  const { mutate: put } = useAct('drafts.put');
  const { mutate: remove } = useAct('drafts.remove');
  const waiting = useRef<FormDraft>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isThere = useRef(isKept);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!waiting.current) return;
    put({ key, content: writeDraft(waiting.current) });
    waiting.current = undefined;
  }, [key, put]);
  useEffect(() => flush, [flush]);

  return useCallback(
    (draft) => {
      clearTimeout(timer.current);
      waiting.current = draft;
      if (draft) {
        isThere.current = true;
        timer.current = setTimeout(flush, WAIT_MS);
      } else if (isThere.current) {
        isThere.current = false;
        remove({ key });
      }
    },
    [key, flush, remove],
  );
}
