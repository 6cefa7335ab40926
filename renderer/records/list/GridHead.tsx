// The heads of the grid's columns: what each is called, how the list is sorted, and the edge to drag it wider.

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Sort } from '../../../shared/contract/queries.ts';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { HEAD_ROW } from './cursor.ts';
import { cellId } from './GridRow.tsx';
import type { ColumnModel } from './useColumnModel.ts';

interface GridHeadProps {
  readonly gridId: string;
  readonly type: RecordTypeName;
  readonly columns: readonly Column[];
  readonly sort: readonly Sort[];
  readonly model: ColumnModel;
  readonly activeColumn: number | undefined;
  /** Whether all, some or none of the rows are selected. */
  readonly selected: 'all' | 'some' | 'none';
}

function sortState(sort: readonly Sort[], name: string): 'ascending' | 'descending' | 'none' {
  const found = sort.find((entry) => entry.field === name);
  if (!found) return 'none';
  return found.descending ? 'descending' : 'ascending';
}

export function GridHead({ gridId, type, columns, sort, model, activeColumn, selected }: GridHeadProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  return (
    <div role="rowgroup" className="ww-grid-head">
      <div role="row" aria-rowindex={1} className="ww-grid-head-row" data-line={HEAD_ROW}>
        <div
          role="columnheader"
          id={cellId(gridId, HEAD_ROW, 0)}
          aria-colindex={1}
          aria-label={t('list.grid.selectAll')}
          className="ww-grid-cell ww-grid-check"
          data-column={0}
          data-active={activeColumn === 0 || undefined}
        >
          <span
            aria-hidden
            className="ww-grid-checkbox"
            data-checked={selected === 'all' || undefined}
            data-some={selected === 'some' || undefined}
          />
        </div>
        {columns.map((column, index) => {
          const direction = sortState(sort, column.name);
          const rank = sort.length > 1 ? sort.findIndex((entry) => entry.field === column.name) + 1 : 0;
          return (
            <div
              key={column.name}
              role="columnheader"
              id={cellId(gridId, HEAD_ROW, index + 1)}
              aria-colindex={index + 2}
              aria-sort={direction}
              className="ww-grid-cell"
              data-column={index + 1}
              data-end={column.alignEnd || undefined}
              data-active={activeColumn === index + 1 || undefined}
            >
              <span className="ww-grid-text" title={labels.field(type, column.name)}>
                {labels.field(type, column.name)}
              </span>
              {direction === 'ascending' && <ArrowUp aria-hidden size={13} />}
              {direction === 'descending' && <ArrowDown aria-hidden size={13} />}
              {rank > 0 && <span className="ww-grid-rank">{rank}</span>}
              <span
                aria-hidden
                className="ww-grid-edge"
                data-edge={index}
                data-dragging={model.isDragging(index) || undefined}
                onMouseDown={model.dragHandler(index)}
                onTouchStart={model.dragHandler(index)}
                onDoubleClick={() => model.reset(index)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
