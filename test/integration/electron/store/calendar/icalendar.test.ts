// The exported calendar, held to what RFC 5545 asks and to what may leave this computer.

import { afterEach, describe, expect, it } from 'vitest';
import { type ICalendarOptions, iCalendarOf } from '../../../../../electron/store/calendar/icalendar.ts';
import type { Moment } from '../../../../../shared/contract/calendar.ts';

const moment: Moment = {
  key: 'one',
  group: 'own',
  date: '2026-07-15',
  state: 'open',
  doneDate: null,
  days: 3,
  title: 'Overleg; met Delft, en\nde Kamer',
  kind: 'other',
  about: null,
  party: null,
  payments: null,
  record: { type: 'calendarMoment', id: 'one' },
  rule: null,
  confidential: false,
};

const options: ICalendarOptions = { language: 'nl', at: new Date('2026-11-23T09:00:00Z'), remindDays: null };
const fileOf = (moments: readonly Moment[], part: Partial<ICalendarOptions> = {}) =>
  iCalendarOf(moments, { ...options, ...part });
const valuesOf = (text: string, name: string) =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(line.indexOf(':') + 1));

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a calendar file', () => {
  it.each(['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'has the same whole day in %s, in summer and winter, on a leap day too',
    (name) => {
      process.env.TZ = name;
      const dates = ['2026-07-15', '2026-12-31', '2028-02-29'];
      const text = fileOf(dates.map((date, at) => ({ ...moment, key: String(at), date })));
      expect(valuesOf(text, 'DTSTART;VALUE=DATE:')).toEqual(['20260715', '20261231', '20280229']);
      expect(text).not.toContain('T000000');
    },
  );

  it('has lines of at most 75 octets, all ended by CRLF, also the last', () => {
    const text = fileOf([{ ...moment, title: 'Één verantwoording van gemeente Súdwest-Fryslân '.repeat(8) }]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
    expect(valuesOf(text, 'SUMMARY')[0]).toContain('Súdwest-Fryslân Één');
  });

  it('escapes commas, semicolons and ends of lines', () =>
    expect(valuesOf(fileOf([moment]), 'SUMMARY')).toEqual(['Overleg\\; met Delft\\, en\\nde Kamer']));

  it('keeps the name of a moment, and a later file stands above an earlier one', () => {
    const first = fileOf([moment]);
    const later = fileOf([{ ...moment, date: '2026-08-01', title: 'Anders' }], {
      at: new Date('2026-11-23T09:00:01Z'),
    });
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(first, 'UID'));
    expect(Number(valuesOf(later, 'SEQUENCE')[0])).toBe(Number(valuesOf(first, 'SEQUENCE')[0]) + 1);
    expect(Number(valuesOf(later, 'SEQUENCE')[0])).toBeLessThan(2 ** 31);
  });

  it('leaves out what is confidential', () => {
    const text = fileOf([{ ...moment, confidential: true, title: 'Geheim' }]);
    expect(text).not.toContain('Geheim');
    expect(text).not.toContain('VEVENT');
  });

  it('reminds of what is to be done only', () => {
    const done: Moment = { ...moment, key: 'two', state: 'done', doneDate: '2026-07-01' };
    const text = fileOf([moment, done], { remindDays: 7 });
    expect(valuesOf(text, 'TRIGGER')).toEqual(['-P7D']);
    expect(valuesOf(text, 'SUMMARY')[1]).toContain('(gedaan)');
    expect(valuesOf(fileOf([moment]), 'TRIGGER')).toEqual([]);
  });
});
