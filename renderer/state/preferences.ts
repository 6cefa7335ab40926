// What a person prefers on this computer: kept in the window's own storage, not in the programme's data.

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Preferences {
  readonly navigationCollapsed: boolean;
  /** Single-letter keys can be switched off, for people who work by speech (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly toggleNavigation: () => void;
  readonly setSingleKeys: (on: boolean) => void;
}

export const preferencesStore = create<Preferences>()(
  persist(
    (set) => ({
      navigationCollapsed: false,
      singleKeys: true,
      toggleNavigation: () => set((state) => ({ navigationCollapsed: !state.navigationCollapsed })),
      setSingleKeys: (singleKeys) => set({ singleKeys }),
    }),
    {
      name: 'preferences',
      version: 1,
      partialize: ({ navigationCollapsed, singleKeys }) => ({ navigationCollapsed, singleKeys }),
    },
  ),
);
