// Which fill stands for which figures of regions.

import { textWidth } from '../parts/textWidth.ts';
import type { Rectangle } from './labelPlacement.ts';
import { patternOf, unknownPattern } from './RegionPatterns.tsx';

interface RegionLegendProps {
  readonly title: string;
  /** The words of each class, the smallest figures first. */
  readonly classes: readonly string[];
  /** The words for 0 and below, and for what is not filled in; null where there is none of it. */
  readonly zero: string | null;
  readonly missing: string | null;
  readonly prefix: string;
  readonly hasGround: boolean;
}

const TITLE_HEIGHT = 24;
const LINE = 20;
const SWATCH = { width: 22, height: 14 };
const FONT_SIZE = 12;
const TEXT_X = SWATCH.width + 8;

function rowCount({ classes, zero, missing }: Pick<RegionLegendProps, 'classes' | 'zero' | 'missing'>): number {
  return classes.length + (zero === null ? 0 : 1) + (missing === null ? 0 : 1);
}

/** @returns what the legend covers, in pixels */
export function regionLegendRoom(props: Omit<RegionLegendProps, 'prefix' | 'hasGround'>): Rectangle {
  const words = [...props.classes, props.zero ?? '', props.missing ?? ''];
  const width = Math.max(
    textWidth(props.title, FONT_SIZE),
    ...words.map((word) => TEXT_X + textWidth(word, FONT_SIZE)),
  );
  return { x: 2, y: 2, width: width + 8, height: TITLE_HEIGHT + rowCount(props) * LINE };
}

/** @returns the legend as SVG, in the upper left corner, the largest figures on top */
export function RegionLegend(props: RegionLegendProps) {
  const { title, classes, zero, missing, prefix, hasGround } = props;
  const room = regionLegendRoom(props);
  const rows = [
    ...classes
      .map((label, index) => ({
        label,
        className: `chart-region chart-region-${index + 1}`,
        pattern: patternOf(prefix, index),
      }))
      .toReversed(),
    ...(zero === null ? [] : [{ label: zero, className: 'chart-region chart-region-zero', pattern: 'none' }]),
    ...(missing === null
      ? []
      : [{ label: missing, className: 'chart-region chart-region-unknown', pattern: unknownPattern(prefix) }]),
  ];
  return (
    <g className="chart-map-legend" transform={`translate(${room.x},${room.y})`} aria-hidden="true">
      {hasGround ? (
        <rect className="chart-panel" x={-8} y={-8} width={room.width + 12} height={room.height + 12} rx={4} />
      ) : null}
      <text className="chart-small chart-strong" x={0} y={13}>
        {title}
      </text>
      {rows.map(({ label, className, pattern }, index) => (
        <g key={label} transform={`translate(0,${TITLE_HEIGHT + index * LINE})`}>
          <rect className={className} {...SWATCH} />
          <rect {...SWATCH} fill={pattern} />
          <text className="chart-small chart-figure" x={TEXT_X} y={11}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
