// A cell and its problems in words: what is shown, and what a screen reader says.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../../../shared/format/formatMoney.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { textAt } from '../../../texts/useLabels.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import type { CellProblem, CellView, GridRow } from '../model/gridView.ts';
import { isWrong } from '../model/gridView.ts';

/** Problems that say by how much, in euro cents. */
const IN_EUROS: ReadonlySet<string> = new Set(['overDecision', 'overContribution', 'overCommitment', 'overAwarded']);

export interface AmountWords {
  readonly rowName: (row: GridRow) => string;
  /** What stands in the cell: an amount without € sign, or a text that is none. */
  readonly shown: (cell: CellView) => string;
  readonly problem: (problem: CellProblem) => string;
  /** Row, year, amount, state and problems. */
  readonly label: (row: GridRow, year: number, cell: CellView) => string;
  /** Why a row is not called what was typed, or no longer exists. */
  readonly note: (row: GridRow) => string | null;
}

export function useAmountWords(): AmountWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const shown = ({ entry, amount }: CellView): string => {
      if (amount === undefined) return entry?.text ?? '';
      return amount === null ? '' : formatAmount(amount, language);
    };
    const rowName = ({ key, row, text }: GridRow): string => {
      if (key === '') return t('amounts.grid.noRow');
      return row ? row.title : text || t('amounts.grid.nameless');
    };
    const problem = ({ code, detail }: CellProblem): string => {
      const amount = IN_EUROS.has(code) && typeof detail === 'number' ? format.money(detail) : '';
      const words = { detail: String(detail ?? ''), amount };
      return textAt(t, `amounts.problem.${code}`, words) ?? textAt(t, `problem.${code}`, words) ?? code;
    };
    const states = (cell: CellView): string[] => {
      const { recorded, entry, isReadOnly } = cell;
      const before = recorded?.amount ?? null;
      const changed = entry
        ? entry.amount === null
          ? [t('amounts.cell.emptied')]
          : [t('amounts.cell.changed', { before: before === null ? t('amounts.cell.empty') : format.money(before) })]
        : [];
      const readOnly = isReadOnly
        ? [
            recorded && recorded.records > 1
              ? t('amounts.cell.sum', { count: recorded.records })
              : t('amounts.cell.readOnly'),
          ]
        : [];
      const kind = cell.problems.length === 0 ? [] : [t(isWrong(cell) ? 'amounts.cell.wrong' : 'amounts.cell.warning')];
      return [...changed, ...readOnly, ...kind, ...cell.problems.map(problem)];
    };
    return {
      rowName,
      shown,
      problem,
      label: (row, year, cell) => {
        const { amount } = cell;
        const said =
          amount === undefined ? shown(cell) : amount === null ? t('amounts.cell.empty') : format.money(amount);
        return [t('amounts.cell.label', { row: rowName(row), year, amount: said }), ...states(cell)].join('. ');
      },
      note: ({ row }) => {
        if (!row?.note) return null;
        if (row.note.code === 'zerosAdded') return t('amounts.note.zerosAdded', { code: row.detail ?? '' });
        const { date, successors } = row.note;
        const words = { date: format.date(date), successors: format.list(successors) };
        return successors.length > 0 ? t('amounts.note.endedInto', words) : t('amounts.note.ended', words);
      },
    };
  }, [t, language, format]);
}
