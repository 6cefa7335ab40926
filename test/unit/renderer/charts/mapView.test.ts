// Zooming, moving, and walking over the map.

import { describe, expect, it } from 'vitest';
import { mapGeometry } from '../../../../renderer/charts/map/mapGeometry.ts';
import {
  LARGEST_SCALE,
  moved,
  onScreen,
  WHOLE_MAP,
  withPointInSight,
  zoomed,
} from '../../../../renderer/charts/map/mapView.ts';
import { neighbour } from '../../../../renderer/charts/map/neighbour.ts';

const size = { width: 400, height: 440 };

describe('zooming', () => {
  it('keeps the point under the pointer in its place', () => {
    const view = zoomed(WHOLE_MAP, size, 2, { x: 100, y: 120 });
    expect(view.scale).toBe(2);
    expect(onScreen(view, [100, 120])).toEqual({ x: 100, y: 120 });
  });

  it('ends at the whole map and at the largest scale', () => {
    expect(zoomed(WHOLE_MAP, size, 0.1, { x: 0, y: 0 })).toEqual(WHOLE_MAP);
    expect(zoomed(WHOLE_MAP, size, 1000, { x: 0, y: 0 }).scale).toBe(LARGEST_SCALE);
  });
});

describe('moving', () => {
  it('never shows anything beyond the map', () => {
    expect(moved(WHOLE_MAP, size, 50, -50)).toEqual(WHOLE_MAP);
    const view = zoomed(WHOLE_MAP, size, 2, { x: 200, y: 220 });
    expect(moved(view, size, 9999, 9999)).toEqual({ scale: 2, x: 0, y: 0 });
    expect(moved(view, size, -9999, -9999)).toEqual({ scale: 2, x: -400, y: -440 });
  });

  it('brings a point into sight only when it is not', () => {
    const view = zoomed(WHOLE_MAP, size, 4, { x: 0, y: 0 });
    expect(withPointInSight(view, size, [50, 50])).toBe(view);
    expect(onScreen(withPointInSight(view, size, [200, 220]), [200, 220])).toEqual({ x: 200, y: 220 });
  });
});

describe('the arrow keys', () => {
  const points = [
    { id: 'middle', x: 100, y: 100 },
    { id: 'right', x: 140, y: 104 },
    { id: 'nearer, but sideways', x: 115, y: 130 },
    { id: 'up', x: 98, y: 20 },
  ];
  const middle = { id: 'middle', x: 100, y: 100 };

  it('go to the nearest that way, straight on before sideways', () => {
    expect(neighbour(middle, points, 'ArrowRight')?.id).toBe('right');
    expect(neighbour(middle, points, 'ArrowUp')?.id).toBe('up');
    expect(neighbour(middle, points, 'ArrowDown')?.id).toBe('nearer, but sideways');
  });

  it('stay where they are when there is nothing that way', () => {
    expect(neighbour({ id: 'up', x: 98, y: 20 }, points, 'ArrowUp')).toBeUndefined();
  });
});

describe('the geometry', () => {
  it('has north up, east to the right, and all provinces inside the frame', () => {
    const map = mapGeometry(600);
    const [groningen, maastricht, vlissingen] = [
      map.project(6.57, 53.22),
      map.project(5.69, 50.85),
      map.project(3.57, 51.44),
    ];
    expect(groningen[1]).toBeLessThan(maastricht[1]);
    expect(vlissingen[0]).toBeLessThan(maastricht[0]);
    for (const [x, y] of [groningen, maastricht, vlissingen]) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
    expect(map.provinces).toHaveLength(12);
    for (const { path } of map.provinces) expect(path).toMatch(/^M[\d.,LMZ-]+Z$/);
  });

  it('does not grow without end on a wide page', () => {
    expect(mapGeometry(3000).width).toBe(680);
  });
});
