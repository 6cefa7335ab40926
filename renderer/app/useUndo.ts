// Undo and redo of what was done to records: what they would do, and doing it.

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { BatchLabel } from '../../shared/contract/queries.ts';
import { useAct } from '../bridge/useAct.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { showToast } from '../state/toasts.ts';
import { useIsViewing } from '../state/viewing.ts';

/** @returns what a batch did, in words: "‘Buurtvaders’ gewijzigd" */
export function batchSentence(t: TFunction, { action, title, count }: BatchLabel): string {
  return t(`shell.batch.${action}`, { title, count });
}

export interface Undo {
  /** What undo would take back, in words; null when there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useUndo(): Undo {
  const { t } = useTranslation();
  const { data } = useAsk('undo.state', {});
  // What is only looked at cannot be changed, and one's own records are out of sight meanwhile.
  const isViewing = useIsViewing();
  const undoable = data?.undo && !isViewing ? batchSentence(t, data.undo) : null;
  const redoable = data?.redo && !isViewing ? batchSentence(t, data.redo) : null;

  function tell(message: string, skipped: number): void {
    const detail = skipped > 0 ? t('shell.skipped', { count: skipped }) : undefined;
    showToast({ tone: skipped > 0 ? 'attention' : 'good', message, detail });
  }

  const undo = useAct('undo.undo', {
    onSuccess: ({ skipped, redo: undone }) =>
      tell(t('shell.undone', { what: undone ? batchSentence(t, undone) : '' }), skipped),
  });
  const redo = useAct('undo.redo', {
    onSuccess: ({ skipped, undo: redone }) =>
      tell(t('shell.redone', { what: redone ? batchSentence(t, redone) : '' }), skipped),
  });
  return { undoable, redoable, undo: () => undo.mutate({}), redo: () => redo.mutate({}) };
}
