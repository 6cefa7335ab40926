// The records of one place: its areas, projects, advice, accounts, contacts, notes, events and documents.

import type {
  AccountState,
  DossierAccount,
  DossierAdvice,
  DossierArea,
  DossierContact,
  DossierDocument,
  DossierEvent,
  DossierNote,
  DossierProject,
} from '../../../shared/contract/places.ts';
import type { Connection } from '../connection.ts';
import { listOf, type PlaceScope } from './dossierMoney.ts';

/** Whose records are gathered. */
export interface DossierScope extends PlaceScope {
  /** The municipalities that count: of an area the one that it is in. */
  readonly municipalities: readonly string[];
  /** With people's names and addresses, confidential records, and documents that may hold personal data. */
  readonly personal: boolean;
  /** ISO date. */
  readonly today: string;
}

/** A record that may have to be left out. */
interface Guarded {
  readonly hidden: 0 | 1;
}

/** What may be shown, and how much may not. */
export interface Gathered<Row> {
  readonly rows: readonly Row[];
  readonly leftOut: number;
}

function gather<Row extends object>(rows: readonly (Row & Guarded)[], { personal }: DossierScope): Gathered<Row> {
  const kept = personal ? rows : rows.filter(({ hidden }) => hidden === 0);
  return { rows: kept.map(({ hidden: _hidden, ...row }) => row as unknown as Row), leftOut: rows.length - kept.length };
}

const confidential = (table: string): string => `coalesce(${table}.confidential, 0) as hidden`;

export function dossierAreas(connection: Connection, { municipalities }: DossierScope): readonly DossierArea[] {
  return connection
    .prepare(
      `select a.id, coalesce(a.name, '') as name, a."joinedYear",
         (select count(*) from project p where p.area = a.id and p.deleted = 0) as projects,
         (select sum(s.amount) from "moneySum" s where s.figure = 'awarded' and s.area = a.id) as awarded
       from area a where a.deleted = 0 and a.municipality in (${listOf(municipalities)}) order by a.name, a.id`,
    )
    .all(...municipalities) as DossierArea[];
}

export function dossierProjects(connection: Connection, scope: DossierScope): Gathered<DossierProject> {
  const personal = (column: string): string => (scope.personal ? `p."${column}"` : 'null');
  const rows = connection
    .prepare(
      `select p.id, coalesce(p.name, '') as name, coalesce(p.status, '') as status, p.health, a.name as area,
         i.name as instrument, p."endDate", p.continuation, ${personal('leadName')} as "leadName",
         ${personal('leadEmail')} as "leadEmail", ${confidential('p')}
       from project p left join area a on a.id = p.area left join instrument i on i.id = p.instrument
       where p.deleted = 0 and p."${scope.column}" in (${listOf(scope.ids)})
       order by p.status not in ('running', 'preparation', 'idea'), p.name, p.id`,
    )
    .all(...scope.ids) as (DossierProject & Guarded)[];
  return gather(rows, scope);
}

/** About the municipality itself, or about one of the projects here; each advice once. */
export function dossierAdvice(connection: Connection, scope: DossierScope): Gathered<DossierAdvice> {
  const rows = connection
    .prepare(
      `with touching (advice, via) as (
         select l.advice, null from "adviceMunicipality" l
           where l.deleted = 0 and l.municipality in (${listOf(scope.municipalities)})
         union all
         select l.advice, p.name from "adviceProject" l join project p on p.id = l.project
           where l.deleted = 0 and p.deleted = 0 and p."${scope.column}" in (${listOf(scope.ids)})
             and (? = 1 or coalesce(p.confidential, 0) = 0))
       select d.id, d.number, coalesce(d.name, '') as name, coalesce(d.status, '') as status, d."responseDueDate",
         iif(count(t.via) < count(*), null, min(t.via)) as via, ${confidential('d')}
       from touching t join advice d on d.id = t.advice where d.deleted = 0
       group by d.id order by d."offeredDate" desc nulls last, d.name`,
    )
    .all(...scope.municipalities, ...scope.ids, Number(scope.personal)) as (DossierAdvice & Guarded)[];
  return gather(rows, scope);
}

/** @returns where an account stands; nothing is due for an instrument that owes none, such as a DU */
export function accountState(
  dueDate: string | null,
  receivedDate: string | null,
  owesAccount: boolean,
  today: string,
): AccountState {
  if (receivedDate !== null) return dueDate !== null && receivedDate > dueDate ? 'receivedLate' : 'received';
  if (!owesAccount) return 'notDue';
  return dueDate !== null && dueDate < today ? 'late' : 'expected';
}

