// The classes of a coloured map.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CLASSES, regionClasses } from '../../../../renderer/charts/map/regionClasses.ts';

describe('classes of regions', () => {
  it('hold about as many regions each, and name what is really in them', () => {
    const { classes } = regionClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(classes).toEqual([
      { from: 1, until: 2 },
      { from: 3, until: 4 },
      { from: 5, until: 6 },
      { from: 7, until: 8 },
      { from: 9, until: 10 },
    ]);
  });

  it('are none while nothing is above zero', () => {
    const { classes, classOf } = regionClasses([null, 0, -5]);
    expect(classes).toEqual([]);
    expect(classOf(0)).toBeNull();
  });

  it('put every figure above zero into one class, equal figures together and larger ones never lower', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 30 })), (values) => {
        const { classes, classOf } = regionClasses(values);
        expect(classes.length).toBeLessThanOrEqual(MOST_CLASSES);
        const ranks = values
          .filter((value) => value > 0)
          .toSorted((a, b) => a - b)
          .map(classOf);
        expect(ranks).not.toContain(null);
        expect(ranks).toEqual(ranks.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });
});
