// The municipalities of the register, and the twenty focus areas.

import areas from '../../../../shared/data/areas.json' with { type: 'json' };
import municipalities from '../../../../shared/data/municipalities.json' with { type: 'json' };
import type { SeedRecord } from '../seedRecord.ts';
import { fromLetter } from './record.ts';
import { AREA_LIST, MUNICIPALITY_REGISTER } from './sources.ts';

type MunicipalityRow = readonly [
  code: string,
  name: string,
  province: string,
  validFrom: string | null,
  validUntil: string | null,
  successors: readonly string[],
];
type AreaRow = readonly [
  id: string,
  name: string,
  municipality: string,
  latitude: number,
  longitude: number,
  positionSource: string,
  joinedYear: number | null,
];

/** The year whose division into municipalities the register's current rows describe. */
const CODE_YEAR = 2026;

/** @returns the id of a municipality's record */
export function municipalityId(code: string): string {
  return `municipality:${code.toLowerCase()}`;
}

const register = municipalities as unknown as readonly MunicipalityRow[];
const focusAreas = areas as unknown as readonly AreaRow[];

export const placeRecords: readonly SeedRecord[] = [
  ...register.map(([code, name, province, validFrom, validUntil, successors]) =>
    fromLetter('municipality', municipalityId(code), {
      name,
      code,
      province,
      tooiUri: `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`,
      codeYear: validUntil === null ? CODE_YEAR : Number(validUntil.slice(0, 4)),
      validFrom,
      validUntil,
      successorCodes: successors.length > 0 ? [...successors].sort() : null,
      source: MUNICIPALITY_REGISTER,
    }),
  ),
  ...focusAreas.map(([id, name, municipality, latitude, longitude, positionSource, joinedYear]) =>
    fromLetter('area', `area:${id}`, {
      name,
      municipality: municipalityId(municipality),
      latitude,
      longitude,
      positionSource,
      joinedYear,
      source: AREA_LIST,
    }),
  ),
];
