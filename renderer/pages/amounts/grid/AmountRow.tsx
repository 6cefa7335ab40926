// One row of the grid: its name, a cell for each year, and its total.

import { CircleAlert, Layers, TriangleAlert, X } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../texts/useFormat.ts';
import { type CellView, type GridRow, isWrong, totalOf } from '../model/gridView.ts';
import { CellInput, type EditEnd } from './CellInput.tsx';
import type { AmountWords } from './useAmountWords.ts';

export interface Editing {
  readonly column: number;
  readonly text: string;
  readonly onDone: (text: string, end: EditEnd) => void;
  readonly onCancel: () => void;
}

interface AmountRowProps {
  readonly gridId: string;
  readonly index: number;
  /** CSS pixels. */
  readonly top: number;
  readonly row: GridRow;
  readonly years: readonly number[];
  readonly cells: readonly CellView[];
  readonly activeColumn: number | undefined;
  /** The first and last selected column; undefined when none is. */
  readonly selected: readonly [number, number] | undefined;
  readonly editing: Editing | undefined;
  readonly words: AmountWords;
  readonly onRemove: (key: string) => void;
}

/** The DOM id of a cell, for `aria-activedescendant`. */
export function amountCellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${row}-${column}`;
}

function Mark({ cell }: { readonly cell: CellView }) {
  if (cell.problems.length > 0) {
    const Icon = isWrong(cell) ? CircleAlert : TriangleAlert;
    return <Icon size={14} aria-hidden className="ww-amounts-mark" />;
  }
  const isSum = cell.isReadOnly && (cell.recorded?.records ?? 0) > 1;
  return isSum ? <Layers size={14} aria-hidden className="ww-amounts-mark ww-amounts-mark--sum" /> : null;
}

function stateOf(cell: CellView): string | undefined {
  if (isWrong(cell)) return 'wrong';
  if (cell.problems.length > 0) return 'warning';
  if (cell.entry) return 'changed';
  return cell.isReadOnly ? 'readOnly' : undefined;
}

function sameCell(a: CellView, b: CellView): boolean {
  const isSame = a.recorded === b.recorded && a.entry === b.entry && a.problems.length === b.problems.length;
  return (
    isSame &&
    a.problems.every(({ code, detail }, at) => {
      const other = b.problems[at];
      return code === other?.code && detail === other.detail;
    })
  );
}

/** Whether a row looks the same: hundreds of them are held against what was typed in one. */
function sameRow(before: AmountRowProps, after: AmountRowProps): boolean {
  const { row: a, cells, selected, years, ...others } = before;
  const { row: b } = after;
  const names = Object.keys(others) as (keyof typeof others)[];
  return (
    names.every((name) => before[name] === after[name]) &&
    a.key === b.key &&
    a.row === b.row &&
    a.text === b.text &&
    a.problem === b.problem &&
    selected?.[0] === after.selected?.[0] &&
    selected?.[1] === after.selected?.[1] &&
    years.join() === after.years.join() &&
    cells.every((cell, at) => {
      const other = after.cells[at];
      return other !== undefined && sameCell(cell, other);
    })
  );
}

export const AmountRow = memo(function AmountRow(props: AmountRowProps) {
  const { gridId, index, top, row, years, cells, activeColumn, selected, editing, words, onRemove } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const name = words.rowName(row);
  const note = words.note(row);
  const total = totalOf(cells.map(({ amount }) => amount));
  const isSelected = (column: number): boolean =>
    selected !== undefined && column >= selected[0] && column <= selected[1];
  return (
    <div role="row" className="ww-grid-row" aria-rowindex={index + 2} data-line={index} style={{ top }}>
      <div
        role="rowheader"
        id={amountCellId(gridId, index, 0)}
        className="ww-grid-cell ww-amounts-name"
        aria-colindex={1}
        data-column={0}
        data-active={activeColumn === 0 || undefined}
        data-state={row.problem === null ? undefined : 'wrong'}
        title={note ?? undefined}
      >
        {editing?.column === 0 ? (
          <CellInput
            label={t('amounts.grid.editingName')}
            initial={editing.text}
            isNumber={false}
            onDone={editing.onDone}
            onCancel={editing.onCancel}
          />
        ) : (
          <>
            {row.problem !== null && <CircleAlert size={14} aria-hidden className="ww-amounts-mark" />}
            <span className="ww-grid-text">{name}</span>
            {row.row?.detail != null && <span className="ww-amounts-detail">{row.row.detail}</span>}
            {note !== null && (
              <TriangleAlert size={14} role="img" aria-label={note} aria-hidden={false} className="ww-amounts-note" />
            )}
            {row.isAdded && (
              <button
                type="button"
                tabIndex={-1}
                className="ww-amounts-remove"
                aria-label={`${t('amounts.note.removeRow')}: ${name}`}
                onClick={() => onRemove(row.key)}
              >
                <X size={14} aria-hidden />
              </button>
            )}
          </>
        )}
      </div>
      {years.map((year, at) => {
        const column = at + 1;
        const cell = cells[at];
        if (!cell) return null;
        return (
          <div
            key={year}
            role="gridcell"
            id={amountCellId(gridId, index, column)}
            className="ww-grid-cell ww-amounts-cell"
            aria-colindex={column + 1}
            aria-label={words.label(row, year, cell)}
            aria-selected={isSelected(column)}
            aria-readonly={cell.isReadOnly || undefined}
            aria-invalid={isWrong(cell) || undefined}
            data-end
            data-column={column}
            data-active={activeColumn === column || undefined}
            data-state={stateOf(cell)}
            title={cell.problems.map(words.problem).join('\n') || undefined}
          >
            {editing?.column === column ? (
              <CellInput
                label={t('amounts.grid.editing', { row: name, year })}
                initial={editing.text}
                isNumber
                onDone={editing.onDone}
                onCancel={editing.onCancel}
              />
            ) : (
              <>
                <Mark cell={cell} />
                <span className="ww-grid-text">{words.shown(cell)}</span>
              </>
            )}
          </div>
        );
      })}
      <div
        role="gridcell"
        id={amountCellId(gridId, index, years.length + 1)}
        className="ww-grid-cell ww-amounts-total"
        aria-colindex={years.length + 2}
        aria-readonly
        data-end
        data-column={years.length + 1}
        data-active={activeColumn === years.length + 1 || undefined}
        title={total.isIncomplete ? t('amounts.grid.incomplete') : undefined}
      >
        {total.amount === null ? '' : format.money(total.amount)}
        {total.isIncomplete && ' *'}
      </div>
    </div>
  );
}, sameRow);
