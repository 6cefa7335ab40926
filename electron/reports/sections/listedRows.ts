// The rows of lists that put several records together: municipalities with what happens there, money by year.

import { type FigureSum, OVERVIEW_FIGURES, type OverviewFigure, total } from '../../store/overviewMoney.ts';
import { type Amount, moneyOf } from '../moneyOf.ts';
import type { Records } from '../readRecords.ts';
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
  const allocations = new Set(records.of('allocation').map(({ municipality }) => municipality));
  const money = Map.groupBy(amountsOf(records), ({ municipality }) => municipality);
  return records
    .of('municipality')
    .filter(({ id }) => areas.has(id) || projects.has(id) || allocations.has(id))
    .map(({ id, name, code, province }) => ({
      name: name ?? '',
      code: code ?? '',
      province: province ?? null,
      areas: (areas.get(id) ?? []).map((area) => area.name ?? ''),
      projects: projects.get(id)?.length ?? 0,
      awarded: sumOf(money.get(id) ?? [], 'awarded'),
    }))
    .sort((left, right) => words.compare(left.name, right.name));
}

export interface YearLine extends Pick<Amount, 'year' | 'municipality' | 'instrument'> {
  /** Euro cents; null where nothing is filled in. */
  readonly awarded: number | null;
  readonly committed: number | null;
  readonly paid: number | null;
  readonly spent: number | null;
}

const listed: ReadonlySet<FigureSum['figure']> = new Set(OVERVIEW_FIGURES);

function amountsOf(records: Records): Amount[] {
  return moneyOf(records).filter(({ figure }) => listed.has(figure));
}

function sumOf(amounts: readonly Amount[], wanted: OverviewFigure): number | null {
  return total(amounts.filter(({ figure }) => figure === wanted).map(({ amount }) => amount));
}

/** @returns the amounts of each year, municipality and instrument together, in that order */
export function moneyByMunicipality(records: Records, words: Words): YearLine[] {
  const groups = Map.groupBy(
    amountsOf(records),
    ({ year, municipality, instrument }) => `${year ?? ''}\n${municipality ?? ''}\n${instrument ?? ''}`,
  );
  const titleOf = (id: string | null): string => (id === null ? '' : (records.titleOf(id) ?? ''));
  return [...groups.values()]
    .map((amounts) => ({
      year: amounts[0]?.year ?? null,
      municipality: amounts[0]?.municipality ?? null,
      instrument: amounts[0]?.instrument ?? null,
      awarded: sumOf(amounts, 'awarded'),
      committed: sumOf(amounts, 'committed'),
      paid: sumOf(amounts, 'paid'),
      spent: sumOf(amounts, 'spent'),
    }))
    .sort(
      (left, right) =>
        (left.year ?? 0) - (right.year ?? 0) ||
        words.compare(titleOf(left.municipality), titleOf(right.municipality)) ||
        words.compare(titleOf(left.instrument), titleOf(right.instrument)),
    );
}
