// Findings: what is off in the data. They are worked out anew each time, so one that is mended is gone.

import { entityTypes, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { Finding } from '../../../shared/contract/findings.ts';
import { type Connection, query, recordQuery } from '../connection.ts';
import { adviceFindings } from './adviceFindings.ts';
import { councilFindings } from './councilFindings.ts';
import { duplicateRecords } from './duplicateRecords.ts';
import { MOST_OF_A_KIND } from './finding.ts';
import { moneyFindings } from './moneyFindings.ts';

/** Missing records that are looked for at most; more than are shown, because some may be referred to by deleted ones only. */
const MOST_MISSING = 1_000;

/**
 * The ids in a reference field of records that are not here or are deleted. First what is referred to, out of the index,
 * then which of that is missing: so the hundreds of thousands of rows themselves are not read.
 */
function missingReferences(
  connection: Connection,
  type: RecordTypeName,
  field: string,
  target: RecordTypeName,
): string[] {
  const referred = recordQuery
    .selectFrom(type)
    .select(`${field} as id`)
    .distinct()
    .where(field, 'is not', null)
    .as('referred');
  const missing = recordQuery
    .selectFrom(referred)
    .select('referred.id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom(`${target} as t`).select('t.id').whereRef('t.id', '=', 'referred.id').where('t.deleted', '=', 0),
        ),
      ),
    )
    .limit(MOST_MISSING);
  return connection.rows(missing).map(([id]) => String(id));
}

function danglingReferences(connection: Connection): Finding[] {
  return entityTypes.flatMap((type) =>
    Object.entries(type.fields).flatMap(([name, field]) => {
      if (field.kind !== 'reference') return [];
      const target = recordTypeOf(field.to as RecordTypeName);
      const gone = missingReferences(connection, type.name, name, target.name);
      if (gone.length === 0) return [];
      const rows = connection.rows(
        recordQuery
          .selectFrom(`${type.name} as r`)
          .select(['r.id', `r.${type.title}`])
          .where(`r.${name}`, 'in', gone)
          .where('r.deleted', '=', 0)
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
  return [
    ...adviceFindings(connection),
    ...councilFindings(connection),
    ...duplicateRecords(connection),
    ...moneyFindings(connection),
    ...partsBeyondWhole(connection),
    ...danglingReferences(connection),
  ];
}
