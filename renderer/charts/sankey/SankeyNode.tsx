// A place in a flow: a bar as high as what goes through it, with its name beside it.

import { ChartLink } from '../parts/ChartLink.tsx';
import { fillClass } from '../parts/chartColour.ts';
import type { PlacedNode } from './sankeyLayout.ts';

interface SankeyNodeProps {
  readonly node: PlacedNode;
  readonly name: string;
  /** 0 for the one that Tab goes to; the arrow keys go to the others. */
  readonly tabIndex: 0 | -1 | undefined;
  readonly onOpen: ((id: string) => void) | undefined;
  /** The place to light up with its bands, or null. */
  readonly onShow: (id: string | null) => void;
  readonly onFocus: (id: string) => void;
}

/** Pixels around the bar that can be hit too. */
const OUTSIDE = 4;

export function SankeyNode({ node, name, tabIndex, onOpen, onShow, onFocus }: SankeyNodeProps) {
  const { id, x, y, width, height, colour, text, label } = node;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only shows the tooltip; what can be operated is inside.
    <g
      onPointerEnter={() => onShow(id)}
      onPointerLeave={() => onShow(null)}
      onFocus={() => onFocus(id)}
      onBlur={() => onShow(null)}
    >
      <ChartLink id={id} name={name} onOpen={onOpen} tabIndex={tabIndex}>
        <rect
          className="chart-hit"
          x={x - OUTSIDE}
          y={y - OUTSIDE}
          width={width + 2 * OUTSIDE}
          height={height + 2 * OUTSIDE}
          rx={3}
        />
        <rect className={fillClass(colour)} x={x} y={y} width={width} height={height} />
        <text className="chart-text chart-halo" x={text.x} y={text.y + 4.5} textAnchor={text.anchor}>
          {text.shown}
          {text.shown === label ? null : <title>{label}</title>}
        </text>
      </ChartLink>
    </g>
  );
}
