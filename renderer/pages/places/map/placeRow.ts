// A place as the list and the map both show it: an area or a municipality with one figure.

import type { AreaFigure, MunicipalityFigure, PlaceFigures } from '../../../../shared/contract/places.ts';
import type { PlaceKind } from './mapAddress.ts';

export interface PlaceRow {
  readonly type: 'area' | 'municipality';
  readonly id: string;
  readonly name: string;
  /** Of a municipality; null for an area. */
  readonly code: string | null;
  /** Where it is: the municipality of an area, the id of the province of a municipality. */
  readonly within: string | null;
  readonly value: number | null;
  /** Null while it has no place on the map. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly includes: readonly string[];
  readonly undivided: MunicipalityFigure['undivided'];
}

function areaRow({ id, name, municipalityName, latitude, longitude, value }: AreaFigure): PlaceRow {
  const position = latitude === null || longitude === null ? null : { latitude, longitude };
  return {
    type: 'area',
    id,
    name,
    code: null,
    within: municipalityName,
    value,
    position,
    includes: [],
    undivided: null,
  };
}

/** In the middle of its areas: without boundaries nothing else is known of where a municipality lies. */
function middleOf(areas: readonly AreaFigure[]): PlaceRow['position'] {
  const placed = areas.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
  if (placed.length === 0) return null;
  const mean = (of: 'latitude' | 'longitude') => placed.reduce((sum, one) => sum + one[of], 0) / placed.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/** @returns the places of a kind, the largest figure first and what is not filled in last */
export function placeRows(figures: PlaceFigures, kind: PlaceKind): readonly PlaceRow[] {
  const rows =
    kind === 'areas'
      ? figures.areas.map(areaRow)
      : figures.municipalities.map(({ id, name, code, province, value, includes, undivided }): PlaceRow => {
          const own = figures.areas.filter((area) => area.municipality === id);
          return {
            type: 'municipality',
            id,
            name,
            code,
            within: province,
            value,
            position: middleOf(own),
            includes,
            undivided,
          };
        });
  return rows.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      (b.value ?? 0) - (a.value ?? 0) ||
      a.name.localeCompare(b.name, 'nl'),
  );
}

/** What belongs to no row of the list, so that list and total close; null when there is nothing of that kind. */
export function outsideOf({ total, withoutMunicipality, areas }: PlaceFigures, kind: PlaceKind): number | null {
  if (kind === 'municipalities') return withoutMunicipality;
  const inAreas = areas.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const outside = (total ?? 0) - inAreas;
  return outside === 0 ? null : outside;
}
