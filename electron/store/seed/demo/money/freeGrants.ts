// The demo's DU: decided by circular, paid at once, and nobody has to account for it. Of 2023 the letter gives the sum of all,
// so the demo adds nothing to that year.

import { DU } from '../../letter/money.ts';
import { municipalityId } from '../../letter/places.ts';
import type { SeedRecord } from '../../seedRecord.ts';
import { projectId, projectRows } from '../projects.ts';
import { euros, fictional } from '../record.ts';

interface Circular {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly date: string;
  readonly paid: string;
}

const circulars: readonly Circular[] = [2024, 2025].flatMap((year) => [
  { id: `may-${year}`, name: `Meicirculaire ${year}`, year, date: `${year}-05-30`, paid: `${year}-06-20` },
  { id: `september-${year}`, name: `Septembercirculaire ${year}`, year, date: `${year}-09-17`, paid: `${year}-10-21` },
  { id: `december-${year}`, name: `Decembercirculaire ${year}`, year, date: `${year}-12-12`, paid: `${year}-12-29` },
]);

interface Gift {
  /** The project's number, as its id has it. */
  readonly number: string;
  readonly project: string;
  readonly name: string;
  readonly municipality: string;
  readonly euros: number;
  readonly circular: Circular;
}

/** Every project outside the areas that is more than an idea; those that began longest ago were paid from the first year. */
const gifts: readonly Gift[] = projectRows.flatMap((row, index) => {
  if (!row.place.startsWith('GM') || row.status === 'idea') return [];
  const project = projectId(index);
  const ofYear = circulars.filter(({ year }) => year === (row.days[0] < -300 ? 2024 : 2025));
  const circular = ofYear[index % ofYear.length];
  if (!circular) return [];
  const number = project.slice('project:demo-'.length);
  return [{ number, project, name: row.name, municipality: row.place, euros: row.euros, circular }];
});

function decisionRecord(circular: Circular): SeedRecord[] {
  const given = gifts.filter((gift) => gift.circular === circular);
  if (given.length === 0) return [];
  return [
    fictional('grantDecision', `grantDecision:demo-du-${circular.id}`, {
      name: `${circular.name}, DU Veerkracht en Weerbaarheid`,
      number: circular.name,
      kind: 'circular',
      instrument: DU,
      date: circular.date,
      amount: euros(given.reduce((sum, gift) => sum + gift.euros, 0)),
    }),
  ];
}

function giftRecords({ number, project, name, municipality, euros: amount, circular }: Gift): SeedRecord[] {
  const allocation = `allocation:demo-du-${number}`;
  const commitment = `commitment:demo-du-${number}`;
  const grantDecision = `grantDecision:demo-du-${circular.id}`;
  const { year } = circular;
  const named = { name: `${name} ${year}` };
  return [
    fictional('allocation', allocation, {
      ...named,
      instrument: DU,
      grantDecision,
      municipality: municipalityId(municipality),
      project,
      focusTheme: 'focusTheme:purpose-resilience',
      year,
      fundingSource: 'programme',
      awarded: euros(amount),
    }),
    fictional('commitment', commitment, {
      ...named,
      grantDecision,
      allocation,
      date: circular.date,
      year,
      amount: euros(amount),
    }),
    fictional('payment', `payment:demo-du-${number}`, {
      ...named,
      commitment,
      kind: 'payment',
      plannedDate: circular.paid,
      planned: euros(amount),
      paidDate: circular.paid,
      paid: euros(amount),
    }),
  ];
}

/** Decisions, allocations, commitments and payments. */
export const freeGrantRecords: readonly SeedRecord[] = [
  ...circulars.flatMap(decisionRecord),
  ...gifts.flatMap(giftRecords),
];
