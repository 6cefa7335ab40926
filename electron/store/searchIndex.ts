// The full-text index: what goes in, and how what people type becomes a query that cannot fail.

import { type FieldValue, type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import { normaliseText, searchTerms } from '../../shared/search/searchTerms.ts';
import type { Connection, SqlValue } from './connection.ts';
import { fromSql } from './values.ts';

/** What of a type is searched. */
interface Searched {
  readonly title: string;
  /** The searchable fields but the title. */
  readonly body: readonly string[];
  /** Reads them all, the title first. */
  readonly select: string;
}

const searchedByType = new Map<RecordTypeName, Searched>();

function searchedOf(type: RecordTypeName): Searched {
  let searched = searchedByType.get(type);
  if (!searched) {
    const { fields, title } = recordTypeOf(type);
    const searchable = Object.entries(fields).filter(([name, field]) => field.searchable === true && name !== title);
    const body = searchable.map(([name]) => name);
    const columns = [title, ...body].map((name) => `"${name}"`).join(', ');
    searched = { title, body, select: `select ${columns} from "${type}" where id = ? and deleted = 0` };
    searchedByType.set(type, searched);
  }
  return searched;
}

function textOf(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** What the index holds of a record. */
export interface SearchTexts {
  readonly title: string;
  readonly body: string;
}

function searchTexts(type: RecordTypeName, values: Patch): SearchTexts {
  const searched = searchedOf(type);
  const body = searched.body
    .map((name) => textOf(values[name]))
    .filter(Boolean)
    .join('\n');
  return { title: normaliseText(textOf(values[searched.title])), body: normaliseText(body) };
}

function rowOf(connection: Connection, id: string): number | undefined {
  return connection.prepare('select rowid from searchRow where record = ?').pluck().get(id) as number | undefined;
}

/** @returns the texts of a record as its row has them: those that the index holds; undefined without such a row */
export function indexedTexts(connection: Connection, type: RecordTypeName, id: string): SearchTexts | undefined {
  const { title, body, select } = searchedOf(type);
  const row = connection.prepare(select).raw(true).get(id) as SqlValue[] | undefined;
  if (!row) return undefined;
  const names = [title, ...body];
  return searchTexts(type, Object.fromEntries(names.map((name, at) => [name, fromSql(type, name, row[at] ?? null)])));
}

/** Adds a record to the index that is not in it. */
export function addToSearch(connection: Connection, type: RecordTypeName, id: string, values: Patch): void {
  insertTexts(connection, newRow(connection, type, id), searchTexts(type, values));
}

/**
 * Adds a record to the index or replaces what it held. Most edits leave the texts as they are; then it does nothing.
 *
 * @param indexed what {@link indexedTexts} gave before the row was written
 */
export function putInSearch(
  connection: Connection,
  type: RecordTypeName,
  id: string,
  values: Patch,
  indexed: SearchTexts | undefined,
): void {
  const texts = searchTexts(type, values);
  const known = rowOf(connection, id);
  if (known !== undefined) {
    if (indexed && indexed.title === texts.title && indexed.body === texts.body) return;
    connection.prepare('delete from search where rowid = ?').run(known);
  }
  insertTexts(connection, known ?? newRow(connection, type, id), texts);
}

function newRow(connection: Connection, type: RecordTypeName, id: string): number | bigint {
  return connection.prepare('insert into searchRow (record, type) values (?, ?)').run(id, type).lastInsertRowid;
}

function insertTexts(connection: Connection, row: number | bigint, { title, body }: SearchTexts): void {
  connection.prepare('insert into search (rowid, title, body) values (?, ?, ?)').run(row, title, body);
}

/** Takes a record out of the index; does nothing when it is not there. */
export function removeFromSearch(connection: Connection, id: string): void {
  const known = rowOf(connection, id);
  if (known === undefined) return;
  connection.prepare('delete from search where rowid = ?').run(known);
  connection.prepare('delete from searchRow where rowid = ?').run(known);
}

/**
 * Every term must occur, the last word as a beginning: that is what people expect while they type. Each is quoted, because raw
 * input is a language of its own in FTS5 and throws.
 *
 * @returns the FTS5 query, or undefined when nothing was typed that can be searched
 */
export function matchExpression(text: string): string | undefined {
  const terms = searchTerms(text);
  if (terms.length === 0) return undefined;
  return terms.map(({ words, isOpen }) => `"${words.join(' ').replaceAll('"', '""')}"${isOpen ? '*' : ''}`).join(' ');
}
