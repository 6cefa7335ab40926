// What a person does with the shared folder: each answer is how the folder is from then on.

import { useQueryClient } from '@tanstack/react-query';
import type { FolderState } from '../../../../shared/contract/folder.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { askKey } from '../../../bridge/useAsk.ts';

type FolderAct = 'folder.choose' | 'folder.setProfile' | 'folder.exchangeNow' | 'folder.leave';

/**
 * @param onDone called unless the person cancelled
 * @returns the mutation; the tab shows its answer at once
 */
export function useFolderAct<Name extends FolderAct>(name: Name, onDone?: () => void) {
  const client = useQueryClient();
  return useAct(name, {
    onSuccess: (state: FolderState | null) => {
      if (state === null) return;
      client.setQueryData(askKey('folder.state', {}), state);
      onDone?.();
    },
  });
}
