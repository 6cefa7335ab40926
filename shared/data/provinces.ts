// The outlines of the twelve provinces (European Netherlands), for the map. Their source is in SOURCES.md beside this.

import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyFile from './provinces.topo.json' with { type: 'json' };

export interface Province {
  /** Identifier in the TOOI register of provinces, lower case: `pv20` (Groningen) to `pv31` (Limburg). */
  readonly id: string;
  readonly name: string;
}

export type ProvinceShape = Feature<MultiPolygon, Province>;

type ProvinceTopology = Topology<{ provinces: GeometryCollection<Province> }>;

// A JSON module's type has `type: string` and `number[]` where TopoJSON asks for literals and pairs.
const topology = topologyFile as unknown as ProvinceTopology;

/** One shape per province, in longitude and latitude (WGS 84), wound as d3-geo expects. */
export const provinceShapes: FeatureCollection<MultiPolygon, Province> = feature(
  topology,
  topology.objects.provinces,
) as FeatureCollection<MultiPolygon, Province>;

/** The borders between provinces, each drawn once. */
export const provinceBorders: MultiLineString = mesh(topology, topology.objects.provinces, (a, b) => a !== b);

/** The coast and the national border. */
export const countryOutline: MultiLineString = mesh(topology, topology.objects.provinces, (a, b) => a === b);
