// A place on the map and its figure.

import type { Opening } from '../parts/ChartLink.tsx';

export interface MapPlace extends Opening {
  readonly id: string;
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The figure that the circle shows, in cents or a count; null where nothing is filled in. */
  readonly value: number | null;
  /** More about the place for its tooltip, such as its municipality. */
  readonly details?: readonly string[];
}
