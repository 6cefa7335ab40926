// One figure of every municipality and area, for the map: summed from the amounts, counted under the division asked for.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type { AreaFigure, MunicipalityFigure, PlaceFigureName, PlaceFigures } from '../../../shared/contract/places.ts';
import { isUndivided, type Placement } from '../../../shared/places/divisions.ts';
import type { Connection } from '../connection.ts';
import { allMunicipalities, placementsIn, type StoredMunicipality, yearsOf } from './municipalities.ts';

/** The figure by place; the empty id is for what has no place of that kind. */
type ByPlace = ReadonlyMap<string, number>;

function figureBy(
  connection: Connection,
  place: 'municipality' | 'area',
  figure: PlaceFigureName,
  year: number | null,
): ByPlace {
  const read = (sql: string, ...parameters: readonly (string | number)[]): ByPlace =>
    new Map(
      connection
        .prepare(sql)
        .raw(true)
        .all(...parameters) as [string, number][],
    );
  if (figure !== 'projects') {
    const ofYear = year === null ? '' : 'and year = ?';
    return read(
      `select "${place}", sum(amount) from "moneySum" where figure = ? ${ofYear} group by "${place}"`,
      figure,
      ...(year === null ? [] : [year]),
    );
  }
  if (year === null) {
    return read(`select coalesce("${place}", ''), count(*) from project where deleted = 0 group by "${place}"`);
  }
  // A project without dates may run in any year: leaving it out would hide it in all of them.
  return read(
    `select coalesce("${place}", ''), count(*) from project
      where deleted = 0 and coalesce("startDate", '0') <= ? and coalesce("endDate", '9') >= ? group by "${place}"`,
    `${year}-12-31`,
    `${year}-01-01`,
  );
}

function sumOf(values: Iterable<number>): number | null {
  const all = [...values];
  return all.length === 0 ? null : all.reduce((sum, value) => sum + value, 0);
}

/** What belongs to a municipality that is not in the store (any more) belongs to none. */
function byMunicipality(
  figures: ByPlace,
  placements: ReadonlyMap<string, Placement>,
): { readonly under: ReadonlyMap<string, number>; readonly without: number | null } {
  const under = new Map<string, number>();
  const without: number[] = [];
  for (const [id, value] of figures) {
    const placement = placements.get(id);
    if (placement) under.set(placement.under, (under.get(placement.under) ?? 0) + value);
    else without.push(value);
  }
  return { under, without: sumOf(without) };
}

function areasOf(connection: Connection, figures: ByPlace, none: number | null): readonly AreaFigure[] {
  const rows = connection
    .prepare(
      `select a.id, a.name, a.municipality, m.name as "municipalityName", a.latitude, a.longitude
        from area a left join municipality m on m.id = a.municipality where a.deleted = 0 order by a.name, a.id`,
    )
    .all() as Omit<AreaFigure, 'value'>[];
  return rows.map((row) => ({
    ...row,
    name: row.name ?? '',
    municipality: row.municipality ?? '',
    municipalityName: row.municipalityName ?? '',
    value: figures.get(row.id) ?? none,
  }));
}

/**
 * @param request figure, year (null for all) and division (null as recorded)
 * @param today ISO date
 * @returns the figure by municipality and by area; the municipalities' values and what has none come to the total
 */
export function placeFigures(
  connection: Connection,
  { figure, year, division }: ParsedInput<'places.figures'>,
  today: string,
): PlaceFigures {
  const municipalities = allMunicipalities(connection);
  const placements = placementsIn(municipalities, division);
  const figures = figureBy(connection, 'municipality', figure, year);
  const { under, without } = byMunicipality(figures, placements);
  // Of a count it is known that there are none; of an amount only that nothing is filled in.
  const none = figure === 'projects' ? 0 : null;
  const areas = areasOf(connection, figureBy(connection, 'area', figure, year), none);
  const withArea = new Set(areas.map((area) => placements.get(area.municipality)?.under));
  const shown = municipalities.filter(({ id }) => under.has(id) || withArea.has(id));
  const counted = countedUnder(
    municipalities,
    placements,
    new Set([...figures.keys(), ...areas.map((a) => a.municipality)]),
  );
  return {
    asOfDate: today,
    ...yearsOf(connection, municipalities, today),
    total: figure === 'projects' ? (sumOf(figures.values()) ?? 0) : sumOf(figures.values()),
    withoutMunicipality: without,
    municipalities: shown
      .map((one): MunicipalityFigure => {
        const { id, code, name, province } = one;
        const placement = placements.get(id);
        return {
          id,
          code,
          name,
          province,
          value: under.get(id) ?? none,
          includes: counted.get(id) ?? [],
          undivided: placement && isUndivided(placement) ? (placement.kind as MunicipalityFigure['undivided']) : null,
        };
      })
      .sort((left, right) => left.name.localeCompare(right.name, 'nl') || left.code.localeCompare(right.code)),
    areas,
  };
}

/** The names of the others that are counted under a municipality, by its id; only of those that have something to count. */
function countedUnder(
  municipalities: readonly StoredMunicipality[],
  placements: ReadonlyMap<string, Placement>,
  present: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name } of municipalities) {
    const under = placements.get(id)?.under;
    if (under === undefined || under === id || !present.has(id)) continue;
    names.set(under, [...(names.get(under) ?? []), name]);
  }
  return names;
}
