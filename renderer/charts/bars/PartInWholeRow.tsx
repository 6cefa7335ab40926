// One line of PartInWhole: the part, inside the outlines of everything that contains it.

import { ChartLink } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import { fitText } from '../parts/textWidth.ts';
import { BAR_FONT_SIZE, type BarLayout } from './barLayout.ts';
import type { PartLine } from './partInWhole.ts';

interface PartInWholeRowProps {
  readonly line: PartLine;
  readonly name: string;
  readonly value: string;
  readonly share: string | null;
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
const FIGURE_GAP = ' · ';

/** @returns the line as a list item, at its place in the list */
export function PartInWholeRow({ line, name, value, share, y, width, indent, layout, colour, lengthOf, onOpen }: PartInWholeRowProps) {
  const { labelX, labelWidth, barX, barMiddle, rowHeight, valueX, labelBaseline } = layout;
  const label = fitText(line.label, BAR_FONT_SIZE, labelWidth - indent);
  const top = barMiddle - BAR_HEIGHT / 2;
  const length = line.value === null ? 0 : Math.max(lengthOf(line.value), line.value > 0 ? SHORTEST : 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no list item element.
    <g role="listitem" transform={`translate(0,${y})`}>
      <ChartLink id={line.id} name={name} href={line.href} onOpen={onOpen}>
        <rect className="chart-hit" x={1} y={1} width={width - 2} height={rowHeight - 2} rx={4} />
        <text className={line.depth === 0 ? 'chart-text chart-strong' : 'chart-text'} x={labelX + indent} y={labelBaseline}>
          {label}
          {label === line.label ? null : <title>{line.label}</title>}
        </text>
        {line.around.map((amount, depth) => (
          <rect
            // The amounts around are fixed for a line: the place in the row of containers is their identity.
            key={`${depth}-${amount}`}
            className="chart-whole"
            x={barX}
            y={top}
            width={Math.max(SHORTEST, lengthOf(amount))}
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
        <text className="chart-text chart-figure" x={valueX} y={labelBaseline} textAnchor="end">
          {share === null ? null : <tspan className="chart-muted">{`${share}${FIGURE_GAP}`}</tspan>}
          <tspan className={line.value === null ? 'chart-muted' : undefined}>{value}</tspan>
        </text>
      </ChartLink>
    </g>
  );
}
