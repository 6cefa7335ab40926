// The columns of one year or month.

import { ChartLink } from '../parts/ChartLink.tsx';
import { fillClass } from '../parts/chartColour.ts';
import type { ChartSeries } from '../parts/SeriesLegend.tsx';
import { textWidth } from '../parts/textWidth.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { GroupValues } from './groupValues.ts';

interface ColumnGroupProps {
  readonly group: GroupValues;
  readonly name: string;
  readonly series: readonly ChartSeries[];
  readonly layout: ColumnLayout;
  /** The y of the line at zero. */
  readonly base: number;
  /** The y of the plot's lower edge: below `base` where there are values below zero. */
  readonly bottom: number;
  readonly plotHeight: number;
  readonly heightOf: (value: number) => number;
  readonly formatTick: (value: number) => string;
  readonly onOpen: ((id: string) => void) | undefined;
  /** The group to show a tooltip for, or null. */
  readonly onShow: (id: string | null) => void;
}

const FONT_SIZE = 12;

/** @returns the columns with their label under them; figures above where they fit, a dash where nothing is filled in */
export function ColumnGroup({
  group,
  name,
  series,
  layout,
  base,
  bottom,
  plotHeight,
  heightOf,
  formatTick,
  onOpen,
  onShow,
}: ColumnGroupProps) {
  const { columnWidth, columnX, groupWidth } = layout;
  const texts = series.map(({ id }) => {
    const value = group.values[id];
    return value === null || value === undefined ? null : formatTick(value);
  });
  const figuresFit = texts.every((text) => text === null || textWidth(text, FONT_SIZE) <= columnWidth + 2);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows the tooltip; what can be operated is inside.
    <g
      transform={`translate(${layout.groupX(group.id)},0)`}
      onPointerEnter={() => onShow(group.id)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onShow(group.id)}
      onBlur={() => onShow(null)}
    >
      <ChartLink id={group.id} name={name} href={group.href} onOpen={onOpen}>
        <rect
          className="chart-hit"
          x={0}
          y={bottom - plotHeight - 8}
          width={groupWidth}
          height={plotHeight + 34}
          rx={4}
        />
        {series.map(({ id, colour }, index) => {
          const x = columnX(id);
          const text = texts[index] ?? null;
          if (text === null) {
            return (
              <text
                key={id}
                className="chart-text chart-muted"
                x={x + columnWidth / 2}
                y={base - 5}
                textAnchor="middle"
              >
                –
              </text>
            );
          }
          const height = heightOf(group.values[id] ?? 0);
          const drawn = Math.max(Math.abs(height), 1);
          const top = height < 0 ? base : base - drawn;
          return (
            <g key={id}>
              <rect className={fillClass(colour)} x={x} y={top} width={columnWidth} height={drawn} />
              {figuresFit ? (
                <text className="chart-small chart-figure" x={x + columnWidth / 2} y={top - 5} textAnchor="middle">
                  {text}
                </text>
              ) : null}
            </g>
          );
        })}
        <text className="chart-text" x={groupWidth / 2} y={bottom + 18} textAnchor="middle">
          {group.label}
        </text>
      </ChartLink>
    </g>
  );
}
