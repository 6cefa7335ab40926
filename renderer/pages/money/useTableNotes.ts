// What stands under the title of a saved table: on which date its figures stand, and what was chosen.

import { useTranslation } from 'react-i18next';
import type { MoneyFilter } from '../../../shared/contract/money.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useChosenWords } from './lines/useChosenWords.ts';

/** @param asOfDate ISO date; undefined while the answer is not there */
export function useTableNotes(filter: MoneyFilter, asOfDate: string | undefined): readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const chosen = useChosenWords(filter);
  if (asOfDate === undefined) return chosen;
  return [t('money.asOf', { date: format.date(asOfDate) }), ...chosen];
}
