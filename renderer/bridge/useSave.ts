// Saving records: one undoable batch, with a message that offers the way back.

import { useTranslation } from 'react-i18next';
import { showToast } from '../state/toasts.ts';
import { useAct } from './useAct.ts';

/**
 * @param options.message says what was saved; without it nothing is shown
 * @returns the mutation of `records.save`; `invalid` is left to the form, which shows it beside the fields
 */
export function useSave(options: { readonly message?: string } = {}) {
  const { t } = useTranslation();
  const undo = useAct('undo.undo');
  return useAct('records.save', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      if (options.message === undefined || batch === null) return;
      showToast({
        tone: 'good',
        message: options.message,
        action: { label: t('shell.undo'), onPress: () => undo.mutate({}) },
      });
    },
  });
}
