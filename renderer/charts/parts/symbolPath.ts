// A shape beside every colour, so that no meaning hangs on colour alone.

import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3-shape';
import type { ChartColour } from './chartColour.ts';

const SHAPES: Readonly<Record<ChartColour, SymbolType>> = {
  1: symbolSquare,
  2: symbolDiamond,
  3: symbolCircle,
  4: symbolTriangle,
  5: symbolCross,
  6: symbolStar,
  7: symbolWye,
  8: symbolSquare,
  accent: symbolSquare,
  good: symbolCircle,
  attention: symbolTriangle,
  bad: symbolDiamond,
  neutral: symbolSquare,
};

/**
 * @param area in square pixels
 * @returns the path of the colour's own shape, centred on the origin
 */
export function symbolPath(colour: ChartColour, area: number): string {
  return symbol(SHAPES[colour], area)() ?? '';
}
