// One row of a BarList: label, bar with its parts, figure.

import { ChartLink } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import { HitArea } from '../parts/HitArea.tsx';
import type { ChartSeries } from '../parts/SeriesLegend.tsx';
import { fitText, textWidth } from '../parts/textWidth.ts';
import type { Bar } from './bar.ts';
import { BAR_FONT_SIZE, type BarLayout } from './barLayout.ts';
import { type Arrangement, type PlacedPart, placeParts } from './barScale.ts';

interface BarRowProps {
  readonly bar: Bar;
  readonly name: string;
  readonly figure: string;
  /** The words for a value that is not filled in. */
  readonly missing: string;
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
/** A bar with lanes needs more. */
const NESTED_HEIGHT = 20;
/** Room between a bar's edge and its lanes, and between two lanes or stacked parts: to tell them apart without colour. */
const SEAM = 2;
/** A value above zero never disappears. */
const SHORTEST = 1.5;

/** @returns top and height of a part, within a bar of `NESTED_HEIGHT` or `BAR_HEIGHT` around the middle */
function laneOf(part: PlacedPart, lanes: number, arrangement: Arrangement): { top: number; height: number } {
  if (arrangement === 'stacked') return { top: -BAR_HEIGHT / 2, height: BAR_HEIGHT };
  const height = (NESTED_HEIGHT - SEAM * 2 - (lanes - 1)) / lanes;
  return { top: -NESTED_HEIGHT / 2 + SEAM + part.lane * (height + 1), height };
}

/** @returns the row as a list item, at its place in the list */
export function BarRow({ bar, name, figure, missing, y, width, layout, series, ...drawing }: BarRowProps) {
  const { arrangement, colour, lengthOf, onOpen } = drawing;
  const { barX, barMiddle, rowHeight, isBeside } = layout;
  const label = fitText(bar.label, BAR_FONT_SIZE, layout.labelRoom(textWidth(figure, BAR_FONT_SIZE)));
  const parts = placeParts(
    bar,
    series.map(({ id }) => id),
    arrangement,
  );
  const hasWhole = series.length > 0 && arrangement === 'nested';
  const wholeHeight = hasWhole ? NESTED_HEIGHT : BAR_HEIGHT;
  const wholeLength = bar.value === null ? 0 : Math.max(lengthOf(bar.value), bar.value > 0 ? SHORTEST : 0);
  return (
    <g role="listitem" transform={`translate(0,${y})`}>
      <ChartLink id={bar.id} name={name} href={bar.href} onOpen={onOpen}>
        <HitArea width={width} height={rowHeight} />
        <text className="chart-text" x={0} y={layout.labelBaseline}>
          {label}
          {label === bar.label ? null : <title>{bar.label}</title>}
        </text>
        {bar.value === null ? (
          <text className="chart-text chart-muted" x={barX + 8} y={isBeside ? layout.labelBaseline : barMiddle + 4.5}>
            {missing}
          </text>
        ) : (
          <rect
            className={series.length === 0 ? fillClass(colour) : 'chart-whole'}
            x={barX}
            y={barMiddle - wholeHeight / 2}
            width={wholeLength}
            height={wholeHeight}
            rx={Math.min(2, wholeLength / 2)}
          />
        )}
        {parts.map((part) => {
          const { top, height } = laneOf(part, series.length, arrangement);
          const length = lengthOf(part.to) - lengthOf(part.from) - (arrangement === 'stacked' ? SEAM : 0);
          return (
            <rect
              key={part.series}
              className={fillClass(series.find(({ id }) => id === part.series)?.colour ?? 'neutral')}
              x={barX + lengthOf(part.from)}
              y={barMiddle + top}
              width={Math.max(part.to > part.from ? SHORTEST : 0, length)}
              height={height}
            />
          );
        })}
        <line
          className="chart-axis"
          x1={barX}
          x2={barX}
          y1={isBeside ? 0 : barMiddle - wholeHeight / 2}
          y2={isBeside ? rowHeight : barMiddle + wholeHeight / 2}
        />
        <text className="chart-text chart-figure" x={layout.valueX} y={layout.labelBaseline} textAnchor="end">
          {figure}
        </text>
      </ChartLink>
    </g>
  );
}
