// Dates: what people type, what is kept, what is shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateStyle, formatDate, formatMoment } from '../../../../shared/format/formatDate.ts';
import { parseDate } from '../../../../shared/format/parseDate.ts';
import { relativeDays } from '../../../../shared/format/relativeDays.ts';

const TODAY = '2026-11-23';

describe('formatDate', () => {
  it('writes a date long, short or in numbers', () => {
    expect(formatDate('2026-11-23', 'nl')).toBe('23 november 2026');
    expect(formatDate('2026-11-23', 'nl', 'short')).toBe('23 nov 2026');
    expect(formatDate('2026-01-05', 'nl', 'numeric')).toBe('05-01-2026');
    expect(formatDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(formatDate('2026-01-05', 'en', 'numeric')).toBe('05/01/2026');
  });

  it('shows what is no date as it is, so that nothing is hidden', () => {
    expect(formatDate('ooit', 'nl')).toBe('ooit');
    expect(formatMoment('ooit', 'nl')).toBe('ooit');
  });
});

describe('parseDate', () => {
  it.each([
    ['23-11-2026', '2026-11-23'],
    ['1-2-2026', '2026-02-01'],
    ['23/11/26', '2026-11-23'],
    ['23.11.2026', '2026-11-23'],
    ['23 11 2026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['23 november 2026', '2026-11-23'],
    ['23 nov. 2026', '2026-11-23'],
    ['1 mrt 2026', '2026-03-01'],
    ['5 MEI 2026', '2026-05-05'],
    ['5 october 2026', '2026-10-05'],
    ['29-2-2028', '2028-02-29'],
    [' 23-11-2026 ', '2026-11-23'],
    ['vandaag', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['gisteren', '2026-11-22'],
    ['+30', '2026-12-23'],
    ['-23', '2026-10-31'],
  ])('understands %s', (text, date) => {
    expect(parseDate(text, TODAY)).toBe(date);
  });

  it('takes an empty text for nothing filled in', () => {
    expect(parseDate('  ', TODAY)).toBeNull();
  });

  it.each([
    '31-2-2026',
    '29-2-2026',
    '0-1-2026',
    '1-13-2026',
    '11-23-2026',
    '1-1-20224',
    '1-1-0026',
    '23-11',
    'ooit',
    '5 ma 2026',
    '<b>',
    '2026-11-23T10:00',
  ])('refuses %s', (text) => {
    expect(parseDate(text, TODAY)).toBeUndefined();
  });

  it('reads back every date that is shown, in both languages and all styles', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    const style = fc.constantFrom<DateStyle>('long', 'short', 'numeric');
    fc.assert(
      fc.property(days, style, fc.constantFrom('nl', 'en'), (day, how, language) => {
        const isoDate = day.toISOString().slice(0, 10);
        expect(parseDate(formatDate(isoDate, language, how))).toBe(isoDate);
      }),
    );
  });

  it('gives an ISO date or nothing, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/+ janmei') }));
    fc.assert(
      fc.property(typed, (text) => {
        const date = parseDate(text, TODAY);
        expect(date === null || date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date)).toBe(true);
      }),
    );
  });
});

describe('relativeDays', () => {
  it('says how far a deadline is', () => {
    expect(relativeDays(-3, 'nl')).toBe('3 dagen te laat');
    expect(relativeDays(-1, 'nl')).toBe('1 dag te laat');
    expect(relativeDays(0, 'nl')).toBe('vandaag');
    expect(relativeDays(1, 'nl')).toBe('morgen');
    expect(relativeDays(5, 'nl')).toBe('over 5 dagen');
    expect(relativeDays(-1, 'en')).toBe('1 day overdue');
    expect(relativeDays(5, 'en')).toBe('in 5 days');
  });
});
