// Findings: what is off in the data. They are worked out anew each time, so one that is mended is gone.

import { sql } from 'kysely';
import { entityTypes, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Finding } from '../../shared/contract/findings.ts';
import { type Connection, query, recordQuery } from './connection.ts';

/** Enough to see what is wrong; nobody reads further. */
const MOST_OF_A_KIND = 200;

function danglingReferences(connection: Connection): Finding[] {
  return entityTypes.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) => {
      if (field.kind !== 'reference') return [];
      const target = recordTypeOf(field.to as RecordTypeName);
      const rows = connection.rows(
        recordQuery
          .selectFrom(`${type.name} as r`)
          .leftJoin(`${target.name} as t`, (join) => join.onRef('t.id', '=', `r.${name}`).on('t.deleted', '=', 0))
          .select(['r.id', `r.${type.title}`])
          .where('r.deleted', '=', 0)
          .where(`r.${name}`, 'is not', null)
          .where('t.id', 'is', null)
          .limit(MOST_OF_A_KIND),
      );
      return rows.map(
        ([id, title]): Finding => ({
          kind: 'danglingReference',
          type: type.name,
          id: String(id),
          title: typeof title === 'string' ? title : '',
          detail: name,
        }),
      );
    }),
  );
}

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
          .where('b.deleted', '=', 0)
          .where('b.number', 'is not', null)
          .groupBy('b.number')
          .having(sql<number>`count(*)`, '>', 1),
      )
      .orderBy('a.number')
      .limit(MOST_OF_A_KIND),
  );
  return rows.map((row) => ({
    kind: 'duplicateAdviceNumber',
    type: 'advice',
    id: row.id,
    title: row.name ?? '',
    detail: row.number ?? '',
  }));
}

/** Parts may overlap each other (the € 6,3 mln lies within the € 28 mln), but none may exceed its whole. */
function partsBeyondWhole(connection: Connection): Finding[] {
  const rows = connection.all(
    query
      .selectFrom('contribution as part')
      .innerJoin('contribution as whole', 'whole.id', 'part.partOf')
      .select(['part.id as id', 'part.name as name', 'whole.name as whole'])
      .where('part.deleted', '=', 0)
      .where('whole.deleted', '=', 0)
      .whereRef('part.amount', '>', 'whole.amount')
      .limit(MOST_OF_A_KIND),
  );
  return rows.map((row) => ({
    kind: 'partsExceedWhole',
    type: 'contribution',
    id: row.id,
    title: row.name ?? '',
    detail: row.whole ?? '',
  }));
}

/** @returns everything that is off now, at most 200 of a kind and field */
export function findingsOf(connection: Connection): Finding[] {
  return [...duplicateAdviceNumbers(connection), ...partsBeyondWhole(connection), ...danglingReferences(connection)];
}
