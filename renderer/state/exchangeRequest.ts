// What the menu or the palette asked the exchange page to do, until the page picks it up.

import { create } from 'zustand';

export type ExchangeRequest = 'export' | 'import';

interface ExchangeRequestState {
  readonly request: ExchangeRequest | null;
  /** Asks the page to begin; go to the page as well. */
  readonly ask: (request: ExchangeRequest) => void;
  /** The page has begun. */
  readonly done: () => void;
}

export const useExchangeRequest = create<ExchangeRequestState>((set) => ({
  request: null,
  ask: (request) => set({ request }),
  done: () => set({ request: null }),
}));
