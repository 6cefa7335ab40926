// One row of a BarList: label, bar with its parts, figure.

import { ChartLink } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import type { ChartSeries } from '../parts/SeriesLegend.tsx';
import { fitText } from '../parts/textWidth.ts';
import type { Bar } from './BarList.tsx';
import { BAR_FONT_SIZE, type BarLayout } from './barLayout.ts';
import { type Arrangement, placeParts } from './barScale.ts';

interface BarRowProps {
  readonly bar: Bar;
  readonly name: string;
  readonly value: string;
  readonly y: number;
  readonly width: number;
  readonly layout: BarLayout;
  readonly series: readonly ChartSeries[];
  readonly arrangement: Arrangement;
  readonly colour: ChartColour;
  readonly lengthOf: (value: number) => number;
  readonly onOpen: ((id: string) => void) | undefined;
}

const BAR_HEIGHT = 14;
/** By how much a part inside another one is thinner. */
const INSET = 4;
/** A value above zero never disappears. */
const SHORTEST = 1.5;
/** Surface between stacked parts, so that they are told apart without colour. */
const SEAM = 1.5;

/** @returns the row as a list item, at its place in the list */
export function BarRow({ bar, name, value, y, width, layout, series, arrangement, colour, lengthOf, onOpen }: BarRowProps) {
  const { labelX, labelWidth, barX, barMiddle, rowHeight } = layout;
  const label = fitText(bar.label, BAR_FONT_SIZE, labelWidth);
  const parts = placeParts(bar, series.map(({ id }) => id), arrangement);
  const wholeLength = bar.value === null ? 0 : Math.max(lengthOf(bar.value), bar.value > 0 ? SHORTEST : 0);
  const thickest = arrangement === 'nested' ? BAR_HEIGHT - INSET : BAR_HEIGHT;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no list item element.
    <g role="listitem" transform={`translate(0,${y})`}>
      <ChartLink id={bar.id} name={name} href={bar.href} onOpen={onOpen}>
        <rect className="chart-hit" x={1} y={1} width={width - 2} height={rowHeight - 2} rx={4} />
        <text className="chart-text" x={labelX} y={layout.labelBaseline}>
          {label}
          {label === bar.label ? null : <title>{bar.label}</title>}
        </text>
        {bar.value === null ? null : (
          <rect
            className={series.length === 0 ? fillClass(colour) : 'chart-whole'}
            x={barX}
            y={barMiddle - BAR_HEIGHT / 2}
            width={wholeLength}
            height={BAR_HEIGHT}
            rx={Math.min(2, wholeLength / 2)}
          />
        )}
        {parts.map((part) => {
          const height = Math.max(2, thickest - part.depth * INSET);
          const length = lengthOf(part.to) - lengthOf(part.from);
          return (
            <rect
              key={part.series}
              className={fillClass(series.find(({ id }) => id === part.series)?.colour ?? 'neutral')}
              x={barX + lengthOf(part.from)}
              y={barMiddle - height / 2}
              width={Math.max(part.to > part.from ? SHORTEST : 0, length - (arrangement === 'stacked' ? SEAM : 0))}
              height={height}
              rx={1}
            />
          );
        })}
        <line className="chart-axis" x1={barX} x2={barX} y1={barMiddle - 11} y2={barMiddle + 11} />
        <text
          className={bar.value === null ? 'chart-text chart-muted' : 'chart-text chart-figure'}
          x={layout.valueX}
          y={layout.labelBaseline}
          textAnchor="end"
        >
          {value}
        </text>
      </ChartLink>
    </g>
  );
}
