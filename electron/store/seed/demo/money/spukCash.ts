// What the State is bound to pay on the demo's SPUK, and when it pays: in advances, the last after the account.

import type { SeedRecord } from '../../seedRecord.ts';
import { dayFrom } from '../calendar.ts';
import { seededRandom } from '../random.ts';
import { euros, fictional } from '../record.ts';
import { accountKey, receivedDate } from './accountDates.ts';
import { type SpukDecision, spukDecisions } from './spukDecisions.ts';
import { hundreds, type SpukYear } from './spukLines.ts';
import { finalEuros } from './spukMoves.ts';

const SEED = 36_201;

interface Term {
  readonly part: number;
  readonly planned: string;
  /** Paid only when the account of the year has come in. */
  readonly afterAccount?: boolean;
}

/** In how many parts a year's money is paid. */
const terms: Readonly<Record<SpukYear, readonly Term[]>> = {
  2023: [{ part: 1, planned: '2023-12-20' }],
  2024: [
    { part: 0.6, planned: '2024-03-15' },
    { part: 0.4, planned: '2024-09-16' },
  ],
  2025: [
    { part: 0.5, planned: '2025-03-17' },
    { part: 0.4, planned: '2025-09-15' },
    { part: 0.1, planned: '2026-11-16', afterAccount: true },
  ],
};

/** Days after the planned one on which the State pays, at most. */
const MOST_DELAY = 9;

/** One of the demo's deliberate findings: the second advance of Zaanstad for 2024 was paid twice. */
const PAID_TWICE = { municipality: 'GM0479', year: 2024, planned: '2024-09-16' };
const DOUBLED_AFTER = 2;

interface Commitment {
  readonly id: string;
  readonly name: string;
  readonly decision: SpukDecision;
  readonly year: SpukYear;
  readonly number: string;
  /** Of the decision's allocations that the Agenda pays, each has a commitment of its own. */
  readonly allocation: string | null;
  readonly euros: number;
}

function commitmentsOf(decision: SpukDecision): Commitment[] {
  return decision.years.flatMap((year): Commitment[] => {
    const lines = decision.lines.filter((line) => line.year === year);
    const number = `${decision.number}-${year}`;
    const own = lines.filter(({ source }) => source === 'programme');
    const rest = lines.filter(({ source }) => source !== 'programme');
    return [
      ...own.map((line) => ({
        id: line.id.replace('allocation:', 'commitment:'),
        name: line.name,
        decision,
        year,
        number: `${number}-A`,
        allocation: line.id,
        euros: finalEuros(line),
      })),
      {
        id: `commitment:demo-spuk-${decision.municipality.toLowerCase()}-${year}`,
        name: `${decision.title.replace(/ [\d–]+$/, '')} ${year}, overige bestedingsdoelen`,
        decision,
        year,
        number,
        allocation: null,
        euros: rest.reduce((sum, line) => sum + finalEuros(line), 0),
      },
    ];
  });
}

function commitmentRecord({ id, name, decision, year, number, allocation, euros: amount }: Commitment): SeedRecord {
  return fictional('commitment', id, {
    name,
    number,
    grantDecision: decision.id,
    allocation,
    date: decision.years.length > 1 && year > 2023 ? `${year}-01-15` : decision.date,
    year,
    amount: euros(amount),
  });
}

/** The last term is what is left, so that the terms come to the whole. */
function amountOfTerm(commitment: Commitment, place: number): number {
  const all = terms[commitment.year];
  const part = (term: Term): number => hundreds(commitment.euros * term.part);
  if (place < all.length - 1) return part(all[place] as Term);
  return commitment.euros - all.slice(0, -1).reduce((sum, term) => sum + part(term), 0);
}

/** @param today ISO date: nothing is paid later than this */
export function spukCashRecords(today: string): SeedRecord[] {
  const random = seededRandom(SEED);
  return spukDecisions.flatMap(commitmentsOf).flatMap((commitment) => {
    const { id, name, year, decision } = commitment;
    const payments = terms[year].flatMap(({ planned, afterAccount = false }, place): SeedRecord[] => {
      const day = dayFrom(planned, random.whole(0, MOST_DELAY));
      const isWithheld = afterAccount && receivedDate(accountKey(decision.municipality, year), year, today) === null;
      const isPaid = day <= today && !isWithheld;
      const amount = euros(amountOfTerm(commitment, place));
      const values = {
        name: `${name}, ${place + 1}e termijn`,
        commitment: id,
        kind: afterAccount ? 'payment' : 'advance',
        plannedDate: planned,
        planned: amount,
        paidDate: isPaid ? day : null,
        paid: isPaid ? amount : null,
      };
      const payment = `payment:${id.slice('commitment:'.length)}-${place + 1}`;
      const isDoubled =
        decision.municipality === PAID_TWICE.municipality &&
        year === PAID_TWICE.year &&
        planned === PAID_TWICE.planned &&
        commitment.allocation === null &&
        dayFrom(day, DOUBLED_AFTER) <= today;
      const double = fictional('payment', `${payment}-again`, {
        name: `${name}, ${place + 1}e termijn (nogmaals)`,
        commitment: id,
        kind: 'advance',
        paidDate: dayFrom(day, DOUBLED_AFTER),
        paid: amount,
        description: 'Dubbel overgemaakt. De gemeente boekt terug.',
      });
      return [fictional('payment', payment, values), ...(isDoubled ? [double] : [])];
    });
    return [commitmentRecord(commitment), ...payments];
  });
}
