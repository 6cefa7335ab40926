// Which lines are in view, told on no faster than rows arrive: dragging the scroll bar through 100,000 rows must not
// ask for every block on the way, nor leave a queue of questions that nobody waits for any more.

import { useCallback, useEffect, useRef, useState } from 'react';

export interface View {
  readonly first: number;
  readonly last: number;
}

export interface ThrottledView {
  readonly view: View;
  /** Is told every change of the view. */
  readonly onView: (first: number, last: number) => void;
  /** Is told whether rows of the present view are still on their way. */
  readonly setLoading: (isLoading: boolean) => void;
}

const EVERY_MS = 80;

/** @returns the view; it moves on at most some twelve times a second, and not while its rows are being fetched */
export function useThrottledView(): ThrottledView {
  const [view, setView] = useState<View>({ first: 0, last: 0 });
  const latest = useRef(view);
  const isLoading = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const moveOn = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (!isLoading.current) setView(latest.current);
    }, EVERY_MS);
  }, []);
  const onView = useCallback(
    (first: number, last: number) => {
      latest.current = { first, last };
      moveOn();
    },
    [moveOn],
  );
  const setLoading = useCallback(
    (loading: boolean) => {
      isLoading.current = loading;
      if (!loading) moveOn();
    },
    [moveOn],
  );
  return { view, onView, setLoading };
}
