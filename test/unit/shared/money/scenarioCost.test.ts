// What a scenario costs, held against numbers worked out by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costInYear, costsByYear, type LineAssumptions } from '../../../../shared/money/scenarioCost.ts';

const years = { startYear: 2026, endYear: 2029 };
const line: LineAssumptions = {
  outlook: 'continue',
  yearlyCost: 100_000_000,
  growth: 2.5,
  startYear: null,
  endYear: null,
};

describe('the cost of a line', () => {
  it('grows by its percentage each year, rounded to the cent once', () => {
    // € 1.000.000 × 1.025³ = € 1.076.890,625: half a cent goes up.
    expect([2026, 2027, 2028, 2029].map((year) => costInYear(line, years, year))).toEqual([
      100_000_000, 102_500_000, 105_062_500, 107_689_063,
    ]);
  });

  it('shrinks with a minus sign', () => {
    expect(costInYear({ ...line, growth: -10 }, years, 2028)).toBe(81_000_000);
  });

  it('is nothing outside its own years, which may differ from the scenario’s', () => {
    const short = { ...line, startYear: 2027, endYear: 2027 };
    expect([2026, 2027, 2028].map((year) => costInYear(short, years, year))).toEqual([0, 100_000_000, 0]);
  });

  it('is nothing for what stops without a cost, and what was assumed for what stops with one', () => {
    expect(costInYear({ ...line, outlook: 'stop', yearlyCost: null }, years, 2026)).toBe(0);
    expect(costInYear({ ...line, outlook: 'stop', yearlyCost: 500 }, years, 2026)).toBe(500);
  });

  it('is unknown for what goes on without a cost: that is not € 0', () => {
    expect(costInYear({ ...line, yearlyCost: null }, years, 2026)).toBeNull();
  });

  it('does not drift: 1 % for 40 years is exact', () => {
    // 1.01^40 = 1.488863733588220889… (worked out with whole numbers); of € 10 mld that is € 14.888.637.335,88.
    const long = { ...line, yearlyCost: 1_000_000_000_000, growth: 1, startYear: 2000, endYear: 2040 };
    expect(costInYear(long, years, 2040)).toBe(1_488_863_733_588);
  });

  it('stays the same without growth, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 2026, max: 2029 }), (cents, year) => {
        expect(costInYear({ ...line, yearlyCost: cents, growth: null }, years, year)).toBe(cents);
      }),
    );
  });

  it('mirrors: what is saved grows as what is spent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e11 }), fc.integer({ min: -999, max: 5_000 }), (cents, tenths) => {
        const grown = costInYear({ ...line, yearlyCost: cents, growth: tenths / 10 }, years, 2028);
        expect(costInYear({ ...line, yearlyCost: -cents, growth: tenths / 10 }, years, 2028)).toBe(-(grown ?? 0) || 0);
      }),
    );
  });
});

describe('the cost of a scenario', () => {
  it('is the sum of its lines, and says how many have no cost', () => {
    const costs = costsByYear([line, { ...line, growth: null }, { ...line, yearlyCost: null }], years, [2026, 2027]);
    expect(costs).toEqual([
      { year: 2026, cost: 200_000_000, unknown: 1 },
      { year: 2027, cost: 202_500_000, unknown: 1 },
    ]);
  });
});
