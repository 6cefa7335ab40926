// The map of the provinces with numbered circles: the numbers' names are in the table beside it.

import { geoMercator, geoPath } from 'd3-geo';
import { countryOutline, provinceBorders, provinceShapes } from '../../../shared/data/provinces.ts';
import { type Html, html } from '../html.ts';
import { CHART_WIDTH, drawing, place } from './chartFrame.ts';

export interface MapCircle {
  readonly number: number;
  /** WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The circle's area is in proportion to it. */
  readonly size: number;
}

const HEIGHT = 390;
const MARGIN = 8;
/** Large enough for a number of two digits. */
const SMALLEST = 8;
const LARGEST = 12;
/** Circles keep this distance from each other, so that every number can be read. */
const GAP = 1;
const ROUNDS = 200;

interface Placed {
  readonly number: number;
  /** Where the place is, and where its circle stands. */
  readonly at: readonly [number, number];
  x: number;
  y: number;
  readonly radius: number;
}

/** How far a circle goes back to its place in every round of the first half, as a part of the way. */
const PULL = 0.1;

/** Moves circles off each other, step by step; a line then leads from a circle to its place. */
function spread(circles: readonly Placed[]): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < ROUNDS / 2) {
      for (const circle of circles) {
        circle.x += (circle.at[0] - circle.x) * PULL;
        circle.y += (circle.at[1] - circle.y) * PULL;
      }
    }
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy);
        const overlap = one.radius + other.radius + GAP - distance;
        if (overlap <= 0) continue;
        // Two places on one point are moved apart sideways.
        const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
        one.x -= (ux * overlap) / 2;
        one.y -= (uy * overlap) / 2;
        other.x += (ux * overlap) / 2;
        other.y += (uy * overlap) / 2;
      }
    }
  }
}

/** @returns the map, or undefined when there is no place to show */
export function mapChart(name: string, circles: readonly MapCircle[]): Html | undefined {
  if (circles.length === 0) return undefined;
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [CHART_WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    provinceShapes,
  );
  const path = geoPath(projection).digits(1);
  const largest = Math.max(...circles.map(({ size }) => size));
  const placed = circles.map(({ number, latitude, longitude, size }): Placed => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    const radius = largest > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, size) / largest)) : SMALLEST;
    return { number, at: [x, y], x, y, radius };
  });
  spread(placed);
  const leaders = placed.map(
    ({ at, x, y }) =>
      html`<line class="leader" x1="${place(at[0])}" y1="${place(at[1])}" x2="${place(x)}" y2="${place(y)}"/>`,
  );
  const points = placed.map(
    ({ at }) => html`<circle class="point" cx="${place(at[0])}" cy="${place(at[1])}" r="1.5"/>`,
  );
  const marks = placed.map(
    ({ number, x, y, radius }) =>
      html`<circle class="place" cx="${place(x)}" cy="${place(y)}" r="${place(radius)}"/><text class="onPlace" x="${place(x)}" y="${place(y + 3.5)}">${number}</text>\n`,
  );
  const land = provinceShapes.features.map((shape) => html`<path class="land" d="${path(shape) ?? ''}"/>`);
  return drawing(
    name,
    HEIGHT,
    html`${land}<path class="border" d="${path(provinceBorders) ?? ''}"/><path class="coast" d="${path(countryOutline) ?? ''}"/>
${leaders}${points}
${marks}`,
  );
}
