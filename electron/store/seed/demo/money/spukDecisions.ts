// The demo's decisions on the SPUK: of most municipalities one for each year, of some one for all years.

import municipalities from '../../../../../shared/data/municipalities.json' with { type: 'json' };
import { SPUK } from '../../letter/money.ts';
import { municipalityId } from '../../letter/places.ts';
import type { SeedRecord } from '../../seedRecord.ts';
import { dayFrom } from '../calendar.ts';
import { euros, fictional } from '../record.ts';
import { SPUK_YEARS, type SpukLine, type SpukYear, spukLines } from './spukLines.ts';
import { moveRecords } from './spukMoves.ts';

/** The first day on which decisions of a year were taken. */
const decided: Readonly<Record<SpukYear, string>> = { 2023: '2023-12-08', 2024: '2024-02-13', 2025: '2025-02-11' };

/** Municipalities with one decision for all years: Groningen, Lelystad, Delft and Tilburg. */
const forAllYears = new Set(['GM0014', 'GM0995', 'GM0503', 'GM0855']);

/**
 * One of the demo's deliberate findings: the decision for Schiedam of 2024 says € 1.000 more than its allocations come to,
 * as when somebody mistypes a digit.
 */
const mistyped: { readonly [decision: string]: number } = { 'grantDecision:demo-spuk-gm0606-2024': 1_000 };

const names = new Map(municipalities.map((row) => [String(row[0]), String(row[1])]));

export interface SpukDecision {
  readonly id: string;
  /** "Groningen 2023–2025". */
  readonly title: string;
  readonly number: string;
  /** CBS code. */
  readonly municipality: string;
  readonly date: string;
  readonly years: readonly SpukYear[];
  readonly lines: readonly SpukLine[];
}

function decisionsOf(municipality: string, place: number): SpukDecision[] {
  const lines = spukLines.filter((line) => line.municipality === municipality);
  const periods = forAllYears.has(municipality) ? [SPUK_YEARS] : SPUK_YEARS.map((year) => [year]);
  return periods.map((years) => {
    const [first = SPUK_YEARS[0]] = years;
    const last = years.at(-1) ?? first;
    const period = first === last ? String(first) : `${first}–${last}`;
    return {
      id: `grantDecision:demo-spuk-${municipality.toLowerCase()}-${first === last ? first : 'all'}`,
      title: `${names.get(municipality) ?? municipality} ${period}`,
      number: `V-${first}-${String(place + 1).padStart(3, '0')}`,
      municipality,
      date: dayFrom(decided[first], place % 13),
      years,
      lines: lines.filter(({ year }) => (years as readonly number[]).includes(year)),
    };
  });
}

/** All decisions, by municipality and year. */
export const spukDecisions: readonly SpukDecision[] = [
  ...new Set(spukLines.map(({ municipality }) => municipality)),
].flatMap(decisionsOf);

/** Within which of the letter's contributions an allocation lies, by its source. */
const contributions = {
  programme: 'contribution:spuk-agenda',
  integral: 'contribution:spuk-resilience',
  other: 'contribution:spuk-total',
} as const;

function allocationRecord(line: SpukLine, decision: SpukDecision): SeedRecord {
  return fictional('allocation', line.id, {
    name: line.name,
    instrument: SPUK,
    grantDecision: decision.id,
    contribution: contributions[line.source],
    municipality: municipalityId(line.municipality),
    area: `area:${line.area}`,
    focusTheme: `focusTheme:purpose-${line.purpose}`,
    year: line.year,
    fundingSource: line.source,
    awarded: euros(line.euros),
  });
}

function decisionRecord(decision: SpukDecision): SeedRecord {
  const total = decision.lines.reduce((sum, line) => sum + line.euros, 0);
  return fictional('grantDecision', decision.id, {
    name: `${decision.title}, SPUK Kansrijke Wijk`,
    number: decision.number,
    kind: 'grantDecision',
    instrument: SPUK,
    municipality: municipalityId(decision.municipality),
    date: decision.date,
    amount: euros(total + (mistyped[decision.id] ?? 0)),
  });
}

/** Decisions, allocations and reallocations. */
export const spukGrantRecords: readonly SeedRecord[] = [
  ...spukDecisions.map(decisionRecord),
  ...spukDecisions.flatMap((decision) => decision.lines.map((line) => allocationRecord(line, decision))),
  ...moveRecords,
];
