// The width a chart has on the screen. Charts are laid out anew for it, not scaled: text keeps its size.

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Below this nothing can be read; a container that narrow is being hidden or animated. */
const NARROWEST = 160;

/**
 * @param initial width in pixels until the container is measured; in a report it stays the width
 * @returns the ref for the container, and its width in whole pixels
 */
export function useChartWidth(initial: number): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const container = ref.current;
    if (!container || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const measured = Math.floor(container.clientWidth);
      if (measured >= NARROWEST) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(container);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
