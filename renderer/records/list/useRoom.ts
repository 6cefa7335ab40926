// How wide an element is inside its scroll bars, kept up to date.

import { type RefObject, useLayoutEffect, useState } from 'react';

/** @returns CSS pixels; 0 until the element is measured, and where nothing can be measured */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return;
    const measure = () => setRoom(measured.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
