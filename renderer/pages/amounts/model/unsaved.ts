// What a person entered in a grid and did not save yet; every change makes a new one, so that it can be taken back.

import type { EntryRow } from '../../../../shared/contract/amounts.ts';
import type { Entry } from './readEntry.ts';

/** A row that the person added: one of the store, or a text of which it is not known yet what it means. */
export interface AddedRow {
  /** The row's id, or of an unknown one `text:` and a number. */
  readonly key: string;
  readonly text: string;
  readonly row: EntryRow | null;
  /** Why there is no row; `nameless` for values that were pasted below the last one. */
  readonly problem: 'unknownRow' | 'ambiguousRow' | 'nameless' | null;
}

export interface Unsaved {
  /** By {@link cellKey}. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly added: readonly AddedRow[];
  /** Years that were pasted and have no column of their own. */
  readonly years: readonly number[];
}

export const nothingUnsaved: Unsaved = { entries: {}, added: [], years: [] };

/** A row's key and a year; no key has a space. */
export function cellKey(row: string, year: number): string {
  return `${row} ${year}`;
}

/** @returns the row's key and the year of a {@link cellKey} */
export function cellOfKey(key: string): { readonly row: string; readonly year: number } {
  const space = key.lastIndexOf(' ');
  return { row: key.slice(0, space), year: Number(key.slice(space + 1)) };
}

export function isNothing({ entries, added }: Unsaved): boolean {
  return Object.keys(entries).length === 0 && added.length === 0;
}

export interface CellChange {
  readonly row: string;
  readonly year: number;
  /** Null takes back what was entered. */
  readonly entry: Entry | null;
}

/**
 * @param recorded euro cents that the store has in a cell, null for none: an entry that says the same is no change
 */
export function withEntries(
  unsaved: Unsaved,
  changes: readonly CellChange[],
  recorded: (key: string) => number | null,
): Unsaved {
  const entries = { ...unsaved.entries };
  for (const { row, year, entry } of changes) {
    const key = cellKey(row, year);
    if (entry === null || entry.amount === recorded(key)) delete entries[key];
    else entries[key] = entry;
  }
  return { ...unsaved, entries };
}

/** @returns with rows added that are not there yet */
export function withRows(unsaved: Unsaved, rows: readonly AddedRow[]): Unsaved {
  const known = new Set(unsaved.added.map(({ key }) => key));
  const fresh = rows.filter(({ key }) => !known.has(key) && known.add(key));
  return { ...unsaved, added: [...unsaved.added, ...fresh] };
}

export function withYears(unsaved: Unsaved, years: readonly number[]): Unsaved {
  return { ...unsaved, years: [...new Set([...unsaved.years, ...years])].toSorted((a, b) => a - b) };
}

/** @returns without a row that was added, and what was entered in it */
export function withoutRow(unsaved: Unsaved, key: string): Unsaved {
  const entries = Object.entries(unsaved.entries).filter(([cell]) => cellOfKey(cell).row !== key);
  return {
    ...unsaved,
    entries: Object.fromEntries(entries),
    added: unsaved.added.filter((row) => row.key !== key),
  };
}

/** Puts a row in the place of one whose text was not understood; its amounts go along where the row has none yet. */
export function withRowMended(unsaved: Unsaved, key: string, mended: AddedRow): Unsaved {
  const isThere = unsaved.added.some((row) => row.key === mended.key && row.key !== key);
  const added = unsaved.added.flatMap((row) => (row.key === key ? (isThere ? [] : [mended]) : [row]));
  const entries: Record<string, Entry> = {};
  for (const [cell, entry] of Object.entries(unsaved.entries)) {
    const { row, year } = cellOfKey(cell);
    const target = row === key ? cellKey(mended.key, year) : cell;
    if (row !== key || !(target in unsaved.entries)) entries[target] = entry;
  }
  return { ...unsaved, added, entries };
}

/** @returns without what was saved; rows that were added stay while something is entered in them */
export function withoutSaved(unsaved: Unsaved, saved: ReadonlySet<string>): Unsaved {
  const entries = Object.fromEntries(Object.entries(unsaved.entries).filter(([key]) => !saved.has(key)));
  const rows = new Set(Object.keys(entries).map((key) => cellOfKey(key).row));
  const years = new Set(Object.keys(entries).map((key) => cellOfKey(key).year));
  return {
    entries,
    added: unsaved.added.filter(({ key }) => rows.has(key)),
    years: unsaved.years.filter((year) => years.has(year)),
  };
}

/** Steps back and forth. */
export interface History {
  readonly past: readonly Unsaved[];
  readonly present: Unsaved;
  readonly future: readonly Unsaved[];
}

const MOST_STEPS = 100;

export function historyOf(present: Unsaved): History {
  return { past: [], present, future: [] };
}

export function stepTo({ past, present }: History, next: Unsaved): History {
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

export function stepBack(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

export function stepForward(history: History): History {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.present], present: next, future } : history;
}
