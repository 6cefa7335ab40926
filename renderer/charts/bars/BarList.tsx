// Horizontal bars with a label and a figure, one a row; in a row its parts, one after another or inside each other.

import { useTranslation } from 'react-i18next';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import type { ChartColour } from '../parts/chartColour.ts';
import { legendLayout } from '../parts/legendLayout.ts';
import { type ChartSeries, SeriesLegend } from '../parts/SeriesLegend.tsx';
import { BarRow } from './BarRow.tsx';
import type { Bar } from './bar.ts';
import { barLayout, widest } from './barLayout.ts';
import { type Arrangement, barScale } from './barScale.ts';

export type { Bar } from './bar.ts';

interface BarListProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly format: (value: number, atLeast?: boolean) => string;
  /** The parts of each row, in the order of stacking. Without it a row is one bar. */
  readonly series?: readonly ChartSeries[];
  readonly arrangement?: Arrangement;
  /** Of bars without series. */
  readonly colour?: ChartColour;
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

const GAP_UNDER_LEGEND = 8;

/** @returns the rows in the order given, all on one scale from zero; what is not filled in has no bar and says so */
export function BarList({
  label,
  bars,
  format,
  series = [],
  arrangement = 'stacked',
  colour = 1,
  ...rest
}: BarListProps) {
  const { t } = useTranslation();
  const { onOpen, initialWidth } = rest;
  const seriesIds = series.map(({ id }) => id);
  const write = (value: number | null | undefined, atLeast?: boolean) =>
    value === null || value === undefined ? t('chart.notFilledIn') : format(value, atLeast);
  const nameOf = (bar: Bar) => {
    const value = write(bar.value, bar.atLeast);
    if (series.length === 0) return t('chart.value', { label: bar.label, value });
    const parts = series.map(({ id, label }) => t('chart.value', { label, value: write(bar.parts?.[id]) })).join('; ');
    return t('chart.valueWithParts', { label: bar.label, value, parts });
  };

  const draw = (width: number): Drawing => {
    const legendHeight = legendLayout(
      series.map((one) => one.label),
      width,
    ).height;
    const top = legendHeight === 0 ? 0 : legendHeight + GAP_UNDER_LEGEND;
    const figures = bars.map((bar) => (bar.value === null ? '' : write(bar.value, bar.atLeast)));
    const layout = barLayout(widest(bars.map((bar) => bar.label)), widest(figures), width);
    const lengthOf = barScale(bars, seriesIds, arrangement, layout.barLength);
    const content = (
      <>
        <SeriesLegend series={series} width={width} />
        <g role="list" transform={`translate(0,${top})`}>
          {bars.map((bar, index) => (
            <BarRow
              key={bar.id}
              bar={bar}
              name={nameOf(bar)}
              figure={figures[index] ?? ''}
              missing={t('chart.notFilledIn')}
              y={index * layout.rowHeight}
              width={width}
              layout={layout}
              series={series}
              arrangement={arrangement}
              colour={colour}
              lengthOf={lengthOf}
              onOpen={onOpen}
            />
          ))}
        </g>
      </>
    );
    return { height: top + bars.length * layout.rowHeight, content };
  };

  if (bars.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={bars.map(nameOf).join('. ')}
      hasLinks={onOpen !== undefined || bars.some((bar) => bar.href !== undefined)}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
