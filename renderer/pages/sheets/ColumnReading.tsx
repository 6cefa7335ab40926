// How the cells of one column are read: only the choices that matter for its field.

import { useTranslation } from 'react-i18next';
import type { FieldKind } from '../../../shared/catalogue/fields.ts';
import type { Reading } from '../../../shared/contract/sheets.ts';
import { Select } from '../../components/Select.tsx';

export interface ColumnReadingProps {
  /** The kind of the column's field; undefined for a column that is not read. */
  readonly kind: FieldKind | undefined;
  readonly column: string;
  readonly reading: Reading;
  readonly onChange: (reading: Partial<Reading>) => void;
}

export function ColumnReading({ kind, column, reading, onChange }: ColumnReadingProps) {
  const { t } = useTranslation();
  const { unit, decimal, dates } = reading;
  return (
    <div className="ww-sheets__reading">
      {kind === 'money' && (
        <Select<'1' | '1000'>
          label={t('sheets.mapping.unit', { column })}
          labelHidden
          required
          value={unit === 1 ? '1' : '1000'}
          options={[
            { id: '1', label: t('sheets.mapping.euros') },
            { id: '1000', label: t('sheets.mapping.thousands') },
          ]}
          onChange={(id) => onChange({ unit: id === '1000' ? 1_000 : 1 })}
        />
      )}
      {(kind === 'money' || kind === 'number') && (
        <Select<Reading['decimal']>
          label={t('sheets.mapping.decimal', { column })}
          labelHidden
          required
          value={decimal}
          options={[
            { id: 'comma', label: t('sheets.mapping.commaSign') },
            { id: 'point', label: t('sheets.mapping.pointSign') },
          ]}
          onChange={(id) => onChange({ decimal: id ?? 'comma' })}
        />
      )}
      {kind === 'date' && (
        <Select<Reading['dates']>
          label={t('sheets.mapping.dates', { column })}
          labelHidden
          required
          value={dates}
          options={[
            { id: 'dayFirst', label: t('sheets.mapping.dayFirst') },
            { id: 'monthFirst', label: t('sheets.mapping.monthFirst') },
          ]}
          onChange={(id) => onChange({ dates: id ?? 'dayFirst' })}
        />
      )}
    </div>
  );
}
