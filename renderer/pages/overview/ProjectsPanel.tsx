// How the projects stand: their status, and the progress of those that are not completed.

import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Overview } from '../../../shared/contract/overview.ts';
import { listHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { type Share, StackedBar } from '../../charts/bars/StackedBar.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfShares } from '../../charts/frame/chartTables.ts';
import type { ChartColour } from '../../charts/parts/chartColour.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export interface ProjectsPanelProps {
  readonly overview: Overview;
}

const STATUS_COLOURS: { readonly [status: string]: ChartColour } = {
  idea: 5,
  preparation: 3,
  running: 1,
  completed: 'good',
  stopped: 'neutral',
};
const HEALTH_COLOURS: { readonly [health: string]: ChartColour } = {
  onTrack: 'good',
  attention: 'attention',
  offTrack: 'bad',
};
const UNFINISHED = ['idea', 'preparation', 'running'];

function choicesOf(field: string): readonly string[] {
  const declared = fieldOf('project', field);
  return declared?.kind === 'choice' ? declared.choices : [];
}

export function ProjectsPanel({ overview }: ProjectsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const labels = useLabels();
  const countOf = (status: string) => overview.projectStatus.find((one) => one.status === status)?.count ?? 0;
  const total = overview.projectStatus.reduce((sum, one) => sum + one.count, 0);
  const statuses: Share[] = choicesOf('status').map((status) => ({
    id: status,
    label: labels.choice('project', 'status', status),
    count: countOf(status),
    colour: STATUS_COLOURS[status] ?? 'neutral',
    href: listHref('project', { view: 'all', filters: [{ field: 'status', operator: 'is', values: [status] }] }),
  }));
  const unfinished = { field: 'status', operator: 'is' as const, values: UNFINISHED };
  const health: Share[] = [...choicesOf('health'), null].map((state) => ({
    id: state ?? 'none',
    label: state === null ? t('overview.projects.noHealth') : labels.choice('project', 'health', state),
    count: overview.projectHealth.find((one) => one.health === state)?.count ?? 0,
    colour: state === null ? 'neutral' : (HEALTH_COLOURS[state] ?? 'neutral'),
    href: listHref('project', {
      view: 'all',
      filters: [
        unfinished,
        state === null
          ? { field: 'health', operator: 'isEmpty', values: [] }
          : { field: 'health', operator: 'is', values: [state] },
      ],
    }),
  }));
  if (total === 0) {
    return (
      <Panel title={t('overview.projects.none')}>
        <a href={listHref('project')}>{labels.other('project')}</a>
      </Panel>
    );
  }
  const title = t('overview.projects.found', { count: total, running: format.number(countOf('running')) });
  return (
    <Panel>
      <ChartFrame
        title={title}
        onExport={saveChart(title)}
        table={tableOfShares(statuses, [t('overview.projects.status'), t('overview.projects.count')], format.number)}
      >
        <StackedBar label={title} shares={statuses} format={format.number} />
      </ChartFrame>
      <div className="ww-overview__inside">
        <ChartFrame
          title={t('overview.projects.health')}
          onExport={saveChart(t('overview.projects.health'))}
          table={tableOfShares(health, [t('overview.projects.health'), t('overview.projects.count')], format.number)}
        >
          <StackedBar label={t('overview.projects.health')} shares={health} format={format.number} />
        </ChartFrame>
      </div>
    </Panel>
  );
}
