// The line below the last row, in which a name or code makes a new one.

import { useTranslation } from 'react-i18next';
import { amountCellId, type Editing } from './AmountRow.tsx';
import { CellInput } from './CellInput.tsx';

interface NewRowProps {
  readonly gridId: string;
  readonly index: number;
  /** CSS pixels. */
  readonly top: number;
  /** How many years there are. */
  readonly columns: number;
  readonly activeColumn: number | undefined;
  readonly editing: Editing | undefined;
}

export function NewRow({ gridId, index, top, columns, activeColumn, editing }: NewRowProps) {
  const { t } = useTranslation();
  return (
    <div role="row" className="ww-grid-row" aria-rowindex={index + 2} data-line={index} data-new style={{ top }}>
      <div
        role="rowheader"
        id={amountCellId(gridId, index, 0)}
        className="ww-grid-cell ww-amounts-name"
        aria-colindex={1}
        aria-label={editing ? undefined : t('amounts.grid.newRowLabel')}
        data-column={0}
        data-active={activeColumn === 0 || undefined}
      >
        {editing ? (
          <CellInput
            label={t('amounts.grid.editingName')}
            initial={editing.text}
            isNumber={false}
            onDone={editing.onDone}
            onCancel={editing.onCancel}
          />
        ) : (
          <span className="ww-muted">{t('amounts.grid.newRow')}</span>
        )}
      </div>
      {Array.from({ length: columns + 1 }, (_, at) => at + 1).map((column) => (
        <div
          key={column}
          role="gridcell"
          id={amountCellId(gridId, index, column)}
          className="ww-grid-cell"
          aria-colindex={column + 1}
          aria-label={t('amounts.cell.empty')}
          aria-readonly
          data-column={column}
          data-active={activeColumn === column || undefined}
        />
      ))}
    </div>
  );
}
