// What is committed, paid and spent, where, and what is left: per instrument, with what lies within a contribution.

import { useTranslation } from 'react-i18next';
import type { Amounts, BreakdownRow, MoneyFilter } from '../../../../shared/contract/money.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import { moneyHref, recordHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { type Bar, BarList } from '../../../charts/bars/BarList.tsx';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import type { ChartSeries } from '../../../charts/parts/SeriesLegend.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { figureCells, freeOf, toPayOf } from '../amountsOf.ts';
import { figureColour } from '../figureColour.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyCell, MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';
import { GlanceParts } from './GlanceParts.tsx';
import { GlanceTiles } from './GlanceTiles.tsx';
import { glanceSentence } from './glanceFinding.ts';

/** In the order of the chain. */
const FIGURES_AT_A_GLANCE = [
  'budgetExpenditure',
  'contributed',
  'awarded',
  'committed',
  'paid',
  'spent',
  'settled',
] as const satisfies readonly Figure[];

export function GlanceView({ address, filter, unit }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const figures = [...FIGURES_AT_A_GLANCE];
  const { data, error } = useAsk('money.breakdown', { filter, by: 'instrument', figures }, { keepPrevious: true });
  const { data: overview } = useAsk('overview.get', {});
  const notes = useTableNotes(filter, data?.asOfDate);
  if (!data) return <ViewWaiting error={error} />;
  const title = glanceSentence(t, data.total, format.moneyShort);
  if (data.rows.length === 0) {
    const isFiltered = Object.keys(filter).length > 0;
    return (
      <ViewEmpty
        text={isFiltered ? t('money.empty.filtered') : t('money.empty.nothing')}
        first={[
          { type: 'budget', label: t('money.empty.addBudget') },
          { type: 'contribution', label: t('money.empty.addContribution') },
          { type: 'allocation', label: t('money.empty.addAllocation') },
        ]}
      />
    );
  }

  const nameOf = (row: BreakdownRow) => words.titleOf('instrument', row);
  const isAtLeast = (id: string) => overview?.money.find((one) => one.id === id)?.contributedAtLeast ?? false;
  const hasAtLeast = data.rows.some(({ key }) => isAtLeast(key));
  const cellsOf = (amounts: Amounts, chosen: MoneyFilter, atLeast: boolean) => {
    const cells: { [column: string]: MoneyCell } = {
      ...figureCells(amounts, figures, chosen),
      free: { value: freeOf(amounts) },
      toPay: { value: toPayOf(amounts) },
    };
    return atLeast && cells['contributed'] ? { ...cells, contributed: { ...cells['contributed'], atLeast } } : cells;
  };
  const table: MoneyTableData = {
    heading: t('money.dimension.instrument'),
    columns: [
      ...figures.map((id) => ({ id, heading: words.figure(id) })),
      { id: 'toPay', heading: t('money.glance.toPay') },
      { id: 'free', heading: t('money.glance.free') },
    ],
    sections: [
      {
        id: 'instruments',
        rows: data.rows.map((row) => ({
          id: row.key || 'none',
          title: nameOf(row),
          href: row.key === '' ? undefined : recordHref('instrument', row.key),
          cells: cellsOf(row.amounts, { ...filter, instrument: row.key }, isAtLeast(row.key)),
        })),
        total: { id: 'total', title: t('money.total'), cells: cellsOf(data.total, filter, hasAtLeast) },
      },
    ],
  };
  const series = (['awarded', 'paid', 'spent'] as const).map(
    (id): ChartSeries => ({ id, label: words.figure(id), colour: figureColour[id] }),
  );
  const bars: Bar[] = data.rows
    .filter(({ amounts }) => amounts.awarded !== undefined)
    .map(({ key, amounts, title: name }) => ({
      id: key || 'none',
      label: words.titleOf('instrument', { key, title: name }),
      value: amounts.awarded ?? null,
      parts: { awarded: amounts.awarded ?? null, paid: amounts.paid ?? null, spent: amounts.spent ?? null },
      href: moneyHref({ ...address, lines: { figure: 'awarded', filter: { ...filter, instrument: key } } }),
    }));
  const chartTitle = t('money.glance.chart');
  return (
    <>
      <h2>{title}</h2>
      <GlanceTiles amounts={data.total} atLeast={hasAtLeast} filter={filter} address={address} />
      <Panel>
        <MoneyTable title={title} notes={notes} table={table} unit={unit} address={address} />
        <p className="ww-money__note">{t('money.glance.note')}</p>
        <p className="ww-money__note">{t('money.glance.du')}</p>
      </Panel>
      <div className="ww-money__side-by-side">
        {bars.length > 0 && (
          <Panel>
            <ChartFrame
              title={chartTitle}
              subtitle={[t('money.glance.subtitle'), ...notes].join(' · ')}
              onExport={saveChart(chartTitle)}
            >
              <BarList label={chartTitle} bars={bars} series={series} arrangement="nested" format={format.moneyShort} />
            </ChartFrame>
          </Panel>
        )}
        {overview && <GlanceParts money={overview.money} instrument={filter.instrument} />}
      </div>
    </>
  );
}
