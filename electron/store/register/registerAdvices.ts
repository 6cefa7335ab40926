// What the register says of advices, and to which advice a text belongs.

import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { RegisterAdvice, RegisterFilters, RegisterHit, RegisterType } from '../../../shared/contract/register.ts';
import type { Connection } from '../connection.ts';
import { adviceConditions } from './registerScope.ts';

/** Of each type the SQL of the advice that a record belongs to, the record being `r`; null where there may be several. */
const ADVICE_OF: { readonly [Type in RegisterType]: string | null } = {
  advice: 'select r.id, r.id as advice from advice r',
  recommendation: 'select r.id, r.advice from recommendation r',
  adviceStep: 'select r.id, r.advice from "adviceStep" r',
  agendaItem: 'select r.id, r.advice from "agendaItem" r',
  councilDecision: 'select r.id, r.advice from "councilDecision" r',
  evidence: 'select r.id, c.advice from evidence r join recommendation c on c.id = r.recommendation',
  followUpAction: 'select r.id, c.advice from "followUpAction" r join recommendation c on c.id = r.recommendation',
  adviceRequest: null,
  signal: null,
  meeting: null,
};

/** @returns of each record that belongs to one advice the id of that advice */
export function adviceOfHits(connection: Connection, hits: readonly RegisterHit[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [type, ofType] of Map.groupBy(hits, (hit) => hit.type)) {
    const sql = ADVICE_OF[type];
    if (sql === null) continue;
    const ids = JSON.stringify(ofType.map(({ id }) => id));
    const rows = connection.prepare(`${sql} where r.id in (select value from json_each(?))`).all(ids) as {
      id: string;
      advice: string | null;
    }[];
    for (const { id, advice } of rows) if (advice !== null) found.set(id, advice);
  }
  return found;
}

type AdviceRow = Omit<RegisterAdvice, 'confidential' | 'responses'> & { readonly confidential: number | null };

const COLUMNS = `a.id, a.number, coalesce(a.name, '') as title, a.kind, a.status, a.addressee, a."adoptedDate", a."offeredDate",
  a."responseDueDate", a."responseDate", a.confidential`;

function withResponses(connection: Connection, rows: readonly AdviceRow[]): RegisterAdvice[] {
  const counts = connection
    .prepare(
      `select advice, "responseState" as state, count(*) as count from recommendation
       where deleted = 0 and advice in (select value from json_each(?)) group by advice, "responseState"`,
    )
    .all(JSON.stringify(rows.map(({ id }) => id))) as { advice: string; state: string | null; count: number }[];
  const declared = fieldOf('recommendation', 'responseState');
  const states: readonly string[] = declared?.kind === 'choice' ? declared.choices : [];
  const byAdvice = Map.groupBy(counts, ({ advice }) => advice);
  return rows.map((row) => {
    const own = byAdvice.get(row.id) ?? [];
    const responses = states.flatMap((state) => {
      const count = own.find((one) => one.state === state)?.count ?? 0;
      return count === 0 ? [] : [{ state, count }];
    });
    return { ...row, confidential: row.confidential === 1, responses };
  });
}

/** @returns the advices that are there, by id */
export function registerAdvices(connection: Connection, ids: readonly string[]): Map<string, RegisterAdvice> {
  const rows = connection
    .prepare(`select ${COLUMNS} from advice a where a.deleted = 0 and a.id in (select value from json_each(?))`)
    .all(JSON.stringify(ids)) as AdviceRow[];
  return new Map(withResponses(connection, rows).map((advice) => [advice.id, advice]));
}

/** @returns the register itself: drafts first, then the newest offer first; and how many advices fit */
export function advicesByDate(
  connection: Connection,
  filters: RegisterFilters,
  limit: number,
): { readonly advices: readonly RegisterAdvice[]; readonly total: number } {
  const conditions = adviceConditions(filters);
  const where = ['a.deleted = 0', ...conditions.map(({ sql }) => sql)].join(' and ');
  const values = conditions.flatMap((condition) => condition.values);
  const total = Number(
    connection
      .prepare(`select count(*) from advice a where ${where}`)
      .pluck()
      .get(...values),
  );
  const rows = connection
    .prepare(
      `select ${COLUMNS} from advice a where ${where}
       order by coalesce(a."offeredDate", a."adoptedDate", '9999') desc, a.number desc, a.id limit ?`,
    )
    .all(...values, limit) as AdviceRow[];
  return { advices: withResponses(connection, rows), total };
}
