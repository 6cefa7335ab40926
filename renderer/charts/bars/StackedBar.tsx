// One bar divided over counts, such as projects by status; its legend has the words and the counts.

import { useTranslation } from 'react-i18next';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { ChartLink, type Opening } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import { LEGEND_LINE, legendLayout } from '../parts/legendLayout.ts';
import { symbolPath } from '../parts/symbolPath.ts';
import { divideBar } from './shares.ts';

export interface Share extends Opening {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly colour: ChartColour;
}

interface StackedBarProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly shares: readonly Share[];
  readonly format: (count: number) => string;
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

const BAR_TOP = 4;
const BAR_HEIGHT = 24;
const LEGEND_TOP = BAR_TOP + BAR_HEIGHT + 12;
const GAP = 2;
/** From this width a segment has room for the shape that its legend entry has too. */
const ROOM_FOR_SHAPE = 18;
/** Legend text is bold at its count: a little wider than estimated. */
const SLACK = 10;

/** @returns the bar and its legend; a segment and its legend entry are one link */
export function StackedBar({ label, shares, format, onOpen, initialWidth }: StackedBarProps) {
  const { t } = useTranslation();
  const nameOf = (share: Share) => t('chart.value', { label: share.label, value: format(share.count) });

  const draw = (width: number): Drawing => {
    const segments = divideBar(
      shares.map(({ count }) => count),
      width,
      GAP,
    );
    const legend = legendLayout(
      shares.map((share) => `${share.label} ${format(share.count)}`),
      width - SLACK,
    );
    const content = shares.map((share, index) => {
      const segment = segments[index] ?? { x: 0, width: 0 };
      const place = legend.places[index] ?? { x: 0, y: 0, width: 0 };
      return (
        <ChartLink key={share.id} id={share.id} name={nameOf(share)} href={share.href} onOpen={onOpen}>
          <g transform={`translate(0,${BAR_TOP})`}>
            <rect className={fillClass(share.colour)} x={segment.x} width={segment.width} height={BAR_HEIGHT} rx={2} />
            {segment.width < ROOM_FOR_SHAPE ? null : (
              <path
                className="chart-shape"
                d={symbolPath(share.colour, 70)}
                transform={`translate(${segment.x + segment.width / 2},${BAR_HEIGHT / 2})`}
              />
            )}
          </g>
          <g transform={`translate(${place.x},${LEGEND_TOP + place.y})`}>
            <rect className="chart-hit" x={-6} width={place.width + SLACK + 6} height={LEGEND_LINE} rx={4} />
            <path className={fillClass(share.colour)} d={symbolPath(share.colour, 90)} transform="translate(7,12)" />
            <text className="chart-text" x={20} y={16.5}>
              {`${share.label} `}
              <tspan className="chart-strong chart-figure">{format(share.count)}</tspan>
            </text>
          </g>
        </ChartLink>
      );
    });
    return { height: LEGEND_TOP + legend.height + 2, content };
  };

  if (shares.every(({ count }) => count === 0)) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={shares.map(nameOf).join('. ')}
      hasLinks={onOpen !== undefined || shares.some(({ href }) => href !== undefined)}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
