// What the letter's € 6,3 mln brought about.

import { describe, expect, it } from 'vitest';
import { type Contributed, multipliersOf } from '../../../../shared/money/multiplier.ts';

const whole: Contributed = { id: 'spuk', amount: 25_600_000_000, atLeast: false, partOf: null };
const resilience: Contributed = { id: 'resilience', amount: 2_800_000_000, atLeast: true, partOf: 'spuk' };
const agenda: Contributed = { id: 'agenda', amount: 630_000_000, atLeast: false, partOf: 'resilience' };

describe('the multiplier', () => {
  it('is at least 4.4 for the Agenda: over € 28 mln for € 6.3 mln', () => {
    const [multiplier, ...others] = multipliersOf([whole, resilience, agenda]);
    expect(others).toEqual([]);
    expect(multiplier).toMatchObject({ part: 'agenda', whole: 'resilience', atLeast: true });
    expect(multiplier?.factor).toBeCloseTo(4.444, 3);
  });

  it('does not exist for a part of what lies in nothing: € 28 mln did not raise the € 256 mln', () => {
    expect(multipliersOf([whole, resilience])).toEqual([]);
  });

  it.each([
    ['no amount', { ...agenda, amount: null }],
    ['nothing', { ...agenda, amount: 0 }],
    ['a correction', { ...agenda, amount: -1 }],
    ['only a lower bound itself', { ...agenda, atLeast: true }],
  ])('does not exist for a part with %s', (_what, part) => {
    expect(multipliersOf([whole, resilience, part])).toEqual([]);
  });
});
