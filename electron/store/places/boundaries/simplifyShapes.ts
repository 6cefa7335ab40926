// From shapes to a topology that a page draws at once: shared borders once, fewer corners, whole numbers.

import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { MunicipalShape } from './codes.ts';
import type { Polygon, Ring } from './shapes.ts';

/** Corners that a map of the whole country draws without a hitch, and still shows a bend in a river when enlarged. */
const MOST_CORNERS = 40_000;
/** Steps across the country: about ten metres each. */
const STEPS = 3e4;

/** Twice the area, by the shoelace formula; above 0 the ring goes against the clock. */
function turnOf(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
}

/** On a sphere a ring the wrong way round is everything but the municipality; d3-geo wants the outline clockwise. */
function wound(polygon: Polygon): [number, number][][] {
  return polygon.map((ring, index) => {
    const isClockwise = turnOf(ring) < 0;
    const turned = isClockwise === (index === 0) ? ring : ring.toReversed();
    return turned.map(([x, y]): [number, number] => [x, y]);
  });
}

/** @returns the weight below which corners go, so that no more than {@link MOST_CORNERS} stay */
function leastWeight(weighted: Topology): number {
  const weights = (weighted.arcs as unknown as readonly (readonly (readonly number[])[])[])
    .flatMap((arc) => arc.map((corner) => corner[2] ?? 0))
    .sort((a, b) => b - a);
  return weights.length <= MOST_CORNERS ? 0 : (weights[MOST_CORNERS] ?? 0);
}

/** @returns one object, `municipalities`, of which each geometry has its code as `id` and its name as a property */
export function simplifyShapes(shapes: readonly MunicipalShape[]): Topology {
  const municipalities: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: shapes.map(
      ({ code, name, polygons }): Feature<MultiPolygon> => ({
        type: 'Feature',
        id: code,
        properties: { name },
        geometry: { type: 'MultiPolygon', coordinates: polygons.map(wound) },
      }),
    ),
  };
  const weighted = presimplify(topology({ municipalities }));
  const least = leastWeight(weighted);
  const simplified = least === 0 ? simplify(weighted, Number.MIN_VALUE) : simplify(weighted, least);
  return quantize(simplified, STEPS);
}
