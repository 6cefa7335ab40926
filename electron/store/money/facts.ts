// The amounts of the money's records, one line each with everything by which they are shown (`moneyFact`); the database sums
// them as they are written (`moneySum`). What an amount belongs to is often said by the step before it (a payment's
// municipality by its commitment's decision), so when a record changes, the steps that follow it are worked out again too.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import type { Connection } from '../connection.ts';

/** One amount of one record: where it is, what kind of figure, and the SQL of what it belongs to. */
interface FactSource {
  /** Tells the amounts of one record apart. */
  readonly side: string;
  readonly figure: Figure | { readonly sql: string };
  readonly amount: string;
  readonly from: string;
  readonly year: string;
  readonly date?: string;
  readonly instrument?: string;
  readonly organisation?: string;
  readonly municipality?: string;
  readonly area?: string;
  readonly focusTheme?: string;
  readonly fundingSource?: string;
  readonly project?: string;
  readonly grantDecision?: string;
  readonly budgetArticle?: string;
  readonly detail?: string;
  readonly where?: string;
}

const yearOf = (date: string): string => `cast(substr(${date}, 1, 4) as integer)`;

const ofAllocation = {
  year: 'a.year',
  instrument: 'a.instrument',
  municipality: 'a.municipality',
  area: 'a.area',
  focusTheme: 'a."focusTheme"',
  fundingSource: 'a."fundingSource"',
  project: 'a.project',
  grantDecision: 'a."grantDecision"',
} as const;

/** Of a decision as a whole the theme, area and source are not known: only an allocation says them. */
const ofCommitment = {
  instrument: 'coalesce(d.instrument, a.instrument)',
  municipality: 'coalesce(a.municipality, d.municipality)',
  area: 'a.area',
  focusTheme: 'a."focusTheme"',
  fundingSource: 'a."fundingSource"',
  project: 'a.project',
  grantDecision: 'c."grantDecision"',
} as const;

const ofDecision = {
  instrument: 'd.instrument',
  municipality: 'd.municipality',
  grantDecision: 'd.id',
} as const;

const budgetFigure = (budget: string) => ({
  sql: `case ${budget}.side when 'commitments' then 'budgetCommitments' when 'receipts' then 'budgetReceipts'
    else 'budgetExpenditure' end`,
});

const ofBudget = {
  figure: budgetFigure('b'),
  year: 'b.year',
  instrument: 'b.instrument',
  organisation: '(select o.organisation from "budgetArticle" o where o.id = b."budgetArticle")',
  budgetArticle: 'b."budgetArticle"',
} as const;

const changedBudget = {
  ...ofBudget,
  date: 'r.date',
  detail: `case r.kind when 'cashShift' then 'cashShift' else r.moment end`,
} as const;

const decided = `left join "grantDecision" d on d.id = c."grantDecision" and d.deleted = 0
  left join allocation a on a.id = c.allocation and a.deleted = 0`;

/**
 * In the order of the chain. `r` is the record itself. Only steps that are there say what an amount belongs to: what was paid
 * stays paid when its commitment is deleted, but nobody knows any more for whom (a finding says so); what was moved from or to
 * an allocation or budget goes with it. So a package, which holds no deleted records, comes to the same totals.
 */
