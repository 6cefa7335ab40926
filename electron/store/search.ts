// Search over all records as somebody types, and the choices that a reference field offers.

import { sql } from 'kysely';
import { type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Choice } from '../../shared/contract/contract.ts';
import type { SearchHit } from '../../shared/contract/queries.ts';
import { passageOf } from '../../shared/search/passage.ts';
import { type SearchTerm, searchTerms, wordsOf } from '../../shared/search/searchTerms.ts';
import { type Connection, recordQuery } from './connection.ts';
import { findRow } from './recordTables.ts';
import { matchExpression } from './searchIndex.ts';
import { valuesFromRow } from './values.ts';

/** Ranking reads every row that matches: beyond this many the order hardly helps and costs too much. */
const MOST_RANKED = 2_000;
const EXCERPT_LENGTH = 140;

interface Match {
  readonly record: string;
  readonly type: RecordTypeName;
}

function matches(connection: Connection, expression: string, limit: number): Match[] {
  const counted = connection
    .prepare('select count(*) as count from (select 1 from search where search match ? limit ?)')
    .get(expression, MOST_RANKED + 1) as { count: number };
  const order = counted.count <= MOST_RANKED ? 'order by bm25(search, 8.0, 1.0)' : '';
  return connection
    .prepare(
      `select r.record, r.type from search join searchRow r on r.rowid = search.rowid where search match ? ${order} limit ?`,
    )
    .all(expression, limit) as Match[];
}

function excerptOf(type: RecordTypeName, values: Patch, terms: readonly SearchTerm[]): string | null {
  const definition = recordTypeOf(type);
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = values[name];
    if (field.searchable !== true || name === definition.title || typeof value !== 'string') continue;
    const passage = passageOf(value, terms, EXCERPT_LENGTH);
    if (passage) return passage.map(({ text }) => text).join('');
  }
  return null;
}

/** @returns the records in which all the words occur, the last word as a beginning; best first */
export function searchRecords(connection: Connection, text: string, limit: number): SearchHit[] {
  const expression = matchExpression(text);
  if (expression === undefined) return [];
  const terms = searchTerms(text);
  return matches(connection, expression, limit).flatMap(({ record, type }) => {
    const row = findRow(connection, type, record);
    if (!row) return [];
    const values = valuesFromRow(type, row);
    const definition = recordTypeOf(type);
    const title = values[definition.title];
    const subtitle = definition.subtitle ? values[definition.subtitle] : null;
    return [
      {
        type,
        id: record,
        title: typeof title === 'string' ? title : '',
        subtitle: typeof subtitle === 'string' ? subtitle : null,
        excerpt: excerptOf(type, values, terms),
      },
    ];
  });
}

/** @returns records to choose from for a reference: those in whose title each word begins a word */
export function choicesOf(connection: Connection, type: RecordTypeName, text: string, limit: number): Choice[] {
  const definition = recordTypeOf(type);
  const subtitle = definition.subtitle ?? definition.title;
  let built = recordQuery.selectFrom(type).select(['id', definition.title, subtitle]).where('deleted', '=', 0);
  const words = wordsOf(text);
  if (words.length > 0) {
    const expression = `title : (${words.map((word) => `"${word}"*`).join(' AND ')})`;
    built = built.where(
      sql<boolean>`id in (select r.record from search join "searchRow" r on r.rowid = search.rowid where search match ${expression})`,
    );
  }
  // A municipality that was merged away can still be chosen, but comes after those that exist.
  if (type === 'municipality') built = built.orderBy(sql`"validUntil" is not null`);
  const rows = connection.rows(built.orderBy(sql`${sql.ref(definition.title)} collate nocase`).limit(limit));
  return rows.map(([id, title, under]) => ({
    id: String(id),
    title: typeof title === 'string' ? title : '',
    subtitle: definition.subtitle && typeof under === 'string' ? under : null,
  }));
}
