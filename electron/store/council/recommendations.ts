// The recommendations of an advice with what hangs on each: actions and evidence.

import type { AdviceRecommendation } from '../../../shared/contract/advice.ts';
import type { Connection } from '../connection.ts';

type Action = AdviceRecommendation['actions'][number];
type Evidence = AdviceRecommendation['evidence'][number];
type Hanging<T> = T & { readonly recommendation: string };

const RECOMMENDATIONS = `
  select id, number, coalesce(name, '') as name, "responseState", "responseReason", "executionState", "ownerName", "dueDate"
  from recommendation where advice = ? and deleted = 0 order by number is null, number, "createdAt", id`;

const hanging = (table: string, columns: string, order: string): string =>
  `select x.id, coalesce(x.name, '') as name, ${columns}, x.recommendation from "${table}" x
   join recommendation r on r.id = x.recommendation where r.advice = ? and r.deleted = 0 and x.deleted = 0
   order by ${order}, x.id`;
const ACTIONS = hanging('followUpAction', 'x.status, x."dueDate"', `coalesce(x."dueDate", '9999')`);
const EVIDENCE = hanging('evidence', 'x.date', `coalesce(x.date, '9999')`);

/** @returns in the order of their numbers; empty for an advice that is not here */
export function recommendationsOf(connection: Connection, advice: string): AdviceRecommendation[] {
  const rows = connection.prepare(RECOMMENDATIONS).all(advice) as Omit<AdviceRecommendation, 'actions' | 'evidence'>[];
  const actions = connection.prepare(ACTIONS).all(advice) as Hanging<Action>[];
  const evidence = connection.prepare(EVIDENCE).all(advice) as Hanging<Evidence>[];
  const own = <T>(all: readonly Hanging<T>[], id: string): T[] => all.filter((one) => one.recommendation === id);
  return rows.map((row) => ({
    ...row,
    actions: own<Action>(actions, row.id).map(({ id, name, status, dueDate }) => ({ id, name, status, dueDate })),
    evidence: own<Evidence>(evidence, row.id).map(({ id, name, date }) => ({ id, name, date })),
  }));
}
