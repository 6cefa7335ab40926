// What a person does with the shared folder is answered by how the folder is from then on: the tab shows it at once.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FolderState } from '../../../../shared/contract/folder.ts';
import { askKey } from '../../../bridge/useAsk.ts';

/** @returns what shows such an answer; nothing for null, when the person cancelled */
export function useShowFolder(): (state: FolderState | null) => void {
  const client = useQueryClient();
  return useCallback(
    (state) => {
      if (state !== null) client.setQueryData(askKey('folder.state', {}), state);
    },
    [client],
  );
}
