// Putting a pasted block in the grid: by the names and years that it brings, or by place where it brings none.

import type { FoundEntryRow } from '../../../../shared/contract/amounts.ts';
import type { Language } from '../../../../shared/contract/contract.ts';
import type { GridRow } from './gridView.ts';
import type { PastedBlock } from './pastedBlock.ts';
import { type EntryUnit, readEntry } from './readEntry.ts';
import { type AddedRow, type CellChange, type Unsaved, withEntries, withRows, withYears } from './unsaved.ts';

export interface PasteTarget {
  readonly rows: readonly GridRow[];
  readonly years: readonly number[];
  /** Where the block begins when it goes by place: places in `rows` and `years`. */
  readonly row: number;
  readonly column: number;
  readonly language: Language;
  readonly unit: EntryUnit;
  readonly recorded: (key: string) => number | null;
}

export interface Pasted {
  readonly unsaved: Unsaved;
  /** Cells that got a value. */
  readonly cells: number;
  readonly rows: number;
  /** Rows of which it is not known what they mean, and values that are no amount. */
  readonly unknownRows: number;
  readonly notAmounts: number;
}

const wordKey = (text: string): string => text.trim().toLocaleLowerCase('nl');

/** @returns the texts of a block that are not the name or code of a row in the grid, each once */
export function textsToFind(block: PastedBlock, rows: readonly GridRow[]): string[] {
  const known = namesOf(rows);
  const texts = block.rows
    .filter(({ names }) => !names.some((name) => known.has(wordKey(name))))
    .flatMap(({ names }) => names);
  return [...new Set(texts)];
}

/** Rows by name and code; a name that two rows have is nobody's. */
function namesOf(rows: readonly GridRow[]): ReadonlyMap<string, GridRow> {
  const byName = new Map<string, GridRow | null>();
  for (const one of rows) {
    if (!one.row || one.key === '') continue;
    for (const name of new Set([one.row.title, one.row.detail ?? '', one.key].map(wordKey))) {
      if (name !== '') byName.set(name, byName.has(name) ? null : one);
    }
  }
  return new Map([...byName].filter((entry): entry is [string, GridRow] => entry[1] !== null));
}

/** A key for a row of which only the text is known; what was given out before is not given out again. */
export function newTextKey(unsaved: Unsaved, offset = 0): string {
  const numbers = unsaved.added.map(({ key }) => Number(/^text:(\d+)$/.exec(key)?.[1] ?? 0));
  return `text:${Math.max(0, ...numbers) + 1 + offset}`;
}

/** @returns the row that was found, as one that was added; or its text with why not */
export function addedRowOf(found: FoundEntryRow, textKey: string): AddedRow {
  if ('row' in found) return { key: found.row.id, text: found.text, row: found.row, problem: null };
  return { key: textKey, text: found.text, row: null, problem: found.code };
}

function columnYears({ years, rows }: PastedBlock, target: PasteTarget): number[] {
  if (years) return [...years];
  const last = target.years.at(-1) ?? new Date().getFullYear();
  const width = rows[0]?.values.length ?? 0;
  return Array.from({ length: width }, (_, index) => {
    const place = target.column + index;
    return target.years[place] ?? last + 1 + place - target.years.length;
  });
}

/**
 * @param found what the store made of {@link textsToFind}
 * @returns what is unsaved afterwards; an empty cell of the block says nothing and changes nothing
 */
export function applyPaste(
  before: Unsaved,
  block: PastedBlock,
  target: PasteTarget,
  found: readonly FoundEntryRow[],
): Pasted {
  const known = namesOf(target.rows);
  const foundByText = new Map(found.map((one) => [one.text, one]));
  const added: AddedRow[] = [];
  let unknownRows = 0;
  const unknownRow = (text: string, problem: NonNullable<AddedRow['problem']>): string => {
    const key = newTextKey(before, unknownRows);
    unknownRows += 1;
    added.push({ key, text, row: null, problem });
    return key;
  };
  const rowKey = (names: readonly string[], index: number): string => {
    if (!block.hasNames) return target.rows[target.row + index]?.key ?? unknownRow('', 'nameless');
    const here = names.flatMap((name) => known.get(wordKey(name)) ?? [])[0];
    if (here) return here.key;
    const outcomes = names.flatMap((name) => foundByText.get(name) ?? []);
    const one = outcomes.find((outcome) => 'row' in outcome);
    if (one && 'row' in one) {
      added.push(addedRowOf(one, ''));
      return one.row.id;
    }
    const isAmbiguous = outcomes.some((outcome) => 'code' in outcome && outcome.code === 'ambiguousRow');
    return unknownRow(names.join(' '), names.length === 0 ? 'nameless' : isAmbiguous ? 'ambiguousRow' : 'unknownRow');
  };

  const years = columnYears(block, target);
  const changes = block.rows.flatMap(({ names, values }, index): CellChange[] => {
    const filled = values.some((value) => value.trim() !== '');
    if (!filled && !block.hasNames) return [];
    const row = rowKey(names, index);
    return years.flatMap((year, column) => {
      const text = values[column] ?? '';
      const entry = text.trim() === '' ? null : readEntry(text, target.language, target.unit);
      return entry === null ? [] : [{ row, year, entry }];
    });
  });
  const extra = years.filter((year) => !target.years.includes(year));
  const unsaved = withEntries(withYears(withRows(before, added), extra), changes, target.recorded);
  return {
    unsaved,
    cells: changes.length,
    rows: new Set(changes.map(({ row }) => row)).size,
    unknownRows,
    notAmounts: changes.filter(({ entry }) => entry?.amount === undefined).length,
  };
}
