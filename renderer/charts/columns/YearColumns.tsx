// Columns by year, one for every series, on one axis from zero. What is not filled in is a dash, not a zero.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { legendLayout } from '../parts/legendLayout.ts';
import { type ChartSeries, SeriesLegend } from '../parts/SeriesLegend.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { columnLayout, valueAxis } from './columnLayout.ts';
import { YearGroup } from './YearGroup.tsx';
import type { YearValues } from './yearValues.ts';

export type { YearValues } from './yearValues.ts';

interface YearColumnsProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly years: readonly YearValues[];
  readonly series: readonly ChartSeries[];
  readonly format: (value: number) => string;
  /** Shorter, for the axis and above columns: the unit is in `axisLabel`. */
  readonly formatTick: (value: number) => string;
  /** The unit of the axis, such as "€ mln". */
  readonly axisLabel: string;
  /** Gets the year as text. */
  readonly onOpen?: (year: string) => void;
  readonly initialWidth?: number;
}

const PLOT_HEIGHT = 200;
const AXIS_FONT_SIZE = 12;
const ABOVE_PLOT = 30;
const BELOW_PLOT = 28;

/** @returns the columns; each year is one link or named image, with all its figures in its name and tooltip */
export function YearColumns({
  label,
  years,
  series,
  format,
  formatTick,
  axisLabel,
  onOpen,
  initialWidth,
}: YearColumnsProps) {
  const { t } = useTranslation();
  const [shownYear, setShownYear] = useState<number | null>(null);
  const write = (value: number | null | undefined) =>
    value === null || value === undefined ? t('chart.notFilledIn') : format(value);
  const linesOf = (year: YearValues) =>
    series.map(({ id, label }) => t('chart.value', { label, value: write(year.values[id]) }));
  const nameOf = (year: YearValues) => t('chart.value', { label: year.year, value: linesOf(year).join('; ') });
  const hasLinks = onOpen !== undefined || years.some(({ href }) => href !== undefined);

  const draw = (width: number): Drawing => {
    const legendHeight = legendLayout(
      series.map((one) => one.label),
      width,
    ).height;
    const base = legendHeight + ABOVE_PLOT + PLOT_HEIGHT;
    const { ticks, heightOf } = valueAxis(
      years.flatMap((year) => series.map(({ id }) => year.values[id] ?? null)),
      PLOT_HEIGHT,
    );
    const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), AXIS_FONT_SIZE))) + 10;
    const layout = columnLayout(
      years.map(({ year }) => String(year)),
      series.map(({ id }) => id),
      left,
      width - 1,
    );
    const shown = years.find(({ year }) => year === shownYear);
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
        {years.map((year) => (
          <YearGroup
            key={year.year}
            year={year}
            name={nameOf(year)}
            series={series}
            layout={layout}
            base={base}
            plotHeight={PLOT_HEIGHT}
            heightOf={heightOf}
            formatTick={formatTick}
            onOpen={onOpen}
            onShow={setShownYear}
          />
        ))}
      </>
    );
    const overlay = shown && (
      <ChartTooltip
        x={layout.groupX(String(shown.year)) + layout.groupWidth / 2}
        y={base - Math.max(0, ...series.map(({ id }) => heightOf(shown.values[id] ?? 0))) - 18}
        chartWidth={width}
        title={String(shown.year)}
        lines={linesOf(shown)}
      />
    );
    return { height: base + BELOW_PLOT, content, overlay };
  };

  if (years.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={years.map(nameOf).join('. ')}
      hasLinks={hasLinks}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
