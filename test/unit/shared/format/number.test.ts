// Numbers and file sizes: what people type, what is shown.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatNumber } from '../../../../shared/format/formatNumber.ts';
import { parseNumber } from '../../../../shared/format/parseNumber.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('parseNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234.5', 1234.5],
    ['-3', -3],
    ['−3', -3],
    ['2026', 2026],
    ['0,25', 0.25],
  ])('understands %s', (text, value) => {
    expect(parseNumber(text, 'nl')).toBe(value);
  });

  it('takes an empty text for nothing filled in', () => {
    expect(parseNumber(' ', 'nl')).toBeNull();
  });

  it.each(['abc', '1e5', 'Infinity', '1,234', '1.2.3', '12 mln'])('refuses %s', (text) => {
    expect(parseNumber(text, 'nl')).toBeUndefined();
  });

  it('reads back every whole number that is shown', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('nl', 'en'), (value, language) => {
        expect(parseNumber(formatNumber(value, language), language)).toBe(value);
      }),
    );
  });
});

describe('formatBytes', () => {
  it('chooses the unit in which the number is short', () => {
    expect(plain(formatBytes(512, 'nl'))).toBe('512 bytes');
    expect(plain(formatBytes(1_450_000, 'nl'))).toBe('1,5 MB');
    expect(plain(formatBytes(999_960, 'nl'))).toBe('1 MB');
    expect(plain(formatBytes(2_000_000_000, 'en'))).toBe('2 GB');
  });
});
