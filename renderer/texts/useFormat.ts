// Amounts, dates and numbers in the language of the interface.

import { useMemo } from 'react';
import { type DateStyle, formatDate, formatMoment } from '../../shared/format/formatDate.ts';
import { formatList } from '../../shared/format/formatList.ts';
import { formatMoney, formatMoneyShort } from '../../shared/format/formatMoney.ts';
import { formatBytes, formatNumber } from '../../shared/format/formatNumber.ts';
import { relativeDays } from '../../shared/format/relativeDays.ts';
import { useLanguage } from './useLanguage.ts';

/** @returns the functions of `shared/format`, bound to the current language */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      money: (cents: number) => formatMoney(cents, language),
      moneyShort: (cents: number, atLeast?: boolean) => formatMoneyShort(cents, language, atLeast),
      date: (isoDate: string, style?: DateStyle) => formatDate(isoDate, language, style),
      moment: (isoMoment: string) => formatMoment(isoMoment, language),
      number: (value: number) => formatNumber(value, language),
      bytes: (bytes: number) => formatBytes(bytes, language),
      list: (names: readonly string[]) => formatList(names, language),
      relativeDays: (days: number) => relativeDays(days, language),
    }),
    [language],
  );
}
