// A shape beside every colour, so that no meaning hangs on colour alone.

import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { ChartColour } from './chartColour.ts';

/**
 * @param corners 3 or more, on a circle
 * @param start the angle of the first corner, in turns from straight up
 */
function polygon(corners: number, start: number): SymbolType {
  return {
    draw(context, size) {
      const radius = Math.sqrt((2 * size) / (corners * Math.sin((2 * Math.PI) / corners)));
      for (let corner = 0; corner < corners; corner++) {
        const angle = 2 * Math.PI * (start + corner / corners);
        const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
        if (corner === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    },
  };
}

const SHAPES: Readonly<Record<ChartColour, SymbolType>> = {
  1: symbolSquare,
  2: symbolCross,
  3: polygon(5, 0),
  4: symbolStar,
  5: symbolWye,
  6: polygon(6, 0),
  7: polygon(3, 0.25),
  8: polygon(3, 0.5),
  accent: symbolSquare,
  good: symbolCircle,
  attention: symbolTriangle,
  bad: symbolDiamond,
  neutral: polygon(3, 0.5),
};

/**
 * @param area in square pixels
 * @returns the path of the colour's own shape, centred on the origin
 */
export function symbolPath(colour: ChartColour, area: number): string {
  return symbol(SHAPES[colour], area)() ?? '';
}
