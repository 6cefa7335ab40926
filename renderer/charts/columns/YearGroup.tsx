// The columns of one year.

import { ChartLink } from '../parts/ChartLink.tsx';
import { fillClass } from '../parts/chartColour.ts';
import type { ChartSeries } from '../parts/SeriesLegend.tsx';
import { textWidth } from '../parts/textWidth.ts';
import type { ColumnLayout } from './columnLayout.ts';
import type { YearValues } from './yearValues.ts';

interface YearGroupProps {
  readonly year: YearValues;
  readonly name: string;
  readonly series: readonly ChartSeries[];
  readonly layout: ColumnLayout;
  /** The y of the base line. */
  readonly base: number;
  readonly plotHeight: number;
  readonly heightOf: (value: number) => number;
  readonly formatTick: (value: number) => string;
  readonly onOpen: ((year: string) => void) | undefined;
  /** The year to show a tooltip for, or null. */
  readonly onShow: (year: number | null) => void;
}

const FONT_SIZE = 12;

/** @returns the columns with the year under them; figures above where they fit, a dash where nothing is filled in */
export function YearGroup({
  year,
  name,
  series,
  layout,
  base,
  plotHeight,
  heightOf,
  formatTick,
  onOpen,
  onShow,
}: YearGroupProps) {
  const { columnWidth, columnX, groupWidth } = layout;
  const texts = series.map(({ id }) => {
    const value = year.values[id];
    return value === null || value === undefined ? null : formatTick(value);
  });
  const figuresFit = texts.every((text) => text === null || textWidth(text, FONT_SIZE) <= columnWidth + 2);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows the tooltip; what can be operated is inside.
    <g
      transform={`translate(${layout.groupX(String(year.year))},0)`}
      onPointerEnter={() => onShow(year.year)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onShow(year.year)}
      onBlur={() => onShow(null)}
    >
      <ChartLink id={String(year.year)} name={name} href={year.href} onOpen={onOpen}>
        <rect
          className="chart-hit"
          x={0}
          y={base - plotHeight - 8}
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
          const height = Math.max(heightOf(year.values[id] ?? 0), 1);
          return (
            <g key={id}>
              <rect className={fillClass(colour)} x={x} y={base - height} width={columnWidth} height={height} />
              {figuresFit ? (
                <text
                  className="chart-small chart-figure"
                  x={x + columnWidth / 2}
                  y={base - height - 5}
                  textAnchor="middle"
                >
                  {text}
                </text>
              ) : null}
            </g>
          );
        })}
        <text className="chart-text" x={groupWidth / 2} y={base + 18} textAnchor="middle">
          {year.year}
        </text>
      </ChartLink>
    </g>
  );
}
