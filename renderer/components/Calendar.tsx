// A month to choose a day from, beginning on Monday.

import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './Calendar.css';

export interface CalendarProps {
  readonly label: string;
  /** ISO date, or null when no day is chosen. */
  readonly value: string | null;
  readonly onChange: (isoDate: string) => void;
}

export function Calendar({ label, value, onChange }: CalendarProps) {
  const { t } = useTranslation();
  return (
    <AriaCalendar
      className="ww-calendar"
      aria-label={label}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date.toString())}
      autoFocus
    >
      <header className="ww-calendar__header">
        <Button slot="previous" className="ww-calendar__turn" aria-label={t('component.previousMonth')}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <CalendarHeading className="ww-calendar__month" />
        <Button slot="next" className="ww-calendar__turn" aria-label={t('component.nextMonth')}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className="ww-calendar__grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ww-calendar__weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="ww-calendar__day" />}</CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}
