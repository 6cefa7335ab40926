// What each key does in the grid.

import type { KeyboardEvent } from 'react';
import type { Column } from '../columns.ts';
import { type Cursor, type GridSize, HEAD_ROW, movedCursor } from './cursor.ts';
import { type Layout, lineAt } from './layout.ts';
import type { Row } from './row.ts';
import type { ColumnModel } from './useColumnModel.ts';

/** What a person can do with the rows; the grid only says which. */
export interface GridActions {
  readonly open: (id: string) => void;
  readonly sort: (column: string, keepOthers: boolean) => void;
  readonly toggle: (id: string, line: number) => void;
  /** Selects everything from where the selection began up to this line. */
  readonly extendTo: (line: number) => void;
  /** Selects every record of the list, or nothing when all were selected. */
  readonly selectAll: () => void;
  readonly clearSelection: () => void;
  readonly toggleGroup: (key: string) => void;
  /** Deletes the selected records, or this one when none is selected. */
  readonly remove: (id: string | undefined) => void;
}

export interface GridKeyboard {
  readonly cursor: Cursor;
  readonly size: GridSize;
  readonly layout: Layout;
  readonly rowAt: (line: number) => Row | undefined;
  readonly columns: readonly Column[];
  readonly model: ColumnModel;
  readonly moveTo: (cursor: Cursor) => void;
  readonly hasSelection: boolean;
  readonly actions: GridActions;
}

function onHeadKey({ cursor, columns, model, actions }: GridKeyboard, event: KeyboardEvent): boolean {
  const column = columns[cursor.column - 1];
  if (event.shiftKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
    if (column) model.widen(cursor.column - 1, event.key === 'ArrowRight' ? 1 : -1);
    return true;
  }
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  if (column) actions.sort(column.name, event.shiftKey);
  else actions.selectAll();
  return true;
}

function onLineKey({ cursor, layout, rowAt, actions }: GridKeyboard, event: KeyboardEvent): boolean {
  const line = lineAt(layout, cursor.row);
  if (line?.kind === 'group') {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    actions.toggleGroup(line.segment.key);
    return true;
  }
  const row = rowAt(cursor.row);
  switch (event.key) {
    case 'Enter':
      if (row) actions.open(row.id);
      return true;
    case ' ':
      if (row && event.shiftKey) actions.extendTo(cursor.row);
      else if (row) actions.toggle(row.id, cursor.row);
      return true;
    case 'Delete':
      actions.remove(row?.id);
      return true;
    default:
      return false;
  }
}

/**
 * Does what a key asks for.
 *
 * @returns whether the key meant something in the grid
 */
export function onGridKey(grid: GridKeyboard, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (ctrl && event.key.toLowerCase() === 'a') {
    grid.actions.selectAll();
    return true;
  }
  // Without a selection Escape is the page's: it closes the open record.
  if (event.key === 'Escape' && grid.hasSelection) {
    grid.actions.clearSelection();
    return true;
  }
  if (grid.cursor.row === HEAD_ROW ? onHeadKey(grid, event) : onLineKey(grid, event)) return true;
  const next = movedCursor(grid.cursor, event.key, ctrl, grid.size);
  if (!next) return false;
  grid.moveTo(next);
  if (event.shiftKey && next.row !== HEAD_ROW && next.row !== grid.cursor.row) grid.actions.extendTo(next.row);
  return true;
}
