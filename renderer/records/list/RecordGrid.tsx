// The grid of records: an ARIA grid that draws only the lines in view, so that 100,000 rows scroll like ten.

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../texts/useFormat.ts';
import type { ListState } from '../listState.ts';
import { type Cursor, HEAD_ROW } from './cursor.ts';
import { GridHead } from './GridHead.tsx';
import { cellId, GridRow, GroupRow } from './GridRow.tsx';
import { type GridActions, onGridKey } from './gridKeyboard.ts';
import { type Layout, lineAt } from './layout.ts';
import type { Row } from './row.ts';
import { useCellWords } from './useCellWords.ts';
import { useColumnModel } from './useColumnModel.ts';
import { useRoom } from './useRoom.ts';
import { useRowHeight } from './useRowHeight.ts';
import './grid.css';

export interface RecordGridProps {
  /** What a screen reader calls the grid. */
  readonly label: string;
  readonly state: ListState;
  readonly layout: Layout;
  /** @returns the record on a line, or undefined while it is on its way or when the line is a group's head */
  readonly rowAt: (line: number) => Row | undefined;
  /** Is told which lines are in view. */
  readonly onView: (first: number, last: number) => void;
  readonly selected: ReadonlySet<string>;
  readonly openId: string | undefined;
  /** The records that have unsaved changes. */
  readonly drafts: ReadonlySet<string>;
  readonly actions: GridActions;
  readonly isBusy: boolean;
}

/** Lines drawn beyond the edge of the view, so that a turn of the wheel never shows an empty one. */
const OVERSCAN = 6;
/** The number of reused elements grows by this, so that it rarely changes. */
const SLOT_STEP = 32;
/** CSS pixels: the column with the check boxes. */
const CHECK_WIDTH = 36;

function columnAt(element: Element): number | undefined {
  const value = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  return value === undefined ? undefined : Number(value);
}

function lineOf(element: Element): number | undefined {
  const value = element.closest<HTMLElement>('[data-line]')?.dataset.line;
  return value === undefined ? undefined : Number(value);
}

export function RecordGrid(props: RecordGridProps) {
  const { label, state, layout, rowAt, onView, selected, openId, drafts, actions, isBusy } = props;
  const { t } = useTranslation();
  const words = useCellWords();
  const format = useFormat();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 1 });
  const room = useRoom(scroller);
  const model = useColumnModel(state.type, state.columns, Math.max(0, room - CHECK_WIDTH));
  const active: Cursor = {
    row: Math.min(cursor.row, layout.lines - 1),
    column: Math.min(cursor.column, state.columns.length),
  };

  const virtualizer = useVirtualizer({
    count: layout.lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    // The active line is always drawn: aria-activedescendant must point at something that exists.
    rangeExtractor: useCallback(
      (range: Range) => {
        const lines = defaultRangeExtractor(range);
        return active.row < 0 || lines.includes(active.row) ? lines : [...lines, active.row].sort((a, b) => a - b);
      },
      [active.row],
    ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of the rows is the very reason to measure again
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    onView(first, last);
  }, [onView, first, last]);

  const columnStarts = model.widths.map((_, index) =>
    model.widths.slice(0, index).reduce((sum, width) => sum + width, CHECK_WIDTH),
  );
  const moveTo = (next: Cursor) => {
    setCursor(next);
    if (next.row >= 0) virtualizer.scrollToIndex(next.row);
    const view = scroller.current;
    const start = columnStarts[next.column - 1] ?? 0;
    const end = start + (model.widths[next.column - 1] ?? CHECK_WIDTH);
    if (view && (start < view.scrollLeft || end > view.scrollLeft + view.clientWidth)) {
      view.scrollLeft = start < view.scrollLeft ? start : end - view.clientWidth;
    }
  };

  const size = {
    rows: layout.lines,
    columns: state.columns.length + 1,
    page: Math.max(1, last - first - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { columns } = state;
    const hasSelection = selected.size > 0;
    const grid = { cursor: active, size, layout, rowAt, moveTo, model, columns, hasSelection, actions };
    if (onGridKey(grid, event)) event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const line = lineOf(target);
    const column = columnAt(target);
    if (line === undefined || column === undefined || target.closest('[data-edge]')) return;
    setCursor({ row: line, column });
    if (line === HEAD_ROW) {
      const head = state.columns[column - 1];
      if (head) actions.sort(head.name, event.shiftKey);
      else actions.selectAll();
      return;
    }
    const found = lineAt(layout, line);
    if (found?.kind === 'group') {
      actions.toggleGroup(found.segment.key);
      return;
    }
    const row = rowAt(line);
    if (!row) return;
    if (event.shiftKey) actions.extendTo(line);
    else if (column === 0 || event.ctrlKey || event.metaKey) actions.toggle(row.id, line);
    else actions.open(row.id);
  };

  // The head of a group is one cell, whatever column the cursor is in.
  const isOnGroup = lineAt(layout, active.row)?.kind === 'group';
  const hasActive = layout.lines > 0 || active.row === HEAD_ROW;
  const activeId = hasActive ? cellId(gridId, active.row, isOnGroup ? 0 : active.column) : undefined;

  const items = virtualizer.getVirtualItems();
  // Lines take each other's elements while scrolling: changing a text is cheaper than making an element.
  const slots = Math.ceil(items.length / SLOT_STEP) * SLOT_STEP;

  const template = [CHECK_WIDTH, ...model.widths].map((width) => `${width}px`).join(' ');
  const total = model.widths.reduce((sum, width) => sum + width, CHECK_WIDTH);
  const selectedState = selected.size === 0 ? 'none' : selected.size >= layout.records ? 'all' : 'some';
  return (
    <div
      ref={scroller}
      role="grid"
      className="ww-grid"
      // The grid has the focus; its cells are pointed at.
      tabIndex={0}
      aria-label={label}
      aria-description={t('list.grid.keys')}
      aria-rowcount={layout.lines + 1}
      aria-colcount={state.columns.length + 1}
      aria-multiselectable
      aria-busy={isBusy}
      aria-activedescendant={activeId}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseDown={(event) => {
        // Shift and click would otherwise mark text from the last place to this one.
        if (event.shiftKey) event.preventDefault();
      }}
      style={{ '--grid-columns': template, '--grid-width': `${total}px` } as CSSProperties}
    >
      <GridHead
        gridId={gridId}
        type={state.type}
        columns={state.columns}
        sort={state.sort}
        model={model}
        activeColumn={active.row === HEAD_ROW ? active.column : undefined}
        selected={selectedState}
      />
      <div role="rowgroup" className="ww-grid-body" style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const line = lineAt(layout, item.index);
          const place = {
            gridId,
            line: item.index,
            top: item.start - rowHeight,
            activeColumn: item.index === active.row ? active.column : undefined,
          };
          if (line?.kind === 'group') {
            return (
              <GroupRow
                key={`group ${line.segment.key}`}
                {...place}
                segment={line.segment}
                count={format.number(line.segment.count)}
                columnCount={state.columns.length}
              />
            );
          }
          const row = rowAt(item.index);
          return (
            <GridRow
              key={item.index === active.row ? 'active' : item.index % slots}
              {...place}
              type={state.type}
              columns={state.columns}
              row={row}
              isSelected={row !== undefined && selected.has(row.id)}
              isOpen={row !== undefined && row.id === openId}
              hasDraft={row !== undefined && drafts.has(row.id)}
              words={words}
            />
          );
        })}
      </div>
    </div>
  );
}
