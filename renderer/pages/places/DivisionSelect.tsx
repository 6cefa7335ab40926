// The choice of the division into municipalities: as recorded, or that of 1 January of a year.

import { useTranslation } from 'react-i18next';
import { Select } from '../../components/Select.tsx';
import { usePlaceWords } from './map/usePlaceWords.ts';

interface DivisionSelectProps {
  readonly years: readonly number[];
  readonly value: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

export function DivisionSelect({ years, value, onChange }: DivisionSelectProps) {
  const { t } = useTranslation();
  const words = usePlaceWords();
  // An address may ask for a year that is not offered: it is shown as it is.
  const all = value === undefined || years.includes(value) ? years : [value, ...years];
  return (
    <Select
      label={t('places.division.label')}
      value={value === undefined ? null : String(value)}
      onChange={(year) => onChange(year === null ? undefined : Number(year))}
      options={all.map((year) => ({ id: String(year), label: words.division(year) }))}
      emptyLabel={words.division(undefined)}
    />
  );
}
