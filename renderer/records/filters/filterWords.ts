// A filter in words, for its chip: "Einddatum tot en met vandaag + 30 dagen".

import type { TFunction } from 'i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { FieldKind } from '../../../shared/catalogue/fields.ts';
import type { Filter } from '../../../shared/contract/queries.ts';
import type { Labels } from '../../texts/useLabels.ts';
import { columnOf } from '../columns.ts';
import type { Titles, ValueText } from '../valueText.ts';
import { type Operator, takesValue } from './operators.ts';
import { readRelativeDate } from './relativeDate.ts';

export interface FilterWords {
  readonly field: string;
  readonly operator: string;
  /** Empty when the operator needs no value. */
  readonly value: string;
  /** All of it, as one sentence. */
  readonly all: string;
}

export interface WordSources {
  readonly t: TFunction;
  readonly labels: Labels;
  readonly valueText: ValueText;
  readonly titles: Titles;
}

/** @returns an operator in words; amounts and numbers have other words than dates */
export function operatorWords(t: TFunction, operator: Operator, kind: FieldKind): string {
  if (kind === 'money' || kind === 'number') {
    if (operator === 'from') return t('list.operator.atLeast');
    if (operator === 'until') return t('list.operator.atMost');
    if (operator === 'before') return t('list.operator.lessThan');
  }
  return t(`list.operator.${operator}`);
}

/** @returns "vandaag + 30 dagen" for 30 */
export function relativeDateWords(t: TFunction, days: number): string {
  if (days === 0) return t('list.filters.today');
  return days > 0 ? t('list.filters.daysAfter', { count: days }) : t('list.filters.daysBefore', { count: -days });
}

function valueWords(type: RecordTypeName, field: string, value: string | number, sources: WordSources): string {
  const days = typeof value === 'string' ? readRelativeDate(value) : undefined;
  if (days !== undefined) return relativeDateWords(sources.t, days);
  return sources.valueText(type, field, value, sources.titles) ?? String(value);
}

/** @param sources the current language's words, and the titles of records that filters name */
export function filterWords(type: RecordTypeName, filter: Filter, sources: WordSources): FilterWords {
  const { t, labels } = sources;
  const kind = columnOf(type, filter.field)?.kind ?? 'text';
  const field = labels.field(type, filter.field);
  const operator = operatorWords(t, filter.operator, kind);
  const value = takesValue(filter.operator)
    ? filter.values.map((one) => valueWords(type, filter.field, one, sources)).join(t('list.filters.or'))
    : '';
  return { field, operator, value, all: t('list.filters.words', { field, operator, value }).trim() };
}
