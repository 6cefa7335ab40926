// Deadlines over the ends of months, leap years and the turn of the year; the answers are looked up in a calendar.

import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  dayAfter,
  deadlinesAfter,
  publicationDueDate,
  responseDueDate,
  termEndDate,
} from '../../../../shared/council/deadlines.ts';

describe('the target date for a response', () => {
  it.each([
    ['2026-01-15', '2026-04-15'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2026-03-31', '2026-06-30'],
    ['2028-02-29', '2028-05-29'],
  ])('of an offer on %s is %s', (offered, due) => {
    expect(responseDueDate(offered, DEFAULT_SETTINGS)).toBe(due);
  });

  it('follows what was agreed', () => {
    expect(responseDueDate('2026-08-31', { ...DEFAULT_SETTINGS, responseMonths: 6 })).toBe('2027-02-28');
  });
});

describe('the date for publication', () => {
  it.each([
    ['2026-02-01', '2026-03-01'],
    ['2028-02-01', '2028-02-29'],
    ['2026-12-10', '2027-01-07'],
    // The clock goes forward between these two days.
    ['2026-03-16', '2026-04-13'],
  ])('of an offer on %s is %s', (offered, due) => {
    expect(publicationDueDate(offered, DEFAULT_SETTINGS)).toBe(due);
  });
});

describe('the last day of a term', () => {
  it.each([
    ['2024-09-01', '2026-08-31'],
    ['2026-01-01', '2027-12-31'],
    ['2026-03-01', '2028-02-29'],
    ['2028-02-29', '2030-02-28'],
  ])('that began on %s is %s', (start, end) => {
    expect(termEndDate(start, DEFAULT_SETTINGS)).toBe(end);
  });

  it('is followed at once by the first of the next', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2027-12-31')).toBe('2028-01-01');
  });
});

describe('the deadlines of an advice', () => {
  const none = { offeredDate: null, responseDueDate: null, publicationDueDate: null };
  const offered = { offeredDate: '2026-01-15', responseDueDate: '2026-04-15', publicationDueDate: '2026-02-12' };

  it('are filled in at the offer', () => {
    expect(deadlinesAfter(none, '2026-01-15', DEFAULT_SETTINGS)).toEqual({
      responseDueDate: '2026-04-15',
      publicationDueDate: '2026-02-12',
    });
  });

  it('move along when the offer is dated anew', () => {
    expect(deadlinesAfter(offered, '2026-01-20', DEFAULT_SETTINGS)).toEqual({
      responseDueDate: '2026-04-20',
      publicationDueDate: '2026-02-17',
    });
  });

  it('stay where people agreed otherwise', () => {
    const agreed = { ...offered, responseDueDate: '2026-06-01' };
    expect(deadlinesAfter(agreed, '2026-01-20', DEFAULT_SETTINGS).responseDueDate).toBe('2026-06-01');
    expect(deadlinesAfter(agreed, null, DEFAULT_SETTINGS)).toEqual({
      responseDueDate: '2026-06-01',
      publicationDueDate: null,
    });
  });
});
