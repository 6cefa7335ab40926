// Searching the register as one types: which texts have all the words, and where in them.

import { type Patch, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import {
  MOST_COUNTED,
  REGISTER_TYPES,
  type Register,
  type RegisterEntry,
  type RegisterFilters,
  type RegisterHit,
  type RegisterType,
} from '../../../shared/contract/register.ts';
import { passageOf, type Segment } from '../../../shared/search/passage.ts';
import { type SearchTerm, searchTerms } from '../../../shared/search/searchTerms.ts';
import type { Connection } from '../connection.ts';
import { findRow } from '../recordTables.ts';
import { matchExpression } from '../searchIndex.ts';
import { valuesFromRow } from '../values.ts';
import { adviceOfHits, advicesByDate, registerAdvices } from './registerAdvices.ts';
import { registerChoices } from './registerChoices.ts';
import { fillScope } from './registerScope.ts';

const PASSAGE_LENGTH = 220;

interface Match {
  readonly id: string;
  readonly type: RegisterType;
}

interface Found {
  readonly matches: readonly Match[];
  readonly total: number;
}

/** Few matches come best first; of many, for which ranking would read every one, the newest come first. */
function matchesOf(connection: Connection, expression: string, isScoped: boolean, types: string, limit: number): Found {
  const from = isScoped
    ? 'search join "registerScope" c on c.id = search.rowid join "searchRow" s on s.rowid = search.rowid'
    : `search join "searchRow" s on s.rowid = search.rowid and s.type in (${types})`;
  const count = Number(
    connection
      .prepare(`select count(*) from (select 1 from ${from} where search match ? limit ?)`)
      .pluck()
      .get(expression, MOST_COUNTED + 1),
  );
  const order = count > MOST_COUNTED ? 'search.rowid desc' : 'bm25(search, 8.0, 1.0), search.rowid desc';
  const matches = connection
    .prepare(`select s.record as id, s.type from ${from} where search match ? order by ${order} limit ?`)
    .all(expression, limit) as Match[];
  return { matches, total: count };
}

function hitOf(connection: Connection, { id, type }: Match, terms: readonly SearchTerm[]): RegisterHit | undefined {
  const row = findRow(connection, type, id);
  if (!row) return undefined;
  const values: Patch = valuesFromRow(type, row);
  const definition = recordTypeOf(type);
  const title = String(values[definition.title] ?? '');
  const texts = Object.entries(definition.fields).flatMap(([name, field]) => {
    const value = values[name];
    if (field.searchable !== true || name === definition.title || value === null || value === undefined) return [];
    return [Array.isArray(value) ? value.join(', ') : String(value)];
  });
  const passages = texts.flatMap((text) => {
    const passage = passageOf(text, terms, PASSAGE_LENGTH);
    return passage ? [passage] : [];
  });
  const marks = (passage: readonly Segment[]): number => passage.filter(({ isHit }) => isHit).length;
  const [best = null] = passages.sort((left, right) => marks(right) - marks(left));
  return { type, id, title: passageOf(title, terms) ?? [{ text: title, isHit: false }], passage: best };
}

/** Texts of one advice come together, where the best of them stands. */
function grouped(connection: Connection, hits: readonly RegisterHit[]): RegisterEntry[] {
  const adviceOf = adviceOfHits(connection, hits);
  const advices = registerAdvices(connection, [...new Set(adviceOf.values())]);
  const entries = new Map<string, { advice: RegisterEntry['advice']; hits: RegisterHit[] }>();
  for (const hit of hits) {
    const advice = adviceOf.get(hit.id);
    const key = advice ?? hit.id;
    const entry = entries.get(key) ?? { advice: (advice && advices.get(advice)) || null, hits: [] };
    entry.hits.push(hit);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

interface Asked {
  readonly text: string;
  readonly filters: RegisterFilters;
  readonly limit: number;
}

/**
 * @param limit how many texts, or without words how many advices, to show at most
 * @param today ISO date
 */
export function searchRegister(connection: Connection, { text, filters, limit }: Asked, today: string): Register {
  const choices = registerChoices(connection);
  const expression = matchExpression(text);
  if (expression === undefined) {
    const { advices, total } = advicesByDate(connection, filters, limit);
    const entries = advices.map((advice) => ({ advice, hits: [] }));
    return { asOfDate: today, total, isMore: total > advices.length, entries, choices };
  }
  const types = filters.types.length === 0 ? REGISTER_TYPES : filters.types;
  const isScoped = fillScope(connection, filters, types);
  const list = types.map((type) => `'${type}'`).join(', ');
  const { matches, total } = matchesOf(connection, expression, isScoped, list, limit);
  const terms = searchTerms(text);
  const hits = matches.flatMap((match) => hitOf(connection, match, terms) ?? []);
  return { asOfDate: today, total, isMore: total > matches.length, entries: grouped(connection, hits), choices };
}
