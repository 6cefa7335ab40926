// To which circle an arrow key goes.

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface MapPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Sideways counts double: the next circle is more the one straight on than the nearest of all. */
const SIDEWAYS = 2;

/** Which way a key points, in pixels: to the right and downwards are positive. */
const HEADING: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** @returns whether a key is one of the arrows */
export function isDirection(key: string): key is Direction {
  return Object.hasOwn(HEADING, key);
}

/** @returns the nearest point in a direction, or undefined where there is none that way */
export function neighbour(from: MapPoint, points: readonly MapPoint[], direction: Direction): MapPoint | undefined {
  const [headingX, headingY] = HEADING[direction];
  let nearest: MapPoint | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const dx = point.x - from.x;
    const dy = point.y - from.y;
    const ahead = dx * headingX + dy * headingY;
    const sideways = Math.abs(dx * headingY) + Math.abs(dy * headingX);
    if (point.id === from.id || ahead <= 0) continue;
    const distance = Math.hypot(ahead, SIDEWAYS * sideways);
    if (distance < least) {
      least = distance;
      nearest = point;
    }
  }
  return nearest;
}
