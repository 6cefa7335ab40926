// Opening a table: the dialog, the reading, and what comes of it.

import { useAct } from '../../bridge/useAct.ts';
import { sheetsStore } from './sheetsStore.ts';

/** @returns the act of opening; refusals are left to the page, which shows them where the file is chosen */
export function useOpenTable() {
  const opened = sheetsStore((state) => state.opened);
  return useAct('sheets.open', {
    quietFor: ['tableRefused', 'fileUnreadable'],
    onSuccess: (table) => {
      if (table) opened(table);
    },
  });
}
