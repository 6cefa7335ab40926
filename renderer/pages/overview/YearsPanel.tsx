// Awarded, committed, paid and spent by year.

import { useTranslation } from 'react-i18next';
import type { YearMoney } from '../../../shared/contract/overview.ts';
import { moneyHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { YearColumns, type YearValues } from '../../charts/columns/YearColumns.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfYears } from '../../charts/frame/chartTables.ts';
import type { ChartSeries } from '../../charts/parts/SeriesLegend.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';

export interface YearsPanelProps {
  readonly years: readonly YearMoney[];
}

const FIGURES_OF_A_YEAR = ['awarded', 'committed', 'paid', 'spent'] as const;

const CENTS_IN_A_MILLION = 100_000_000;

export function YearsPanel({ years }: YearsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const series: ChartSeries[] = [
    { id: 'awarded', label: t('overview.money.awarded'), colour: 1 },
    { id: 'committed', label: t('overview.money.committed'), colour: 4 },
    { id: 'paid', label: t('overview.money.paid'), colour: 2 },
    { id: 'spent', label: t('overview.money.spent'), colour: 3 },
  ];
  const values: YearValues[] = years.map(({ year, awarded, committed, paid, spent }) => ({
    year,
    values: { awarded, committed, paid, spent },
    href: moneyHref({ view: 'breakdown', by: 'instrument', figures: [...FIGURES_OF_A_YEAR], from: year, until: year }),
  }));
  const given = years.flatMap(({ awarded }) => awarded ?? []);
  const awarded = given.reduce((total, one) => total + one, 0);
  const title =
    given.length === 0
      ? t('overview.years.none')
      : t('overview.years.found', { count: given.length, amount: format.moneyShort(awarded) });
  return (
    <Panel>
      <ChartFrame
        title={title}
        onExport={saveChart(title)}
        subtitle={t('overview.years.subtitle')}
        table={tableOfYears(values, t('overview.years.year'), series, {
          format: format.money,
          missing: t('overview.notFilledIn'),
        })}
      >
        {values.length > 0 && (
          <YearColumns
            label={title}
            years={values}
            series={series}
            format={format.money}
            formatTick={(cents) => format.number(Math.round((cents / CENTS_IN_A_MILLION) * 10) / 10)}
            axisLabel={t('overview.years.axis')}
          />
        )}
      </ChartFrame>
    </Panel>
  );
}