const sources = {
  budget: [{ side: 'amount', amount: 'r.amount', from: 'budget r join budget b on b.id = r.id', ...ofBudget }],
  budgetChange: [
    {
      side: 'to',
      amount: 'r.amount',
      from: '"budgetChange" r join budget b on b.id = r.budget and b.deleted = 0',
      ...changedBudget,
    },
    {
      side: 'from',
      amount: '-r.amount',
      from: '"budgetChange" r join budget b on b.id = r."fromBudget" and b.deleted = 0',
      ...changedBudget,
    },
  ],
  contribution: [
    {
      side: 'amount',
      figure: { sql: `iif(r."partOf" is null, 'contributed', 'contributedPart')` },
      amount: 'r.amount',
      from: 'contribution r',
      year: 'r.year',
      instrument: 'r.instrument',
      organisation: 'r.organisation',
      detail: 'r.precision',
    },
  ],
  allocation: [
    {
      side: 'amount',
      figure: 'awarded',
      amount: 'r.awarded',
      from: 'allocation r join allocation a on a.id = r.id',
      ...ofAllocation,
    },
  ],
  reallocation: [
    {
      side: 'to',
      figure: 'awarded',
      amount: 'r.amount',
      date: 'r.date',
      from: 'reallocation r join allocation a on a.id = r.allocation and a.deleted = 0',
      ...ofAllocation,
    },
    {
      side: 'from',
      figure: 'awarded',
      amount: '-r.amount',
      date: 'r.date',
      from: 'reallocation r join allocation a on a.id = r."fromAllocation" and a.deleted = 0',
      ...ofAllocation,
    },
  ],
  commitment: [
    {
      side: 'amount',
      figure: 'committed',
      amount: 'r.amount',
      date: 'r.date',
      from: `commitment r join commitment c on c.id = r.id ${decided}`,
      year: 'r.year',
      ...ofCommitment,
    },
  ],
  payment: [
    {
      side: 'planned',
      figure: 'planned',
      amount: 'r.planned',
      date: 'r."plannedDate"',
      from: `payment r left join commitment c on c.id = r.commitment and c.deleted = 0 ${decided}`,
      year: yearOf('r."plannedDate"'),
      detail: 'r.kind',
      ...ofCommitment,
    },
    {
      side: 'paid',
      figure: 'paid',
      amount: 'r.paid',
      date: 'r."paidDate"',
      from: `payment r left join commitment c on c.id = r.commitment and c.deleted = 0 ${decided}`,
      year: yearOf('r."paidDate"'),
      detail: 'r.kind',
      ...ofCommitment,
    },
  ],
  localSpending: [
    {
      side: 'amount',
      figure: 'spent',
      amount: 'r.amount',
      date: 's."receivedDate"',
      from: `"localSpending" r left join accountability s on s.id = r.accountability and s.deleted = 0
        left join "grantDecision" d on d.id = s."grantDecision" and d.deleted = 0`,
      year: 's.year',
      ...ofDecision,
      area: 'r.area',
      focusTheme: 'r."focusTheme"',
      fundingSource: 'r."fundingSource"',
    },
  ],
  settlement: [
    {
      side: 'amount',
      figure: 'settled',
      amount: 'r.amount',
      date: 'r.date',
      from: 'settlement r left join "grantDecision" d on d.id = r."grantDecision" and d.deleted = 0',
      year: yearOf('r.date'),
      ...ofDecision,
    },
  ],
  reclaim: [
    {
      side: 'amount',
      figure: 'reclaimed',
      amount: 'r.amount',
      date: 'r.date',
      from: 'reclaim r left join settlement s on s.id = r.settlement and s.deleted = 0 left join "grantDecision" d on d.id = s."grantDecision" and d.deleted = 0',
      year: yearOf('r.date'),
      ...ofDecision,
    },
    {
      side: 'received',
      figure: 'received',
      amount: 'r.received',
      date: 'r."receivedDate"',
      from: 'reclaim r left join settlement s on s.id = r.settlement and s.deleted = 0 left join "grantDecision" d on d.id = s."grantDecision" and d.deleted = 0',
      year: yearOf('r."receivedDate"'),
      ...ofDecision,
    },
  ],
} as const satisfies { readonly [Type in RecordTypeName]?: readonly FactSource[] };

/** The types whose records bear amounts of the chain. */
export const factTypes = Object.keys(sources) as readonly (keyof typeof sources)[];

