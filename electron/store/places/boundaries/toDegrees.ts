// Which coordinates a file has, by where they lie, and from there to longitude and latitude.

import { rdToWgs84 } from '../../../../shared/places/rdToWgs84.ts';
import { refuseBoundaries } from './refuseBoundaries.ts';
import type { Position, Shape } from './shapes.ts';

interface Bounds {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The European Netherlands with its sea, in degrees. */
const DEGREES: Bounds = { x: [2.5, 8], y: [50, 56.5] };
/** The same in metres of the Dutch grid. */
const GRID: Bounds = { x: [-90_000, 320_000], y: [270_000, 900_000] };

function isWithin(shapes: readonly Shape[], { x, y }: Bounds): boolean {
  const holds = ([px, py]: Position): boolean => px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
  return shapes.every(({ polygons }) => polygons.every((rings) => rings.every((ring) => ring.every(holds))));
}

/**
 * @returns the same shapes in degrees, WGS 84, longitude first
 * @throws {WeerwerkError} `boundariesRefused`: `unknownCoordinates` when they are neither degrees nor the Dutch grid
 */
export function toDegrees(shapes: readonly Shape[]): readonly Shape[] {
  if (isWithin(shapes, DEGREES)) return shapes;
  if (!isWithin(shapes, GRID)) throw refuseBoundaries('unknownCoordinates');
  return shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => rdToWgs84(x, y)))),
  }));
}
