// The twelve months of a year as buttons, with how many moments each has and how many of them are late.

import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../../../shared/contract/calendar.ts';
import { useMonthName } from './useMonthName.ts';

interface YearStripProps {
  readonly year: number;
  readonly moments: readonly Moment[];
  /** ISO date. */
  readonly today: string;
  /** The month that is chosen, 1 to 12. */
  readonly month: number | undefined;
  /** Pressing the chosen month again shows all. */
  readonly onChange: (month: number | undefined) => void;
}

/** @returns the month (1 to 12) of a moment */
export function monthOf({ date }: Pick<Moment, 'date'>): number {
  return Number(date.slice(5, 7));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function YearStrip({ year, moments, today, month, onChange }: YearStripProps) {
  const { t } = useTranslation();
  const nameOf = useMonthName();
  const now = today.slice(0, 7);
  return (
    <div className="ww-calendar__strip ww-no-print" role="group" aria-label={t('calendar.months', { year })}>
      {MONTHS.map((one) => {
        const ofMonth = moments.filter((moment) => monthOf(moment) === one);
        const late = ofMonth.filter(({ state }) => state === 'late').length;
        const isNow = now === `${year}-${String(one).padStart(2, '0')}`;
        return (
          <button
            key={one}
            type="button"
            className={`ww-calendar__month${ofMonth.length === 0 ? ' ww-calendar__month--empty' : ''}`}
            aria-pressed={one === month}
            aria-current={isNow ? 'date' : undefined}
            onClick={() => onChange(one === month ? undefined : one)}
          >
            <span>{nameOf(year, one, 'short')}</span> <strong>{ofMonth.length}</strong>{' '}
            <span className="ww-visually-hidden">{t('calendar.monthUnit', { count: ofMonth.length })}</span>{' '}
            <span className="ww-calendar__late">
              {late > 0 && (
                <>
                  <CircleAlert size={12} aria-hidden />
                  {t('calendar.monthLate', { count: late })}
                </>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
