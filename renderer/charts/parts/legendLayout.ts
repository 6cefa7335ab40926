// Where the entries of a legend stand: from left to right, on as many lines as the width asks.

import { textWidth } from './textWidth.ts';

export const LEGEND_LINE = 24;
const FONT_SIZE = 13;
const SWATCH = 20;
const GAP = 20;

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * @param texts the entries' whole texts
 * @param width pixels there are
 * @returns a place (top left, in pixels) for every entry in order, and the height of all lines
 */
export function legendLayout(texts: readonly string[], width: number): { places: LegendPlace[]; height: number } {
  const places: LegendPlace[] = [];
  let x = 0;
  let y = 0;
  for (const text of texts) {
    const entryWidth = Math.min(SWATCH + textWidth(text, FONT_SIZE), width);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += LEGEND_LINE;
    }
    places.push({ x, y, width: entryWidth });
    x += entryWidth + GAP;
  }
  return { places, height: texts.length === 0 ? 0 : y + LEGEND_LINE };
}
