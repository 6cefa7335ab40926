// Every moment of a period: those of every year, one's own, and what records of other kinds are due or were done.

import { type FixedMoment, fixedMomentBy, fixedMomentsOf } from '../../../shared/calendar/fixedMoments.ts';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Calendar, Moment, MomentGroup, MomentState } from '../../../shared/contract/calendar.ts';
import type { Connection } from '../connection.ts';
import { ofFreeGrant } from '../money/freeGrant.ts';
import { daysBetween } from '../today.ts';

/** A row of a search for moments. */
interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly date: string;
  readonly doneDate: string | null;
  readonly party: string | null;
  readonly confidential: number | null;
  /** 1 for what needs nothing to be done. */
  readonly noted?: number;
  readonly kind?: string | null;
  readonly rule?: string | null;
}

interface Source {
  readonly group: MomentGroup;
  readonly type: RecordTypeName;
  /** Gives {@link Row}s between two dates. */
  readonly sql: string;
}

const decided = `left join "grantDecision" d on d.id = r."grantDecision"
  left join municipality m on m.id = d.municipality left join organisation o on o.id = d.organisation`;
const receiver = 'coalesce(m.name, o.name)';

/** An advice that waits for its response, or for publication, in the steps in which that is still to come. */
const advice = (kind: string, due: string, done: string, open: string) =>
  `select r.id, r.name as title, r."${due}" as date, r."${done}" as doneDate, r.addressee as party, r.confidential,
     '${kind}' as kind, iif(r."${done}" is null and not (${open}), 1, 0) as noted
   from advice r where r.deleted = 0 and r."${due}" between ? and ?`;

const sources: readonly Source[] = [
  {
    group: 'own',
    type: 'calendarMoment',
    sql: `select r.id, r.name as title, r.date, r."doneDate", o.name as party, r.confidential, r.kind, r.rule
      from "calendarMoment" r left join organisation o on o.id = r.organisation
      where r.deleted = 0 and r.date between ? and ?`,
  },
  {
    group: 'accountability',
    type: 'accountability',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."receivedDate" as doneDate, ${receiver} as party,
        coalesce(nullif(r.confidential, 0), d.confidential) as confidential,
        iif(r."receivedDate" is null and ${ofFreeGrant('accountability').replaceAll('"accountability".', 'r.')}, 1, 0) as noted
      from accountability r ${decided} where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'payment',
    type: 'payment',
    sql: `select r.id, r.name as title, r."plannedDate" as date, r."paidDate" as doneDate, ${receiver} as party,
        coalesce(nullif(r.confidential, 0), d.confidential) as confidential
      from payment r left join commitment c on c.id = r.commitment
      ${decided.replace('r."grantDecision"', 'c."grantDecision"')}
      where r.deleted = 0 and r."plannedDate" between ? and ?`,
  },
  {
    group: 'reclaim',
    type: 'reclaim',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."receivedDate" as doneDate, ${receiver} as party,
        coalesce(nullif(r.confidential, 0), d.confidential) as confidential
      from reclaim r left join settlement v on v.id = r.settlement
      ${decided.replace('r."grantDecision"', 'v."grantDecision"')}
      where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'advice',
    type: 'advice',
    sql: advice(
      'response',
      'responseDueDate',
      'responseDate',
      `r.status in ('offered', 'acknowledged', 'responseInPreparation')`,
    ),
  },
  {
    group: 'advice',
    type: 'advice',
    sql: advice('publication', 'publicationDueDate', 'publishedDate', `r.status not in ('draft', 'adopted')`),
  },
  {
    group: 'planning',
    type: 'milestone',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."completedDate" as doneDate, p.name as party,
        coalesce(nullif(r.confidential, 0), p.confidential) as confidential, iif(r.status = 'planned', 0, 1) as noted
      from milestone r left join project p on p.id = r.project
      where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'planning',
    type: 'event',
    sql: `select r.id, r.name as title, r."startDate" as date, null as doneDate, r.place as party, r.confidential,
        1 as noted from event r
      where r.deleted = 0 and r.status is not 'cancelled' and r."startDate" between ? and ?`,
  },
  {
    group: 'term',
    type: 'term',
    sql: `select r.id, coalesce(m.seat, r.name) as title, r."endDate" as date, null as doneDate, null as party,
        r.confidential, 1 as noted
      from term r left join "councilMember" m on m.id = r."councilMember"
      where r.deleted = 0 and r."endDate" between ? and ?`,
  },
];

