// The date of a filter: a day on the calendar, or a number of days from today that stays true tomorrow.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/DateField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { readRelativeDate, writeRelativeDate } from './relativeDate.ts';

interface DateFilterValueProps {
  /** An ISO date, a relative date as filters write it, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

type DateKind = 'fixed' | 'moving';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOST_DAYS = 36_500;

export function DateFilterValue({ value, onChange }: DateFilterValueProps) {
  const { t } = useTranslation();
  const days = value === null ? undefined : readRelativeDate(value);
  const [kind, setKind] = useState<DateKind>(value === null || days !== undefined ? 'moving' : 'fixed');
  const changeKind = (next: DateKind) => {
    setKind(next);
    onChange(next === 'moving' ? writeRelativeDate(0) : null);
  };
  return (
    <>
      <Select<DateKind>
        label={t('list.filters.dateKind')}
        labelHidden
        required
        value={kind}
        onChange={(next) => next && changeKind(next)}
        options={[
          { id: 'moving', label: t('list.filters.movingDate') },
          { id: 'fixed', label: t('list.filters.fixedDate') },
        ]}
      />
      {kind === 'fixed' ? (
        <DateField
          label={t('list.filters.value')}
          value={value}
          onChange={(date) => onChange(date !== null && ISO_DATE.test(date) ? date : null)}
        />
      ) : (
        <NumberField
          label={t('list.filters.days')}
          format="integer"
          value={days ?? null}
          onChange={(next) => {
            const isUsable = typeof next === 'number' && Number.isInteger(next) && Math.abs(next) <= MOST_DAYS;
            onChange(isUsable ? writeRelativeDate(next) : null);
          }}
        />
      )}
    </>
  );
}
