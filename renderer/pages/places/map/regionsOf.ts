// The boundaries joined to the figures, by municipal code.

import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Boundaries } from '../../../../shared/contract/places.ts';
import type { MapRegion } from '../../../charts/map/mapRegion.ts';
import type { PlaceRow } from './placeRow.ts';

/** Taking shapes out of their shared lines takes a moment: once for each set of boundaries is enough. */
const shapesOf = new WeakMap<Boundaries, FeatureCollection>();

function collectionOf(boundaries: Boundaries): FeatureCollection {
  const known = shapesOf.get(boundaries);
  if (known) return known;
  const { topology } = boundaries;
  const made = feature(topology, topology.objects['municipalities'] as GeometryCollection) as FeatureCollection;
  shapesOf.set(boundaries, made);
  return made;
}

/** @returns every shape; those of the rows with their figure and where they lead, the others as ground */
export function regionsOf(
  boundaries: Boundaries,
  rows: readonly PlaceRow[],
  hrefOf: (row: PlaceRow) => string,
  detailsOf: (row: PlaceRow) => readonly string[],
): readonly MapRegion[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return collectionOf(boundaries).features.map((shape): MapRegion => {
    const code = String(shape.id ?? '');
    const row = byCode.get(code);
    if (!row) return { id: code, name: String(shape.properties?.['name'] ?? code), shape, value: null };
    return { id: row.id, name: row.name, shape, value: row.value, href: hrefOf(row), details: detailsOf(row) };
  });
}
