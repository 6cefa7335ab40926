// One grid of amounts at work: what is recorded, what is unsaved, its checks, and everything that can be done with it.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntryContext, EntryGrid } from '../../../../shared/contract/amounts.ts';
import { call } from '../../../bridge/call.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import { useTellError } from '../../../texts/useTellError.ts';
import { addedRowOf, applyPaste, newTextKey, type Pasted, textsToFind } from '../model/applyPaste.ts';
import { readClipboardTable } from '../model/clipboardTable.ts';
import { type GridView, gridView } from '../model/gridView.ts';
import { type PastedBlock, recogniseBlock } from '../model/pastedBlock.ts';
import { type EntryUnit, readEntry } from '../model/readEntry.ts';
import {
  type CellChange,
  cellKey,
  cellOfKey,
  type History,
  historyOf,
  isNothing,
  nothingUnsaved,
  stepBack,
  stepForward,
  stepTo,
  type Unsaved,
  withEntries,
  withoutRow,
  withoutSaved,
  withRowMended,
  withRows,
} from '../model/unsaved.ts';
import { type EnteredCells, useEntryChecks } from './useEntryChecks.ts';

/** A cell by the key of its row and its year. */
export interface CellAt {
  readonly row: string;
  readonly year: number;
}

export interface PasteOutcome extends Pasted {
  readonly hasTotals: boolean;
  readonly isInThousands: boolean;
}

export interface AmountGridWork {
  readonly view: GridView;
  readonly unsaved: Unsaved;
  /** What saving would send; the cells that are wrong are left out. */
  readonly savable: EnteredCells;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isSaving: boolean;
  readonly enter: (cell: CellAt, text: string) => void;
  readonly fill: (cells: readonly CellAt[], text: string) => void;
  readonly clear: (cells: readonly CellAt[]) => void;
  readonly paste: (text: string, row: number, column: number) => Promise<PasteOutcome>;
  /** Adds the rows that these texts mean; those that are not known stay with their text. */
  readonly addRows: (texts: readonly string[]) => Promise<void>;
  readonly mendRow: (key: string, text: string) => Promise<void>;
  readonly removeRow: (key: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
  /** @returns how many amounts were saved; 0 when the store refused them, undefined on an error that was told */
  readonly save: () => Promise<number | undefined>;
}

export interface AmountGridOptions {
  readonly context: EntryContext;
  readonly grid: EntryGrid;
  readonly unit: EntryUnit;
  /** What was unsaved when the grid was last open. */
  readonly initial: Unsaved | undefined;
  readonly onUnsaved: (unsaved: Unsaved | undefined) => void;
}

const emptyEntry = { text: '', amount: null } as const;

export function useAmountGrid({ context, grid, unit, initial, onUnsaved }: AmountGridOptions): AmountGridWork {
  const client = useQueryClient();
  const language = useLanguage();
  const tellError = useTellError();
  const [history, setHistory] = useState<History>(() => historyOf(initial ?? nothingUnsaved));
  const [isSaving, setSaving] = useState(false);
  const unsaved = history.present;

  const recordedCells = useMemo(
    () => new Map(grid.cells.map((cell) => [cellKey(cell.row, cell.year), cell])),
    [grid.cells],
  );
  const recorded = useCallback((key: string) => recordedCells.get(key)?.amount ?? null, [recordedCells]);

  // Rows of which only the text is known wait for their name; texts that are no amount for mending.
  const sendable = useMemo(
    (): EnteredCells =>
      Object.entries(unsaved.entries).flatMap(([key, { amount }]) => {
        const { row, year } = cellOfKey(key);
        if (amount === undefined || row.startsWith('text:') || row === '') return [];
        const cell = recordedCells.get(key);
        return [{ row, year, amount, record: cell?.record ?? null, seen: [...(cell?.seen ?? [])] }];
      }),
    [unsaved, recordedCells],
  );
  const checks = useEntryChecks(context, sendable);
  const view = useMemo(() => gridView(grid, unsaved, checks.problems), [grid, unsaved, checks.problems]);
  const savable = useMemo(
    () =>
      sendable.filter(({ row, year }) =>
        (checks.problems.get(cellKey(row, year)) ?? []).every(({ isWarning }) => isWarning),
      ),
    [sendable, checks.problems],
  );

  const latest = useRef({ onUnsaved, history });
  useEffect(() => {
    latest.current = { onUnsaved, history };
  });
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    latest.current.onUnsaved(isNothing(unsaved) ? undefined : unsaved);
  }, [unsaved]);

  const step = useCallback((make: (now: Unsaved) => Unsaved) => {
    setHistory((before) => stepTo(before, make(before.present)));
  }, []);
  const change = (changes: readonly CellChange[]): void => step((now) => withEntries(now, changes, recorded));
  const removeRow = useCallback((key: string) => step((now) => withoutRow(now, key)), [step]);
  const asUnit = (block: PastedBlock): EntryUnit => (block.isInThousands ? 1_000 : unit);

  const save = async (): Promise<number | undefined> => {
    if (savable.length === 0) return 0;
    setSaving(true);
    try {
      const { problems } = await call('amounts.save', { context, cells: savable });
      if (problems.length > 0) {
        checks.tell(problems);
        return 0;
      }
      // The recorded amounts are there before the unsaved ones go, so that no cell shows an old amount in between.
      await client.invalidateQueries({ queryKey: ['amounts.grid'] });
      const saved = new Set(savable.map(({ row, year }) => cellKey(row, year)));
      setHistory(({ present }) => historyOf(withoutSaved(present, saved)));
      return saved.size;
    } catch (error) {
      tellError(error);
      return undefined;
    } finally {
      setSaving(false);
    }
  };

  const find = (texts: readonly string[]) =>
    texts.length === 0 ? [] : call('amounts.find', { rowType: context.rowType, texts: [...texts] });

  return {
    view,
    unsaved,
    savable,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isSaving,
    enter: ({ row, year }, text) => change([{ row, year, entry: readEntry(text, language, unit) }]),
    fill: (cells, text) => change(cells.map((cell) => ({ ...cell, entry: readEntry(text, language, unit) }))),
    clear: (cells) =>
      change(
        cells.map((cell) => {
          const recordedCell = recordedCells.get(cellKey(cell.row, cell.year));
          // What cannot be emptied loses only what was pasted over it.
          const canEmpty = recordedCell === undefined || recordedCell.record !== null;
          return { ...cell, entry: canEmpty ? emptyEntry : null };
        }),
      ),
    paste: async (text, row, column) => {
      const block = recogniseBlock(readClipboardTable(text), language, Math.max(0, view.years.length - column));
      const found = await find(textsToFind(block, view.rows));
      const target = { rows: view.rows, years: view.years, row, column, language, unit: asUnit(block), recorded };
      const pasted = applyPaste(latest.current.history.present, block, target, found);
      step(() => pasted.unsaved);
      return { ...pasted, hasTotals: block.hasTotals, isInThousands: block.isInThousands };
    },
    addRows: async (texts) => {
      const found = await find([...new Set(texts.map((one) => one.trim()).filter(Boolean))]);
      step((now) =>
        withRows(
          now,
          found.map((one, index) => addedRowOf(one, newTextKey(now, index))),
        ),
      );
    },
    mendRow: async (key, text) => {
      if (text.trim() === '') return;
      const [found] = await find([text.trim()]);
      if (found) step((now) => withRowMended(now, key, addedRowOf(found, key)));
    },
    removeRow,
    undo: () => setHistory(stepBack),
    redo: () => setHistory(stepForward),
    discard: () => step(() => nothingUnsaved),
    save,
  };
}
