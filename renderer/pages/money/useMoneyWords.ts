// What the rows, figures and choices of the money are called.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneyDimension, MoneyFilter } from '../../../shared/contract/money.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { moneyScale } from './moneyScale.ts';

/** How the amounts of one axis are written. */
export interface AxisWriting {
  readonly axisLabel: string;
  readonly formatTick: (cents: number) => string;
}

export interface MoneyWords {
  readonly figure: (figure: Figure) => string;
  /** Of a row of a breakdown, or a place in the flow. */
  readonly titleOf: (dimension: MoneyDimension, row: { readonly key: string; readonly title: string }) => string;
  /** The years of a filter in words; undefined when it chooses none. */
  readonly years: (filter: MoneyFilter) => string | undefined;
  readonly axis: (amounts: readonly (number | null | undefined)[]) => AxisWriting;
}

export function useMoneyWords(): MoneyWords {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  return useMemo(
    () => ({
      figure: (figure) => t(`money.figure.${figure}`),
      titleOf: (dimension, { key, title }) => {
        if (key === '' || key === '0') return t('money.notFilledIn');
        if (key === 'rest') return t('money.rest');
        if (dimension === 'fundingSource') return labels.choice('allocation', 'fundingSource', key);
        return title || key;
      },
      years: ({ fromYear, untilYear }) => {
        if (fromYear !== undefined && fromYear === untilYear) return String(fromYear);
        if (fromYear !== undefined && untilYear !== undefined)
          return t('money.filter.chosenYears', { from: fromYear, until: untilYear });
        if (fromYear !== undefined) return t('money.filter.fromYear', { year: fromYear });
        return untilYear === undefined ? undefined : t('money.filter.untilYear', { year: untilYear });
      },
      axis: (amounts) => {
        const { unit, round } = moneyScale(amounts);
        return { axisLabel: t(`money.axis.${unit}`), formatTick: (cents) => format.number(round(cents)) };
      },
    }),
    [t, format, labels],
  );
}
