// Keeps what is unsaved in the store while a person types.

import { useCallback, useEffect, useRef } from 'react';
import { useAct } from '../../bridge/useAct.ts';

const WAIT_MS = 300;

/**
 * @param key under which the draft is kept
 * @param isKept there is a draft already
 * @returns a function that keeps a draft a moment later, or takes it away at once; leaving the form keeps what waits. The
 *   draft is only written out when it is kept, not at every key
 */
export function useKeptContent(key: string, isKept: boolean): (content: (() => string) | undefined) => void {
  const { mutate: put } = useAct('drafts.put');
  const { mutate: remove } = useAct('drafts.remove');
  const waiting = useRef<() => string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isThere = useRef(isKept);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!waiting.current) return;
    put({ key, content: waiting.current() });
    waiting.current = undefined;
  }, [key, put]);
  useEffect(() => flush, [flush]);

  return useCallback(
    (content) => {
      clearTimeout(timer.current);
      waiting.current = content;
      if (content) {
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
