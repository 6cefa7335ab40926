// The legend of a chart with series: colour and word, in the order in which the series are drawn.

import { type ChartColour, fillClass } from './chartColour.ts';
import { legendLayout } from './legendLayout.ts';

/** One figure that is drawn for every row, year or bar. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly colour: ChartColour;
}

interface SeriesLegendProps {
  readonly series: readonly ChartSeries[];
  readonly width: number;
}

const SWATCH = 12;

/** @returns the legend as SVG, from the top left corner; its height is that of `legendLayout` */
export function SeriesLegend({ series, width }: SeriesLegendProps) {
  const { places } = legendLayout(
    series.map(({ label }) => label),
    width,
  );
  return (
    <g aria-hidden="true">
      {series.map(({ id, label, colour }, index) => (
        <g key={id} transform={`translate(${places[index]?.x ?? 0},${places[index]?.y ?? 0})`}>
          <rect className={fillClass(colour)} x={0} y={5} width={SWATCH} height={SWATCH} rx={2} />
          <text className="chart-text" x={20} y={16}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
