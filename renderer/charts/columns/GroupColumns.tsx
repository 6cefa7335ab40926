// Columns in groups, one for every series, on one axis with zero. What is not filled in is a dash, not a zero.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { legendLayout } from '../parts/legendLayout.ts';
import { type ChartSeries, SeriesLegend } from '../parts/SeriesLegend.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { ColumnGroup } from './ColumnGroup.tsx';
import { columnLayout, valueAxis } from './columnLayout.ts';
import type { GroupValues } from './groupValues.ts';

export type { GroupValues } from './groupValues.ts';

export interface GroupColumnsProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly groups: readonly GroupValues[];
  readonly series: readonly ChartSeries[];
  readonly format: (value: number) => string;
  /** Shorter, for the axis and above columns: the unit is in `axisLabel`. */
  readonly formatTick: (value: number) => string;
  /** The unit of the axis, such as "€ mln". */
  readonly axisLabel: string;
  /** Gets the group's id. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly initialWidth?: number | undefined;
}

const PLOT_HEIGHT = 200;
const AXIS_FONT_SIZE = 12;
const ABOVE_PLOT = 30;
const BELOW_PLOT = 28;

/** @returns the columns; each group is one link or named image, with all its figures in its name and tooltip */
export function GroupColumns({
  label,
  groups,
  series,
  format,
  formatTick,
  axisLabel,
  onOpen,
  initialWidth,
}: GroupColumnsProps) {
  const { t } = useTranslation();
  const [shownId, setShownId] = useState<string | null>(null);
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? t('chart.notFilledIn') : format(value);
  const linesOf = (group: GroupValues) =>
    series.map(({ id, label }) => t('chart.value', { label, value: write(group.values[id]) }));
  const nameOf = (group: GroupValues) => t('chart.value', { label: group.label, value: linesOf(group).join('; ') });
  const hasLinks = onOpen !== undefined || groups.some(({ href }) => href !== undefined);

  const draw = (width: number): Drawing => {
    const legendHeight = legendLayout(
      series.map((one) => one.label),
      width,
    ).height;
    const bottom = legendHeight + ABOVE_PLOT + PLOT_HEIGHT;
    const { ticks, heightOf, below } = valueAxis(
      groups.flatMap((group) => series.map(({ id }) => group.values[id] ?? null)),
      PLOT_HEIGHT,
    );
    const base = bottom - below;
    const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), AXIS_FONT_SIZE))) + 10;
    const layout = columnLayout(
      groups.map(({ id }) => id),
      series.map(({ id }) => id),
      left,
      width - 1,
    );
    const shown = groups.find(({ id }) => id === shownId);
    const content = (
      <>
        <SeriesLegend series={series} width={width} />
        <g aria-hidden="true">
          <text className="chart-small chart-muted" x={0} y={legendHeight + 14}>
            {axisLabel}
          </text>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${base - heightOf(tick)})`}>
              <line className={tick === 0 ? 'chart-axis' : 'chart-grid'} x1={left} x2={width} y1={0} y2={0} />
              <text className="chart-small chart-muted chart-figure" x={left - 8} y={4} textAnchor="end">
                {formatTick(tick)}
              </text>
            </g>
          ))}
        </g>
        {groups.map((group) => (
          <ColumnGroup
            key={group.id}
            group={group}
            name={nameOf(group)}
            series={series}
            layout={layout}
            base={base}
            bottom={bottom}
            plotHeight={PLOT_HEIGHT}
            heightOf={heightOf}
            formatTick={formatTick}
            onOpen={onOpen}
            onShow={setShownId}
          />
        ))}
      </>
    );
    const overlay = shown && (
      <ChartTooltip
        x={layout.groupX(shown.id) + layout.groupWidth / 2}
        y={base - Math.max(0, ...series.map(({ id }) => heightOf(shown.values[id] ?? 0))) - 18}
        chartWidth={width}
        title={shown.label}
        lines={linesOf(shown)}
      />
    );
    return { height: bottom + BELOW_PLOT, content, overlay };
  };

  if (groups.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={groups.map(nameOf).join('. ')}
      hasLinks={hasLinks}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
