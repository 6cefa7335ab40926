// What is off in the money: steps of the chain that say more than the step before, or do not add up.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Finding, FindingKind } from '../../../shared/contract/findings.ts';
import type { Connection } from '../connection.ts';
import { type FoundRow, findingOf, MOST_OF_A_KIND } from './finding.ts';

interface Search {
  readonly kind: FindingKind;
  /** The type of the record that the finding is about. */
  readonly type: RecordTypeName;
  /** Gives {@link FoundRow}s. */
  readonly sql: string;
}

/** What was awarded, committed, paid and spent on each decision: one reading of the amounts for all searches. */
const SUMS_OF_DECISIONS = `
  create temp table if not exists "decisionSum" (id text primary key, awarded integer, committed integer, paid integer,
    spent integer) without rowid;
  delete from "decisionSum";
  insert into "decisionSum"
    select "grantDecision", sum(iif(figure = 'awarded', amount, null)), sum(iif(figure = 'committed', amount, null)),
      sum(iif(figure = 'paid', amount, null)), sum(iif(figure = 'spent', amount, null))
    from "moneyFact" where "grantDecision" is not null group by "grantDecision";`;

/** What a decision gives: what it says itself, or else what was allocated under it. */
const GIVEN = 'coalesce(d.amount, s.awarded)';
const DECISIONS = '"grantDecision" d join "decisionSum" s on s.id = d.id';

const ofSettlement = `settlement v join "grantDecision" d on d.id = v."grantDecision"
  left join "decisionSum" s on s.id = d.id`;

