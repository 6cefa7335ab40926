// Where the moments of the calendar come from: for each kind of record the SQL of its date, its state and whom it concerns.

import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { MomentGroup } from '../../../shared/contract/calendar.ts';
import { ofFreeGrant } from '../money/freeGrant.ts';

/** A row of a search for moments. */
export interface MomentRow {
  readonly id: string;
  readonly title: string | null;
  readonly date: string;
  /** 1 when it is done; `doneDate` says so too. */
  readonly done?: number | null;
  readonly doneDate: string | null;
  readonly party: string | null;
  /** 1 when the record, or anything that it belongs to or names, is confidential. */
  readonly confidential: number;
  /** 1 for what needs nothing to be done. */
  readonly noted?: number;
  readonly kind?: string | null;
  readonly rule?: string | null;
  /** Of a payment what is planned, in euro cents. */
  readonly amount?: number | null;
}

export interface MomentSource {
  readonly group: MomentGroup;
  readonly type: RecordTypeName;
  /** Gives {@link MomentRow}s between two dates. */
  readonly sql: string;
}

const anyConfidential = (...tables: readonly string[]): string =>
  `(${tables.map((table) => `coalesce(${table}.confidential, 0) = 1`).join(' or ')}) as confidential`;

const decidedBy = (decision: string) => `left join "grantDecision" d on d.id = ${decision}
  left join instrument i on i.id = d.instrument
  left join municipality m on m.id = d.municipality left join organisation o on o.id = d.organisation`;
const receiver = 'coalesce(m.name, o.name)';
const ofDecision = ['d', 'i', 'm', 'o'] as const;

/** One of the two dates of an advice: waited for in some steps, done in others. */
const advice = (kind: string, due: string, doneDate: string, waits: string, done: string) =>
  `select r.id, r.name as title, r."${due}" as date, r."${doneDate}" as doneDate, r.addressee as party,
     ${anyConfidential('r')}, '${kind}' as kind, ${done} as done, iif(${waits}, 0, 1) as noted
   from advice r where r.deleted = 0 and r."${due}" between ? and ?`;

export const momentSources: readonly MomentSource[] = [
  {
    group: 'own',
    type: 'calendarMoment',
    sql: `select r.id, r.name as title, r.date, r."doneDate", o.name as party, ${anyConfidential('r', 'o', 'i')},
        r.kind, r.rule
      from "calendarMoment" r left join organisation o on o.id = r.organisation left join instrument i on i.id = r.instrument
      where r.deleted = 0 and r.date between ? and ? order by r.id`,
  },
  {
    group: 'accountability',
    type: 'accountability',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."receivedDate" as doneDate, ${receiver} as party,
        ${anyConfidential('r', ...ofDecision)},
        ${ofFreeGrant('accountability').replaceAll('"accountability".', 'r.')} as noted
      from accountability r ${decidedBy('r."grantDecision"')} where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'payment',
    type: 'payment',
    sql: `select r.id, r.name as title, r."plannedDate" as date, r."paidDate" as doneDate, ${receiver} as party,
        ${anyConfidential('r', 'c', ...ofDecision)}, f.amount
      from payment r left join commitment c on c.id = r.commitment ${decidedBy('c."grantDecision"')}
        left join "moneyFact" f on f.record = r.id and f.figure = 'planned'
      where r.deleted = 0 and r."plannedDate" between ? and ? order by r."plannedDate", r.id`,
  },
  {
    group: 'reclaim',
    type: 'reclaim',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."receivedDate" as doneDate, ${receiver} as party,
        ${anyConfidential('r', 's', ...ofDecision)}
      from reclaim r left join settlement s on s.id = r.settlement ${decidedBy('s."grantDecision"')}
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
      `r.status in ('responseSent', 'followUp', 'closed')`,
    ),
  },
  {
    group: 'advice',
    type: 'advice',
    sql: advice('publication', 'publicationDueDate', 'publishedDate', `r.status not in ('draft', 'adopted')`, '0'),
  },
  {
    group: 'council',
    type: 'meeting',
    sql: `select r.id, r.name as title, r.date, null as doneDate, r.place as party, ${anyConfidential('r')},
        r.status is 'held' as done, 1 as noted
      from meeting r where r.deleted = 0 and r.status is not 'cancelled' and r.date between ? and ?`,
  },
  {
    group: 'council',
    type: 'adviceRequest',
    sql: `select r.id, r.name as title, r."wantedBy" as date, null as doneDate, r."askedBy" as party,
        ${anyConfidential('r')}, r.status is 'answered' as done, iif(r.status in ('received', 'accepted'), 0, 1) as noted
      from "adviceRequest" r where r.deleted = 0 and r."wantedBy" between ? and ?`,
  },
  {
    group: 'council',
    type: 'recommendation',
    sql: `select r.id, r.name as title, r."dueDate" as date, null as doneDate, a.addressee as party,
        ${anyConfidential('r', 'a')}, r."executionState" is 'done' as done,
        iif(r."executionState" in ('notStarted', 'inProgress'), 0, 1) as noted
      from recommendation r left join advice a on a.id = r.advice
      where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'council',
    type: 'followUpAction',
    // The action, never who does it.
    sql: `select r.id, r.name as title, r."dueDate" as date, r."completedDate" as doneDate, null as party,
        ${anyConfidential('r', 'c', 'a', 'm')}, r.status is 'done' as done, iif(r.status is 'open', 0, 1) as noted
      from "followUpAction" r left join recommendation c on c.id = r.recommendation left join advice a on a.id = c.advice
        left join meeting m on m.id = r.meeting
      where r.deleted = 0 and r."dueDate" between ? and ?`,
  },
  {
    group: 'planning',
    type: 'milestone',
    sql: `select r.id, r.name as title, r."dueDate" as date, r."completedDate" as doneDate, p.name as party,
        ${anyConfidential('r', 'p')}, r.status = 'done' as done, iif(r.status = 'planned', 0, 1) as noted
      from milestone r left join project p on p.id = r.project
      where r.deleted = 0 and r.status is not 'dropped' and r."dueDate" between ? and ?`,
  },
  {
    group: 'planning',
    type: 'event',
    sql: `select r.id, r.name as title, r."startDate" as date, null as doneDate, r.place as party,
        ${anyConfidential('r', 'm')}, r.status is 'held' as done, 1 as noted
      from event r left join municipality m on m.id = r.municipality
      where r.deleted = 0 and r.status is not 'cancelled' and r."startDate" between ? and ?`,
  },
  {
    group: 'term',
    type: 'term',
    // The seat, never the member's name.
    sql: `select r.id, coalesce(m.seat, r.name) as title, r."endDate" as date, null as doneDate, null as party,
        ${anyConfidential('r', 'm')}, 1 as noted
      from term r left join "councilMember" m on m.id = r."councilMember"
      where r.deleted = 0 and r."endDate" between ? and ?`,
  },
];
