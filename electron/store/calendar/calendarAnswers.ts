// Which function answers which question about the calendar, and writes its file.

import { writeFileSync } from 'node:fs';
import type { MomentGroup } from '../../../shared/contract/calendar.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import type { Answers } from '../answers.ts';
import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { accountsOf, prepareAccounts } from './accounts.ts';
import { setFixed } from './fixedRecord.ts';
import { iCalendarOf } from './icalendar.ts';
import { calendarOf } from './moments.ts';

export function calendarReading(store: Store): Pick<ReadingAnswers, 'calendar.get' | 'calendar.accounts'> {
  const { connection } = store;
  return {
    'calendar.get': ({ from, until }) => calendarOf(connection, from, until, store.today()),
    'calendar.accounts': ({ year }) => accountsOf(connection, year, store.today()),
  };
}

export function calendarAnswers(store: Store): Pick<Answers, 'calendar.prepare' | 'calendar.setFixed'> {
  return {
    'calendar.prepare': ({ year }) => prepareAccounts(store, year),
    'calendar.setFixed': (choice) => {
      setFixed(store, choice);
      return null;
    },
  };
}

/** What an exported calendar holds, and where it goes. */
export interface CalendarFile {
  readonly path: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  readonly groups: readonly MomentGroup[];
  readonly remindDays: number | null;
  readonly language: Language;
}

/** @returns the path written */
export function writeCalendar(store: Store, { path, from, until, groups, remindDays, language }: CalendarFile): string {
  const { moments } = calendarOf(store.connection, from, until, store.today());
  const chosen = moments.filter(({ group }) => groups.includes(group));
  writeFileSync(path, iCalendarOf(chosen, { language, at: store.time(), remindDays }));
  return path;
}
