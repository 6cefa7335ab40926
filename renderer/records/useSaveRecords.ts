// Saving records from anywhere in list and record: one batch, and a message with the way back.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Input } from '../../shared/contract/contract.ts';
import { useUndo } from '../app/useUndo.ts';
import { useAct } from '../bridge/useAct.ts';
import { offerUndo } from './offerUndo.ts';

/** One record to be made (without an id), changed or deleted. */
export interface RecordEdit {
  readonly type: RecordTypeName;
  readonly id?: string;
  readonly patch?: Patch;
  readonly delete?: boolean;
  /** The heads that the editor saw. */
  readonly seen?: readonly string[];
}

/** @returns the edits as the contract takes them, which asks for lists that are its own */
export function contractEdits(edits: readonly RecordEdit[]): Input<'records.save'>['edits'] {
  return edits.map(({ patch = {}, seen, ...edit }) => ({
    ...edit,
    patch: Object.fromEntries(
      Object.entries(patch).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? [...value] : value,
      ]),
    ),
    ...(seen === undefined ? {} : { seen: [...seen] }),
  }));
}

/**
 * @returns a function that saves edits as one batch and says so with an undo button; it answers the ids of the records
 *   in the order of the edits, or undefined when nothing was saved (the error has then been told)
 */
export function useSaveRecords(): (
  edits: readonly RecordEdit[],
  message: string,
) => Promise<readonly string[] | undefined> {
  const { t } = useTranslation();
  const { undo } = useUndo();
  const { mutateAsync } = useAct('records.save');
  return useCallback(
    async (edits, message) => {
      const saved = await mutateAsync({ edits: contractEdits(edits) }).catch(() => undefined);
      if (saved && saved.batch !== null) {
        offerUndo({ tone: 'good', message, action: { label: t('shell.undo'), onPress: undo } });
      }
      return saved?.ids;
    },
    [mutateAsync, t, undo],
  );
}
