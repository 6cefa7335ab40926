// An amount: euros as people write them, whole euro cents as they are kept.

import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../shared/format/formatMoney.ts';
import { parseMoney } from '../../shared/format/parseMoney.ts';
import { useLanguage } from '../texts/useLanguage.ts';
import type { FieldProps, FieldRef } from './field.ts';
import { type Parsed, ParsedField } from './ParsedField.tsx';

export interface MoneyFieldProps extends FieldProps {
  /** Whole euro cents; null when nothing is filled in; a text that is no amount as it was typed. */
  readonly value: Parsed<number>;
  readonly onChange: (value: Parsed<number>) => void;
  readonly ref?: FieldRef;
}

export function MoneyField(props: MoneyFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ParsedField
      {...props}
      parse={(text) => parseMoney(text, language)}
      format={(cents) => formatAmount(cents, language)}
      isValue={(value) => typeof value === 'number'}
      notUnderstood={t('component.notAnAmount')}
      inputMode="decimal"
      align="end"
      prefix="€"
    />
  );
}
