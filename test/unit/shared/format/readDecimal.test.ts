// Amounts and numbers as columns of a table hold them.

import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../shared/contract/sheets.ts';
import { readAmount, readNumber } from '../../../../shared/format/readDecimal.ts';

const comma: Reading = { unit: 1, decimal: 'comma', dates: 'dayFirst' };
const point: Reading = { ...comma, decimal: 'point' };
const thousands: Reading = { ...comma, unit: 1_000 };

describe('an amount', () => {
  it.each([
    ['1.234.567,89', comma, 123_456_789],
    ['1,234,567.89', point, 123_456_789],
    ['1 234,50', comma, 123_450],
    ["1'234.50", point, 123_450],
    ['€ -5', comma, -500],
    ['(1.250,-)', comma, -125_000],
    [',5', comma, 50],
    ['0,001', thousands, 100],
    ['1.234', thousands, 123_400_000],
    ['-0', comma, 0],
    ['6,3 mln', comma, 630_000_000],
  ])('%s is read exactly', (text, reading, value) => {
    expect(readAmount(text, false, reading)).toEqual({ value });
  });

  it.each([
    ['1,234', comma, 'notInCents'],
    ['0,000001', thousands, 'notInCents'],
    ['1.23', comma, 'notAnAmount'],
    ['1.234.5', comma, 'notAnAmount'],
    ['1,2,3', comma, 'notAnAmount'],
    ['--5', comma, 'notAnAmount'],
    ['€', comma, 'notAnAmount'],
    ['12 appels', comma, 'notAnAmount'],
    ['9'.repeat(40), comma, 'notAnAmount'],
  ])('%s is refused', (text, reading, code) => {
    expect(readAmount(text, false, reading)).toEqual({ code });
  });

  it('of a workbook has a point, whatever the column says of texts', () => {
    expect(readAmount('1234.5', true, comma)).toEqual({ value: 123_450 });
    expect(readAmount('0.001', true, thousands)).toEqual({ value: 100 });
  });
});

describe('a number', () => {
  it.each([
    ['1.000', 'comma', 1_000],
    ['1.000', 'point', 1],
    ['-3,5', 'comma', -3.5],
    ['2024', 'comma', 2_024],
  ] as const)('%s with a decimal %s', (text, decimal, value) => {
    expect(readNumber(text, false, decimal)).toEqual({ value });
  });
});
