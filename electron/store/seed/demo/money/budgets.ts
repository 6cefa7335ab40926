// The demo's budget: two articles by year and side, and how they changed in the course of the years. After 2025 there is
// only what is still to be paid, since the letter says that nothing is reserved for going on.

import { DU, SOCIAL_LABS, SPUK } from '../../letter/money.ts';
import type { SeedRecord } from '../../seedRecord.ts';
import { euros, fictional } from '../record.ts';

type Side = 'commitments' | 'expenditure' | 'receipts';

interface Line {
  readonly article: string;
  readonly instrument: string;
  /** What the line is called in names and ids. */
  readonly label: string;
  readonly key: string;
  readonly side: Side;
  /** Thousands of euros from 2023 to 2030. */
  readonly thousands: readonly number[];
}

const FIRST_YEAR = 2023;

const INTEGRATION = 'budgetArticle:demo-integration';
const PREVENTION = 'budgetArticle:demo-prevention';

const articles: readonly SeedRecord[] = [
  fictional('budgetArticle', INTEGRATION, {
    name: 'Integratie en maatschappelijke samenhang (fictieve bedragen)',
    code: 'XV 13',
    organisation: 'organisation:szw',
    description: 'De bedragen zijn verzonnen, om te laten zien hoe een begroting in Weerwerk staat.',
  }),
  fictional('budgetArticle', PREVENTION, {
    name: 'Preventie (fictief artikel)',
    code: 'VI 99',
    organisation: 'organisation:jenv',
    description: 'Dit artikel bestaat niet. Het laat een bijdrage van een ander ministerie zien.',
  }),
];

const spuk = { article: INTEGRATION, instrument: SPUK, label: 'SPUK Kansrijke Wijk', key: 'spuk' };
const du = { article: INTEGRATION, instrument: DU, label: 'DU Veerkracht en Weerbaarheid', key: 'du' };
const lab = { article: PREVENTION, instrument: SOCIAL_LABS, label: 'Social Labs', key: 'labs' };

const lines: readonly Line[] = [
  { ...spuk, side: 'commitments', thousands: [42_000, 79_000, 88_000, 0, 0, 0, 0, 0] },
  { ...spuk, side: 'expenditure', thousands: [42_000, 79_000, 88_000, 0, 0, 0, 0, 0] },
  { ...spuk, side: 'receipts', thousands: [0, 0, 0, 0, 0, 0, 0, 0] },
  { ...du, side: 'commitments', thousands: [400, 600, 600, 0, 0, 0, 0, 0] },
  { ...du, side: 'expenditure', thousands: [400, 600, 600, 0, 0, 0, 0, 0] },
  { ...lab, side: 'commitments', thousands: [0, 900, 900, 0, 0, 0, 0, 0] },
  { ...lab, side: 'expenditure', thousands: [0, 800, 1_000, 0, 0, 0, 0, 0] },
];

const sides: Readonly<Record<Side, string>> = {
  commitments: 'Verplichtingen',
  expenditure: 'Uitgaven',
  receipts: 'Ontvangsten',
};

function budgetId(key: string, side: Side, year: number): string {
  return `budget:demo-${key}-${side}-${year}`;
}

function budgetRecords({ article, instrument, label, key, side, thousands }: Line): SeedRecord[] {
  return thousands.map((amount, place) => {
    const year = FIRST_YEAR + place;
    return fictional('budget', budgetId(key, side, year), {
      name: `${sides[side]} ${year}, ${label}`,
      budgetArticle: article,
      instrument,
      year,
      side,
      amount: euros(amount * 1_000),
      document: `Fictieve begroting ${year}`,
    });
  });
}

interface Change {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly side: Side;
  readonly year: number;
  readonly kind: 'adjustment' | 'cashShift' | 'reallocation';
  readonly moment: 'springMemorandum' | 'budgetDay' | 'autumnMemorandum' | 'finalAct';
  readonly date: string;
  readonly thousands: number;
  readonly reason: string;
  readonly from?: string;
}

