// The shapes of a file as both formats give them: properties, and polygons of rings of positions.

import type { Unknowns } from './boundedJson.ts';
import { MOST_POSITIONS, refuseBoundaries } from './refuseBoundaries.ts';

export type Position = readonly [x: number, y: number];
export type Ring = readonly Position[];
/** The outline first, then its holes. */
export type Polygon = readonly Ring[];

export interface Shape {
  /** From the file: read properties only by `own`. */
  readonly properties: Unknowns;
  /** The shape's own id, when it has one that is a text or a number. */
  readonly id: string | number | null;
  readonly polygons: readonly Polygon[];
}

/** Counts corners over a whole file, so that one that draws the same line a million times is refused in time. */
export class PositionCount {
  private count = 0;

  /** @throws {WeerwerkError} `boundariesRefused`: `tooLarge` */
  add(more: number): void {
    this.count += more;
    if (this.count > MOST_POSITIONS) throw refuseBoundaries('tooLarge');
  }
}

/** @throws {WeerwerkError} `boundariesRefused`: `badCoordinates` for anything but two finite numbers, or more of them */
export function positionOf(value: unknown): Position {
  if (!Array.isArray(value) || value.length < 2) throw refuseBoundaries('badCoordinates');
  const [x, y] = value as unknown[];
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw refuseBoundaries('badCoordinates');
  return [x as number, y as number];
}

/** A ring comes back to where it began; three corners and their end are the least. */
export function checkRing(ring: Ring): Ring {
  if (ring.length < 4) throw refuseBoundaries('badCoordinates');
  return ring;
}

export function idOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
