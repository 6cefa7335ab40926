// From longitude and latitude to pixels, and the paths of the provinces.

import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { countryOutline, provinceBorders, provinceShapes } from '../../../shared/data/provinces.ts';
import type { MapSize } from './mapView.ts';

/** Height of the country for its width, on this projection, with room for names on both sides. */
const PROPORTION = 1.1;
/** In pixels: on a wider page the map keeps its size. */
export const WIDEST_MAP = 680;
const MARGIN = 14;

export interface MapGeometry extends MapSize {
  readonly provinces: readonly { readonly id: string; readonly path: string }[];
  readonly borders: string;
  readonly outline: string;
  /** The path of any shape in degrees, wound as d3-geo expects. */
  readonly pathOf: (shape: GeoPermissibleObjects) => string;
  /** The middle of a shape, in pixels. */
  readonly middleOf: (shape: GeoPermissibleObjects) => readonly [number, number];
  readonly project: (longitude: number, latitude: number) => readonly [number, number];
}

/**
 * @param available pixels of width there are
 * @returns the whole country within that width, at the size of {@link MapGeometry}
 */
export function mapGeometry(available: number): MapGeometry {
  const width = Math.min(available, WIDEST_MAP);
  const height = Math.round(width * PROPORTION);
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [width - MARGIN, height - MARGIN],
  ];
  const projection = geoMercator().fitExtent(frame, provinceShapes);
  const path = geoPath(projection).digits(1);
  return {
    width,
    height,
    provinces: provinceShapes.features.map((shape) => ({ id: shape.properties.id, path: path(shape) ?? '' })),
    borders: path(provinceBorders) ?? '',
    outline: path(countryOutline) ?? '',
    pathOf: (shape) => path(shape) ?? '',
    middleOf: (shape) => path.centroid(shape),
    // Mercator has a place for every point but the poles; there the corner of the map is as good as any.
    project: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
  };
}
