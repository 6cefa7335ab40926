// Copying, cutting and pasting blocks of the grid.

import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import { readClipboardTable, writeClipboardTable } from '../model/clipboardTable.ts';
import type { CellView } from '../model/gridView.ts';
import { copiedAmount } from '../model/readEntry.ts';
import { type Block, type Place, sizeOf } from '../model/selection.ts';
import type { AmountGridWork, CellAt, PasteOutcome } from './useAmountGrid.ts';
import type { AmountWords } from './useAmountWords.ts';

export interface GridClipboard {
  /** The selected cells. */
  readonly cells: () => readonly CellAt[];
  readonly copy: (event: ClipboardEvent) => void;
  readonly cut: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

interface ClipboardOptions {
  readonly work: AmountGridWork;
  readonly words: AmountWords;
  readonly block: Block;
  readonly cursor: Place;
  readonly onTell: (message: string) => void;
}

/** @returns the text of a cell as a spreadsheet takes it */
export function useCopiedText(words: AmountWords): (cell: CellView) => string {
  const language = useLanguage();
  return (cell) => (typeof cell.amount === 'number' ? copiedAmount(cell.amount, language) : words.shown(cell));
}

export function useGridClipboard({ work, words, block, cursor, onTell }: ClipboardOptions): GridClipboard {
  const { t } = useTranslation();
  const format = useFormat();
  const copied = useCopiedText(words);
  const { rows, years, cell } = work.view;
  const chosenRows = rows.slice(block.fromRow, block.untilRow + 1);
  const chosenYears = years.slice(block.fromColumn - 1, block.untilColumn);
  const cells = () => chosenRows.flatMap((row) => chosenYears.map((year) => ({ row: row.key, year })));

  const copy = (event: ClipboardEvent): void => {
    const table = chosenRows.map((row) => chosenYears.map((year) => copied(cell(row, year))));
    event.clipboardData.setData('text/plain', writeClipboardTable(table));
    event.preventDefault();
    onTell(t('amounts.status.copied', { count: sizeOf(block) }));
  };

  const said = (outcome: PasteOutcome): string =>
    [
      t('amounts.status.pasted', { cells: format.number(outcome.cells), rows: format.number(outcome.rows) }),
      outcome.unknownRows > 0 && t('amounts.status.pastedUnknown', { count: outcome.unknownRows }),
      outcome.notAmounts > 0 && t('amounts.status.pastedWrong', { count: outcome.notAmounts }),
      outcome.hasTotals && t('amounts.status.pastedTotals'),
      outcome.isInThousands && t('amounts.status.pastedThousands'),
    ]
      .filter(Boolean)
      .join(' ');

  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (text.trim() === '') {
      onTell(t('amounts.status.pastedNothing'));
      return;
    }
    const table = readClipboardTable(text);
    const [first] = table[0] ?? [];
    // One value goes into every cell that is selected.
    if (table.length === 1 && table[0]?.length === 1 && first !== undefined && sizeOf(block) > 1) {
      const targets = cells();
      work.fill(targets, first);
      onTell(
        t('amounts.status.pasted', { cells: format.number(targets.length), rows: format.number(chosenRows.length) }),
      );
      return;
    }
    const row = cursor.row >= rows.length ? rows.length : block.fromRow;
    work.paste(text, row, Math.max(0, block.fromColumn - 1)).then(
      (outcome) => onTell(said(outcome)),
      () => onTell(t('amounts.status.pastedNothing')),
    );
  };

  return {
    cells,
    copy,
    cut: (event) => {
      copy(event);
      work.clear(cells());
    },
    paste,
  };
}
