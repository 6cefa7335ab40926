// One row of a Timeline: a bar for a period, a diamond for a moment.

import { symbol, symbolDiamond } from 'd3-shape';
import type { ReactNode } from 'react';
import { BAR_FONT_SIZE, type BarLayout } from '../bars/barLayout.ts';
import { ChartLink } from '../parts/ChartLink.tsx';
import { fillClass } from '../parts/chartColour.ts';
import { HitArea } from '../parts/HitArea.tsx';
import { fitText, textWidth } from '../parts/textWidth.ts';
import type { TimelineItem } from './timelineItem.ts';

interface TimelineRowProps {
  readonly item: TimelineItem;
  readonly name: string;
  readonly y: number;
  readonly width: number;
  readonly layout: BarLayout;
  readonly xOf: (isoDate: string) => number;
  readonly onOpen: ((id: string) => void) | undefined;
  /** Lines of the axis, behind the row's own marks. */
  readonly children: ReactNode;
}

const BAR_HEIGHT = 12;
const SHORTEST = 4;
const MOMENT_AREA = 90;

/** @returns the row as a list item, at its place in the list */
export function TimelineRow({ item, name, y, width, layout, xOf, onOpen, children }: TimelineRowProps) {
  const { labelBaseline, barMiddle, rowHeight, valueX } = layout;
  const label = fitText(item.label, BAR_FONT_SIZE, layout.labelRoom(textWidth(item.state ?? '', BAR_FONT_SIZE)));
  const x = xOf(item.start);
  return (
    <g role="listitem" transform={`translate(0,${y})`}>
      <ChartLink id={item.id} name={name} href={item.href} onOpen={onOpen}>
        <HitArea width={width} height={rowHeight} />
        {children}
        <text className="chart-text" x={0} y={labelBaseline}>
          {label}
          {label === item.label ? null : <title>{item.label}</title>}
        </text>
        {item.end === undefined ? (
          <path
            className={fillClass(item.colour)}
            d={symbol(symbolDiamond, MOMENT_AREA)() ?? ''}
            transform={`translate(${x},${barMiddle})`}
          />
        ) : (
          <rect
            className={fillClass(item.colour)}
            x={x}
            y={barMiddle - BAR_HEIGHT / 2}
            width={Math.max(SHORTEST, xOf(item.end) - x)}
            height={BAR_HEIGHT}
            rx={2}
          />
        )}
        {item.state ? (
          <text className="chart-text chart-muted" x={valueX} y={labelBaseline} textAnchor="end">
            {item.state}
          </text>
        ) : null}
      </ChartLink>
    </g>
  );
}
