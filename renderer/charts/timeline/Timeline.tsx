// Milestones and terms on a time axis, one a row, with a line where today is.

import { useTranslation } from 'react-i18next';
import { barLayout } from '../bars/barLayout.ts';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import type { Opening } from '../parts/ChartLink.tsx';
import type { ChartColour } from '../parts/chartColour.ts';
import { textWidth } from '../parts/textWidth.ts';
import { TimelineRow } from './TimelineRow.tsx';
import { timeAxis } from './timeScale.ts';

export interface TimelineItem extends Opening {
  readonly id: string;
  readonly label: string;
  /** ISO date. */
  readonly start: string;
  /** ISO date of the last day; absent for a moment. */
  readonly end?: string;
  readonly colour: ChartColour;
  /** How it stands, in a word ("gehaald"), beside what the colour says. */
  readonly state?: string;
}

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

const AXIS_HEIGHT = 48;
const FONT_SIZE = 12;

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
    const states = items.map(({ state }) => state ?? '');
    const layout = barLayout(items.map((item) => item.label), states, width);
    const axis = timeAxis([today, ...items.flatMap(({ start, end }) => [start, end ?? start])], layout.barX, layout.barX + layout.barLength);
    const height = AXIS_HEIGHT + items.length * layout.rowHeight;
    const todayX = axis.xOf(today);
    const todayHalf = textWidth(t('chart.today'), FONT_SIZE) / 2 + 2;
    const content = (
      <>
        <g aria-hidden="true">
          {axis.ticks.map((tick) => (
            <g key={tick} transform={`translate(${axis.xOf(tick)},0)`}>
              <line className="chart-grid" x1={0} x2={0} y1={AXIS_HEIGHT - 6} y2={height} />
              <text className="chart-small chart-muted" x={0} y={AXIS_HEIGHT - 12} textAnchor="middle">
                {formatTick(tick)}
              </text>
            </g>
          ))}
        </g>
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no list element. */}
        <g role="list" transform={`translate(0,${AXIS_HEIGHT})`}>
          {items.map((item, index) => (
            <TimelineRow
              key={item.id}
              item={item}
              name={nameOf(item)}
              y={index * layout.rowHeight}
              width={width}
              layout={layout}
              xOf={axis.xOf}
              onOpen={onOpen}
            />
          ))}
        </g>
        <g className="chart-today" aria-hidden="true">
          <line x1={todayX} x2={todayX} y1={18} y2={height} />
          <text
            className="chart-small"
            x={Math.min(Math.max(todayX, todayHalf), width - todayHalf)}
            y={13}
            textAnchor="middle"
          >
            {t('chart.today')}
          </text>
        </g>
      </>
    );
    return { height, content };
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
