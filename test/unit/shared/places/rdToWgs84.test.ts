// The Dutch grid against the points that the authors of the formulas publish with them.

import { describe, expect, it } from 'vitest';
import { rdToWgs84 } from '../../../../shared/places/rdToWgs84.ts';

describe('from the Dutch grid to degrees', () => {
  it.each([
    ['the tower of Our Lady, Amersfoort', 155_000, 463_000, 5.38720621, 52.1551744],
    ['the Westertoren, Amsterdam', 120_700.723, 487_525.501, 4.88352559, 52.37453253],
    ['the Martinitoren, Groningen', 233_883.131, 582_065.167, 6.56820053, 53.21938317],
  ] as const)('%s is where it is, to a metre', (_, x, y, longitude, latitude) => {
    const [east, north] = rdToWgs84(x, y);
    // 1e-5 degrees is 0.7 metre from west to east here, and 1.1 from south to north.
    expect(east).toBeCloseTo(longitude, 5);
    expect(north).toBeCloseTo(latitude, 5);
  });
});
