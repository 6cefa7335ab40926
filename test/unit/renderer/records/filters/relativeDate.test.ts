// Dates that move with today.

import { expect, it } from 'vitest';
import { readRelativeDate, writeRelativeDate } from '../../../../../renderer/records/filters/relativeDate.ts';

it.each([
  [0, '@today'],
  [30, '@today+30'],
  [-90, '@today-90'],
])('writes %i days from today as %s, and reads it back', (days, text) => {
  expect(writeRelativeDate(days)).toBe(text);
  expect(readRelativeDate(text)).toBe(days);
});

it.each(['2026-01-01', '@tomorrow', '@today+', ''])('does not take %j for one', (text) => {
  expect(readRelativeDate(text)).toBeUndefined();
});
