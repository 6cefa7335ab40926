// What the window shows instead of one's own records, as the store says.

import { create } from 'zustand';
import type { ViewState } from '../../shared/contract/viewing.ts';

interface ViewingState {
  /** Null: one's own records. */
  readonly view: ViewState | null;
  readonly setView: (view: ViewState | null) => void;
}

export const viewingStore = create<ViewingState>()((set) => ({
  view: null,
  setView: (view) => set({ view }),
}));

/** @returns whether a package or an earlier date is shown, in which nothing can be changed */
export function useIsViewing(): boolean {
  return viewingStore((state) => state.view !== null);
}
