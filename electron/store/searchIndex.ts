// The full-text index: what goes in, and how what people type becomes a query that cannot fail.

import { type Patch, type RecordTypeName, recordTypeOf } from '../../shared/catalogue/catalogue.ts';
import type { Connection } from './connection.ts';

/** NFKC, so that ligatures and full-width letters are found by what people type. */
function normalise(text: string): string {
  return text.normalize('NFKC');
}

function searchTexts(type: RecordTypeName, values: Patch): { title: string; body: string } {
  const definition = recordTypeOf(type);
  const textOf = (name: string): string => {
    const value = values[name];
    return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  };
  const others = Object.entries(definition.fields)
    .filter(([name, field]) => field.searchable === true && name !== definition.title)
    .map(([name]) => textOf(name));
  return { title: normalise(textOf(definition.title)), body: normalise(others.filter(Boolean).join('\n')) };
}

/** Adds a record to the index or replaces what it held. */
export function putInSearch(connection: Connection, type: RecordTypeName, id: string, values: Patch): void {
  const { title, body } = searchTexts(type, values);
  const known = connection.prepare('select rowid from searchRow where record = ?').get(id) as
    | { rowid: number }
    | undefined;
  let rowid: number | bigint | undefined = known?.rowid;
  if (rowid === undefined) {
    rowid = connection.prepare('insert into searchRow (record, type) values (?, ?)').run(id, type).lastInsertRowid;
  } else {
    connection.prepare('delete from search where rowid = ?').run(rowid);
  }
  connection.prepare('insert into search (rowid, title, body) values (?, ?, ?)').run(rowid, title, body);
}

/** Takes a record out of the index; does nothing when it is not there. */
export function removeFromSearch(connection: Connection, id: string): void {
  const known = connection.prepare('select rowid from searchRow where record = ?').get(id) as
    | { rowid: number }
    | undefined;
  if (!known) return;
  connection.prepare('delete from search where rowid = ?').run(known.rowid);
  connection.prepare('delete from searchRow where rowid = ?').run(known.rowid);
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
