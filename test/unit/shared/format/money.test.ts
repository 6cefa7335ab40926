// Amounts: what people type, what is kept, what is shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatMoney, formatMoneyShort } from '../../../../shared/format/formatMoney.ts';
import { parseMoney } from '../../../../shared/format/parseMoney.ts';

/** Intl puts no-break spaces where people type ordinary ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const safeCents = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const languages = fc.constantFrom('nl', 'en');

describe('formatMoney', () => {
  it('writes every cent, the Dutch and the English way', () => {
    expect(plain(formatMoney(123_456_789, 'nl'))).toBe('€ 1.234.567,89');
    expect(plain(formatMoney(123_456_789, 'en'))).toBe('€1,234,567.89');
    expect(plain(formatMoney(-5, 'nl'))).toBe('€ -0,05');
    expect(plain(formatMoney(0, 'nl'))).toBe('€ 0,00');
  });

  it('is exact where a float is not', () => {
    expect(plain(formatMoney(Number.MAX_SAFE_INTEGER, 'nl'))).toBe('€ 90.071.992.547.409,91');
  });
});

describe('formatMoneyShort', () => {
  it('rounds to tenths of millions, and leaves out a tenth that is nought', () => {
    expect(plain(formatMoneyShort(630_000_000, 'nl'))).toBe('€ 6,3 mln');
    expect(plain(formatMoneyShort(25_600_000_000, 'nl'))).toBe('€ 256 mln');
    expect(plain(formatMoneyShort(25_600_000_000, 'en'))).toBe('€256 mln');
    expect(plain(formatMoneyShort(-630_000_000, 'nl'))).toBe('€ -6,3 mln');
  });

  it('shows whole euros below a million', () => {
    expect(plain(formatMoneyShort(31_332_700, 'nl'))).toBe('€ 313.327');
    expect(plain(formatMoneyShort(150, 'nl'))).toBe('€ 2');
    expect(plain(formatMoneyShort(-150, 'nl'))).toBe('€ -2');
  });

  it('goes over to billions when rounding reaches one', () => {
    expect(plain(formatMoneyShort(99_994_999_999, 'nl'))).toBe('€ 999,9 mln');
    expect(plain(formatMoneyShort(99_999_999_999, 'nl'))).toBe('€ 1 mld');
  });

  it('says that an amount is a lower bound', () => {
    expect(plain(formatMoneyShort(2_800_000_000, 'nl', true))).toBe('ruim € 28 mln');
    expect(plain(formatMoneyShort(2_800_000_000, 'en', true))).toBe('over €28 mln');
  });
});

describe('parseMoney', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,5', 123_450],
    ['1234.5', 123_450],
    ['1,234.56', 123_456],
    ['1.234', 123_400],
    ['1.234.567', 123_456_700],
    ['€ 12.400.000', 1_240_000_000],
    ['12 euro', 1_200],
    ['EUR 12,00', 1_200],
    ['1 234 567,89', 123_456_789],
    ['1.250,-', 125_000],
    ['1.250,--', 125_000],
    ['-12', -1_200],
    ['− 12,50', -1_250],
    ['€ -5,10', -510],
    [',5', 50],
    ['0', 0],
    ['-0', 0],
    ['6,3 mln', 630_000_000],
    ['6.3 miljoen', 630_000_000],
    ['1,234 mln', 123_400_000],
    ['€ 2 mld', 200_000_000_000],
    ['313 dzd', 31_300_000],
    ['0,00000001 mld', 1_000],
  ])('understands %s', (text, cents) => {
    expect(parseMoney(text, 'nl')).toBe(cents);
  });

  it.each(['', ' ', '\u00a0'])('takes an empty text for nothing filled in', (text) => {
    expect(parseMoney(text, 'nl')).toBeNull();
  });

  it.each([
    'abc',
    '€',
    '-',
    '.',
    '1,2,3',
    '1.23.456',
    '1..5',
    '1,234,56',
    '12-5',
    '--5',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '12 appels',
    '12 mln mln',
    '99999999999999999999',
    '１２３４５６７８９０１２３４５６７８９０１２３４５６７８９０１２３',
    '5%',
    '= 1 + 1',
    '1\u202e2',
  ])('refuses %s', (text) => {
    expect(parseMoney(text, 'nl')).toBeUndefined();
  });

  it('refuses what is less than a cent, rather than rounding it', () => {
    expect(parseMoney('0,005', 'nl')).toBeUndefined();
    expect(parseMoney('0,0000000001 mln', 'nl')).toBeUndefined();
    expect(parseMoney('0,500', 'nl')).toBe(50);
  });

  it('refuses what could be two amounts, a thousand times apart', () => {
    expect(parseMoney('1,234', 'nl')).toBeUndefined();
    expect(parseMoney('1.234', 'en')).toBeUndefined();
    expect(parseMoney('1.234 mln', 'nl')).toBeUndefined();
    expect(parseMoney('1,234 million', 'en')).toBeUndefined();
  });

  it('reads back every amount that is shown, to the cent', () => {
    fc.assert(
      fc.property(safeCents, languages, (cents, language) => {
        expect(parseMoney(formatMoney(cents, language), language)).toBe(cents === 0 ? 0 : cents);
        expect(parseMoney(formatAmount(cents, language), language)).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });

  it('gives whole safe cents or nothing, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-€ mlnkd') }));
    fc.assert(
      fc.property(typed, languages, (text, language) => {
        const cents = parseMoney(text, language);
        expect(cents === null || cents === undefined || Number.isSafeInteger(cents)).toBe(true);
        expect(Object.is(cents, -0)).toBe(false);
      }),
    );
  });
});
