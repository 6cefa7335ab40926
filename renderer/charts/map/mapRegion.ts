// A region on the map and its figure.

import type { Feature } from 'geojson';
import type { Opening } from '../parts/ChartLink.tsx';

export interface MapRegion extends Opening {
  readonly id: string;
  readonly name: string;
  /** In degrees, WGS 84, wound as d3-geo expects. */
  readonly shape: Feature;
  /** In cents or a count; null where nothing is filled in. */
  readonly value: number | null;
  readonly details?: readonly string[];
}
