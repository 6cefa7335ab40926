// The demo's money. Its years are fixed, unlike all other dates: a grant belongs to the year that it was given for.

import areas from '../../../../shared/data/areas.json' with { type: 'json' };
import { DU, SOCIAL_LABS, SPUK } from '../letter/money.ts';
import { municipalityId } from '../letter/places.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { projectId, projectRows } from './projects.ts';
import { type Random, seededRandom } from './random.ts';
import { euros, fictional } from './record.ts';

const SEED = 36_200;

/** For each year of the SPUK: its part of an area's total, the day of the decisions, and what of it has been paid. */
const spukYears = [
  { year: 2023, part: 0.2, decided: '2023-12-08', paid: 1 },
  { year: 2024, part: 0.38, decided: '2024-02-13', paid: 1 },
  { year: 2025, part: 0.42, decided: '2025-02-11', paid: 0.9 },
] as const;
type SpukYear = (typeof spukYears)[number];

/** An area's total in euros: within what the letter says that the Agenda pays, and what comes by integral means. */
const FROM_AGENDA = { low: 210_000, high: 400_000 };
const INTEGRAL = { low: 540_000, high: 2_050_000 };

/** Who puts none of the integral means into resilience, by area. */
const withoutIntegral = new Set(['delft-west', 'nieuwegein-centrale-as', 'roosendaal-stad', 'schiedam-nieuwland-oost']);

/** Accounts that have not come in, by area and year; and those that came after 15 July, with how many days later. */
const missingAccounts = new Set([
  'zaandam-oost 2024',
  'heerlen-noord 2024',
  'arnhem-oost 2025',
  'lelystad-oost 2025',
  'den-haag-zuidwest 2025',
  'vlaardingen-westwijk 2025',
]);
const lateAccounts = new Map([
  ['leeuwarden-oost 2023', 23],
  ['dordrecht-west 2023', 61],
  ['breda-noord 2024', 12],
  ['rotterdam-zuid 2024', 40],
  ['tilburg-noordwest 2025', 9],
]);

/** What somebody wrote down at an allocation, by area and year. */
const remarks = new Map([
  [
    'dordrecht-west 2023',
    'De accountant wilde eerst een splitsing van de loonkosten zien. Daarna zonder opmerkingen ontvangen.',
  ],
  [
    'groningen-noord 2024',
    'De gemeente heeft gevraagd om een vierde van het bedrag door te schuiven naar het volgende jaar; akkoord per brief.',
  ],
  ['heerlen-noord 2024', 'Twee keer herinnerd. Volgens de gemeente ligt de bijlage bij de accountant.'],
  ['zaandam-oost 2024', 'Ingediend onder de verkeerde regeling. De gemeente dient opnieuw in.'],
  [
    'eindhoven-woensel-zuid 2025',
    'Het deel voor community builders is verhoogd ten laste van de programmaondersteuning.',
  ],
  ['lelystad-oost 2025', 'Let op: door het stoppen van de brommerwerkplaats is onderbesteding te verwachten.'],
  ['rotterdam-zuid 2024', 'Te laat door een overstap naar een ander boekhoudpakket; vooraf gemeld.'],
  ['utrecht-overvecht 2025', 'Besteed volgens plan. Goed voorbeeld voor de toelichting bij het overzicht.'],
]);

type Kind = 'programme' | 'integral';

/** @returns whole hundreds of euros, as decisions give them */
function hundreds(amount: number): number {
  return Math.round(amount / 100) * 100;
}

/** The SiSa annex: due on 15 July of the next year, and not to be found in the store before it has come in. */
function accountOf(random: Random, today: string, key: string, year: number): { due: string; received: string | null } {
  const due = `${year + 1}-07-15`;
  const days = lateAccounts.get(key) ?? -random.whole(1, 40);
  const received = dayFrom(due, days);
  return { due, received: missingAccounts.has(key) || received > today ? null : received };
}

