// The money of a large programme: for every municipality, instrument and year a decision with what follows from it.

import { seededRandom } from '../../electron/store/seed/demo/random.ts';
import { INSTRUMENTS, type LargeRecord, numbered, placeIds } from './largeSet.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
const THEMES = 7;
const SOURCES = ['programme', 'integral', 'other'] as const;

/** Of each hundred amounts so many are of each kind; payments bear two, what is planned and what is paid. */
const SHARES = { allocation: 40, payment: 20, localSpending: 20 } as const;

/**
 * @param count how many amounts: allocations, planned and paid payments, and spending
 * @param projects how many of the large projects the allocations are spread over
 */
export function* largeMoney(count: number, projects: number): Generator<LargeRecord> {
  const random = seededRandom(4);
  const decisions = placeIds.flatMap((municipality) =>
    INSTRUMENTS.flatMap((instrument) => YEARS.map((year) => ({ municipality, instrument, year }))),
  );
  for (const [index, { municipality, instrument, year }] of decisions.entries()) {
    const id = numbered('grantDecision', index);
    const name = `Besluit ${index + 1}`;
    yield {
      type: 'grantDecision',
      id,
      values: { name, number: `V-${index}`, kind: 'grantDecision', instrument, municipality, date: `${year}-02-01` },
    };
    yield {
      type: 'commitment',
      id: numbered('commitment', index),
      values: { name, grantDecision: id, year, date: `${year}-02-02`, amount: 4_000_000_000 },
    };
    yield {
      type: 'accountability',
      id: numbered('accountability', index),
      values: { name, grantDecision: id, year, dueDate: `${year + 1}-07-15`, receivedDate: `${year + 1}-07-01` },
    };
  }
  const linesOf = (share: number): number => Math.floor((count * share) / 100);
  for (let index = 0; index < linesOf(SHARES.allocation); index += 1) {
    const at = random.whole(0, decisions.length - 1);
    const decision = decisions[at];
    if (!decision) continue;
    yield {
      type: 'allocation',
      id: numbered('allocation', index),
      values: {
        name: `Toekenning ${index + 1}`,
        ...decision,
        grantDecision: numbered('grantDecision', at),
        project: numbered('project', random.whole(0, projects - 1)),
        focusTheme: `focusTheme:large-${random.whole(1, THEMES)}`,
        fundingSource: random.pick(SOURCES),
        awarded: random.whole(10_000, 40_000_000),
      },
    };
  }
  for (let index = 0; index < linesOf(SHARES.payment); index += 1) {
    const at = random.whole(0, decisions.length - 1);
    const year = decisions[at]?.year ?? 2024;
    const day = `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-15`;
    const amount = random.whole(10_000, 40_000_000);
    yield {
      type: 'payment',
      id: numbered('payment', index),
      values: {
        name: `Voorschot ${index + 1}`,
        commitment: numbered('commitment', at),
        kind: 'advance',
        plannedDate: day,
        planned: amount,
        paidDate: day,
        paid: amount,
      },
    };
  }
  for (let index = 0; index < linesOf(SHARES.localSpending); index += 1) {
    yield {
      type: 'localSpending',
      id: numbered('localSpending', index),
      values: {
        name: `Besteding ${index + 1}`,
        accountability: numbered('accountability', random.whole(0, decisions.length - 1)),
        focusTheme: `focusTheme:large-${random.whole(1, THEMES)}`,
        fundingSource: random.pick(SOURCES),
        amount: random.whole(10_000, 30_000_000),
      },
    };
  }
}
