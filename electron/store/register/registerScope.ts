// Which texts the register searches when somebody filters: the rows of the search index whose advice fits, in a temporary table
// that is kept while somebody types on with the same filters.

import type { RegisterFilters, RegisterType } from '../../../shared/contract/register.ts';
import type { Connection } from '../connection.ts';

/** Of each type how a record is found from the advice that it belongs to. */
const BELONGING: { readonly [Type in RegisterType]: string } = {
  advice: 'select a.id from "registerAdvice" a',
  recommendation: 'select r.id from recommendation r join "registerAdvice" a on a.id = r.advice',
  adviceRequest: 'select d."adviceRequest" from advice d join "registerAdvice" a on a.id = d.id',
  signal: 'select l.signal from "adviceSignal" l join "registerAdvice" a on a.id = l.advice where l.deleted = 0',
  adviceStep: 'select s.id from "adviceStep" s join "registerAdvice" a on a.id = s.advice',
  evidence: `select e.id from recommendation r join "registerAdvice" a on a.id = r.advice
    join evidence e on e.recommendation = r.id`,
  followUpAction: `select f.id from recommendation r join "registerAdvice" a on a.id = r.advice
    join "followUpAction" f on f.recommendation = r.id`,
  meeting: `select i.meeting from "agendaItem" i join "registerAdvice" a on a.id = i.advice where i.deleted = 0`,
  agendaItem: 'select i.id from "agendaItem" i join "registerAdvice" a on a.id = i.advice',
  councilDecision: 'select c.id from "councilDecision" c join "registerAdvice" a on a.id = c.advice',
};

/** The year of an advice: that in which it was adopted, else offered. */
export const YEAR_OF_ADVICE = `cast(substr(coalesce(a."adoptedDate", a."offeredDate"), 1, 4) as integer)`;

interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

function among(sql: (list: string) => string, values: readonly (string | number)[]): Condition[] {
  return values.length === 0 ? [] : [{ sql: sql(values.map(() => '?').join(', ')), values }];
}

/** @returns the conditions on an advice, under the name `a` */
export function adviceConditions({ statuses, years, themes, addressees, kinds }: RegisterFilters): Condition[] {
  return [
    ...among((list) => `a.status in (${list})`, statuses),
    ...among((list) => `a.kind in (${list})`, kinds),
    ...among((list) => `a.addressee in (${list})`, addressees),
    ...among((list) => `${YEAR_OF_ADVICE} in (${list})`, years),
    ...among(
      (list) =>
        `exists (select 1 from "adviceFocusTheme" t where t.advice = a.id and t.deleted = 0 and t."focusTheme" in (${list}))`,
      themes,
    ),
  ];
}

const kept = new WeakMap<Connection, string>();

/** How far the log of the store is: nothing changes without it. */
function position(connection: Connection): number {
  return Number(connection.prepare('select max(seq) from change').pluck().get() ?? 0);
}

/**
 * Fills the temporary table `registerScope` with the rows of the search index whose record belongs to an advice that fits.
 *
 * @returns false when the filters say nothing of advices, so that every text is in scope
 */
export function fillScope(connection: Connection, filters: RegisterFilters, types: readonly RegisterType[]): boolean {
  const conditions = adviceConditions(filters);
  if (conditions.length === 0) return false;
  const key = JSON.stringify([filters, types, position(connection)]);
  if (kept.get(connection) === key) return true;
  connection.sqlite.exec(`
    create temp table if not exists "registerAdvice" (id text primary key) without rowid;
    create temp table if not exists "registerScope" (id integer primary key);
    delete from "registerAdvice";
    delete from "registerScope";`);
  connection
    .prepare(
      `insert into "registerAdvice" select a.id from advice a
       where a.deleted = 0 and ${conditions.map(({ sql }) => sql).join(' and ')}`,
    )
    .run(...conditions.flatMap(({ values }) => values));
  for (const type of types) {
    connection
      .prepare(
        `insert or ignore into "registerScope" select s.rowid from "searchRow" s where s.record in (${BELONGING[type]})`,
      )
      .run();
  }
  kept.set(connection, key);
  return true;
}
