// The outlines on the map: the twelve provinces, under their official identifiers, in their place.

import { statSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { countryOutline, provinceBorders, provinceShapes } from '../../../../shared/data/provinces.ts';

/** @returns the identifiers of all provinces in which a point lies */
function provincesAt(longitude: number, latitude: number): string[] {
  return provinceShapes.features
    .filter((shape) => geoContains(shape, [longitude, latitude]))
    .map((shape) => shape.properties.id);
}

describe('the provinces', () => {
  test('are twelve, with the identifiers and names of the register', () => {
    expect(provinceShapes.features.map(({ properties }) => [properties.id, properties.name])).toEqual([
      ['pv20', 'Groningen'],
      ['pv21', 'Fryslân'],
      ['pv22', 'Drenthe'],
      ['pv23', 'Overijssel'],
      ['pv24', 'Flevoland'],
      ['pv25', 'Gelderland'],
      ['pv26', 'Utrecht'],
      ['pv27', 'Noord-Holland'],
      ['pv28', 'Zuid-Holland'],
      ['pv29', 'Zeeland'],
      ['pv30', 'Noord-Brabant'],
      ['pv31', 'Limburg'],
    ]);
  });

  test.each([
    ['Groningen', 6.567, 53.219, 'pv20'],
    ['Leeuwarden', 5.8, 53.201, 'pv21'],
    ['Assen', 6.564, 52.993, 'pv22'],
    ['Zwolle', 6.094, 52.513, 'pv23'],
    ['Enschede', 6.894, 52.222, 'pv23'],
    ['Lelystad', 5.475, 52.518, 'pv24'],
    ['Arnhem', 5.899, 51.985, 'pv25'],
    ['Utrecht', 5.121, 52.091, 'pv26'],
    ['Amsterdam', 4.9, 52.373, 'pv27'],
    ['Den Helder', 4.76, 52.94, 'pv27'],
    ['Den Haag', 4.31, 52.07, 'pv28'],
    ['Rotterdam', 4.479, 51.922, 'pv28'],
    ['Middelburg', 3.61, 51.5, 'pv29'],
    ['Eindhoven', 5.478, 51.441, 'pv30'],
    ['Maastricht', 5.69, 50.851, 'pv31'],
    ['Heerlen', 5.98, 50.888, 'pv31'],
  ])('%s lies in its own province only', (_place, longitude, latitude, id) => {
    expect(provincesAt(longitude, latitude)).toEqual([id]);
  });

  test.each([
    ['Brussel', 4.352, 50.847],
    ['Münster', 7.626, 51.961],
    ['the North Sea', 3.6, 52.6],
    ['Kralendijk (Bonaire)', -68.27, 12.15],
  ])('%s lies in none', (_place, longitude, latitude) => {
    expect(provincesAt(longitude, latitude)).toEqual([]);
  });

  test('are each a small part of the globe: a ring the wrong way round would be everything else', () => {
    for (const shape of provinceShapes.features) expect(geoArea(shape)).toBeLessThan(0.001);
  });

  test('share their borders exactly: what is left over is the outline, in closed rings', () => {
    expect(provinceBorders.coordinates.length).toBeGreaterThan(0);
    for (const line of countryOutline.coordinates) expect(line.at(0)).toEqual(line.at(-1));
  });

  test('take at most 30 kB', () => {
    expect(statSync(new URL('../../../../shared/data/provinces.topo.json', import.meta.url)).size).toBeLessThan(30_000);
  });
});
