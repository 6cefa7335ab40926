// The shapes of a TopoJSON file: lines that neighbours share, by number, put together into rings.

import { isObject, own, ownList, type Unknowns } from './boundedJson.ts';
import { MOST_SHAPES, refuseBoundaries } from './refuseBoundaries.ts';
import {
  checkRing,
  idOf,
  type Polygon,
  type Position,
  PositionCount,
  positionOf,
  type Ring,
  type Shape,
} from './shapes.ts';

type Arcs = readonly Ring[];

/** @returns what makes positions of the arcs' numbers: with a transform they are steps from the one before */
function transformOf(file: Unknowns): ((arc: readonly Position[]) => Ring) | undefined {
  const transform = own(file, 'transform');
  if (transform === undefined) return undefined;
  if (!isObject(transform)) throw refuseBoundaries('badCoordinates');
  const [scaleX, scaleY] = positionOf(own(transform, 'scale'));
  const [startX, startY] = positionOf(own(transform, 'translate'));
  return (arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + startX, y * scaleY + startY];
    });
  };
}

function arcsOf(file: Unknowns): Arcs {
  const arcs = ownList(file, 'arcs');
  if (arcs === undefined) throw refuseBoundaries('notBoundaries');
  const count = new PositionCount();
  const transform = transformOf(file);
  return arcs.map((arc) => {
    if (!Array.isArray(arc) || arc.length < 2) throw refuseBoundaries('badArcs');
    count.add(arc.length);
    const positions = arc.map(positionOf);
    return transform ? transform(positions) : positions;
  });
}

/** @param index of the arc; `~index` is the same backwards */
function arcAt(arcs: Arcs, index: unknown): Ring {
  if (!Number.isInteger(index)) throw refuseBoundaries('badArcs');
  const number = index as number;
  const arc = arcs[number < 0 ? ~number : number];
  if (arc === undefined) throw refuseBoundaries('badArcs');
  return number < 0 ? arc.toReversed() : arc;
}

function polygonOf(rings: unknown, arcs: Arcs, count: PositionCount): Polygon {
  if (!Array.isArray(rings)) throw refuseBoundaries('badArcs');
  return rings.map((indexes: unknown) => {
    if (!Array.isArray(indexes)) throw refuseBoundaries('badArcs');
    const ring: Position[] = [];
    for (const index of indexes) {
      const arc = arcAt(arcs, index);
      count.add(arc.length);
      // An arc begins where the one before it ended.
      for (const position of ring.length === 0 ? arc : arc.slice(1)) ring.push(position);
    }
    return checkRing(ring);
  });
}

function shapeOf(geometry: unknown, arcs: Arcs, count: PositionCount): Shape {
  if (!isObject(geometry)) throw refuseBoundaries('notPolygons');
  const kind = own(geometry, 'type');
  const lines = own(geometry, 'arcs');
  if ((kind !== 'Polygon' && kind !== 'MultiPolygon') || !Array.isArray(lines)) throw refuseBoundaries('notPolygons');
  const polygons =
    kind === 'Polygon' ? [polygonOf(lines, arcs, count)] : lines.map((one) => polygonOf(one, arcs, count));
  const properties = own(geometry, 'properties');
  return { properties: isObject(properties) ? properties : {}, id: idOf(own(geometry, 'id')), polygons };
}

/** @returns the largest collection of the file: others are its labels or the country's outline */
function largestCollection(file: Unknowns): readonly unknown[] {
  const objects = own(file, 'objects');
  if (!isObject(objects)) throw refuseBoundaries('notBoundaries');
  const collections = Object.values(objects).flatMap((object) => {
    const geometries = isObject(object) ? ownList(object, 'geometries') : undefined;
    return geometries === undefined ? [] : [geometries];
  });
  const [largest] = collections.toSorted((a, b) => b.length - a.length);
  if (largest === undefined || largest.length === 0) throw refuseBoundaries('notBoundaries');
  if (largest.length > MOST_SHAPES) throw refuseBoundaries('tooManyShapes');
  return largest;
}

/**
 * @param file with the type `Topology`
 * @throws {WeerwerkError} `boundariesRefused`: `notBoundaries`, `tooManyShapes`, `notPolygons`, `badArcs`,
 * `badCoordinates`, `tooLarge`
 */
export function topoJsonShapes(file: Unknowns): readonly Shape[] {
  const geometries = largestCollection(file);
  const arcs = arcsOf(file);
  const count = new PositionCount();
  return geometries.map((geometry) => shapeOf(geometry, arcs, count));
}
