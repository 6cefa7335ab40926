// In which step the council's advices are.

import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Overview } from '../../../shared/contract/overview.ts';
import { listHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { type Bar, BarList } from '../../charts/bars/BarList.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfBars } from '../../charts/frame/chartTables.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export interface AdvicePanelProps {
  readonly overview: Overview;
}

export function AdvicePanel({ overview }: AdvicePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const labels = useLabels();
  const total = overview.adviceStatus.reduce((sum, one) => sum + one.count, 0);
  if (total === 0) {
    return (
      <Panel title={t('overview.advice.none')}>
        <a href={listHref('advice', { record: 'new' })}>{labels.other('advice')}</a>
      </Panel>
    );
  }
  const declared = fieldOf('advice', 'status');
  const steps = declared?.kind === 'choice' ? declared.choices : [];
  const bars: Bar[] = steps.map((status) => ({
    id: status,
    label: labels.choice('advice', 'status', status),
    value: overview.adviceStatus.find((one) => one.status === status)?.count ?? 0,
    href: listHref('advice', { view: 'all', filters: [{ field: 'status', operator: 'is', values: [status] }] }),
  }));
  const title = t('overview.advice.found', { count: total });
  return (
    <Panel>
      <ChartFrame
        title={title}
        onExport={saveChart(title)}
        table={tableOfBars(bars, [t('overview.advice.status'), t('overview.projects.count')], {
          format: format.number,
          missing: '',
        })}
      >
        <BarList label={title} bars={bars} format={format.number} />
      </ChartFrame>
    </Panel>
  );
}
