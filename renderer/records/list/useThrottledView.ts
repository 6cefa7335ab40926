// Which lines are in view, told on at most some twelve times a second: dragging the scroll bar through 100,000 rows
// must not ask for every block on the way.

import { useCallback, useEffect, useRef, useState } from 'react';

export interface View {
  readonly first: number;
  readonly last: number;
}

const EVERY_MS = 80;

/** @returns the view, and the function that is told every change of it */
export function useThrottledView(): readonly [View, (first: number, last: number) => void] {
  const [view, setView] = useState<View>({ first: 0, last: 0 });
  const latest = useRef(view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = useCallback((first: number, last: number) => {
    latest.current = { first, last };
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setView(latest.current);
    }, EVERY_MS);
  }, []);
  return [view, tell];
}
