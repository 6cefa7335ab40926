// Reading files with municipal boundaries: as CBS and PDOK make them, and as somebody would who means harm.

import { geoArea, geoContains } from 'd3-geo';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../../electron/store/places/boundaries/codes.ts';
import { readBoundaries } from '../../../../../electron/store/places/boundaries/readBoundaries.ts';
import { MOST_BYTES, MOST_POSITIONS } from '../../../../../electron/store/places/boundaries/refuseBoundaries.ts';
import { reportOf } from '../../../../../shared/errors.ts';
import { bytesOf, geoJson, squares, topoJson } from '../../../../support/boundaryFiles.ts';

function drawn(file: unknown, name = 'grenzen.json'): FeatureCollection<MultiPolygon> {
  const { topology } = readBoundaries(bytesOf(file), name);
  const object = topology.objects['municipalities'];
  if (!object) throw new Error('The object has its name');
  return feature(topology, object) as unknown as FeatureCollection<MultiPolygon>;
}

function refusalOf(file: unknown): string {
  try {
    readBoundaries(file instanceof Uint8Array ? file : bytesOf(file), 'grenzen.json');
  } catch (error) {
    const { code, detail } = reportOf(error);
    return `${code} ${detail}`;
  }
  return 'read';
}

describe('a good file', () => {
  it('in the Dutch grid becomes degrees, wound so that a municipality is not the rest of the world', () => {
    const { features } = drawn(geoJson());
    expect(features.map(({ id }) => id)).toEqual(['GM0344', 'GM0356']);
    for (const one of features) expect(geoArea(one)).toBeLessThan(0.001);
    const [utrecht, nieuwegein] = features;
    if (!utrecht || !nieuwegein) throw new Error('There are two');
    expect(geoContains(utrecht, [5.1, 52.08])).toBe(true);
    expect(geoContains(nieuwegein, [5.18, 52.05])).toBe(true);
    // The hole.
    expect(geoContains(nieuwegein, [5.235, 52.084])).toBe(false);
  });

  it('as TopoJSON in degrees gives the same kind of shapes', () => {
    const { features } = drawn(topoJson());
    expect(features.map(({ id, properties }) => [id, properties?.['name']])).toEqual([
      ['GM0344', 'Utrecht'],
      ['GM0356', 'Nieuwegein'],
    ]);
    const [utrecht, nieuwegein] = features;
    if (!utrecht || !nieuwegein) throw new Error('There are two');
    expect(geoContains(utrecht, [5.05, 52.05])).toBe(true);
    expect(geoContains(nieuwegein, [5.15, 52.05])).toBe(true);
    expect(geoContains(nieuwegein, [5.05, 52.05])).toBe(false);
  });

  it('says its year in its shapes, or else in its name, or not at all', () => {
    expect(readBoundaries(bytesOf(geoJson()), 'x 2019.json').year).toBe(2024);
    expect(readBoundaries(bytesOf(topoJson()), 'gemeenten_2023.topojson').year).toBe(2023);
    expect(readBoundaries(bytesOf(topoJson()), 'gemeenten_2023_2024.topojson').year).toBe(null);
    expect(readBoundaries(bytesOf(topoJson()), 'gemeenten.topojson').year).toBe(null);
  });

  it('may name the code as the land registry does, lose its zeros, and begin with a byte order mark', () => {
    const file = geoJson({
      utrecht: { identificatie: 'GM0344', code: '0344', naam: 'Utrecht' },
      nieuwegein: { identificatie: 'GM0356', code: '0356', naam: 'Nieuwegein' },
    });
    expect(readBoundaries(bytesOf(`\uFEFF${JSON.stringify(file)}`), '').codes).toEqual([
      { code: 'GM0344', name: 'Utrecht' },
      { code: 'GM0356', name: 'Nieuwegein' },
    ]);
    expect([codeOf(14), codeOf('14'), codeOf('gm0014'), codeOf('2024GM0014')]).toEqual(Array(4).fill('GM0014'));
    expect([codeOf('WK001400'), codeOf(''), codeOf(null), codeOf('NL'), codeOf(12345)]).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('puts the parts of one municipality together and leaves its water out', () => {
    const parts = geoJson({
      utrecht: { statcode: 'GM0344', water: 'NEE' },
      nieuwegein: { statcode: 'GM0344', water: 'NEE' },
    });
    expect(drawn(parts).features[0]?.geometry.coordinates).toHaveLength(2);
    const water = geoJson({
      utrecht: { statcode: 'GM0344', water: 'NEE' },
      nieuwegein: { statcode: 'GM0344', water: 'JA' },
    });
    expect(drawn(water).features[0]?.geometry.coordinates).toHaveLength(1);
  });
});

function withGeometry(geometry: unknown): object {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { statcode: 'GM0344' }, geometry }] };
}

