// One line of the grid: a record, a record that is still to come, or the head of a group. Drawn again only when changed.

import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Column } from '../columns.ts';
import { GridCell } from './GridCell.tsx';
import type { Segment } from './layout.ts';
import type { Row } from './row.ts';
import type { CellWords } from './useCellWords.ts';

interface LineProps {
  /** Put before the ids of cells, so that the grid can point at the active one. */
  readonly gridId: string;
  readonly line: number;
  /** CSS pixels from the top of the body. */
  readonly top: number;
  /** The cell of this line that the keyboard is at, if it is on this line. */
  readonly activeColumn: number | undefined;
}

interface GridRowProps extends LineProps {
  readonly type: RecordTypeName;
  readonly columns: readonly Column[];
  /** Undefined while its block is on its way. */
  readonly row: Row | undefined;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly hasDraft: boolean;
  readonly words: CellWords;
}

/** @returns the id of a cell's element, for aria-activedescendant */
export function cellId(gridId: string, line: number, column: number): string {
  return `${gridId}-${line}-${column}`;
}

/** Heads count as the first line for a screen reader, and lines count from one. */
const ARIA_OFFSET = 2;

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, line, top, activeColumn, type, columns, row, isSelected, isOpen, hasDraft, words } = props;
  return (
    <div
      role="row"
      className="ww-grid-row"
      aria-rowindex={line + ARIA_OFFSET}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      data-line={line}
      data-draft={hasDraft || undefined}
      data-coming={row === undefined || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        id={cellId(gridId, line, 0)}
        aria-colindex={1}
        className="ww-grid-cell ww-grid-check"
        data-column={0}
        data-active={activeColumn === 0 || undefined}
      >
        <span aria-hidden className="ww-grid-checkbox" data-checked={isSelected || undefined} />
      </div>
      {columns.map((column, index) => (
        <div
          key={column.name}
          role="gridcell"
          id={cellId(gridId, line, index + 1)}
          aria-colindex={index + 2}
          className="ww-grid-cell"
          data-column={index + 1}
          data-end={column.alignEnd || undefined}
          data-title={column.isTitle || undefined}
          data-active={activeColumn === index + 1 || undefined}
        >
          {row && (
            <GridCell type={type} column={column} value={row.values[index] ?? null} titles={row.titles} words={words} />
          )}
          {hasDraft && column.isTitle && <span className="ww-visually-hidden">, {words.draft}</span>}
        </div>
      ))}
    </div>
  );
});

interface GroupRowProps extends LineProps {
  readonly segment: Segment;
  /** The number of records in the group, as people read it. */
  readonly count: string;
  readonly columnCount: number;
}

export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { gridId, line, top, activeColumn, segment, count, columnCount } = props;
  const Chevron = segment.collapsed ? ChevronRight : ChevronDown;
  return (
    <div
      role="row"
      className="ww-grid-row ww-grid-group"
      aria-rowindex={line + ARIA_OFFSET}
      data-line={line}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        id={cellId(gridId, line, 0)}
        aria-colindex={1}
        aria-colspan={columnCount + 1}
        aria-expanded={!segment.collapsed}
        className="ww-grid-cell"
        data-column={0}
        data-active={activeColumn !== undefined || undefined}
      >
        <Chevron aria-hidden size={16} />
        <span className="ww-grid-group-label">{segment.label}</span>
        <span className="ww-muted">{count}</span>
      </div>
    </div>
  );
});
