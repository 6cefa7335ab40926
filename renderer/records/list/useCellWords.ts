// The words that cells need, asked for once a grid: a hook in each of 400 cells would be felt while scrolling.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useValueText, type ValueText } from '../valueText.ts';

export interface CellWords {
  readonly valueText: ValueText;
  /** Stands where nothing is filled in. */
  readonly empty: string;
  /** Stands where a record has no name yet. */
  readonly titleMissing: string;
  /** Read aloud beside the name of a record with unsaved changes. */
  readonly draft: string;
}

/** @returns the words of the current language; the same object until the language changes */
export function useCellWords(): CellWords {
  const { t } = useTranslation();
  const valueText = useValueText();
  return useMemo(
    () => ({
      valueText,
      empty: t('list.grid.empty'),
      titleMissing: t('list.grid.titleMissing'),
      draft: t('list.grid.draft'),
    }),
    [t, valueText],
  );
}