function spukRecord(
  random: Random,
  today: string,
  area: { readonly id: string; readonly name: string; readonly municipality: string; readonly index: number },
  { year, part, decided, paid }: SpukYear,
  kind: Kind,
  total: number,
): SeedRecord {
  const key = `${area.id} ${year}`;
  const awarded = hundreds(total * part);
  const account = accountOf(random, today, key, year);
  const spent = hundreds(awarded * (0.68 + random.next() * 0.32));
  const isIntegral = kind === 'integral';
  const number = String(area.index * 2 + (isIntegral ? 2 : 1)).padStart(3, '0');
  return fictional('allocation', `allocation:demo-${area.id}-${year}-${kind}`, {
    name: `${area.name} ${year}, ${isIntegral ? 'integrale middelen' : 'uit de Agenda'}`,
    instrument: SPUK,
    municipality: municipalityId(area.municipality),
    area: `area:${area.id}`,
    focusTheme: 'focusTheme:purpose-resilience',
    year,
    fundingSource: kind,
    awarded: euros(awarded),
    committed: euros(random.chance(0.15) ? hundreds(awarded * 0.95) : awarded),
    paid: euros(hundreds(awarded * (random.chance(0.12) ? paid * 0.8 : paid))),
    spent: account.received === null ? null : euros(spent),
    decisionNumber: `V-${year}-${number}`,
    decisionDate: dayFrom(decided, random.whole(0, 12)),
    accountabilityDueDate: account.due,
    accountabilityReceivedDate: account.received,
    description: isIntegral ? null : (remarks.get(key) ?? null),
  });
}

function spukRecords(random: Random, today: string): SeedRecord[] {
  return areas.flatMap(([id, name, municipality], index) => {
    const area = { id: String(id), name: String(name), municipality: String(municipality), index };
    const fromAgenda = random.whole(FROM_AGENDA.low, FROM_AGENDA.high);
    const integral = withoutIntegral.has(area.id) ? 0 : random.whole(INTEGRAL.low, INTEGRAL.high);
    return spukYears.flatMap((year) => [
      spukRecord(random, today, area, year, 'programme', fromAgenda),
      ...(integral === 0 ? [] : [spukRecord(random, today, area, year, 'integral', integral)]),
    ]);
  });
}

/** For each DU project the circular by which it was paid. Of 2023 the letter gives the sum of all, so none is added. */
const duCirculars = ['Meicirculaire', 'Septembercirculaire', 'Decembercirculaire'] as const;

/** A municipality need not account for a DU: it has no date by which to do so, and nothing known of what was spent. */
function duRecords(random: Random): SeedRecord[] {
  return projectRows.flatMap((row, index) => {
    if (!row.place.startsWith('GM') || row.status === 'idea') return [];
    const project = projectId(index);
    const year = row.days[0] < -300 ? 2024 : 2025;
    return [
      fictional('allocation', `allocation:demo-du-${project.slice('project:demo-'.length)}`, {
        name: `${row.name} ${year}`,
        instrument: DU,
        municipality: municipalityId(row.place),
        project,
        year,
        fundingSource: 'programme',
        awarded: euros(row.euros),
        committed: euros(row.euros),
        paid: euros(row.euros),
        decisionNumber: `${random.pick(duCirculars)} ${year}`,
      }),
    ];
  });
}

/** The three workplaces of the letter, in euros by year. */
const labYears: readonly (readonly [year: number, amounts: readonly [number, number, number]])[] = [
  [2024, [245_000, 260_000, 238_500]],
  [2025, [330_000, 342_000, 318_500]],
];

const labRecords: readonly SeedRecord[] = labYears.flatMap(([year, amounts]) =>
  amounts.map((amount, index) =>
    fictional('allocation', `allocation:demo-lab-${index + 1}-${year}`, {
      name: `Jongerenwerkplaats ${index + 1}, ${year}`,
      instrument: SOCIAL_LABS,
      project: `project:youth-workplace-${index + 1}`,
      year,
      fundingSource: 'programme',
      awarded: euros(amount),
      committed: euros(amount),
      paid: euros(year === 2024 ? amount : hundreds(amount * 0.8)),
      decisionNumber: `V-SL-${year}-${index + 1}`,
      decisionDate: `${year}-03-${String(5 + index * 6).padStart(2, '0')}`,
    }),
  ),
);

/** @param today ISO date: accounts that would come in later than this are still to come */
export function allocationRecords(today: string): SeedRecord[] {
  const random = seededRandom(SEED);
  return [...spukRecords(random, today), ...duRecords(random), ...labRecords];
}
