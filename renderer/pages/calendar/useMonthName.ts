// The names of the months.

import { useMemo } from 'react';
import { isoDate } from '../../../shared/calendar/days.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

/** @returns a function that names a month (1 to 12): "november" or "nov" */
export function useMonthName(): (year: number, month: number, style: 'long' | 'short') => string {
  const language = useLanguage();
  return useMemo(() => {
    const nameIn = (month: 'long' | 'short') => new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    const names = { long: nameIn('long'), short: nameIn('short') };
    return (year, month, style) => names[style].format(Date.parse(isoDate(year, month, 1)));
  }, [language]);
}
