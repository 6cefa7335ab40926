// The shapes of a GeoJSON file (RFC 7946, or the older kind with a grid of its own).

import { isObject, own, ownList, type Unknowns } from './boundedJson.ts';
import { MOST_SHAPES, refuseBoundaries } from './refuseBoundaries.ts';
import { checkRing, idOf, type Polygon, PositionCount, positionOf, type Shape } from './shapes.ts';

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw refuseBoundaries('badCoordinates');
  return value;
}

function polygonOf(value: unknown, count: PositionCount): Polygon {
  return listOf(value).map((ring) => {
    const positions = listOf(ring);
    count.add(positions.length);
    return checkRing(positions.map(positionOf));
  });
}

function shapeOf(feature: unknown, count: PositionCount): Shape {
  const geometry = isObject(feature) ? own(feature, 'geometry') : undefined;
  if (!isObject(feature) || !isObject(geometry)) throw refuseBoundaries('notPolygons');
  const kind = own(geometry, 'type');
  const coordinates = own(geometry, 'coordinates');
  if (kind !== 'Polygon' && kind !== 'MultiPolygon') throw refuseBoundaries('notPolygons');
  const polygons =
    kind === 'Polygon'
      ? [polygonOf(coordinates, count)]
      : listOf(coordinates).map((polygon) => polygonOf(polygon, count));
  const properties = own(feature, 'properties');
  return { properties: isObject(properties) ? properties : {}, id: idOf(own(feature, 'id')), polygons };
}

/**
 * @param file with the type `FeatureCollection`
 * @throws {WeerwerkError} `boundariesRefused`: `notBoundaries`, `tooManyShapes`, `notPolygons`, `badCoordinates`, `tooLarge`
 */
export function geoJsonShapes(file: Unknowns): readonly Shape[] {
  const features = ownList(file, 'features');
  if (features === undefined || features.length === 0) throw refuseBoundaries('notBoundaries');
  if (features.length > MOST_SHAPES) throw refuseBoundaries('tooManyShapes');
  const count = new PositionCount();
  return features.map((feature) => shapeOf(feature, count));
}
