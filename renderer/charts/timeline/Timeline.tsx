// Milestones and terms on a time axis, one a row, with a line where today is.

import { useTranslation } from 'react-i18next';
import { barLayout, widest } from '../bars/barLayout.ts';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { TimelineRow } from './TimelineRow.tsx';
import type { TimelineItem } from './timelineItem.ts';
import { timeAxis } from './timeScale.ts';

export type { TimelineItem } from './timelineItem.ts';

interface TimelineProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly items: readonly TimelineItem[];
  /** ISO date. */
  readonly today: string;
  readonly formatDate: (isoDate: string) => string;
  /** Shorter, for the axis: month and year. */
  readonly formatTick: (isoDate: string) => string;
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

const AXIS_HEIGHT = 24;
const AXIS_FONT_SIZE = 12;

/** @returns the rows in the order given, on one axis that always contains today */
export function Timeline({ label, items, today, formatDate, formatTick, onOpen, initialWidth }: TimelineProps) {
  const { t } = useTranslation();
  const nameOf = (item: TimelineItem) => {
    const name = item.end
      ? t('chart.period', { label: item.label, start: formatDate(item.start), end: formatDate(item.end) })
      : t('chart.moment', { label: item.label, date: formatDate(item.start) });
    return item.state ? t('chart.withState', { name, state: item.state }) : name;
  };

  const draw = (width: number): Drawing => {
    const layout = barLayout(
      widest(items.map((item) => item.label)),
      widest(items.map(({ state }) => state ?? '')),
      width,
    );
    const { barX, barLength, barMiddle, rowHeight, isBeside } = layout;
    const dates = [today, ...items.flatMap(({ start, end }) => [start, end ?? start])];
    const axis = timeAxis(dates, barX, barX + barLength);
    const todayX = axis.xOf(today);
    const halfOf = (text: string) => textWidth(text, AXIS_FONT_SIZE) / 2 + 3;
    const inside = (x: number, text: string) => Math.min(Math.max(x, halfOf(text)), width - halfOf(text));
    const todayLabelX = inside(todayX, t('chart.today'));
    const isFree = (tick: string) =>
      Math.abs(axis.xOf(tick) - todayLabelX) > halfOf(formatTick(tick)) + halfOf(t('chart.today'));
    // Above each other, labels stand between the bars: the lines then only cross the bars.
    const line = isBeside ? { y1: 0, y2: rowHeight } : { y1: barMiddle - 9, y2: barMiddle + 9 };
    const content = (
      <>
        <g aria-hidden="true">
          {axis.ticks.filter(isFree).map((tick) => (
            <text
              key={tick}
              className="chart-small chart-muted"
              x={inside(axis.xOf(tick), formatTick(tick))}
              y={14}
              textAnchor="middle"
            >
              {formatTick(tick)}
            </text>
          ))}
          <text className="chart-small chart-today" x={todayLabelX} y={14} textAnchor="middle">
            {t('chart.today')}
          </text>
        </g>
        <g role="list" transform={`translate(0,${AXIS_HEIGHT})`}>
          {items.map((item, index) => (
            <TimelineRow
              key={item.id}
              item={item}
              name={nameOf(item)}
              y={index * rowHeight}
              width={width}
              layout={layout}
              xOf={axis.xOf}
              onOpen={onOpen}
            >
              {axis.ticks.map((tick) => (
                <line key={tick} className="chart-grid" x1={axis.xOf(tick)} x2={axis.xOf(tick)} {...line} />
              ))}
            </TimelineRow>
          ))}
        </g>
        <g transform={`translate(${todayX},${AXIS_HEIGHT})`} aria-hidden="true">
          {items.map(({ id }, index) => (
            <line
              key={id}
              className="chart-today-line"
              y1={index * rowHeight + line.y1}
              y2={index * rowHeight + line.y2}
            />
          ))}
        </g>
      </>
    );
    return { height: AXIS_HEIGHT + items.length * rowHeight, content };
  };

  if (items.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={items.map(nameOf).join('. ')}
      hasLinks={onOpen !== undefined || items.some(({ href }) => href !== undefined)}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
