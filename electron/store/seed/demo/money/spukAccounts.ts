// What the demo's municipalities account for: spending by purpose, and for some of the first year what it came to in the end.

import type { SeedRecord } from '../../seedRecord.ts';
import { dayFrom } from '../calendar.ts';
import { seededRandom } from '../random.ts';
import { euros, fictional } from '../record.ts';
import { accountKey, dueDate, receivedDate } from './accountDates.ts';
import { type SpukDecision, spukDecisions } from './spukDecisions.ts';
import { hundreds, type SpukYear } from './spukLines.ts';
import { finalEuros } from './spukMoves.ts';

const SEED = 36_202;

/** The least part of an allocation that is spent. */
const LEAST_SPENT = 0.68;

/** What somebody wrote down at an account, by municipality and year. */
const remarks = new Map([
  [
    'GM0505 2023',
    'De accountant wilde eerst een splitsing van de loonkosten zien. Daarna zonder opmerkingen ontvangen.',
  ],
  ['GM0917 2024', 'Twee keer herinnerd. Volgens de gemeente ligt de bijlage bij de accountant.'],
  ['GM0479 2024', 'Ingediend onder de verkeerde regeling. De gemeente dient opnieuw in.'],
  ['GM0995 2025', 'Let op: door het stoppen van de brommerwerkplaats is onderbesteding te verwachten.'],
  ['GM0599 2024', 'Te laat door een overstap naar een ander boekhoudpakket; vooraf gemeld.'],
  ['GM0344 2025', 'Besteed volgens plan. Goed voorbeeld voor de toelichting bij het overzicht.'],
]);

/** One of the demo's deliberate findings: Breda says € 10.000 more to have spent in all than its years come to. */
const MISCOUNTED = { key: 'GM0758 2024', euros: 10_000 };

/** Municipalities whose grant of 2023 was settled, with what is still to be received of what is claimed back. */
const settled: readonly { readonly municipality: string; readonly isOpen?: boolean }[] = [
  { municipality: 'GM0202' },
  { municipality: 'GM0505' },
  { municipality: 'GM0772' },
  { municipality: 'GM0080' },
  { municipality: 'GM0344', isOpen: true },
];
const SETTLED_AT = '2025-02-03';
/** Days between a settlement, its reclaim, and the date by which it must be there. */
const RECLAIM_AFTER = 14;
const RECLAIM_WITHIN = 42;

interface Account {
  readonly decision: SpukDecision;
  readonly year: SpukYear;
  readonly key: string;
  readonly received: string | null;
  /** Whole hundreds of euros by allocation; empty before the account has come in. */
  readonly spent: ReadonlyMap<string, number>;
}

function accountsOf(today: string): Account[] {
  const random = seededRandom(SEED);
  return spukDecisions.flatMap((decision) =>
    decision.years.map((year) => {
      const key = accountKey(decision.municipality, year);
      const received = receivedDate(key, year, today);
      const all = decision.lines
        .filter((line) => line.year === year)
        .map(
          (line) => [line.id, hundreds(finalEuros(line) * (LEAST_SPENT + random.next() * (1 - LEAST_SPENT)))] as const,
        );
      return { decision, year, key, received, spent: new Map(received === null ? [] : all) };
    }),
  );
}

function sum(amounts: Iterable<number>): number {
  return [...amounts].reduce((total, amount) => total + amount, 0);
}

function accountId({ decision, year }: Account): string {
  return `accountability:demo-spuk-${decision.municipality.toLowerCase()}-${year}`;
}

function accountRecord(account: Account, all: readonly Account[]): SeedRecord {
  const { decision, year, key, received } = account;
  const soFar = all.filter((other) => other.decision.id === decision.id && other.year <= year);
  const cumulative =
    sum(soFar.map(({ spent }) => sum(spent.values()))) + (key === MISCOUNTED.key ? MISCOUNTED.euros : 0);
  return fictional('accountability', accountId(account), {
    name: `${decision.title.replace(/ [\d–]+$/, '')}, SiSa ${year}`,
    grantDecision: decision.id,
    year,
    dueDate: dueDate(year),
    receivedDate: received,
    auditKind: 'lawfulness',
    final: year === decision.years.at(-1) ? 1 : 0,
    cumulative: received === null ? null : euros(cumulative),
    description: remarks.get(key) ?? null,
  });
}

function spendingRecords(account: Account): SeedRecord[] {
  return account.decision.lines.flatMap((line) => {
    const spent = account.spent.get(line.id);
    if (spent === undefined) return [];
    return [
      fictional('localSpending', line.id.replace('allocation:', 'localSpending:'), {
        name: line.name,
        accountability: accountId(account),
        focusTheme: `focusTheme:purpose-${line.purpose}`,
        area: `area:${line.area}`,
        fundingSource: line.source,
        amount: euros(spent),
      }),
    ];
  });
}

/** Of the first year what was paid is what was given: what was not spent of it comes back. */
function settlementRecords(account: Account, place: number, isOpen: boolean): SeedRecord[] {
  const { decision, year } = account;
  const id = `demo-spuk-${decision.municipality.toLowerCase()}-${year}`;
  const date = dayFrom(SETTLED_AT, place * 6);
  const spent = sum(account.spent.values());
  const given = sum(decision.lines.map(finalEuros));
  const claimed = dayFrom(date, RECLAIM_AFTER);
  const due = dayFrom(claimed, RECLAIM_WITHIN);
  return [
    fictional('settlement', `settlement:${id}`, {
      name: `Vaststelling ${decision.title}`,
      number: `${decision.number}-VS`,
      grantDecision: decision.id,
      date,
      amount: euros(spent),
    }),
    fictional('reclaim', `reclaim:${id}`, {
      name: `Terugvordering ${decision.title}`,
      settlement: `settlement:${id}`,
      date: claimed,
      amount: euros(given - spent),
      dueDate: due,
      receivedDate: isOpen ? null : dayFrom(due, -3 - place),
      received: isOpen ? null : euros(given - spent),
      description: isOpen ? 'De gemeente heeft om uitstel gevraagd.' : null,
    }),
  ];
}

/** @param today ISO date: what would come in or be settled later than this is still to come */
export function spukAccountRecords(today: string): SeedRecord[] {
  const accounts = accountsOf(today);
  const settlements = settled.flatMap(({ municipality, isOpen = false }, place) =>
    accounts
      .filter(({ decision, year, received }) => decision.municipality === municipality && year === 2023 && received)
      .flatMap((account) => (today > '2025-05-01' ? settlementRecords(account, place, isOpen) : [])),
  );
  return [
    ...accounts.map((account) => accountRecord(account, accounts)),
    ...accounts.flatMap(spendingRecords),
    ...settlements,
  ];
}
