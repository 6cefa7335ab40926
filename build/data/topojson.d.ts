// Types of the two TopoJSON packages that bring none; only what is used of them.

declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';

  /** @returns a topology in which shared borders are stored once */
  export function topology(objects: Record<string, FeatureCollection>): Topology<Objects>;
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification';

  /** @returns the topology with every point weighted by the triangle it makes with its neighbours */
  export function presimplify(topology: Topology<Objects>): Topology<Objects>;
  /** @returns the topology without the points that weigh less than `minWeight` */
  export function simplify(topology: Topology<Objects>, minWeight: number): Topology<Objects>;
}
