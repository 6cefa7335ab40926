// What the scenarios cost, by year: drawn, and as a table with the difference from the first.

import { useTranslation } from 'react-i18next';
import type { ScenarioComparison, ScenarioView } from '../../../shared/contract/scenarios.ts';
import { recordHref } from '../../app/href.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { GroupColumns } from '../../charts/columns/GroupColumns.tsx';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import type { ChartSeries } from '../../charts/parts/SeriesLegend.tsx';
import { Panel } from '../../components/Panel.tsx';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';

/** Colours that stay apart in both themes; a fifth scenario does not fit. */
const COLOURS = [1, 3, 5, 8] as const;

function costIn({ years }: ScenarioView, year: number): number {
  return years.find((one) => one.year === year)?.cost ?? 0;
}

export function ScenarioCosts({ comparison: { scenarios, years } }: { readonly comparison: ScenarioComparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const { mutate, isPending } = useAct('window.saveTable', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('money.table.saved', { path }) });
    },
  });
  const [first, ...others] = scenarios;
  if (!first) return null;
  const ordered = scenarios.toSorted((left, right) => left.total - right.total);
  const cheapest = ordered[0] ?? first;
  const dearest = ordered.at(-1) ?? first;
  const period = t('scenarios.period', { from: years[0] ?? '', until: years.at(-1) ?? '' });
  const title =
    scenarios.length === 1
      ? t('scenarios.foundOne', { name: first.name, amount: format.moneyShort(first.total), period })
      : t('scenarios.found', {
          low: cheapest.name,
          lowAmount: format.moneyShort(cheapest.total),
          high: dearest.name,
          highAmount: format.moneyShort(dearest.total),
          period,
        });
  const unknown = scenarios.reduce((sum, one) => sum + Math.max(0, ...one.years.map((year) => year.unknown)), 0);
  const series = scenarios.map(
    ({ id, name }, index): ChartSeries => ({ id, label: name, colour: COLOURS[index] ?? 1 }),
  );
  const groups = years.map((year) => ({
    id: String(year),
    label: String(year),
    values: Object.fromEntries(scenarios.map((scenario) => [scenario.id, costIn(scenario, year)])),
  }));
  const head = [t('scenarios.year'), ...scenarios.map(({ name }) => name)];
  const sums = scenarios.map(({ total }) => total);
  const bodyRows = [
    ...years.map((year) => ({ id: String(year), cells: scenarios.map((scenario) => costIn(scenario, year)) })),
    { id: t('scenarios.total'), cells: sums },
  ];
  /** A difference says which way it goes. */
  const signed = (cents: number): string => (cents > 0 ? `+ ${format.money(cents)}` : format.money(cents));
  const save = (kind: 'csv' | 'xlsx') =>
    mutate({
      title,
      notes: [t('scenarios.notReal')],
      format: kind,
      columns: head.map((heading, index) => ({ heading, kind: index === 0 ? 'text' : 'money' })),
      rows: bodyRows.map(({ id, cells }) => [id, ...cells]),
    });
  return (
    <Panel>
      <ChartFrame
        title={title}
        subtitle={t('scenarios.subtitle')}
        onExport={saveChart(title)}
        table={{
          columns: head,
          rows: bodyRows.map(({ id, cells }) => ({ id, cells: [id, ...cells.map(format.money)] })),
        }}
      >
        <GroupColumns
          label={title}
          groups={groups}
          series={series}
          format={format.money}
          formatTick={(cents) => format.number(Math.round(cents / 1_000_000) / 100)}
          axisLabel={t('scenarios.axis')}
        />
      </ChartFrame>
      <div className="ww-table-room">
        <table className="ww-table ww-scenarios__table">
          <caption className="ww-visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('scenarios.year')}</th>
              <th scope="col" className="ww-number">
                <a href={recordHref('scenario', first.id)}>{first.name}</a>
              </th>
              {others.map(({ id, name }) => (
                <th key={id} scope="col" className="ww-number">
                  <a href={recordHref('scenario', id)}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodyRows.map(({ id, cells }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                {cells.map((cost, index) => (
                  <td key={scenarios[index]?.id ?? index} className="ww-number">
                    {format.money(cost)}
                    {index > 0 && <small>{signed(cost - (cells[0] ?? 0))}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {others.length > 0 && <p className="ww-scenarios__note">{t('scenarios.difference', { name: first.name })}</p>}
      {unknown > 0 && <p className="ww-scenarios__note">{t('scenarios.unknown', { count: unknown })}</p>}
      <div className="chart-export ww-no-print" role="group" aria-label={t('money.table.export')}>
        <button type="button" disabled={isPending} onClick={() => save('xlsx')}>
          {t('money.table.xlsx')}
        </button>
        <button type="button" disabled={isPending} onClick={() => save('csv')}>
          {t('money.table.csv')}
        </button>
      </div>
    </Panel>
  );
}
