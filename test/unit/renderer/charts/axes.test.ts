// The axes of values and of time, and the places of columns.

import { describe, expect, it } from 'vitest';
import { columnLayout, valueAxis } from '../../../../renderer/charts/columns/columnLayout.ts';
import { timeAxis } from '../../../../renderer/charts/timeline/timeScale.ts';

describe('the axis of values', () => {
  it('begins at zero and ends at a round number above the largest value', () => {
    const { ticks, heightOf } = valueAxis([710_000_000, null, 20_000_000], 200);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBe(800_000_000);
    expect(heightOf(0)).toBe(0);
    expect(heightOf(800_000_000)).toBe(200);
  });

  it('has only a zero while nothing is filled in', () => {
    expect(valueAxis([null, null], 200).ticks).toEqual([0]);
    expect(valueAxis([], 200).heightOf(0)).toBe(0);
  });
});

describe('columns', () => {
  it('stand side by side in their group, and groups beside each other', () => {
    const layout = columnLayout(['2023', '2024'], ['awarded', 'paid'], 40, 400);
    expect(layout.columnX('paid')).toBeGreaterThanOrEqual(layout.columnX('awarded') + layout.columnWidth);
    expect(layout.columnX('paid') + layout.columnWidth).toBeLessThanOrEqual(layout.groupWidth);
    expect(layout.groupX('2024')).toBeGreaterThan(layout.groupX('2023') + layout.groupWidth);
    expect(layout.groupX('2024') + layout.groupWidth).toBeLessThanOrEqual(400);
  });

  it('do not become wider than they are readable', () => {
    expect(columnLayout(['2023'], ['awarded'], 0, 1200).columnWidth).toBeLessThanOrEqual(40);
  });
});

describe('the axis of time', () => {
  it('contains all dates, in order, with room at both ends', () => {
    const { xOf } = timeAxis(['2024-01-01', '2026-12-31', '2025-06-01'], 100, 500);
    const places = ['2024-01-01', '2025-06-01', '2026-12-31'].map(xOf);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(100);
    expect(places[2]).toBeLessThan(500);
  });

  it('has ticks at round dates, not one a pixel', () => {
    const { ticks } = timeAxis(['2024-01-01', '2026-12-31'], 0, 400);
    expect(ticks).toContain('2025-01-01');
    expect(ticks.length).toBeLessThan(10);
  });

  it('also shows a single day', () => {
    const { xOf } = timeAxis(['2026-11-23'], 0, 300);
    expect(xOf('2026-11-23')).toBeCloseTo(150);
  });
});