const searches: readonly Search[] = [
  {
    kind: 'awardedBeyondContribution',
    type: 'contribution',
    sql: `select c.id as id, c.name as title, c.charged as amount, c.amount as other
      from (select c.*, (select sum(a.awarded) from allocation a where a.contribution = c.id and a.deleted = 0) as charged
        from contribution c where c.deleted = 0 and c.precision is not 'atLeast') c
      where c.charged > c.amount`,
  },
  {
    kind: 'awardedDiffersFromDecision',
    type: 'grantDecision',
    sql: `select d.id as id, d.name as title, s.awarded as amount, d.amount as other from ${DECISIONS}
      where d.deleted = 0 and s.awarded <> d.amount`,
  },
  {
    kind: 'reallocatedBeyondAward',
    type: 'allocation',
    sql: `select a.id as id, a.name as title, sum(r.amount) as amount, a.awarded as other
      from reallocation r join allocation a on a.id = r."fromAllocation"
      where r.deleted = 0 and a.deleted = 0 group by a.id
      having sum(r.amount) > coalesce(a.awarded, 0)
        + (select coalesce(sum(i.amount), 0) from reallocation i where i.allocation = a.id and i.deleted = 0)`,
  },
  {
    kind: 'committedBeyondDecision',
    type: 'grantDecision',
    sql: `select d.id as id, d.name as title, s.committed as amount, ${GIVEN} as other from ${DECISIONS}
      where d.deleted = 0 and s.committed > ${GIVEN}`,
  },
  {
    kind: 'paidBeyondDecision',
    type: 'grantDecision',
    sql: `select d.id as id, d.name as title, s.paid as amount, ${GIVEN} as other from ${DECISIONS}
      where d.deleted = 0 and s.paid > ${GIVEN}`,
  },
  {
    kind: 'paidBeyondCommitment',
    type: 'commitment',
    sql: `select c.id as id, c.name as title, sum(p.paid) as amount, c.amount as other
      from payment p join commitment c on c.id = p.commitment
      where p.deleted = 0 and c.deleted = 0 group by c.id having sum(p.paid) > c.amount`,
  },
  {
    kind: 'spendingWithoutDecision',
    type: 'localSpending',
    // First the accounts without a decision, of which there are few: the spending itself is only looked up by them.
    sql: `select r.id as id, r.name as title, r.amount as amount from "localSpending" r
      where r.deleted = 0 and (r.accountability is null or r.accountability in (
        select o.accountability from (select distinct accountability from "localSpending") o
        left join accountability v on v.id = o.accountability and v.deleted = 0
        left join "grantDecision" d on d.id = v."grantDecision" and d.deleted = 0
        where d.id is null or (d.number is null and d.date is null)))`,
  },
  {
    kind: 'spendingNotReceived',
    type: 'accountability',
    sql: `select v.id as id, v.name as title, sum(r.amount) as amount from accountability v
      join "localSpending" r on r.accountability = v.id and r.deleted = 0
      where v.deleted = 0 and v."receivedDate" is null group by v.id`,
  },
  {
    kind: 'cumulativeDiffers',
    type: 'accountability',
    sql: `select v.id as id, v.name as title, v.cumulative as amount, coalesce(sum(r.amount), 0) as other
      from accountability v
      left join accountability earlier on earlier."grantDecision" = v."grantDecision" and earlier.year <= v.year
        and earlier.deleted = 0
      left join "localSpending" r on r.accountability = earlier.id and r.deleted = 0
      where v.deleted = 0 and v.cumulative is not null group by v.id
      having v.cumulative <> coalesce(sum(r.amount), 0)`,
  },
  {
    kind: 'settledBeyondDecision',
    type: 'settlement',
    sql: `select v.id as id, v.name as title, v.amount as amount, ${GIVEN} as other from ${ofSettlement}
      where v.deleted = 0 and d.deleted = 0 and v.amount > ${GIVEN}`,
  },
  {
    kind: 'reclaimDiffers',
    type: 'settlement',
    sql: `select v.id as id, v.name as title, coalesce(sum(r.amount), 0) as amount,
        max(coalesce(s.paid, 0) - v.amount, 0) as other
      from ${ofSettlement} left join instrument i on i.id = d.instrument
      left join reclaim r on r.settlement = v.id and r.deleted = 0
      where v.deleted = 0 and d.deleted = 0 group by v.id
      having coalesce(sum(r.amount), 0) <> max(coalesce(s.paid, 0) - v.amount, 0)
        and (i.reclaimable is not 0 or coalesce(sum(r.amount), 0) <> 0)`,
  },
  {
    kind: 'freeGrantAccount',
    type: 'accountability',
    sql: `select v.id as id, v.name as title, i.name as detail from accountability v
      join "grantDecision" d on d.id = v."grantDecision" join instrument i on i.id = d.instrument
      where v.deleted = 0 and i.kind = 'decentralisationGrant'`,
  },
  {
    kind: 'freeGrantAccount',
    type: 'settlement',
    sql: `select v.id as id, v.name as title, i.name as detail from settlement v
      join "grantDecision" d on d.id = v."grantDecision" join instrument i on i.id = d.instrument
      where v.deleted = 0 and i.kind = 'decentralisationGrant'`,
  },
  {
    // First the years that are off, of which there are few; only then what was awarded in them (a cross join keeps the order).
    kind: 'yearOutsideTranche',
    type: 'allocation',
    sql: `select a.id as id, a.name as title,
        f.year || ' (' || coalesce(i."startYear", '…') || '–' || coalesce(i."endYear", '…') || ')' as detail
      from (select distinct instrument, year from "moneySum" where figure = 'awarded') s
      join instrument i on i.id = s.instrument and i.deleted = 0 and (s.year < i."startYear" or s.year > i."endYear")
      cross join "moneyFact" f on f.figure = 'awarded' and f.year = s.year and f.instrument = s.instrument
      cross join allocation a on a.id = f.record and a.deleted = 0
      where s.year > 0 group by a.id`,
  },
  {
    kind: 'budgetSidesDiffer',
    type: 'budgetChange',
    sql: `select w.id as id, w.name as title, w.amount as amount from "budgetChange" w
      join budget b on b.id = w.budget join budget f on f.id = w."fromBudget"
      where w.deleted = 0 and b.side <> f.side`,
  },
];

/** @returns what is off in the money, at most 200 of a kind */
export function moneyFindings(connection: Connection): Finding[] {
  connection.sqlite.exec(SUMS_OF_DECISIONS);
  return searches.flatMap(({ kind, type, sql }) =>
    (connection.prepare(`${sql} limit ${MOST_OF_A_KIND}`).all() as FoundRow[]).map((row) => findingOf(kind, type, row)),
  );
}
