// One line of PartInWhole: the part, inside the outlines of everything that contains it.

import { ChartLink } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import { HitArea } from '../parts/HitArea.tsx';
import { fitText, textWidth } from '../parts/textWidth.ts';
import { BAR_FONT_SIZE, type BarLayout } from './barLayout.ts';
import type { PartLine } from './partInWhole.ts';

interface PartInWholeRowProps {
  readonly line: PartLine;
  readonly name: string;
  readonly value: string;
  readonly share: string | null;
  /** The right edge of the shares, in pixels. */
  readonly shareX: number;
  readonly y: number;
  readonly width: number;
  /** Pixels by which the label stands in, for what lies inside something else. */
  readonly indent: number;
  readonly layout: BarLayout;
  readonly colour: ChartColour;
  readonly lengthOf: (value: number) => number;
  readonly onOpen: ((id: string) => void) | undefined;
}

const BAR_HEIGHT = 14;
const SHORTEST = 2;

/** @returns the line as a list item, at its place in the list */
export function PartInWholeRow({
  line,
  name,
  value,
  share,
  shareX,
  y,
  width,
  indent,
  layout,
  ...drawing
}: PartInWholeRowProps) {
  const { colour, lengthOf, onOpen } = drawing;
  const { barX, barMiddle, rowHeight, valueX, labelBaseline } = layout;
  const figureWidth =
    share === null ? textWidth(value, BAR_FONT_SIZE) : valueX - shareX + textWidth(share, BAR_FONT_SIZE);
  const label = fitText(line.label, BAR_FONT_SIZE, layout.labelRoom(figureWidth) - indent);
  const top = barMiddle - BAR_HEIGHT / 2;
  const length = line.value === null ? 0 : Math.max(lengthOf(line.value), line.value > 0 ? SHORTEST : 0);
  return (
    <g role="listitem" transform={`translate(0,${y})`}>
      <ChartLink id={line.id} name={name} href={line.href} onOpen={onOpen}>
        <HitArea width={width} height={rowHeight} />
        <text className={line.depth === 0 ? 'chart-text chart-strong' : 'chart-text'} x={indent} y={labelBaseline}>
          {label}
          {label === line.label ? null : <title>{line.label}</title>}
        </text>
        {line.around.map((container) => (
          <rect
            key={container.id}
            className="chart-whole"
            x={barX}
            y={top}
            width={Math.max(SHORTEST, lengthOf(container.value))}
            height={BAR_HEIGHT}
            rx={2}
          />
        ))}
        <rect
          className={fillClass(line.exceeds ? 'bad' : colour)}
          x={barX}
          y={top}
          width={length}
          height={BAR_HEIGHT}
          rx={Math.min(2, length / 2)}
        />
        {share === null ? null : (
          <text className="chart-text chart-muted chart-figure" x={shareX} y={labelBaseline} textAnchor="end">
            {share}
          </text>
        )}
        <text
          className={line.value === null ? 'chart-text chart-muted' : 'chart-text chart-figure'}
          x={valueX}
          y={labelBaseline}
          textAnchor="end"
        >
          {value}
        </text>
      </ChartLink>
    </g>
  );
}
