// What the SPUK gives in the demo: an amount for each area, year, purpose and source. Its years are fixed, unlike all other
// dates of the demo: a grant belongs to the year that it was given for.

import areas from '../../../../../shared/data/areas.json' with { type: 'json' };
import { type Random, seededRandom } from '../random.ts';

const SEED = 36_200;

export const SPUK_YEARS = [2023, 2024, 2025] as const;
export type SpukYear = (typeof SPUK_YEARS)[number];

/** Each year's part of what an area gets in all. */
const parts: Readonly<Record<SpukYear, number>> = { 2023: 0.2, 2024: 0.38, 2025: 0.42 };

/** An area's total in euros: what the Agenda pays, integral means for resilience, and what is for the other purposes. */
const FROM_AGENDA = { low: 210_000, high: 400_000 };
const INTEGRAL = { low: 540_000, high: 2_050_000 };
const OTHER = { low: 6_500_000, high: 11_500_000 };

/** Who puts none of the integral means into resilience, by area. */
const withoutIntegral = new Set(['delft-west', 'nieuwegein-centrale-as', 'roosendaal-stad', 'schiedam-nieuwland-oost']);

const RESILIENCE = 'resilience';
/** Every area has some of this; of the others three of five. */
export const SUPPORT = 'programme-support';
const others = ['poverty', 'reintegration', 'school', 'young-child', 'healthy-environment'] as const;
const OTHERS_OF_AN_AREA = 3;

const labels: { readonly [purpose: string]: string } = {
  poverty: 'armoede en schulden',
  reintegration: 're-integratie',
  school: 'school en omgeving',
  'young-child': 'jonge kind',
  'healthy-environment': 'gezonde leefomgeving',
  [SUPPORT]: 'programmaondersteuning',
};

export type Source = 'programme' | 'integral' | 'other';

/** One allocation. */
export interface SpukLine {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** CBS code. */
  readonly municipality: string;
  readonly year: SpukYear;
  readonly purpose: string;
  readonly source: Source;
  /** Whole hundreds of euros, as decisions give them. */
  readonly euros: number;
}

export function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}

interface Area {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly index: number;
}

interface Share {
  readonly purpose: string;
  readonly source: Source;
  readonly label: string;
  readonly total: number;
}

function otherShares(random: Random, { index }: Area): Share[] {
  const chosen = Array.from({ length: OTHERS_OF_AN_AREA }, (_, place) => others[(index + place) % others.length] ?? '');
  const total = random.whole(OTHER.low, OTHER.high);
  const weighed = [
    ...chosen.map((purpose) => ({ purpose, weight: 1 + random.next() })),
    { purpose: SUPPORT, weight: 0.3 },
  ];
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  return weighed.map(({ purpose, weight }) => ({
    purpose,
    source: 'other',
    label: labels[purpose] ?? '',
    total: (total * weight) / sum,
  }));
}

function sharesOf(random: Random, area: Area): Share[] {
  const agenda = random.whole(FROM_AGENDA.low, FROM_AGENDA.high);
  const integral = random.whole(INTEGRAL.low, INTEGRAL.high);
  const resilience: Share[] = [
    { purpose: RESILIENCE, source: 'programme', label: 'uit de Agenda', total: agenda },
    { purpose: RESILIENCE, source: 'integral', label: 'integrale middelen', total: integral },
  ];
  return [
    ...resilience.filter(({ source }) => source === 'programme' || !withoutIntegral.has(area.id)),
    ...otherShares(random, area),
  ];
}

function linesOf(random: Random, area: Area): SpukLine[] {
  const shares = sharesOf(random, area);
  return SPUK_YEARS.flatMap((year) =>
    shares.map(({ purpose, source, label, total }) => ({
      id: lineId(area.id, year, source === 'other' ? purpose : source),
      name: `${area.name} ${year}, ${label}`,
      area: area.id,
      municipality: area.municipality,
      year,
      purpose,
      source,
      euros: hundreds(total * parts[year]),
    })),
  );
}

/** @param kind the source of what is for resilience, the purpose of what is for something else */
export function lineId(area: string, year: SpukYear, kind: string): string {
  return `allocation:demo-${area}-${year}-${kind}`;
}

const random = seededRandom(SEED);

/** All allocations of the SPUK, by area and year. */
export const spukLines: readonly SpukLine[] = areas.flatMap(([id, name, municipality], index) =>
  linesOf(random, { id: String(id), name: String(name), municipality: String(municipality), index }),
);