const both = ['commitments', 'expenditure'] as const;

/** What changes on the side of obligations changes on that of payments too, unless it is only a matter of when. */
const changes: readonly Change[] = [
  ...both.map(
    (side): Change => ({
      id: `spuk-2024-spring-${side}`,
      name: `SPUK 2024: loon- en prijsbijstelling, ${sides[side].toLowerCase()}`,
      key: 'spuk',
      side,
      year: 2024,
      kind: 'adjustment',
      moment: 'springMemorandum',
      date: '2024-05-31',
      thousands: 1_500,
      reason: 'Loon- en prijsbijstelling over 2024.',
    }),
  ),
  ...both.map(
    (side): Change => ({
      id: `du-2025-budget-day-${side}`,
      name: `Van DU naar SPUK 2025, ${sides[side].toLowerCase()}`,
      key: 'spuk',
      side,
      year: 2025,
      kind: 'reallocation',
      from: budgetId('du', side, 2025),
      moment: 'budgetDay',
      date: '2024-09-17',
      thousands: 400,
      reason: 'Buiten de gebieden vroegen minder gemeenten een bijdrage dan verwacht.',
    }),
  ),
  ...both.map(
    (side): Change => ({
      id: `spuk-2024-autumn-${side}`,
      name: `SPUK 2024: onderuitputting, ${sides[side].toLowerCase()}`,
      key: 'spuk',
      side,
      year: 2024,
      kind: 'adjustment',
      moment: 'autumnMemorandum',
      date: '2024-11-29',
      thousands: -1_000,
      reason: 'Enkele gemeenten vroegen minder aan dan was geraamd.',
    }),
  ),
  {
    id: 'labs-2025-spring',
    name: 'Social Labs 2025: hogere huur, verplichtingen',
    key: 'labs',
    side: 'commitments',
    year: 2025,
    kind: 'adjustment',
    moment: 'springMemorandum',
    date: '2025-06-02',
    thousands: 100,
    reason: 'De huur van twee werkplaatsen is hoger dan geraamd.',
  },
  {
    id: 'spuk-2025-receipts',
    name: 'SPUK 2025: teruggevorderd over 2023',
    key: 'spuk',
    side: 'receipts',
    year: 2025,
    kind: 'adjustment',
    moment: 'springMemorandum',
    date: '2025-06-02',
    thousands: 1_450,
    reason: 'Wat gemeenten over 2023 niet hebben besteed, komt terug.',
  },
  {
    id: 'spuk-2025-cash-shift',
    name: 'SPUK: kasschuif van 2025 naar 2026',
    key: 'spuk',
    side: 'expenditure',
    year: 2026,
    kind: 'cashShift',
    from: budgetId('spuk', 'expenditure', 2025),
    moment: 'autumnMemorandum',
    date: '2025-11-28',
    thousands: 8_500,
    reason: 'De laatste termijn wordt pas betaald als de verantwoording over 2025 er is.',
  },
  {
    id: 'labs-2025-cash-shift',
    name: 'Social Labs: kasschuif van 2025 naar 2026',
    key: 'labs',
    side: 'expenditure',
    year: 2026,
    kind: 'cashShift',
    from: budgetId('labs', 'expenditure', 2025),
    moment: 'autumnMemorandum',
    date: '2025-11-28',
    thousands: 200,
    reason: 'De tweede termijn volgt na afloop van het jaar.',
  },
];

function changeRecord({ id, name, key, side, year, kind, moment, date, thousands, reason, from }: Change): SeedRecord {
  return fictional('budgetChange', `budgetChange:demo-${id}`, {
    name,
    budget: budgetId(key, side, year),
    kind,
    fromBudget: from ?? null,
    moment,
    date,
    amount: euros(thousands * 1_000),
    reason,
    document: 'Fictieve budgettaire nota',
  });
}

/** Articles, budgets by year, and changes. */
export const budgetDemoRecords: readonly SeedRecord[] = [
  ...articles,
  ...lines.flatMap(budgetRecords),
  ...changes.map(changeRecord),
];
