// The rows of lists that put several records together: municipalities with what happens there, money by year.

import { total } from '../../store/overviewMoney.ts';
import type { Entry, Records } from '../readRecords.ts';
import type { Words } from '../words.ts';

export interface MunicipalityLine {
  readonly name: string;
  readonly code: string;
  readonly province: string | null;
  /** Names of its focus areas. */
  readonly areas: readonly string[];
  readonly projects: number;
  /** Euro cents; null where nothing is filled in. */
  readonly awarded: number | null;
}

/** @returns the municipalities with a focus area, a project or money, by name */
export function municipalityLines(records: Records, words: Words): MunicipalityLine[] {
  const areas = Map.groupBy(records.of('area'), ({ municipality }) => municipality);
  const projects = Map.groupBy(records.of('project'), ({ municipality }) => municipality);
  const money = Map.groupBy(records.of('allocation'), ({ municipality }) => municipality);
  return records
    .of('municipality')
    .filter(({ id }) => areas.has(id) || projects.has(id) || money.has(id))
    .map(({ id, name, code, province }) => ({
      name: name ?? '',
      code: code ?? '',
      province: province ?? null,
      areas: (areas.get(id) ?? []).map((area) => area.name ?? ''),
      projects: projects.get(id)?.length ?? 0,
      awarded: total((money.get(id) ?? []).map(({ awarded }) => awarded ?? null)),
    }))
    .sort((left, right) => words.compare(left.name, right.name));
}

export interface YearLine {
  readonly year: number | null;
  readonly municipality: string | null;
  readonly instrument: string | null;
  /** How many allocations it is made of. */
  readonly lines: number;
  /** Euro cents; null where nothing is filled in. */
  readonly awarded: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

function sumOf(rows: readonly Entry<'allocation'>[], field: 'awarded' | 'paid' | 'spent'): number | null {
  return total(rows.map((row) => row[field] ?? null));
}

/** @returns the allocations of each year, municipality and instrument together, in that order */
export function moneyByMunicipality(records: Records, words: Words): YearLine[] {
  const groups = Map.groupBy(
    records.of('allocation'),
    ({ year, municipality, instrument }) => `${year ?? ''}\n${municipality ?? ''}\n${instrument ?? ''}`,
  );
  const titleOf = (id: string | null): string => (id === null ? '' : (records.titleOf(id) ?? ''));
  return [...groups.values()]
    .map((rows) => ({
      year: rows[0]?.year ?? null,
      municipality: rows[0]?.municipality ?? null,
      instrument: rows[0]?.instrument ?? null,
      lines: rows.length,
      awarded: sumOf(rows, 'awarded'),
      paid: sumOf(rows, 'paid'),
      spent: sumOf(rows, 'spent'),
    }))
    .sort(
      (left, right) =>
        (left.year ?? 0) - (right.year ?? 0) ||
        words.compare(titleOf(left.municipality), titleOf(right.municipality)) ||
        words.compare(titleOf(left.instrument), titleOf(right.instrument)),
    );
}
