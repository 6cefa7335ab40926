// The full-text index: what goes in, and how what people type becomes a query that cannot fail.

import { type FieldValue, type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Connection } from './connection.ts';

/** NFKC, so that ligatures and full-width letters are found by what people type. */
function normalise(text: string): string {
  return text.normalize('NFKC');
}

const bodyFields = new Map<RecordTypeName, readonly string[]>();

/** The searchable fields of a type but its title. */
function bodyFieldsOf(type: RecordTypeName): readonly string[] {
  let names = bodyFields.get(type);
  if (!names) {
    const { fields, title } = recordTypeOf(type);
    const searchable = Object.entries(fields).filter(([name, field]) => field.searchable === true && name !== title);
    names = searchable.map(([name]) => name);
    bodyFields.set(type, names);
  }
  return names;
}

function textOf(value: FieldValue | undefined): string {
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

function searchTexts(type: RecordTypeName, values: Patch): { title: string; body: string } {
  const body = bodyFieldsOf(type)
    .map((name) => textOf(values[name]))
    .filter(Boolean)
    .join('\n');
  return { title: normalise(textOf(values[recordTypeOf(type).title])), body: normalise(body) };
}

function rowOf(connection: Connection, id: string): number | undefined {
  return connection.prepare('select rowid from searchRow where record = ?').pluck().get(id) as number | undefined;
}

/**
 * Adds a record to the index or replaces what it held.
 *
 * @param isNew the record is not in the index, so that need not be looked up
 */
export function putInSearch(
  connection: Connection,
  type: RecordTypeName,
  id: string,
  values: Patch,
  isNew: boolean,
): void {
  const { title, body } = searchTexts(type, values);
  const known = isNew ? undefined : rowOf(connection, id);
  if (known !== undefined) connection.prepare('delete from search where rowid = ?').run(known);
  const rowid =
    known ?? connection.prepare('insert into searchRow (record, type) values (?, ?)').run(id, type).lastInsertRowid;
  connection.prepare('insert into search (rowid, title, body) values (?, ?, ?)').run(rowid, title, body);
}

/** Takes a record out of the index; does nothing when it is not there. */
export function removeFromSearch(connection: Connection, id: string): void {
  const known = rowOf(connection, id);
  if (known === undefined) return;
  connection.prepare('delete from search where rowid = ?').run(known);
  connection.prepare('delete from searchRow where rowid = ?').run(known);
}

/** Letters and digits that belong together, in any script. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** @returns the words that somebody typed, normalised */
export function wordsOf(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}

/**
 * Every word must occur, the last one as a beginning: that is what people expect while they type. Each word is quoted,
 * because raw input is a language of its own in FTS5 and throws.
 *
 * @returns the FTS5 query, or undefined when nothing was typed that can be searched
 */
export function matchExpression(text: string): string | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const open = /[\p{L}\p{N}]$/u.test(text);
  return words
    .map((word, index) => `"${word.replaceAll('"', '""')}"${index < words.length - 1 || !open ? '' : '*'}`)
    .join(' ');
}
