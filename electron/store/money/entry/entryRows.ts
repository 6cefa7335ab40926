// The rows of a grid of amounts: what they are called, and what a typed name or code means.

import { fieldOf, recordTypeOf } from '../../../../shared/catalogue/catalogue.ts';
import type { ENTRY_ROW_CHOICES } from '../../../../shared/contract/amounts.ts';
import {
  type EntryContext,
  type EntryRow,
  type EntryRowNote,
  type FoundEntryRow,
  MOST_ENTRY_ROWS,
} from '../../../../shared/contract/amounts.ts';
import type { EntryRowType } from '../../../../shared/money/entryKinds.ts';
import { municipalityCode, References } from '../../../exchange/sheets/references.ts';
import type { Connection } from '../../connection.ts';

interface RowOf {
  readonly id: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly validUntil: string | null;
  readonly successorCodes: string | null;
}

function rowSql(type: EntryRowType): string {
  const { title } = recordTypeOf(type);
  const isMunicipality = type === 'municipality';
  const detail = type === 'area' ? '(select m.name from municipality m where m.id = r.municipality)' : 'r.code';
  const hasDetail = type === 'area' || fieldOf(type, 'code') !== undefined;
  return `select r.id as id, r."${title}" as title, ${hasDetail ? detail : 'null'} as detail,
    ${isMunicipality ? 'r."validUntil"' : 'null'} as validUntil,
    ${isMunicipality ? 'r."successorCodes"' : 'null'} as successorCodes
    from "${type}" r where r.deleted = 0`;
}

function successorsOf(connection: Connection, codes: string | null): string[] {
  const named = connection.prepare('select name from municipality where code = ? and deleted = 0').pluck();
  return (JSON.parse(codes ?? '[]') as readonly string[]).map((code) => {
    const name = named.get(code);
    return typeof name === 'string' ? `${name} (${code})` : code;
  });
}

function noteOf(connection: Connection, row: RowOf, today: string): EntryRowNote | null {
  if (row.validUntil === null || row.validUntil >= today) return null;
  return { code: 'ended', date: row.validUntil, successors: successorsOf(connection, row.successorCodes) };
}

function rowsFrom(connection: Connection, rows: readonly RowOf[], today: string): EntryRow[] {
  return rows.map((row) => ({
    id: row.id,
    title: row.title ?? '',
    detail: row.detail,
    note: noteOf(connection, row, today),
  }));
}

const inNames = new Intl.Collator('nl');

export interface RowsWanted {
  readonly choice: (typeof ENTRY_ROW_CHOICES)[number];
  /** The rows of which something is recorded; empty for amounts without a row. */
  readonly used: ReadonlySet<string>;
  /** ISO date: what ended before it is not among "all". */
  readonly today: string;
}

/** @returns the rows by name, and how many there are too many */
export function entryRows(
  connection: Connection,
  { rowType, municipality }: EntryContext,
  { choice, used, today }: RowsWanted,
): { readonly rows: readonly EntryRow[]; readonly leftOut: number } {
  const areas = new Set(
    choice === 'withAreas' && rowType === 'municipality'
      ? (connection.prepare('select distinct municipality from area where deleted = 0').pluck().all() as string[])
      : [],
  );
  const inMunicipality = new Set(
    rowType === 'area' && municipality !== undefined
      ? (connection.prepare('select id from area where municipality = ?').pluck().all(municipality) as string[])
      : [],
  );
  const isAll = choice === 'all' || (choice === 'withAreas' && rowType !== 'municipality');
  const belongs = (id: string): boolean => municipality === undefined || rowType !== 'area' || inMunicipality.has(id);
  const found = (connection.prepare(rowSql(rowType)).all() as RowOf[]).filter(
    ({ id, validUntil }) =>
      used.has(id) || areas.has(id) || (isAll && belongs(id) && (validUntil === null || validUntil >= today)),
  );
  const sorted = found.toSorted((a, b) => inNames.compare(a.title ?? '', b.title ?? ''));
  const shown = rowsFrom(connection, sorted.slice(0, MOST_ENTRY_ROWS), today);
  const rows = used.has('') ? [...shown, { id: '', title: '', detail: null, note: null }] : shown;
  return { rows, leftOut: Math.max(0, sorted.length - MOST_ENTRY_ROWS) };
}

/** @returns for each text the row that it means, in the same order; what was understood beyond the letter is said */
export function findEntryRows(
  connection: Connection,
  rowType: EntryRowType,
  texts: readonly string[],
  today: string,
): readonly FoundEntryRow[] {
  const references = new References(connection);
  const one = connection.prepare(`${rowSql(rowType)} and r.id = ?`);
  return texts.map((text): FoundEntryRow => {
    const found = references.find(rowType, text);
    if ('code' in found) {
      return { text, code: found.code === 'ambiguousReference' ? 'ambiguousRow' : 'unknownRow' };
    }
    const [row] = rowsFrom(connection, [one.get(found.id) as RowOf], today);
    if (!row) return { text, code: 'unknownRow' };
    const isCompleted =
      rowType === 'municipality' && municipalityCode(text) === row.detail && text.trim().toUpperCase() !== row.detail;
    return { text, row: isCompleted && row.note === null ? { ...row, note: { code: 'zerosAdded' } } : row };
  });
}
