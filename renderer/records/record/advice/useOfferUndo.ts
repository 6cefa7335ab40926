// A message after something was done to an advice, with the way back.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndo } from '../../../app/useUndo.ts';
import { offerUndo } from '../../offerUndo.ts';

/** @returns a function that tells what was done and offers to undo it; of an act that changed nothing it says nothing */
export function useOfferUndo(): (batch: string | null, message: string) => void {
  const { t } = useTranslation();
  const { undo } = useUndo();
  return useCallback(
    (batch, message) => {
      if (batch === null) return;
      offerUndo({ tone: 'good', message, action: { label: t('shell.undo'), onPress: undo } });
    },
    [t, undo],
  );
}
