// The grid in which amounts are typed and pasted: an ARIA grid that draws only the rows in view.

import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
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
import { useRowHeight } from '../../../records/list/useRowHeight.ts';
import { type KeyAction, keyAction } from '../model/gridKeys.ts';
import type { GridRow } from '../model/gridView.ts';
import { blockOf, type Place, type Selection } from '../model/selection.ts';
import { AmountRow, amountCellId, type Editing } from './AmountRow.tsx';
import type { EditEnd } from './CellInput.tsx';
import { GridTotals, GridYears } from './GridEdges.tsx';
import { NewRow } from './NewRow.tsx';
import type { AmountGridWork } from './useAmountGrid.ts';
import type { AmountWords } from './useAmountWords.ts';
import { type GridClipboard, useGridClipboard } from './useGridClipboard.ts';
import '../../../records/list/grid.css';
import './amountGrid.css';

export interface AmountGridProps {
  /** What a screen reader calls the grid. */
  readonly label: string;
  /** What stands above the names of the rows. */
  readonly rowsLabel: string;
  readonly work: AmountGridWork;
  readonly words: AmountWords;
  /** Where the keyboard is, and where the selection began; the page shows what is wrong there. */
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Is told when somebody opens a cell that cannot be edited. */
  readonly onOpen: (row: GridRow, year: number) => void;
  /** The years of the tranche; others are marked. */
  readonly isOutside: (year: number) => boolean;
  readonly onTell: (message: string) => void;
}

const OVERSCAN = 6;
/** The clipboard's event follows its key within this time. */
const CATCH_MS = 150;
/** In rem; years may be wider where there is room. */
const WIDTHS = { name: 16, year: 8, total: 9.5 } as const;

