// Rounded amounts add up to the rounded total.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder, roundTo } from '../../../../shared/money/largestRemainder.ts';

const THOUSAND = 100_000;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('rounding to thousands of euros', () => {
  it('gives the missing thousand to what lost most', () => {
    // € 1.400 + € 1.400 + € 1.300 = € 4.100: rounded each by itself they would come to 3.
    expect(largestRemainder([140_000, 140_000, 130_000], THOUSAND)).toEqual([2, 1, 1]);
  });

  it('takes away where rounding each by itself would give too much', () => {
    // € 1.600 three times is € 4.800: 5, not 6.
    expect(largestRemainder([160_000, 160_000, 160_000], THOUSAND)).toEqual([2, 2, 1]);
  });

  it('keeps the letter’s amounts: € 313.327 of 2023 and a correction of it come to nothing', () => {
    expect(largestRemainder([31_332_700, -31_332_700], THOUSAND)).toEqual([313, -313]);
  });

  it('rounds halves away from zero, so that a correction mirrors what it corrects', () => {
    expect([roundTo(50_000, THOUSAND), roundTo(-50_000, THOUSAND), roundTo(49_999, THOUSAND)]).toEqual([1, -1, 0]);
  });

  it('gives nothing for nothing', () => {
    expect(largestRemainder([], THOUSAND)).toEqual([]);
  });

  it('adds up to the rounded total, and no amount is off by a whole unit', () => {
    const amounts = fc.array(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(1, 100, THOUSAND, 100_000_000), (cents, unit) => {
        const rounded = largestRemainder(cents, unit);
        expect(sum(rounded)).toBe(roundTo(sum(cents), unit));
        for (const [at, units] of rounded.entries()) {
          expect(Math.abs(units * unit - (cents[at] ?? 0))).toBeLessThan(unit);
        }
      }),
    );
  });

  it('is needed: rounded each by itself, amounts do not always add up', () => {
    const each = [140_000, 140_000, 130_000].map((cents) => roundTo(cents, THOUSAND));
    expect(sum(each)).not.toBe(roundTo(410_000, THOUSAND));
  });
});
