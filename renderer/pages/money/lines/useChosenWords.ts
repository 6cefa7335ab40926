// What a choice of amounts says, in words: years, names of records, the moment of a budget change.

import { useTranslation } from 'react-i18next';
import { MONEY_DIMENSIONS, type MoneyDimension, type MoneyFilter } from '../../../../shared/contract/money.ts';
import { useTitles } from '../../../records/useTitles.ts';
import { textAt, useLabels } from '../../../texts/useLabels.ts';
import { useMoneyWords } from '../useMoneyWords.ts';

const OF_RECORDS = ['grantDecision', 'project', 'budgetArticle'] as const;

/** @returns one text for each thing that is chosen: "2025", "Gemeente: Eindhoven" */
export function useChosenWords(filter: MoneyFilter): readonly string[] {
  const { t } = useTranslation();
  const labels = useLabels();
  const words = useMoneyWords();
  const dimensions = MONEY_DIMENSIONS.flatMap((dimension) => {
    const key = dimension === 'year' ? undefined : filter[dimension];
    return key === undefined ? [] : [{ dimension, key }];
  });
  const records = OF_RECORDS.flatMap((field) => {
    const id = filter[field];
    return id === undefined ? [] : [{ field, id }];
  });
  const ids = [...dimensions.map(({ key }) => key), ...records.map(({ id }) => id)].filter((id) => id !== '');
  const titles = useTitles(filter.fundingSource === undefined ? ids : ids.filter((id) => id !== filter.fundingSource));
  const named = (dimension: MoneyDimension, key: string): string => {
    const name = words.titleOf(dimension, { key, title: titles[key] ?? key });
    return t('chart.value', { label: t(`money.dimension.${dimension}`), value: name });
  };
  const years = words.years(filter);
  const { detail, month } = filter;
  const step = detail === '' ? 'adopted' : detail;
  return [
    ...(years === undefined ? [] : [years]),
    ...(month === undefined ? [] : [t('money.lines.month', { month })]),
    ...dimensions.map(({ dimension, key }) => named(dimension, key)),
    ...records.map(({ field, id }) =>
      t('chart.value', { label: t(`money.lines.${field}`), value: titles[id] ?? labels.one(field) }),
    ),
    ...(step === undefined ? [] : [textAt(t, `money.waterfall.kind.${step}`) ?? step]),
  ];
}
