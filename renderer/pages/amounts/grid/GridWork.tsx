// The grid with what belongs around it: saving, steps back, what is wrong, and the records behind a sum.

import { ArrowRightLeft, Copy, ListPlus, Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../app/commandHandlers.ts';
import { useUndo } from '../../../app/useUndo.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button, IconButton } from '../../../components/Button.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { offerUndo } from '../../../records/offerUndo.ts';
import { showToast } from '../../../state/toasts.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { LinesPanel } from '../../money/lines/LinesPanel.tsx';
import type { AmountsBehind } from '../../money/moneyAddress.ts';
import { copyText } from '../../money/table/copyText.ts';
import { amountsBehind } from '../model/amountsBehind.ts';
import { writeClipboardTable } from '../model/clipboardTable.ts';
import { isWrong, problemCells } from '../model/gridView.ts';
import { selectionOf } from '../model/selection.ts';
import { AddRowsDialog } from './AddRowsDialog.tsx';
import { AmountGrid } from './AmountGrid.tsx';
import { ProblemLine } from './ProblemLine.tsx';
import { ReallocateDialog } from './ReallocateDialog.tsx';
import { type AmountGridOptions, useAmountGrid } from './useAmountGrid.ts';
import { useAmountWords } from './useAmountWords.ts';
import { useCopiedText } from './useGridClipboard.ts';

interface GridWorkProps extends AmountGridOptions {
  readonly onShowAll: () => void;
}

type Layer = 'rows' | 'reallocate' | null;

export function GridWork(props: GridWorkProps) {
  const { context, grid, initial, onShowAll } = props;
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const words = useAmountWords();
  const copied = useCopiedText(words);
  const work = useAmountGrid(props);
  const { undo } = useUndo();
  const [selection, setSelection] = useState(() => selectionOf({ row: 0, column: grid.rows.length > 0 ? 1 : 0 }));
  const { cursor } = selection;
  const [told, setTold] = useState(() => {
    const count = Object.keys(initial?.entries ?? {}).length;
    return count > 0 ? t('amounts.kept.restored', { count }) : '';
  });
  const [layer, setLayer] = useState<Layer>(null);
  const [behind, setBehind] = useState<AmountsBehind>();
  const { rows, years, cell } = work.view;
  const problems = problemCells(work.view);
  const wrong = problems.filter(({ view }) => isWrong(view));
  const unsavedCount = Object.keys(work.unsaved.entries).length;

  const save = async (): Promise<void> => {
    const saved = await work.save();
    if (saved === 0) showToast({ tone: 'attention', message: t('amounts.action.refused') });
    if (!saved) return;
    setTold('');
    const message = t('amounts.action.saved', { count: saved });
    offerUndo({ tone: 'good', message, action: { label: t('shell.undo'), onPress: undo } });
  };
  useCommand('save', () => void save(), { enabled: unsavedCount > 0 });
  const stepBack = (): void => {
    setTold('');
    work.undo();
  };
  useCommand('undo', stepBack, { enabled: work.canUndo });
  useCommand('redo', work.redo, { enabled: work.canRedo });

  const copyAll = (): void => {
    // Amounts without a row have no name to be found by when the table comes back.
    const named = rows.filter(({ key }) => key !== '');
    const table = [
      [labels.one(context.rowType), '', ...years.map(String)],
      ...named.map((row) => [
        words.rowName(row),
        row.row?.detail ?? '',
        ...years.map((year) => copied(cell(row, year))),
      ]),
    ];
    if (copyText(writeClipboardTable(table))) {
      setTold(t('amounts.status.copied', { count: named.length * years.length }));
    }
  };
  const outside = (year: number): boolean =>
    context.kind !== 'budget' &&
    ((grid.startYear !== null && year < grid.startYear) || (grid.endYear !== null && year > grid.endYear));
  const activeRow = rows[cursor.row];
  const activeYear = years[cursor.column - 1];
  const isNothingThere = rows.length === 0;
  return (
    <div className="ww-amounts__work" data-lines={behind !== undefined || undefined}>
      <div className="ww-amounts__main">
        <div className="ww-amounts__tools" role="toolbar" aria-label={t('amounts.title')}>
          <Button
            variant="primary"
            keys="Ctrl+S"
            isDisabled={work.savable.length === 0}
            isPending={work.isSaving}
            onPress={() => void save()}
          >
            {work.savable.length < unsavedCount && work.savable.length > 0
              ? t('amounts.action.saveSome', {
                  saved: format.number(work.savable.length),
                  all: format.number(unsavedCount),
                })
              : t('amounts.action.save')}
          </Button>
          <span className="ww-amounts__count">
            {unsavedCount > 0 ? t('amounts.status.unsaved', { count: unsavedCount }) : t('amounts.status.allSaved')}
          </span>
          <IconButton
            icon={Undo2}
            label={t('amounts.action.undo')}
            keys="Ctrl+Z"
            isDisabled={!work.canUndo}
            onPress={stepBack}
          />
          <IconButton
            icon={Redo2}
            label={t('amounts.action.redo')}
            keys="Ctrl+Y"
            isDisabled={!work.canRedo}
            onPress={work.redo}
          />
          <Button variant="quiet" icon={RotateCcw} isDisabled={unsavedCount === 0} onPress={work.discard}>
            {t('amounts.action.discard')}
          </Button>
          <span className="ww-amounts__space" />
          <Button variant="quiet" icon={ListPlus} onPress={() => setLayer('rows')}>
            {t('amounts.action.addRows')}
          </Button>
          <Button variant="quiet" icon={Copy} isDisabled={isNothingThere} onPress={copyAll}>
            {t('amounts.action.copyAll')}
          </Button>
          {context.kind === 'awarded' && (
            <Button variant="quiet" icon={ArrowRightLeft} onPress={() => setLayer('reallocate')}>
              {t('amounts.action.reallocate')}
            </Button>
          )}
        </div>
        {grid.leftOut > 0 && (
          <Banner tone="attention">{t('amounts.grid.leftOut', { number: format.number(grid.leftOut) })}</Banner>
        )}
        {isNothingThere && (
          <Banner
            tone="info"
            title={t('amounts.grid.none')}
            action={<Button onPress={onShowAll}>{t('amounts.grid.showAll')}</Button>}
          >
            {t('amounts.grid.noneText')}
          </Banner>
        )}
        <AmountGrid
          label={t('amounts.grid.label', {
            kind: t(`amounts.kind.${context.kind}`),
            rows: inSentence(labels.other(context.rowType)),
          })}
          rowsLabel={labels.other(context.rowType)}
          work={work}
          words={words}
          selection={selection}
          onSelect={setSelection}
          isOutside={outside}
          onTell={setTold}
          onOpen={(row, year) => {
            setBehind(amountsBehind(context, row.key, year, cell(row, year).amount === null));
          }}
        />
        <ProblemLine
          active={activeRow && activeYear !== undefined ? cell(activeRow, activeYear) : undefined}
          activeRow={activeRow}
          words={words}
          wrong={wrong.length}
          warnings={problems.length - wrong.length}
          told={told}
          onNext={() => {
            const ahead = problems.find(
              ({ row, column }) => row > cursor.row || (row === cursor.row && column + 1 > cursor.column),
            );
            const next = ahead ?? problems[0];
            if (next) setSelection(selectionOf({ row: next.row, column: next.column + 1 }));
          }}
        />
      </div>
      {behind && <LinesPanel behind={behind} onClose={() => setBehind(undefined)} />}
      <AddRowsDialog
        isOpen={layer === 'rows'}
        onClose={() => setLayer(null)}
        onAdd={(texts) => {
          setLayer(null);
          void work.addRows(texts);
        }}
      />
      {layer === 'reallocate' && (
        <ReallocateDialog
          view={work.view}
          words={words}
          from={activeRow && activeYear !== undefined ? cell(activeRow, activeYear).recorded?.allocation : null}
          hasUnsaved={unsavedCount > 0}
          onClose={() => setLayer(null)}
        />
      )}
    </div>
  );
}
