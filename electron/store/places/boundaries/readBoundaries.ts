// From the bytes of a file with municipal boundaries to what is kept of it. Pure: no file, no store.

import type { Topology } from 'topojson-specification';
import { boundedJson, isObject, own } from './boundedJson.ts';
import { municipalShapes } from './codes.ts';
import { geoJsonShapes } from './geoJsonShapes.ts';
import { refuseBoundaries } from './refuseBoundaries.ts';
import { simplifyShapes } from './simplifyShapes.ts';
import { toDegrees } from './toDegrees.ts';
import { topoJsonShapes } from './topoJsonShapes.ts';

export interface ReadBoundaries {
  readonly year: number | null;
  readonly topology: Topology;
  /** The codes in the file, with the names that it gives. */
  readonly codes: readonly { readonly code: string; readonly name: string }[];
}

/**
 * @param bytes of a GeoJSON or TopoJSON file
 * @param fileName where the year is looked for when the shapes do not say it
 * @throws {WeerwerkError} `boundariesRefused` with the reason
 */
export function readBoundaries(bytes: Uint8Array, fileName: string): ReadBoundaries {
  const file = boundedJson(bytes);
  const type = isObject(file) ? own(file, 'type') : undefined;
  if (!isObject(file) || (type !== 'FeatureCollection' && type !== 'Topology')) throw refuseBoundaries('notBoundaries');
  const found = type === 'Topology' ? topoJsonShapes(file) : geoJsonShapes(file);
  const { shapes, year } = municipalShapes(found, fileName);
  // Only now: converting what turns out to be no municipality would be for nothing.
  const inDegrees = toDegrees(shapes.map((shape) => ({ ...shape, properties: {}, id: shape.code })));
  const drawn = inDegrees.map(({ polygons }, index) => {
    const { code = '', name = '' } = shapes[index] ?? {};
    return { code, name, polygons };
  });
  return { year, topology: simplifyShapes(drawn), codes: drawn.map(({ code, name }) => ({ code, name })) };
}
