// Lengths of bars, and where parts lie in them.

import { describe, expect, it } from 'vitest';
import { barScale, placeParts } from '../../../../renderer/charts/bars/barScale.ts';

describe('stacked parts', () => {
  it('follow one another in the order of the series', () => {
    const row = { value: 10, parts: { b: 3, a: 2 } };
    expect(placeParts(row, ['a', 'b'], 'stacked')).toEqual([
      { series: 'a', from: 0, to: 2, lane: 0 },
      { series: 'b', from: 2, to: 5, lane: 0 },
    ]);
  });

  it('leave out what is not filled in, but keep a 0', () => {
    const row = { value: 10, parts: { a: null, b: 0, c: 4 } };
    expect(placeParts(row, ['a', 'b', 'c', 'd'], 'stacked').map(({ series }) => series)).toEqual(['b', 'c']);
  });
});

describe('nested parts', () => {
  it('all begin at zero, each in the lane of its series', () => {
    const row = { value: 10, parts: { awarded: 8, paid: null, spent: 3 } };
    expect(placeParts(row, ['awarded', 'paid', 'spent'], 'nested')).toEqual([
      { series: 'awarded', from: 0, to: 8, lane: 0 },
      { series: 'spent', from: 0, to: 3, lane: 2 },
    ]);
  });
});

describe('the scale of the bars', () => {
  it('is one for all rows, and begins at zero', () => {
    const lengthOf = barScale([{ value: 50 }, { value: 200 }, { value: null }], [], 'stacked', 400);
    expect([0, 50, 200].map(lengthOf)).toEqual([0, 100, 400]);
  });

  it('has room for the sum of stacked parts, and for the largest of nested ones', () => {
    const rows = [{ value: 10, parts: { a: 15, b: 5 } }];
    expect(barScale(rows, ['a', 'b'], 'stacked', 100)(20)).toBe(100);
    expect(barScale(rows, ['a', 'b'], 'nested', 100)(15)).toBe(100);
  });

  it('draws nothing where nothing is filled in', () => {
    expect(barScale([{ value: null }, { value: 0 }], [], 'stacked', 100)(0)).toBe(0);
    expect(barScale([], [], 'stacked', 100)(0)).toBe(0);
  });
});
