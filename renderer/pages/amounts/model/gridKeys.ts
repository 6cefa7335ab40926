// What each key does in the grid of amounts while nobody is typing in a cell.

import { movedCursor } from '../../../records/list/cursor.ts';
import type { Place } from './selection.ts';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type KeyAction =
  | { readonly kind: 'move'; readonly to: Place; readonly extends: boolean }
  /** Begins typing: over what is there, or in it when `text` is null. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'all' }
  | { readonly kind: 'collapse' };

export interface KeyboardSize {
  /** With the line for a new row. */
  readonly rows: number;
  /** With names and totals. */
  readonly columns: number;
  readonly page: number;
}

/** @returns undefined for a key that means nothing here */
export function keyAction(cursor: Place, press: KeyPress, size: KeyboardSize): KeyAction | undefined {
  const { key, ctrl, shift, alt } = press;
  if (alt) return undefined;
  if (ctrl && key.toLowerCase() === 'a') return { kind: 'all' };
  switch (key) {
    case 'Enter':
    case 'F2':
      return ctrl ? undefined : { kind: 'edit', text: null };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'collapse' };
  }
  const moved = movedCursor(cursor, key, ctrl, size);
  if (moved) return { kind: 'move', to: { ...moved, row: Math.max(0, moved.row) }, extends: shift };
  return key.length === 1 && !ctrl ? { kind: 'edit', text: key } : undefined;
}
