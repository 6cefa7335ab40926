// The municipalities of the store, with the years of their codes.

import type { PlaceLink } from '../../../shared/contract/places.ts';
import {
  type DividedMunicipality,
  divisionOn,
  divisionYears,
  firstDayOf,
  type Placement,
} from '../../../shared/places/divisions.ts';
import { type Connection, query } from '../connection.ts';

export interface StoredMunicipality extends DividedMunicipality {
  readonly name: string;
  readonly province: string | null;
}

/** @returns all municipalities that ever were, deleted ones left out, by code */
export function allMunicipalities(connection: Connection): readonly StoredMunicipality[] {
  const rows = connection.all(
    query
      .selectFrom('municipality')
      .select(['id', 'code', 'name', 'province', 'validFrom', 'validUntil', 'successorCodes'])
      .where('deleted', '=', 0)
      .orderBy('code')
      .orderBy('id'),
  );
  return rows.map((row) => ({
    id: row.id,
    code: row.code ?? '',
    name: row.name ?? '',
    province: row.province,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    successorCodes: row.successorCodes === null ? [] : (JSON.parse(row.successorCodes) as readonly string[]),
  }));
}

export function linkTo({ id, name, code, validUntil }: StoredMunicipality): PlaceLink {
  return { id, name, code, validUntil };
}

/** @param division the year whose 1 January counts; null for every municipality under its own code */
export function placementsIn(
  municipalities: readonly StoredMunicipality[],
  division: number | null,
): ReadonlyMap<string, Placement> {
  if (division !== null) return divisionOn(municipalities, firstDayOf(division));
  return new Map(municipalities.map(({ id }) => [id, { under: id, kind: 'own' }]));
}

/** @returns the years of amounts, and those whose division can be chosen; latest first */
export function yearsOf(
  connection: Connection,
  municipalities: readonly StoredMunicipality[],
  today: string,
): { readonly years: readonly number[]; readonly divisions: readonly number[] } {
  const years = connection
    .prepare('select distinct year from "moneySum" where year <> 0 order by year desc')
    .pluck()
    .all() as number[];
  const thisYear = Number(today.slice(0, 4));
  return { years, divisions: divisionYears(municipalities, years.at(-1) ?? thisYear, thisYear) };
}
