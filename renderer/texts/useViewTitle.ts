// What is viewed, in words.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../shared/contract/viewing.ts';
import { useFormat } from './useFormat.ts';

/**
 * @param form `title` is the sentence of the banner, `name` what the view is called among others
 * @returns a function that says what a view shows; stable until the language changes
 */
export function useViewTitle(form: 'title' | 'name' = 'title'): (view: ViewState) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    ({ kind, sender, date, createdAt }) => {
      const when = date === null ? format.moment(createdAt) : format.date(date);
      return t(`viewing.${form}.${kind}`, { sender, when });
    },
    [t, format, form],
  );
}
