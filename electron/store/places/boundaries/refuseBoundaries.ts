// Why a file with boundaries is refused as a whole: one code each, one sentence each (`places.refusal.<code>`).

import { WeerwerkError } from '../../../../shared/errors.ts';

/** Bytes at the most: the detailed file of all municipalities is about half of this. */
export const MOST_BYTES = 64 * 1024 ** 2;
/** GeoJSON nests ten deep at the most. */
export const MOST_DEPTH = 24;
/** Districts and neighbourhoods of the whole country are 18,000. */
export const MOST_SHAPES = 20_000;
/** Corners, also those that a topology uses several times. */
export const MOST_POSITIONS = 4_000_000;

export type BoundaryRefusal =
  | 'tooLarge'
  | 'notJson'
  | 'tooDeep'
  | 'notBoundaries'
  | 'tooManyShapes'
  | 'notPolygons'
  | 'badCoordinates'
  | 'badArcs'
  | 'unknownCoordinates'
  | 'noCodes'
  | 'noMatch';

export function refuseBoundaries(refusal: BoundaryRefusal, cause?: unknown): WeerwerkError {
  const options = cause === undefined ? undefined : { cause };
  return new WeerwerkError({ code: 'boundariesRefused', detail: refusal }, options);
}
