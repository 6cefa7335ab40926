// How high a line of the grid is on this screen.

import { useSyncExternalStore } from 'react';

/** `--row-height` of the theme, in rem. */
const ROW_HEIGHT_REM = 2;
const DEFAULT_FONT_SIZE = 16;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

function measure(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return ROW_HEIGHT_REM * (Number.isFinite(size) && size > 0 ? size : DEFAULT_FONT_SIZE);
}

/** @returns CSS pixels; more than 32 for a person whose system asks for larger text */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, measure);
}
