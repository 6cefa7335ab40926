// The columns of the grid as TanStack Table keeps them: their widths, and dragging them wider or narrower.

import {
  type ColumnSizingState,
  columnResizingFeature,
  columnSizingFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { useColumnWidths, useWidthsOf } from './columnWidths.ts';
import { ownWidths } from './ownWidths.ts';
import type { Row } from './row.ts';

const features = tableFeatures({ columnSizingFeature, columnResizingFeature });
const helper = createColumnHelper<typeof features, Row>();
// The rows stay with the query cache: the table models columns only.
const NO_ROWS: Row[] = [];

const MIN_WIDTH = 56;
const MAX_WIDTH = 900;
/** CSS pixels by which one key press widens a column. */
const KEY_STEP = 16;

export interface ColumnModel {
  /** Of each column, in order, its width in CSS pixels. */
  readonly widths: readonly number[];
  /** @returns what to give to a handle's onMouseDown and onTouchStart, to drag the column's edge */
  readonly dragHandler: (column: number) => ((event: unknown) => void) | undefined;
  readonly isDragging: (column: number) => boolean;
  /** Makes a column one step wider (1) or narrower (-1). */
  readonly widen: (column: number, steps: number) => void;
  /** Gives a column its own width back. */
  readonly reset: (column: number) => void;
}

/**
 * @param room CSS pixels for all columns together; 0 when it is not known yet
 * @returns the widths of a list's columns, kept for the next time
 */
export function useColumnModel(type: RecordTypeName, columns: readonly Column[], room: number): ColumnModel {
  const labels = useLabels();
  const kept = useWidthsOf(type);
  const setWidths = useColumnWidths((state) => state.setWidths);
  const definitions = useMemo(() => {
    const sizes = ownWidths(type, columns, labels, kept, room);
    return columns.map(({ name, width }, index) =>
      helper.display({ id: name, size: sizes[index] ?? width, minSize: MIN_WIDTH, maxSize: MAX_WIDTH }),
    );
  }, [columns, labels, type, kept, room]);
  const table = useTable({
    features,
    columns: definitions,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: { columnSizing: kept },
    onColumnSizingChange: (update) => {
      const next: ColumnSizingState = typeof update === 'function' ? update(kept) : update;
      setWidths(type, next);
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  return {
    widths: headers.map((header) => header.getSize()),
    dragHandler: (column) => headers[column]?.getResizeHandler(),
    isDragging: (column) => headers[column]?.column.getIsResizing() ?? false,
    widen: (column, steps) => {
      const header = headers[column];
      if (!header) return;
      const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, header.getSize() + steps * KEY_STEP));
      setWidths(type, { ...kept, [header.column.id]: width });
    },
    reset: (column) => headers[column]?.column.resetSize(),
  };
}
