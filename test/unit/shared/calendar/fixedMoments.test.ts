// The fixed moments of the year, held against dates worked out by hand from printed calendars.

import { describe, expect, it } from 'vitest';
import { daysFrom, isoDate, lastDayOf, nthWeekday, plusDays, WEEKDAYS } from '../../../../shared/calendar/days.ts';
import { accountDueDate, fixedMomentBy, fixedMomentsOf, RULE_NAMES } from '../../../../shared/calendar/fixedMoments.ts';

function dateOf(rule: string, year: number): string | undefined {
  return fixedMomentsOf(year).find((moment) => moment.rule === rule)?.date;
}

describe('Prinsjesdag', () => {
  it.each([
    [2015, '2015-09-15'],
    [2016, '2016-09-20'],
    [2017, '2017-09-19'],
    [2018, '2018-09-18'],
    [2019, '2019-09-17'],
    [2020, '2020-09-15'],
    [2021, '2021-09-21'],
    [2022, '2022-09-20'],
    [2023, '2023-09-19'],
    [2024, '2024-09-17'],
    [2025, '2025-09-16'],
    [2026, '2026-09-15'],
    [2027, '2027-09-21'],
    [2028, '2028-09-19'],
  ])('of %i is on %s', (year, date) => expect(dateOf('budgetDay', year)).toBe(date));
});

describe('Verantwoordingsdag', () => {
  it.each([
    [2019, '2019-05-15'],
    [2020, '2020-05-20'],
    [2021, '2021-05-19'],
    [2022, '2022-05-18'],
    [2023, '2023-05-17'],
    [2024, '2024-05-15'],
    [2025, '2025-05-21'],
    [2026, '2026-05-20'],
    [2027, '2027-05-19'],
  ])('of %i is on %s', (year, date) => expect(dateOf('accountabilityDay', year)).toBe(date));
});

describe('the year', () => {
  it('has its moments in the order of their dates', () => {
    expect(fixedMomentsOf(2026).map(({ id, date }) => [id, date])).toEqual([
      ['accountabilityDay-2026', '2026-05-20'],
      ['circularMay-2026', '2026-05-31'],
      ['springMemorandum-2026', '2026-06-01'],
      ['sisa-2026', '2026-07-15'],
      ['budgetDay-2026', '2026-09-15'],
      ['circularSeptember-2026', '2026-09-30'],
      ['autumnMemorandum-2026', '2026-12-01'],
      ['circularDecember-2026', '2026-12-31'],
    ]);
  });

  it('keeps every rule true from 1900 to 2200', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const moments = fixedMomentsOf(year);
      expect(moments).toHaveLength(RULE_NAMES.length);
      const day = (rule: string) => new Date(`${dateOf(rule, year)}T00:00:00Z`);
      for (const [rule, weekday] of [
        ['budgetDay', 'tuesday'],
        ['accountabilityDay', 'wednesday'],
      ] as const) {
        expect(day(rule).getUTCDay()).toBe(WEEKDAYS[weekday]);
        expect(day(rule).getUTCDate()).toBeGreaterThanOrEqual(15);
        expect(day(rule).getUTCDate()).toBeLessThanOrEqual(21);
      }
    }
  });

  it('says which dates are not certain', () => {
    const uncertain = fixedMomentsOf(2026).filter(({ isUncertain }) => isUncertain);
    expect(uncertain.map(({ rule }) => rule)).toEqual(['circularMay', 'sisa', 'circularSeptember', 'circularDecember']);
  });

  it('asks for the account of a year by 15 July of the next', () => expect(accountDueDate(2025)).toBe('2026-07-15'));
});

describe('a rule id', () => {
  it('leads back to its moment', () => expect(fixedMomentBy('sisa-2026')?.date).toBe('2026-07-15'));

  it.each(['', 'sisa', 'sisa-26', 'other-2026', 'toString-2026', 'sisa-2026-1'])('"%s" is none', (id) =>
    expect(fixedMomentBy(id)).toBeUndefined(),
  );
});

describe('days', () => {
  it('know the ends of months and leap years, of centuries too', () => {
    expect(lastDayOf(2024, 2)).toBe('2024-02-29');
    expect(lastDayOf(2025, 2)).toBe('2025-02-28');
    expect(lastDayOf(1900, 2)).toBe('1900-02-28');
    expect(lastDayOf(2000, 2)).toBe('2000-02-29');
    expect(lastDayOf(2026, 12)).toBe('2026-12-31');
    expect(lastDayOf(2026, 9)).toBe('2026-09-30');
  });

  it('find the nth weekday where the month begins with it, and where it has just passed', () => {
    // 1 September 2026 is a Tuesday; 1 September 2027 is a Wednesday.
    expect(nthWeekday(2026, 9, 'tuesday', 1)).toBe('2026-09-01');
    expect(nthWeekday(2027, 9, 'tuesday', 1)).toBe('2027-09-07');
    expect(nthWeekday(2026, 5, 'friday', 1)).toBe('2026-05-01');
  });

  it('are counted across a change of clocks and a leap day', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysFrom('2026-07-15', '2026-07-14')).toBe(-1);
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(isoDate(2026, 1, 5)).toBe('2026-01-05');
  });
});
