// Small files with municipal boundaries, made by hand: two squares that touch.

/** Two municipalities of ten by ten kilometres side by side, as rings of the Dutch grid; the second has a hole. */
export const squares = {
  utrecht: [
    [
      [130_000, 450_000],
      [140_000, 450_000],
      [140_000, 460_000],
      [130_000, 460_000],
      [130_000, 450_000],
    ],
  ],
  nieuwegein: [
    [
      [140_000, 450_000],
      [150_000, 450_000],
      [150_000, 460_000],
      [140_000, 460_000],
      [140_000, 450_000],
    ],
    [
      [143_000, 453_000],
      [143_000, 456_000],
      [146_000, 456_000],
      [146_000, 453_000],
      [143_000, 453_000],
    ],
  ],
} as const;

interface FeatureOptions {
  readonly utrecht?: object;
  readonly nieuwegein?: object;
}

/** @param properties of both features, instead of CBS's */
export function geoJson(properties: FeatureOptions = {}): object {
  const feature = (own: object, coordinates: unknown): object => ({
    type: 'Feature',
    properties: own,
    geometry: { type: 'Polygon', coordinates },
  });
  return {
    type: 'FeatureCollection',
    name: 'gemeente_gegeneraliseerd_2024',
    features: [
      feature(
        properties.utrecht ?? { statcode: 'GM0344', statnaam: 'Utrecht', jrstatcode: '2024GM0344' },
        squares.utrecht,
      ),
      feature(
        properties.nieuwegein ?? { statcode: 'GM0356', statnaam: 'Nieuwegein', jrstatcode: '2024GM0356' },
        squares.nieuwegein,
      ),
    ],
  };
}

/** The same two as TopoJSON in degrees: the border between them is one line that both use. */
export function topoJson(): object {
  return {
    type: 'Topology',
    transform: { scale: [0.01, 0.01], translate: [5, 52] },
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { gemeentecode: '0344', gemeentenaam: 'Utrecht' } },
          { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { gemeentecode: '0356', gemeentenaam: 'Nieuwegein' } },
        ],
      },
    },
    arcs: [
      [
        [10, 0],
        [0, 10],
      ],
      [
        [10, 10],
        [-10, 0],
        [0, -10],
        [10, 0],
      ],
      [
        [10, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    ],
  };
}

export function bytesOf(file: unknown): Uint8Array {
  return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
}