/** The year that a moment is about: SiSa and Verantwoordingsdag look back, Prinsjesdag looks forward. */
function aboutYear({ kind, year }: FixedMoment): number {
  if (kind === 'sisa' || kind === 'accountabilityDay') return year - 1;
  return kind === 'budgetDay' ? year + 1 : year;
}

/** @returns the fixed moments from one day until another, both included */
function fixedMomentsBetween(from: string, until: string): FixedMoment[] {
  const first = Number(from.slice(0, 4));
  const last = Number(until.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return years.flatMap(fixedMomentsOf).filter(({ date }) => date >= from && date <= until);
}

function stateOf(date: string, doneDate: string | null, isNoted: boolean, today: string): MomentState {
  if (doneDate !== null) return 'done';
  if (isNoted) return 'noted';
  return date < today ? 'late' : 'open';
}

function momentOf({ group, type }: Source, row: Row, today: string): Moment {
  const rule = row.rule ?? null;
  const fixed = rule === null ? undefined : fixedMomentBy(rule);
  const kind = row.kind ?? type;
  return {
    key: fixed ? `fixed:${fixed.id}` : `${row.id}${type === 'advice' ? `:${kind}` : ''}`,
    group: fixed ? 'fixed' : group,
    date: row.date,
    state: stateOf(row.date, row.doneDate, row.noted === 1, today),
    doneDate: row.doneDate,
    days: daysBetween(today, row.date),
    title: row.title ?? '',
    kind,
    about: fixed ? aboutYear(fixed) : null,
    party: row.party,
    record: { type, id: row.id },
    rule,
    confidential: row.confidential === 1,
  };
}

/** A moment of every year needs no ticking off by itself: only who ticks it off, or is late with a record, sees a state. */
function fixedMoment(fixed: FixedMoment, today: string): Moment {
  return {
    key: `fixed:${fixed.id}`,
    group: 'fixed',
    date: fixed.date,
    state: fixed.date < today ? 'noted' : 'open',
    doneDate: null,
    days: daysBetween(today, fixed.date),
    title: null,
    kind: fixed.kind,
    about: aboutYear(fixed),
    party: null,
    record: null,
    rule: fixed.id,
    confidential: false,
  };
}

/** The rules whose place a record has taken, wherever it moved the date. */
function replacedRules(connection: Connection): ReadonlySet<string> {
  const rules = connection
    .prepare('select distinct rule from "calendarMoment" where deleted = 0 and rule is not null')
    .pluck()
    .all() as string[];
  return new Set(rules);
}

/**
 * @param from ISO date, included
 * @param until ISO date, included
 * @param today ISO date
 * @returns the moments of the period in order of date
 */
export function calendarOf(connection: Connection, from: string, until: string, today: string): Calendar {
  const replaced = replacedRules(connection);
  const fixed = fixedMomentsBetween(from, until)
    .filter(({ id }) => !replaced.has(id))
    .map((moment) => fixedMoment(moment, today));
  const found = sources.flatMap((source) =>
    (connection.prepare(source.sql).all(from, until) as Row[]).map((row) => momentOf(source, row, today)),
  );
  const moments = [...fixed, ...found].sort(
    (left, right) => left.date.localeCompare(right.date) || left.key.localeCompare(right.key),
  );
  return { asOfDate: today, moments };
}
