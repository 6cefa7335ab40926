// Sizes of the circles on the map.

import { describe, expect, it } from 'vitest';
import { circleScale, legendValues, SMALLEST_RADIUS } from '../../../../renderer/charts/map/circleScale.ts';

describe('the size of a circle', () => {
  it('grows with the figure by area: four times the figure is twice as wide', () => {
    const radiusOf = circleScale([100, 400], 28);
    expect(radiusOf(400)).toBe(28);
    expect(radiusOf(100)).toBe(14);
  });

  it('is the smallest for nothing, for 0 and for very little', () => {
    const radiusOf = circleScale([1_000_000, 1, 0, null], 28);
    expect([null, 0, 1].map(radiusOf)).toEqual([SMALLEST_RADIUS, SMALLEST_RADIUS, SMALLEST_RADIUS]);
  });

  it('is the smallest everywhere while nothing is filled in', () => {
    expect(circleScale([null, null], 28)(null)).toBe(SMALLEST_RADIUS);
    expect(circleScale([], 28)(null)).toBe(SMALLEST_RADIUS);
  });
});

describe('the sizes in the legend', () => {
  it('are two or three round values that do not exceed the largest figure', () => {
    const values = [2_510_000_000, 400_000_000];
    expect(legendValues(values, circleScale(values, 24))).toEqual([2_000_000_000, 500_000_000, 100_000_000]);
  });

  it('do not divide counts', () => {
    expect(legendValues([2, 1], circleScale([2, 1], 24))).toEqual([2]);
    expect(legendValues([7], circleScale([7], 24))).toEqual([5, 1]);
  });

  it('are none without figures', () => {
    expect(legendValues([null, 0], () => SMALLEST_RADIUS)).toEqual([]);
  });
});
