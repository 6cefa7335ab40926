// Where label, bar and figure of a row stand: beside each other, or the label above its bar where it is narrow.

import { textWidth } from '../parts/textWidth.ts';

export const BAR_FONT_SIZE = 13;
const GAP = 12;
const BESIDE_FROM = 480;
const LARGEST_LABEL_SHARE = 0.4;
const SHORTEST_BAR = 40;
const SHORTEST_LABEL = 60;

/** In pixels, from the left edge of the chart and the top of the row. */
export interface BarLayout {
  readonly isBeside: boolean;
  readonly rowHeight: number;
  readonly barX: number;
  readonly barLength: number;
  readonly barMiddle: number;
  readonly labelBaseline: number;
  /** The right edge, on which figures are aligned. */
  readonly valueX: number;
  /** @returns the room for the label of a row whose figures take `figureWidth` */
  readonly labelRoom: (figureWidth: number) => number;
}

/** @returns the width of the widest text in pixels, at the size of the rows */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, BAR_FONT_SIZE)));
}

/**
 * @param labelsWidth pixels of the widest label with its indent
 * @param figuresWidth pixels of what stands at the right of every row
 * @param width pixels there are for the whole chart
 */
export function barLayout(labelsWidth: number, figuresWidth: number, width: number): BarLayout {
  if (width < BESIDE_FROM) {
    return {
      isBeside: false,
      rowHeight: 46,
      barX: 0,
      barLength: width,
      barMiddle: 32,
      labelBaseline: 18,
      valueX: width,
      labelRoom: (figureWidth) => Math.max(SHORTEST_LABEL, width - figureWidth - GAP),
    };
  }
  const labelWidth = Math.min(labelsWidth, width * LARGEST_LABEL_SHARE);
  const barX = labelWidth + GAP;
  return {
    isBeside: true,
    rowHeight: 32,
    barX,
    barLength: Math.max(SHORTEST_BAR, width - figuresWidth - GAP - barX),
    barMiddle: 16,
    labelBaseline: 20.5,
    valueX: width,
    labelRoom: () => labelWidth,
  };
}
