// The address of the page of the money: what it understands, and what it chooses.

import { describe, expect, it } from 'vitest';
import { filterOf, readMoneyAddress } from '../../../../../renderer/pages/money/moneyAddress.ts';
import { moneyScale } from '../../../../../renderer/pages/money/moneyScale.ts';
import { yearToShow } from '../../../../../renderer/pages/money/yearToShow.ts';

describe('the address', () => {
  it('keeps the view, the choice of amounts and the figure whose lines are open', () => {
    const address = {
      view: 'breakdown',
      from: 2023,
      until: 2025,
      instrument: 'instrument:spuk',
      by: 'municipality',
      figures: ['awarded', 'paid'],
      lines: { figure: 'paid', filter: { fromYear: 2024, untilYear: 2024, municipality: '' } },
    };
    expect(readMoneyAddress(address)).toEqual(address);
  });

  it('forgets what it does not understand, and nothing else', () => {
    expect(
      readMoneyAddress({
        view: 'pie',
        from: 'twee',
        until: 2025,
        by: 'weather',
        lines: { figure: 'profit' },
        most: 9_999,
      }),
    ).toEqual({ until: 2025 });
    expect(readMoneyAddress('onzin')).toEqual({});
  });

  it('chooses amounts for all views alike', () => {
    expect(filterOf({ view: 'flow', from: 2024, instrument: 'i1', year: 2030 })).toEqual({
      fromYear: 2024,
      instrument: 'i1',
    });
  });
});

describe('the year that is shown when nobody chose one', () => {
  it('is this year, or else the nearest with amounts', () => {
    expect(yearToShow([2023, 2024, 2026], '2026-11-24')).toBe(2026);
    expect(yearToShow([2023, 2024], '2026-11-24')).toBe(2024);
    expect(yearToShow([2025, 2027], '2026-11-24')).toBe(2025);
    expect(yearToShow([], '2026-11-24')).toBe(2026);
  });
});

describe('the unit of an axis', () => {
  it('fits the largest amount', () => {
    expect(moneyScale([25_600_000_000, null]).unit).toBe('mln');
    expect(moneyScale([31_332_700]).unit).toBe('thousand');
    expect(moneyScale([-12_345]).unit).toBe('euro');
    expect(moneyScale([630_000_000]).round(630_000_000)).toBe(6.3);
  });
});
