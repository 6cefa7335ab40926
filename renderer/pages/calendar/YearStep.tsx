// Going from year to year.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/Button.tsx';

interface YearStepProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

export function YearStep({ year, onChange }: YearStepProps) {
  const { t } = useTranslation();
  return (
    <div className="ww-calendar__year" role="group" aria-label={t('calendar.year')}>
      <IconButton label={t('calendar.previousYear')} icon={ChevronLeft} onPress={() => onChange(year - 1)} />
      <strong aria-live="polite">{year}</strong>
      <IconButton label={t('calendar.nextYear')} icon={ChevronRight} onPress={() => onChange(year + 1)} />
    </div>
  );
}
