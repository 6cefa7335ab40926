// What is viewed, in a sentence.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../shared/contract/viewing.ts';
import { useFormat } from './useFormat.ts';

/** @returns a function that says what a view shows; stable until the language changes */
export function useViewTitle(): (view: ViewState) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ kind, sender, date, createdAt }) => {
      const when = date === null ? format.moment(createdAt) : format.date(date);
      return t(`viewing.title.${kind}`, { sender, when });
    },
    [t, format],
  );
}
