// Dividing a bar over counts.

import { describe, expect, it } from 'vitest';
import { divideBar } from '../../../../renderer/charts/bars/shares.ts';

describe('a bar divided over counts', () => {
  it('gives each a width in proportion', () => {
    expect(divideBar([1, 3], 102, 2)).toEqual([
      { x: 0, width: 25 },
      { x: 27, width: 75 },
    ]);
  });

  it('gives 0 no width and no gap', () => {
    expect(divideBar([2, 0, 2], 102, 2).map(({ width }) => width)).toEqual([50, 0, 50]);
    expect(divideBar([2, 0, 2], 102, 2)[2]?.x).toBe(52);
  });

  it('keeps a small count visible at the cost of the others, and fills the bar exactly', () => {
    const segments = divideBar([1, 1, 5000, 2500], 300, 2);
    expect(segments[0]?.width).toBe(6);
    expect(segments[1]?.width).toBe(6);
    expect((segments[2]?.width ?? 0) / (segments[3]?.width ?? 1)).toBeCloseTo(2);
    expect(segments.reduce((sum, { width }) => sum + width, 0) + 3 * 2).toBeCloseTo(300);
  });

  it('still fits when there are more counts than room', () => {
    const segments = divideBar([9, 1, 1, 1, 1, 1], 20, 2);
    const last = segments.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(20);
  });

  it('is empty without any count', () => {
    expect(divideBar([0, 0], 100, 2)).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ]);
    expect(divideBar([], 100, 2)).toEqual([]);
  });
});
