// The cash schedule: what is planned to be paid and what was, by month of a year and by year.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashMonth, CashYear, MoneyFilter } from '../../../../shared/contract/money.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import { moneyHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { GroupColumns, type GroupValues } from '../../../charts/columns/GroupColumns.tsx';
import { ChartChoice } from '../../../charts/frame/ChartChoice.tsx';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import type { ChartSeries } from '../../../charts/parts/SeriesLegend.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLanguage } from '../../../texts/useLanguage.ts';
import { figureColour } from '../figureColour.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyRow, MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';
import { cashSentence, cumulativeMonths } from './cashFinding.ts';

type Reading = 'byMonth' | 'cumulative';

function sumOf(months: readonly CashMonth[], figure: 'planned' | 'paid'): number | null {
  const known = months.flatMap((month) => month[figure] ?? []);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

export function CashView({ address, filter, year, unit }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const [reading, setReading] = useState<Reading>('byMonth');
  const { data, error } = useAsk('money.cash', { filter, year }, { keepPrevious: true });
  const { fromYear: _from, untilYear: _until, ...withoutYears } = filter;
  const ofYear: MoneyFilter = { ...withoutYears, fromYear: year, untilYear: year };
  const yearNotes = useTableNotes(ofYear, data?.asOfDate);
  const notes = useTableNotes(filter, data?.asOfDate);
  if (!data) return <ViewWaiting error={error} />;
  if (data.years.every(({ planned, paid }) => planned === null && paid === null)) {
    return (
      <ViewEmpty text={t('money.empty.payments')} first={[{ type: 'payment', label: t('money.empty.addPayment') }]} />
    );
  }

  const series: ChartSeries[] = [
    { id: 'planned', label: words.figure('planned'), colour: figureColour.planned },
    { id: 'paid', label: words.figure('paid'), colour: figureColour.paid },
  ];
  const yearSeries: ChartSeries[] = [
    ...series,
    { id: 'budget', label: words.figure('budgetExpenditure'), colour: figureColour.budgetExpenditure },
  ];
  const monthName = (month: number, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
  const opened = (figure: Figure, chosen: MoneyFilter) => ({ figure, filter: chosen });
  const totals = { planned: sumOf(data.months, 'planned'), paid: sumOf(data.months, 'paid') };
  const title = cashSentence(t, year, totals, format.moneyShort);

  const drawn = reading === 'cumulative' ? cumulativeMonths(data.months, year, data.asOfDate) : data.months;
  const months: GroupValues[] = drawn.map(({ month, planned, paid }) => ({
    id: String(month),
    label: monthName(month, 'short'),
    values: { planned, paid },
    href: moneyHref({ ...address, lines: opened(paid === null ? 'planned' : 'paid', { ...ofYear, month }) }),
  }));
  const years: GroupValues[] = data.years.map(({ year: one, planned, paid, budget }) => ({
    id: String(one),
    label: String(one),
    values: { planned, paid, budget },
    href: moneyHref({ ...address, year: one }),
  }));
  const monthRow = ({ month, planned, paid }: CashMonth): MoneyRow => ({
    id: String(month),
    title: monthName(month, 'long'),
    cells: {
      planned: { value: planned, behind: opened('planned', { ...ofYear, month }) },
      paid: { value: paid, behind: opened('paid', { ...ofYear, month }) },
    },
  });
  const yearRow = ({ year: one, planned, paid, budget }: CashYear): MoneyRow => {
    const chosen = { ...withoutYears, fromYear: one, untilYear: one };
    return {
      id: String(one),
      title: String(one),
      cells: {
        planned: { value: planned, behind: opened('planned', chosen) },
        paid: { value: paid, behind: opened('paid', chosen) },
        budget: { value: budget, behind: opened('budgetExpenditure', chosen) },
      },
    };
  };
  const monthTable: MoneyTableData = {
    heading: t('money.cash.month'),
    columns: series.map(({ id, label }) => ({ id, heading: label })),
    sections: [
      {
        id: 'months',
        rows: data.months.map(monthRow),
        total: {
          id: 'total',
          title: t('money.total'),
          cells: {
            planned: { value: totals.planned, behind: opened('planned', ofYear) },
            paid: { value: totals.paid, behind: opened('paid', ofYear) },
          },
        },
      },
    ],
  };
  const yearTable: MoneyTableData = {
    heading: t('money.dimension.year'),
    columns: yearSeries.map(({ id, label }) => ({ id, heading: label })),
    sections: [{ id: 'years', rows: data.years.map(yearRow) }],
  };
  const yearTitle = t('money.cash.years');
  return (
    <>
      <Panel>
        <ChartFrame
          title={title}
          subtitle={[t('money.cash.months', { year }), ...notes].join(' · ')}
          onExport={saveChart(title)}
          tools={
            <ChartChoice<Reading>
              label={t('money.cash.how')}
              options={[
                { id: 'byMonth', label: t('money.cash.byMonth') },
                { id: 'cumulative', label: t('money.cash.cumulative') },
              ]}
              chosen={reading}
              onChoose={setReading}
            />
          }
        >
          <GroupColumns
            label={title}
            groups={months}
            series={series}
            format={format.money}
            {...words.axis(drawn.flatMap(({ planned, paid }) => [planned, paid]))}
          />
        </ChartFrame>
      </Panel>
      <Panel>
        <ChartFrame title={yearTitle} subtitle={notes.join(' · ')} onExport={saveChart(yearTitle)}>
          <GroupColumns
            label={yearTitle}
            groups={years}
            series={yearSeries}
            format={format.money}
            {...words.axis(data.years.flatMap(({ planned, paid, budget }) => [planned, paid, budget]))}
          />
        </ChartFrame>
      </Panel>
      <div className="ww-money__tables">
        <Panel>
          <MoneyTable title={title} notes={yearNotes} table={monthTable} unit={unit} address={address} />
        </Panel>
        <Panel>
          <MoneyTable title={yearTitle} notes={notes} table={yearTable} unit={unit} address={address} />
        </Panel>
      </div>
    </>
  );
}
