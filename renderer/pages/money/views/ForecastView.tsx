// What will be left of the year's budget, by instrument, with how that is worked out.

import { useTranslation } from 'react-i18next';
import type { ForecastRow, MoneyFilter } from '../../../../shared/contract/money.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import { moneyHref, recordHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { type Bar, BarList } from '../../../charts/bars/BarList.tsx';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import type { ChartSeries } from '../../../charts/parts/SeriesLegend.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { figureColour } from '../figureColour.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyRow, MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';
import { forecastSentence } from './forecastFinding.ts';

export function ForecastView({ address, year, unit }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const { data, error } = useAsk('money.forecast', { year }, { keepPrevious: true });
  const ofYear: MoneyFilter = { fromYear: year, untilYear: year };
  const notes = useTableNotes(ofYear, data?.asOfDate);
  const asOf = useTableNotes({}, data?.asOfDate);
  if (!data) return <ViewWaiting error={error} />;
  const title = forecastSentence(t, data, format.moneyShort);
  if (data.rows.length === 0) {
    return <ViewEmpty text={t('money.empty.budget')} first={[{ type: 'budget', label: t('money.empty.addBudget') }]} />;
  }
  const titleOf = (row: ForecastRow) => words.titleOf('instrument', { key: row.instrument, title: row.title });
  const cellsOf = (row: Omit<ForecastRow, 'instrument' | 'title'>, filter: MoneyFilter): MoneyRow['cells'] => {
    const sum = (figure: Figure) => ({ figure, filter });
    return {
      budget: { value: row.budget, behind: sum('budgetExpenditure') },
      paid: { value: row.paid, behind: sum('paid') },
      stillPlanned: { value: row.stillPlanned },
      pastPlanned: { value: row.pastPlanned },
      low: { value: row.low },
      high: { value: row.high },
    };
  };
  const table: MoneyTableData = {
    heading: t('money.dimension.instrument'),
    columns: [
      { id: 'budget', heading: words.figure('budgetExpenditure') },
      { id: 'paid', heading: words.figure('paid') },
      { id: 'stillPlanned', heading: t('money.forecast.stillPlanned') },
      { id: 'pastPlanned', heading: t('money.forecast.pastPlanned') },
      { id: 'low', heading: t('money.forecast.low') },
      { id: 'high', heading: t('money.forecast.high') },
    ],
    sections: [
      {
        id: 'instruments',
        rows: data.rows.map((row) => ({
          id: row.instrument,
          title: titleOf(row),
          href: row.instrument === '' ? undefined : recordHref('instrument', row.instrument),
          cells: cellsOf(row, { ...ofYear, instrument: row.instrument }),
        })),
        total: { id: 'total', title: t('money.total'), cells: cellsOf(data.total, ofYear) },
      },
    ],
  };
  const series: ChartSeries[] = [
    { id: 'paid', label: words.figure('paid'), colour: figureColour.paid },
    { id: 'stillPlanned', label: t('money.forecast.stillPlanned'), colour: figureColour.planned },
    { id: 'pastPlanned', label: t('money.forecast.pastPlanned'), colour: 5 },
  ];
  const bars: Bar[] = data.rows.map((row) => ({
    id: row.instrument,
    label: titleOf(row),
    value: row.budget,
    parts: { paid: row.paid, stillPlanned: row.stillPlanned, pastPlanned: row.pastPlanned },
    href: moneyHref({ ...address, lines: { figure: 'paid', filter: { ...ofYear, instrument: row.instrument } } }),
  }));
  return (
    <>
      <Panel>
        <ChartFrame
          title={title}
          subtitle={[t('money.forecast.chart'), ...asOf].join(' · ')}
          onExport={saveChart(title)}
        >
          <BarList label={title} bars={bars} series={series} format={format.moneyShort} />
        </ChartFrame>
      </Panel>
      <Panel>
        <MoneyTable title={title} notes={notes} table={table} unit={unit} address={address} />
      </Panel>
      <Panel title={t('money.forecast.definitionTitle')}>
        <div className="ww-money__definition">
          <p>{t('money.forecast.definitionLow')}</p>
          <p>{t('money.forecast.definitionHigh')}</p>
          <p className="ww-muted">{t('money.forecast.definitionNegative')}</p>
        </div>
      </Panel>
    </>
  );
}
