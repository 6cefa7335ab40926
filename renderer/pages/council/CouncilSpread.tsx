// How the members who sit today are spread over provinces and age bands; what is not filled in is counted as such.

import { useTranslation } from 'react-i18next';
import type { Council, Spread } from '../../../shared/contract/council.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { type Bar, BarList } from '../../charts/bars/BarList.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfBars } from '../../charts/frame/chartTables.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export function CouncilSpread({ council }: { readonly council: Council }) {
  return (
    <>
      <SpreadPanel field="region" spread={council.byRegion} />
      <SpreadPanel field="ageBand" spread={council.byAgeBand} />
    </>
  );
}

interface SpreadPanelProps {
  readonly field: 'region' | 'ageBand';
  readonly spread: readonly Spread<string>[];
}

function SpreadPanel({ field, spread }: SpreadPanelProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const saveChart = useSaveChart();
  const title = t(`council.spread.${field}`);
  if (spread.length === 0) {
    return (
      <Panel title={title}>
        <p className="ww-muted">{t('council.spread.none')}</p>
      </Panel>
    );
  }
  const bars = spread.map(
    ({ key, count }): Bar => ({
      id: key ?? '',
      label: key === null ? t('council.spread.unknown') : labels.choice('councilMember', field, key),
      value: count,
    }),
  );
  return (
    <Panel>
      <ChartFrame
        title={title}
        onExport={saveChart(title)}
        table={tableOfBars(bars, [labels.field('councilMember', field), t('council.spread.members')], {
          format: format.number,
          missing: '',
        })}
      >
        <BarList label={title} bars={bars} format={format.number} />
      </ChartFrame>
    </Panel>
  );
}
