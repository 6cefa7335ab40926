// What is off in the register of advice: numbers that occur twice, and states that are not where the steps lead.

import { sql } from 'kysely';
import type { ValuesOf } from '../../../shared/catalogue/catalogue.ts';
import type { Finding } from '../../../shared/contract/findings.ts';
import { fieldsOf, isAdviceStep, PATH_FIELDS, pathOf, type TakenStep } from '../../../shared/council/adviceFlow.ts';
import { type Connection, query } from '../connection.ts';
import { MOST_OF_A_KIND } from './finding.ts';

function duplicateAdviceNumbers(connection: Connection): Finding[] {
  const rows = connection.all(
    query
      .selectFrom('advice as a')
      .select(['a.id as id', 'a.name as name', 'a.number as number'])
      .where('a.deleted', '=', 0)
      .where('a.number', 'in', (expression) =>
        expression
          .selectFrom('advice as b')
          .select('b.number')
          .where('b.number', 'is not', null)
          .groupBy('b.number')
          .having(sql<number>`count(*)`, '>', 1),
      )
      .orderBy('a.number')
      .limit(MOST_OF_A_KIND),
  );
  // Deleted ones are counted above, so that the index alone answers; here only those that are there count.
  const byNumber = Map.groupBy(rows, (row) => row.number);
  return rows
    .filter((row) => (byNumber.get(row.number)?.length ?? 0) > 1)
    .map((row) => ({
      kind: 'duplicateAdviceNumber',
      type: 'advice',
      id: row.id,
      title: row.name ?? '',
      detail: row.number ?? '',
    }));
}

interface StepRow extends TakenStep {
  readonly advice: string;
  readonly title: string | null;
  readonly status: ValuesOf<'advice'>['status'];
  readonly isDisputed: 0 | 1;
}

/** What the steps decide, so that nobody needs to be asked which of two values holds. */
const DISPUTED = PATH_FIELDS.map((field) => `'${field}'`).join(', ');

/** The last steps of each advice decide; of a path of one day its order matters, so all the steps of the last day are read. */
const LAST_STEPS = `
  select s.id, s.advice, s.step, s.date, s.position, s.reason, a.name as title, a.status,
    exists (select 1 from conflict c where c.record = a.id and c.field in (${DISPUTED})) as "isDisputed"
  from (select advice, max(date) as last from "adviceStep" where deleted = 0 group by advice) l
  join "adviceStep" s on s.advice = l.advice and s.date = l.last and s.deleted = 0
  join advice a on a.id = s.advice and a.deleted = 0`;

function differingStates(connection: Connection): Finding[] {
  const rows = (connection.prepare(LAST_STEPS).all() as StepRow[]).filter(({ step }) => isAdviceStep(step));
  return [...Map.groupBy(rows, ({ advice }) => advice)]
    .flatMap(([id, steps]): Finding[] => {
      const [first] = steps;
      const { status } = fieldsOf(pathOf(steps));
      if (!first || (first.isDisputed === 0 && (first.status === null || first.status === status))) return [];
      return [{ kind: 'adviceStatusDiffers', type: 'advice', id, title: first.title ?? '', detail: status }];
    })
    .slice(0, MOST_OF_A_KIND);
}

/** @returns what is off in the register of advice, at most 200 of a kind */
export function adviceFindings(connection: Connection): Finding[] {
  return [...duplicateAdviceNumbers(connection), ...differingStates(connection)];
}