export function dossierAccounts(connection: Connection, scope: DossierScope): Gathered<DossierAccount> {
  const ofPlace =
    scope.column === 'municipality'
      ? `d.municipality in (${listOf(scope.ids)})`
      : `d.id in (select "grantDecision" from allocation where deleted = 0 and area in (${listOf(scope.ids)}))`;
  const rows = connection
    .prepare(
      `select s.id, coalesce(s.name, '') as name, coalesce(d.name, '') as decision, s.year, s."dueDate",
         s."receivedDate", i.kind is not 'decentralisationGrant' as owes, ${confidential('s')}
       from accountability s join "grantDecision" d on d.id = s."grantDecision"
         left join instrument i on i.id = d.instrument
       where s.deleted = 0 and d.deleted = 0 and ${ofPlace} order by s.year desc, d.name, s.id`,
    )
    .all(...scope.ids) as (Omit<DossierAccount, 'state'> & Guarded & { readonly owes: 0 | 1 })[];
  const gathered = gather(rows, scope);
  return {
    ...gathered,
    rows: gathered.rows.map(({ owes, ...row }) => ({
      ...row,
      state: accountState(row.dueDate, row.receivedDate, owes === 1, scope.today),
    })),
  };
}

export function dossierContacts(connection: Connection, scope: DossierScope): Gathered<DossierContact> {
  const personal = (column: string): string =>
    scope.personal ? `o."${column}" as "${column}"` : `null as "${column}"`;
  const rows = connection
    .prepare(
      `select o.id, coalesce(o.name, '') as name, coalesce(o.kind, '') as kind, ${personal('contactName')},
         ${personal('contactEmail')}, ${personal('contactPhone')}, ${confidential('o')}
       from organisation o where o.deleted = 0 and o.municipality in (${listOf(scope.municipalities)})
       order by o.kind <> 'municipality', o.name, o.id`,
    )
    .all(...scope.municipalities) as (DossierContact & Guarded)[];
  return gather(rows, scope);
}

/** Of a municipality also what is noted of its areas. */
export function dossierNotes(connection: Connection, scope: DossierScope): Gathered<DossierNote> {
  const ofPlace =
    scope.column === 'area'
      ? `n.area in (${listOf(scope.ids)})`
      : `(n.municipality in (${listOf(scope.ids)}) or n.area in (select id from area where deleted = 0
           and municipality in (${listOf(scope.ids)})))`;
  const ids = scope.column === 'area' ? scope.ids : [...scope.ids, ...scope.ids];
  const rows = connection
    .prepare(
      `select n.id, coalesce(n.name, '') as name, n.date, n.text, ${confidential('n')} from note n
       where n.deleted = 0 and ${ofPlace} order by n.date desc nulls last, n.name`,
    )
    .all(...ids) as (DossierNote & Guarded)[];
  return gather(rows, scope);
}

export function dossierEvents(connection: Connection, scope: DossierScope): Gathered<DossierEvent> {
  const rows = connection
    .prepare(
      `select e.id, coalesce(e.name, '') as name, coalesce(e.kind, '') as kind, e.status, e."startDate", e.period,
         ${confidential('e')}
       from event e where e.deleted = 0 and e.municipality in (${listOf(scope.municipalities)})
       order by e."startDate" desc nulls last, e.name`,
    )
    .all(...scope.municipalities) as (DossierEvent & Guarded)[];
  return gather(rows, scope);
}

/** A file of which nobody said that it holds no personal data counts as one that does. */
export function dossierDocuments(connection: Connection, scope: DossierScope): Gathered<DossierDocument> {
  const place = `in (${listOf(scope.ids)})`;
  const rows = connection
    .prepare(
      `select t.id, coalesce(t.name, '') as name, t."documentDate", t.bytes,
         coalesce(p.name, g.name, m.name, e.name, '') as "of",
         t."containsPersonal" is not 0 or coalesce(t.confidential, p.confidential, g.confidential, 0) as hidden
       from attachment t left join project p on p.id = t.project left join allocation g on g.id = t.allocation
         left join municipality m on m.id = t.municipality left join event e on e.id = t.event
       where t.deleted = 0 and (p."${scope.column}" ${place} or g."${scope.column}" ${place}
         ${scope.column === 'municipality' ? `or t.municipality ${place} or e.municipality ${place}` : ''})
       order by t."documentDate" desc nulls last, t.name`,
    )
    .all(
      ...scope.ids,
      ...scope.ids,
      ...(scope.column === 'municipality' ? [...scope.ids, ...scope.ids] : []),
    ) as (DossierDocument & Guarded)[];
  return gather(rows, scope);
}
