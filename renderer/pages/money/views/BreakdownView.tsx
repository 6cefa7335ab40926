// The same amounts told apart by theme, phenomenon, municipality, source or whatever one asks for.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BreakdownRow,
  MONEY_DIMENSIONS,
  type MoneyDimension,
  type MoneyFilter,
} from '../../../../shared/contract/money.ts';
import { FIGURES, type Figure } from '../../../../shared/money/figures.ts';
import { moneyHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { type Bar, BarList } from '../../../charts/bars/BarList.tsx';
import { GroupColumns } from '../../../charts/columns/GroupColumns.tsx';
import { ChartChoice } from '../../../charts/frame/ChartChoice.tsx';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Select } from '../../../components/Select.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { figureCells } from '../amountsOf.ts';
import { figureColour } from '../figureColour.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';

const DEFAULT_FIGURES: readonly Figure[] = ['awarded', 'paid', 'spent'];
const MOST_BARS = 15;

/** @returns the choice of amounts of one row; undefined for amounts without a year, which cannot be chosen */
export function chosenByRow(by: MoneyDimension, key: string, filter: MoneyFilter): MoneyFilter | undefined {
  if (by !== 'year') return { ...filter, [by]: key };
  const year = Number(key);
  return year > 0 ? { ...filter, fromYear: year, untilYear: year } : undefined;
}

export function BreakdownView({ address, filter, unit, go }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const by = address.by ?? 'focusTheme';
  const figures = address.figures ?? DEFAULT_FIGURES;
  const [chosenFigure, setChosenFigure] = useState<Figure | null>(null);
  const drawn = chosenFigure !== null && figures.includes(chosenFigure) ? chosenFigure : (figures[0] ?? 'awarded');
  const { data, error } = useAsk('money.breakdown', { filter, by, figures: [...figures] }, { keepPrevious: true });
  const notes = useTableNotes(filter, data?.asOfDate);

  const choices = (
    <div className="ww-money__filters ww-money__filters--tall ww-no-print">
      <Select
        label={t('money.breakdown.by')}
        alwaysChosen
        value={by}
        onChange={(dimension) => go({ ...address, by: dimension ?? undefined, lines: undefined })}
        options={MONEY_DIMENSIONS.map((id) => ({ id, label: t(`money.dimension.${id}`) }))}
      />
      <fieldset className="ww-money__figure-choice">
        <legend className="ww-field__label">{t('money.breakdown.figures')}</legend>
        {FIGURES.map((figure) => (
          <Checkbox
            key={figure}
            isSelected={figures.includes(figure)}
            isDisabled={figures.length === 1 && figures.includes(figure)}
            onChange={(isOn) =>
              go({ ...address, figures: FIGURES.filter((one) => (one === figure ? isOn : figures.includes(one))) })
            }
          >
            {words.figure(figure)}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
  if (!data) return <ViewWaiting error={error} />;
  if (data.rows.length === 0) {
    return (
      <>
        {choices}
        <ViewEmpty
          text={
            filter.fromYear === undefined && filter.instrument === undefined
              ? t('money.empty.nothing')
              : t('money.empty.filtered')
          }
          first={[{ type: 'allocation', label: t('money.empty.addAllocation') }]}
        />
      </>
    );
  }

  const nameOf = (row: BreakdownRow) => words.titleOf(by, row);
  const amountOf = (row: BreakdownRow) => row.amounts[drawn] ?? null;
  const rows =
    by === 'year'
      ? data.rows.toSorted((a, b) => Number(a.key) - Number(b.key))
      : data.rows.toSorted((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0));
  const known = rows.filter((row) => amountOf(row) !== null);
  const largest = known.filter(({ key }) => key !== '').toSorted((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0))[0];
  const inWords = inSentence(words.figure(drawn));
  const findingOf = (): string => {
    const unknown = data.rows.find(({ key }) => key === '')?.amounts[drawn] ?? 0;
    if (!largest) {
      const amount = format.moneyShort(unknown);
      return unknown === 0
        ? t('money.breakdown.foundNothing')
        : t('money.breakdown.foundOnlyUnknown', { amount, figure: inWords });
    }
    const said = { name: nameOf(largest), amount: format.moneyShort(amountOf(largest) ?? 0), figure: inWords };
    if (unknown > (amountOf(largest) ?? 0)) {
      const total = format.moneyShort(data.total[drawn] ?? 0);
      return t('money.breakdown.foundUnknown', { ...said, amount: format.moneyShort(unknown), total });
    }
    if (known.length === 1) return t('money.breakdown.foundOne', said);
    return t('money.breakdown.found', { ...said, total: format.moneyShort(data.total[drawn] ?? 0) });
  };
  const title = findingOf();
  const hrefOf = (row: BreakdownRow) => {
    const chosen = chosenByRow(by, row.key, filter);
    return chosen && amountOf(row) !== null
      ? moneyHref({ ...address, lines: { figure: drawn, filter: chosen } })
      : undefined;
  };
  const bars: Bar[] = rows
    .slice(0, MOST_BARS)
    .map((row) => ({ id: row.key || 'none', label: nameOf(row), value: amountOf(row), href: hrefOf(row) }));
  const table: MoneyTableData = {
    heading: t(`money.dimension.${by}`),
    columns: figures.map((figure) => ({ id: figure, heading: words.figure(figure) })),
    sections: [
      {
        id: 'rows',
        rows: rows.map((row) => ({
          id: row.key || 'none',
          title: nameOf(row),
          cells: figureCells(row.amounts, figures, chosenByRow(by, row.key, filter)),
        })),
        total: {
          id: 'total',
          title: data.overlaps ? t('money.together') : t('money.total'),
          cells: figureCells(data.total, figures, filter),
        },
      },
    ],
  };
  return (
    <>
      {choices}
      {data.overlaps && <Banner tone="info">{t('money.breakdown.overlaps')}</Banner>}
      <Panel>
        <ChartFrame
          title={title}
          subtitle={[words.figure(drawn), ...notes].join(' · ')}
          onExport={saveChart(title)}
          tools={
            by !== 'year' &&
            figures.length > 1 && (
              <ChartChoice<Figure>
                label={t('money.breakdown.figures')}
                options={figures.map((id) => ({ id, label: words.figure(id) }))}
                chosen={drawn}
                onChoose={setChosenFigure}
              />
            )
          }
        >
          {by === 'year' ? (
            <GroupColumns
              label={title}
              groups={rows.map((row) => ({
                id: row.key,
                label: nameOf(row),
                values: Object.fromEntries(figures.map((figure) => [figure, row.amounts[figure] ?? null])),
                href: hrefOf(row),
              }))}
              series={figures.map((id) => ({ id, label: words.figure(id), colour: figureColour[id] }))}
              format={format.money}
              {...words.axis(rows.flatMap((row) => figures.map((figure) => row.amounts[figure])))}
            />
          ) : (
            <BarList label={title} bars={bars} format={format.moneyShort} />
          )}
        </ChartFrame>
        {by !== 'year' && rows.length > MOST_BARS && (
          <p className="chart-note">{t('money.breakdown.others', { count: rows.length - MOST_BARS })}</p>
        )}
      </Panel>
      <Panel>
        <MoneyTable title={title} notes={notes} table={table} unit={unit} address={address} />
      </Panel>
    </>
  );
}