/** Of each type the fields of others that take what they belong to from it. */
const followers: { readonly [Type in RecordTypeName]?: readonly (readonly [type: RecordTypeName, field: string])[] } = {
  budgetArticle: [['budget', 'budgetArticle']],
  budget: [
    ['budgetChange', 'budget'],
    ['budgetChange', 'fromBudget'],
  ],
  grantDecision: [
    ['commitment', 'grantDecision'],
    ['accountability', 'grantDecision'],
    ['settlement', 'grantDecision'],
  ],
  allocation: [
    ['reallocation', 'allocation'],
    ['reallocation', 'fromAllocation'],
    ['commitment', 'allocation'],
  ],
  commitment: [['payment', 'commitment']],
  accountability: [['localSpending', 'accountability']],
  settlement: [['reclaim', 'settlement']],
};

const COLUMNS = `record, side, type, figure, amount, date, year, instrument, organisation, municipality, area,
  "focusTheme", "fundingSource", detail, project, "grantDecision", "budgetArticle"`;

function insertSql(type: RecordTypeName, source: FactSource): string {
  const figure = typeof source.figure === 'string' ? `'${source.figure}'` : source.figure.sql;
  const text = (sql: string | undefined): string => (sql === undefined ? "''" : `coalesce(${sql}, '')`);
  const values = [
    'r.id',
    `'${source.side}'`,
    `'${type}'`,
    figure,
    source.amount,
    source.date ?? 'null',
    `coalesce(${source.year}, 0)`,
    text(source.instrument),
    text(source.organisation),
    text(source.municipality),
    text(source.area),
    text(source.focusTheme),
    text(source.fundingSource),
    text(source.detail),
    source.project ?? 'null',
    source.grantDecision ?? 'null',
    source.budgetArticle ?? 'null',
  ];
  return `insert into "moneyFact" (${COLUMNS}) select ${values.join(', ')} from ${source.from}
    where r.deleted = 0 and ${source.amount} is not null`;
}

const ownInserts = new Map<RecordTypeName, readonly string[]>(
  factTypes.map((type) => [type, (sources[type] as readonly FactSource[]).map((source) => insertSql(type, source))]),
);

const insertsOfOne = new Map(
  [...ownInserts].map(([type, all]) => [type, all.map((insert) => `${insert} and r.id = ?`)]),
);
const selectsOfFollowers = new Map(
  Object.entries(followers).map(([type, all]) => [
    type,
    all.map(([follower, field]) => ({ follower, sql: `select id from "${follower}" where "${field}" = ?` })),
  ]),
);

/** Whether amounts depend on records of this type: their own, or those of the steps that follow. */
export function bearsFacts(type: RecordTypeName): boolean {
  return ownInserts.has(type) || followers[type] !== undefined;
}

const waiting = new WeakSet<Connection>();

/** Until the returned function is called nothing is worked out: for who works all of it out again afterwards. */
export function letFactsWait(connection: Connection): () => void {
  waiting.add(connection);
  return () => waiting.delete(connection);
}

/**
 * Works the amounts of a record out again, and those of the steps that follow it. Call it after its row was written.
 *
 * @param isNew the store had nothing of this record, so there is nothing to take away; others may refer to it already
 */
export function refreshFacts(connection: Connection, type: RecordTypeName, id: string, isNew = false): void {
  if (waiting.has(connection)) return;
  const own = insertsOfOne.get(type);
  if (own) {
    if (!isNew) connection.prepare('delete from "moneyFact" where record = ?').run(id);
    for (const insert of own) connection.prepare(insert).run(id);
  }
  for (const { follower, sql } of selectsOfFollowers.get(type) ?? []) {
    const ids = connection.prepare(sql).pluck().all(id) as string[];
    for (const one of ids) refreshFacts(connection, follower, one);
  }
}

/** Takes the amounts of a record away that is no longer in its table. */
export function removeFacts(connection: Connection, type: RecordTypeName, id: string): void {
  if (bearsFacts(type)) refreshFacts(connection, type, id);
}

/** @returns the statements that work out the amounts of all records, in the order of the chain */
export function factInserts(): readonly string[] {
  return factTypes.flatMap((type) => ownInserts.get(type) ?? []);
}
