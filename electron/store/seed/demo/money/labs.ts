// The money of the three workplaces of the letter, as the demo makes it up: an agreement for each, paid by year.

import { SOCIAL_LABS } from '../../letter/money.ts';
import type { SeedRecord } from '../../seedRecord.ts';
import { euros, fictional } from '../record.ts';

interface Lab {
  readonly number: number;
  /** In euros by year; together within what JenV gave. */
  readonly years: readonly (readonly [year: number, euros: number])[];
}

const labs: readonly Lab[] = [
  {
    number: 1,
    years: [
      [2024, 245_000],
      [2025, 330_000],
    ],
  },
  {
    number: 2,
    years: [
      [2024, 260_000],
      [2025, 342_000],
    ],
  },
  {
    number: 3,
    years: [
      [2024, 238_500],
      [2025, 318_500],
    ],
  },
];

/** The last year is paid in two parts, the second after its end. */
const LAST_YEAR = 2025;
const terms: { readonly [year: number]: readonly (readonly [part: number, planned: string])[] } = {
  2024: [[1, '2024-04-15']],
  2025: [
    [0.8, '2025-04-15'],
    [0.2, '2026-02-16'],
  ],
};

function yearRecords(
  { number }: Lab,
  grantDecision: string,
  year: number,
  amount: number,
  today: string,
): SeedRecord[] {
  const own = `demo-lab-${number}-${year}`;
  const name = `Jongerenwerkplaats ${number}, ${year}`;
  const payments = (terms[year] ?? []).map(([part, planned], place) => {
    const paid = planned <= today;
    return fictional('payment', `payment:${own}-${place + 1}`, {
      name: `${name}, ${place + 1}e termijn`,
      commitment: `commitment:${own}`,
      kind: year === LAST_YEAR && place === 1 ? 'payment' : 'advance',
      plannedDate: planned,
      planned: euros(amount * part),
      paidDate: paid ? planned : null,
      paid: paid ? euros(amount * part) : null,
    });
  });
  return [
    fictional('allocation', `allocation:${own}`, {
      name,
      instrument: SOCIAL_LABS,
      grantDecision,
      contribution: 'contribution:social-labs-jenv',
      project: `project:youth-workplace-${number}`,
      year,
      fundingSource: 'programme',
      awarded: euros(amount),
    }),
    fictional('commitment', `commitment:${own}`, {
      name,
      grantDecision,
      allocation: `allocation:${own}`,
      date: `2024-03-${String(number * 6 - 1).padStart(2, '0')}`,
      year,
      amount: euros(amount),
    }),
    ...payments,
  ];
}

/** @param today ISO date: nothing is paid later than this */
export function labRecords(today: string): SeedRecord[] {
  return labs.flatMap((lab) => {
    const { number, years } = lab;
    const grantDecision = `grantDecision:demo-lab-${number}`;
    return [
      fictional('grantDecision', grantDecision, {
        name: `Social Labs, jongerenwerkplaats ${number}`,
        number: `V-SL-${number}`,
        kind: 'agreement',
        instrument: SOCIAL_LABS,
        organisation: 'organisation:jenv',
        date: `2024-03-${String(number * 6 - 1).padStart(2, '0')}`,
        amount: euros(years.reduce((sum, [, amount]) => sum + amount, 0)),
      }),
      ...years.flatMap(([year, amount]) => yearRecords(lab, grantDecision, year, amount, today)),
    ];
  });
}