function placeOf(target: Element): Place | undefined {
  const row = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

export function AmountGrid(props: AmountGridProps) {
  const { label, rowsLabel, work, words, selection, onSelect, onOpen, isOutside, onTell } = props;
  const { t } = useTranslation();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const catcher = useRef<HTMLTextAreaElement>(null);
  const rowHeight = useRowHeight();
  const { anchor, cursor } = selection;
  const [typing, setTyping] = useState<{ readonly place: Place; readonly text: string }>();
  const { rows, years, cell } = work.view;
  const lines = rows.length + 1;
  const active: Place = {
    row: Math.min(cursor.row, lines - 1),
    column: Math.min(cursor.column, years.length + 1),
  };
  const block = blockOf(anchor, active, { row: rows.length - 1, column: years.length });

  const virtualizer = useVirtualizer({
    count: lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: rowHeight,
    // The head and the totals stay in sight above and below.
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight,
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), active.row])].sort((a, b) => a - b),
      [active.row],
    ),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height of the rows is the very reason to measure again
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, rowHeight]);
  const isShown = useRef(false);
  useEffect(() => {
    // Where the page sends the keyboard must be in view; not on opening, which begins at the top anyhow.
    if (isShown.current) virtualizer.scrollToIndex(active.row);
    isShown.current = true;
  }, [virtualizer, active.row]);

  const moveTo = (place: Place, keepsAnchor = false): void => {
    onSelect({ anchor: keepsAnchor ? anchor : place, cursor: place });
  };
  const clipboard: GridClipboard = useGridClipboard({ work, words, block, cursor: active, onTell });
  const focusGrid = (): void => scroller.current?.focus({ preventScroll: true });
  /** Copying and pasting are only told to a field: it gets the focus for as long as that takes. */
  const catchClipboard = (): void => {
    catcher.current?.focus({ preventScroll: true });
    catcher.current?.select();
    setTimeout(() => {
      if (document.activeElement === catcher.current) focusGrid();
    }, CATCH_MS);
  };

  const edit = (place: Place, text: string | null): void => {
    const row = rows[place.row];
    const year = years[place.column - 1];
    if (!row) {
      if (place.column === 0) setTyping({ place, text: text ?? '' });
      else onTell(t('amounts.grid.newRowLabel'));
      return;
    }
    if (place.column === 0) {
      if (row.row === null) setTyping({ place, text: text ?? row.text });
      return;
    }
    if (year === undefined) return;
    const view = cell(row, year);
    if (view.isReadOnly && !view.entry) onOpen(row, year);
    else
      setTyping({
        place,
        text: text ?? (view.entry?.amount === undefined ? (view.entry?.text ?? words.shown(view)) : words.shown(view)),
      });
  };

  const finish = (place: Place, text: string, end: EditEnd): void => {
    setTyping(undefined);
    focusGrid();
    const row = rows[place.row];
    const year = years[place.column - 1];
    if (place.column === 0) {
      if (!row && text.trim() !== '') void work.addRows([text]);
      else if (row && text.trim() !== row.text) void work.mendRow(row.key, text);
    } else if (row && year !== undefined) {
      const view = cell(row, year);
      const before = view.entry?.amount === undefined ? (view.entry?.text ?? words.shown(view)) : words.shown(view);
      if (text !== before) work.enter({ row: row.key, year }, text);
    }
    const step = { down: [1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const;
    const [down, across] = step[end];
    moveTo({
      row: Math.min(place.row + down, lines - 1),
      column: Math.max(0, Math.min(place.column + across, years.length)),
    });
  };

  const act = (action: KeyAction): void => {
    if (action.kind === 'move') moveTo(action.to, action.extends);
    else if (action.kind === 'edit') edit(active, action.text);
    else if (action.kind === 'clear') work.clear(clipboard.cells());
    else if (action.kind === 'collapse') moveTo(active);
    else {
      const last = { row: Math.max(0, rows.length - 1), column: years.length };
      onSelect({ anchor: { row: 0, column: 1 }, cursor: last });
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // In a field the keys are the field's, Ctrl+A and Ctrl+C too.
    if (typing) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const press = { key, shift, alt, ctrl: event.ctrlKey || event.metaKey };
    if (press.ctrl && /^[cxv]$/i.test(key)) catchClipboard();
    const page = Math.max(1, (virtualizer.range?.endIndex ?? 0) - (virtualizer.range?.startIndex ?? 0) - 2);
    const action = keyAction(active, press, { rows: lines, columns: years.length + 2, page });
    const isNothing = action?.kind === 'collapse' && anchor.row === active.row && anchor.column === active.column;
    if (!action || isNothing) return;
    event.preventDefault();
    act(action);
  };

  const onMouseDown = (event: MouseEvent): void => {
    const target = event.target as Element;
    const place = placeOf(target);
    if (!place || target.closest('input, button')) return;
    if (event.shiftKey) event.preventDefault();
    moveTo(place, event.shiftKey);
  };
  const onMouseMove = (event: MouseEvent): void => {
    const place = event.buttons === 1 && !typing ? placeOf(event.target as Element) : undefined;
    if (place && (place.row !== active.row || place.column !== active.column)) moveTo(place, true);
  };

  const editing = (index: number): Editing | undefined => {
    if (typing?.place.row !== index) return undefined;
    const { place, text } = typing;
    return {
      column: place.column,
      text,
      onDone: (typed, end) => finish(place, typed, end),
      onCancel: () => {
        setTyping(undefined);
        focusGrid();
      },
    };
  };
  const template = `${WIDTHS.name}rem repeat(${years.length}, minmax(${WIDTHS.year}rem, 1fr)) ${WIDTHS.total}rem`;
  const width = WIDTHS.name + years.length * WIDTHS.year + WIDTHS.total;
  const onClipboard = (take: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (typing) return;
    take(event);
    focusGrid();
  };
  return (
    <div
      className="ww-amounts-frame"
      onCopy={onClipboard(clipboard.copy)}
      onCut={onClipboard(clipboard.cut)}
      onPaste={onClipboard(clipboard.paste)}
    >
      <textarea ref={catcher} className="ww-amounts-catcher" tabIndex={-1} aria-hidden defaultValue=" " />
      <div
        ref={scroller}
        role="grid"
        className="ww-grid ww-amounts-grid"
        tabIndex={typing ? -1 : 0}
        aria-label={label}
        aria-description={t('amounts.grid.keys')}
        aria-rowcount={lines + 2}
        aria-colcount={years.length + 2}
        aria-multiselectable
        aria-activedescendant={typing ? undefined : amountCellId(gridId, active.row, active.column)}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseMove={onMouseMove}
        onDoubleClick={(event) => {
          const place = placeOf(event.target as Element);
          if (place && !(event.target as Element).closest('input, button')) edit(place, null);
        }}
        style={{ '--grid-columns': template, '--grid-width': `${width}rem` } as CSSProperties}
      >
        <GridYears rowsLabel={rowsLabel} years={years} isOutside={isOutside} />
        <div role="rowgroup" className="ww-grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = rows[item.index];
            const place = {
              gridId,
              index: item.index,
              top: item.start - rowHeight,
              activeColumn: item.index === active.row ? active.column : undefined,
              editing: editing(item.index),
            };
            if (!row) return <NewRow key="new" {...place} columns={years.length} />;
            const isSelected = item.index >= block.fromRow && item.index <= block.untilRow;
            return (
              <AmountRow
                key={row.key}
                {...place}
                row={row}
                years={years}
                cells={years.map((year) => cell(row, year))}
                selected={isSelected ? [block.fromColumn, block.untilColumn] : undefined}
                words={words}
                onRemove={work.removeRow}
              />
            );
          })}
        </div>
        <GridTotals view={work.view} rowIndex={lines + 2} />
      </div>
    </div>
  );
}