describe('a file that is refused', () => {
  it.each([
    ['no JSON', '<html></html>', 'notJson'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'notJson'],
    ['cut off', JSON.stringify(geoJson()).slice(0, -5), 'notJson'],
    ['another kind of JSON', { type: 'Feature' }, 'notBoundaries'],
    ['a list', [], 'notBoundaries'],
    ['no shapes', { type: 'FeatureCollection', features: [] }, 'notBoundaries'],
    ['nested deeply', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'tooDeep'],
    ['points', withGeometry({ type: 'Point', coordinates: [5, 52] }), 'notPolygons'],
    ['a collection of geometries', withGeometry({ type: 'GeometryCollection', geometries: [] }), 'notPolygons'],
    ['no geometry', withGeometry(null), 'notPolygons'],
    [
      'text for numbers',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            ['a', 'b'],
            [1, 2],
            [1, 3],
            [1, 2],
          ],
        ],
      }),
      'badCoordinates',
    ],
    [
      'too few corners',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            [5, 52],
            [5, 53],
            [5, 52],
          ],
        ],
      }),
      'badCoordinates',
    ],
    ['numbers that are none', withGeometry({ type: 'Polygon', coordinates: 'x' }), 'badCoordinates'],
    [
      'another country',
      withGeometry({
        type: 'Polygon',
        coordinates: [
          [
            [1e7, 1e7],
            [2e7, 1e7],
            [2e7, 2e7],
            [1e7, 1e7],
          ],
        ],
      }),
      'unknownCoordinates',
    ],
    ['no codes', geoJson({ utrecht: { plaats: 'Utrecht' }, nieuwegein: {} }), 'noCodes'],
    [
      'codes of districts',
      geoJson({ utrecht: { statcode: 'WK034401' }, nieuwegein: { statcode: 'WK035601' } }),
      'noCodes',
    ],
  ] as const)('%s', (_, file, refusal) => {
    expect(refusalOf(file)).toBe(`boundariesRefused ${refusal}`);
  });

  it('is too large before anything of it is read', () => {
    expect(refusalOf(new Uint8Array(MOST_BYTES + 1))).toBe('boundariesRefused tooLarge');
  });

  it('has more shapes than there are neighbourhoods', () => {
    const [one] = (geoJson() as { features: unknown[] }).features;
    const file = { type: 'FeatureCollection', features: Array.from({ length: 20_001 }, () => one) };
    expect(refusalOf(file)).toBe('boundariesRefused tooManyShapes');
  });
});

describe('a TopoJSON file that is refused', () => {
  type Loose = {
    arcs: unknown;
    objects: { gemeenten: { geometries: { arcs: unknown; type: string }[] } };
    transform: unknown;
  };
  const changed = (change: (file: Loose) => void): Loose => {
    const file = topoJson() as Loose;
    change(file);
    return file;
  };
  const first = (file: Loose): { arcs: unknown; type: string } =>
    file.objects.gemeenten.geometries[0] as { arcs: unknown; type: string };

  it.each([
    [
      'an arc that is not there',
      (file: Loose) => {
        first(file).arcs = [[0, 99]];
      },
      'badArcs',
    ],
    [
      'an arc that is not there, backwards',
      (file: Loose) => {
        first(file).arcs = [[0, -99]];
      },
      'badArcs',
    ],
    [
      'half an arc',
      (file: Loose) => {
        first(file).arcs = [[0.5]];
      },
      'badArcs',
    ],
    [
      'the length of the arcs',
      (file: Loose) => {
        first(file).arcs = [['length']];
      },
      'badArcs',
    ],
    [
      'an empty arc',
      (file: Loose) => {
        file.arcs = [[], [], []];
      },
      'badArcs',
    ],
    [
      'no arcs',
      (file: Loose) => {
        file.arcs = null;
      },
      'notBoundaries',
    ],
    [
      'a strange transform',
      (file: Loose) => {
        file.transform = { scale: ['x', 1], translate: [0, 0] };
      },
      'badCoordinates',
    ],
    [
      'lines',
      (file: Loose) => {
        first(file).type = 'LineString';
      },
      'notPolygons',
    ],
    [
      'no objects',
      (file: Loose) => {
        file.objects = {} as Loose['objects'];
      },
      'notBoundaries',
    ],
  ] as const)('%s', (_, change, refusal) => {
    expect(refusalOf(changed(change))).toBe(`boundariesRefused ${refusal}`);
  });

  it('draws one line so often that it would fill the memory', () => {
    const long = Array.from({ length: 10_000 }, () => [0, 0]);
    const often = Array.from({ length: MOST_POSITIONS / 10_000 + 1 }, () => 0);
    const file = changed((one) => {
      one.arcs = [long];
      one.objects.gemeenten.geometries = [{ type: 'Polygon', arcs: [often] }];
    });
    expect(refusalOf(file)).toBe('boundariesRefused tooLarge');
  });
});

describe('names that every object has', () => {
  it('are data like any other: nothing is inherited from a file, and nothing is found that is not in it', () => {
    const text = JSON.stringify(geoJson()).replace('"properties":{', '"properties":{"__proto__":{"hacked":1},');
    expect(readBoundaries(bytesOf(text), '').codes).toHaveLength(2);
    expect(({} as { hacked?: number }).hacked).toBeUndefined();
    const inherited = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"statcode":"GM0344"}},
      "geometry":{"type":"Polygon","coordinates":${JSON.stringify(squares.utrecht)}}}]}`;
    expect(refusalOf(inherited)).toBe('boundariesRefused noCodes');
    expect(refusalOf('{"__proto__":{"type":"FeatureCollection","features":[1]}}')).toBe(
      'boundariesRefused notBoundaries',
    );
  });
});
