// The calendar as an iCalendar file (RFC 5545) that any other calendar reads: whole days, with names that stay the same.

import { createHash } from 'node:crypto';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../../shared/contract/calendar.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { textOf } from '../../../shared/texts/textOf.ts';

const SECONDS_IN_A_DAY = 86_400;

export interface ICalendarOptions {
  readonly language: Language;
  /** UTC; when the file is made. */
  readonly at: Date;
  /** A reminder so many days before what is still to be done; null for none. */
  readonly remindDays: number | null;
}

/** The same moment has the same name in every file, so that a calendar that read an earlier file changes it. */
function uidOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@weerwerk`;
}

/** From here on seconds fit into the whole number that calendars read, until the year 2088. */
const SEQUENCE_START_MS = Date.UTC(2020, 0, 1);

/**
 * A later file always stands above an earlier one: what changed is often not the record itself but what it belongs to, so
 * the time of the file counts.
 */
function sequenceAt(at: Date): number {
  return Math.floor((at.getTime() - SEQUENCE_START_MS) / 1_000);
}

/** The library escapes every text but the calendar's own name. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/**
 * @param moments confidential ones are left out; persons are in none: a term is called by its seat
 * @returns the file's text, with lines of at most 75 octets that end in CRLF
 */
export function iCalendarOf(moments: readonly Moment[], { language, at, remindDays }: ICalendarOptions): string {
  const calendar = ical({
    name: escaped(textOf(language, 'calendar.file.name')),
    prodId: { company: 'Weerwerk', product: 'Weerwerk', language: language.toUpperCase() },
  });
  for (const moment of moments) {
    if (moment.confidential) continue;
    const title = momentTitle(moment, language);
    const event = calendar.createEvent({
      id: uidOf(moment.key),
      // A day without a time: a moment of a clock would be another day in another time zone.
      start: Temporal.PlainDate.from(moment.date),
      sequence: sequenceAt(at),
      allDay: true,
      stamp: at,
      lastModified: at,
      summary: moment.doneDate === null ? title : textOf(language, 'calendar.file.done', { title }),
      description: textOf(language, `calendar.state.${moment.state}`),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (remindDays !== null && (moment.state === 'open' || moment.state === 'late')) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: remindDays * SECONDS_IN_A_DAY,
        description: title,
      });
    }
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}
