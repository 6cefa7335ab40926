// A number that is not an amount, and a year.

import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format/formatNumber.ts';
import { parseNumber } from '../../shared/format/parseNumber.ts';
import { useLanguage } from '../texts/useLanguage.ts';
import type { FieldProps, FieldRef } from './field.ts';
import { type Parsed, ParsedField } from './ParsedField.tsx';

export interface NumberFieldProps extends FieldProps {
  readonly value: Parsed<number>;
  readonly onChange: (value: Parsed<number>) => void;
  /** A year has no thousands separator. */
  readonly format?: 'integer' | 'decimal' | 'year';
  readonly ref?: FieldRef;
}

export function NumberField({ format = 'decimal', ...props }: NumberFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ParsedField
      {...props}
      parse={(text) => parseNumber(text, language)}
      format={(value) => (format === 'year' ? String(value) : formatNumber(value, language))}
      isValue={(value) => typeof value === 'number'}
      notUnderstood={t('component.notANumber')}
      inputMode={format === 'decimal' ? 'decimal' : 'numeric'}
      align={format === 'year' ? 'start' : 'end'}
    />
  );
}
