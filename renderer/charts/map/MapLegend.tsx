// How large which figure is, and what open circles mean.

import { textWidth } from '../parts/textWidth.ts';
import { SMALLEST_RADIUS } from './circleScale.ts';
import type { Rectangle } from './labelPlacement.ts';

interface MapLegendProps {
  /** Which figure the circles show. */
  readonly title: string;
  /** Round values, largest first. */
  readonly values: readonly number[];
  readonly radiusOf: (value: number) => number;
  readonly format: (value: number) => string;
  /** The words for a place without a figure, if there is such a place. */
  readonly missing: string | null;
  /** Whether the map may lie under it, so that it needs a ground. */
  readonly hasGround: boolean;
}

const LEFT = 2;
const TOP = 2;
const TITLE_HEIGHT = 26;
const LINE = 20;
const FONT_SIZE = 12;
const GAP = 12;

/** Heights of the values' lines: at the tops of their circles, but never closer than a line. */
function lineHeights(values: readonly number[], radiusOf: (value: number) => number): number[] {
  const largest = radiusOf(values[0] ?? 0);
  let previous = Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    previous = Math.max(2 * (largest - radiusOf(value)) + FONT_SIZE / 2, previous + LINE * 0.85);
    return previous;
  });
}

/** @returns what the legend covers, in pixels: no name may come there */
export function legendRoom({ title, values, radiusOf, format, missing }: Omit<MapLegendProps, 'hasGround'>): Rectangle {
  const largest = values.length === 0 ? 0 : radiusOf(values[0] ?? 0);
  const widths = values.map((value) => 2 * largest + GAP + textWidth(format(value), FONT_SIZE));
  const lines = Math.max(2 * largest, (lineHeights(values, radiusOf).at(-1) ?? 0) + LINE / 2);
  return {
    x: LEFT,
    y: TOP,
    width: Math.max(textWidth(title, FONT_SIZE), missing ? textWidth(missing, FONT_SIZE) + LINE : 0, ...widths) + 8,
    height: TITLE_HEIGHT + lines + (missing ? LINE + 6 : 0),
  };
}

/** @returns the legend as SVG, in the upper left corner: over the North Sea */
export function MapLegend(props: MapLegendProps) {
  const { title, values, radiusOf, format, missing, hasGround } = props;
  const largest = values.length === 0 ? 0 : radiusOf(values[0] ?? 0);
  const heights = lineHeights(values, radiusOf);
  const room = legendRoom(props);
  return (
    <g className="chart-map-legend" transform={`translate(${LEFT},${TOP})`} aria-hidden="true">
      {hasGround ? (
        <rect className="chart-panel" x={-8} y={-8} width={room.width + 12} height={room.height + 12} rx={4} />
      ) : null}
      <text className="chart-small chart-strong" x={0} y={13}>
        {title}
      </text>
      <g transform={`translate(0,${TITLE_HEIGHT})`}>
        {values.map((value, index) => {
          const radius = radiusOf(value);
          const y = heights[index] ?? 0;
          return (
            <g key={value}>
              <circle className="chart-legend-circle" cx={largest} cy={2 * largest - radius} r={radius} />
              <path
                className="chart-legend-line"
                d={`M${largest},${2 * (largest - radius)}L${2 * largest + 2},${y}H${2 * largest + GAP - 3}`}
              />
              <text className="chart-small chart-figure" x={2 * largest + GAP} y={y + 4}>
                {format(value)}
              </text>
            </g>
          );
        })}
      </g>
      {missing === null ? null : (
        <g transform={`translate(0,${room.height - LINE / 2})`}>
          <circle className="chart-circle chart-circle-unknown" cx={SMALLEST_RADIUS + 1} cy={0} r={SMALLEST_RADIUS} />
          <text className="chart-small chart-muted" x={LINE} y={4}>
            {missing}
          </text>
        </g>
      )}
    </g>
  );
}
