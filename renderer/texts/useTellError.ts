// Shows an error as a message at the foot of the window.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../state/toasts.ts';
import { errorSentence } from './errorSentence.ts';

/** @returns a function that shows any error in the user's words */
export function useTellError(): (error: unknown) => void {
  const { t } = useTranslation();
  return useCallback((error) => showToast({ tone: 'bad', message: errorSentence(t, error) }), [t]);
}
