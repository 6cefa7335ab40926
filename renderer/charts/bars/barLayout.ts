// Where label, bar and figure of a row stand: beside each other, or the label above its bar where it is narrow.

import { textWidth } from '../parts/textWidth.ts';

export const BAR_FONT_SIZE = 13;
const GAP = 12;
/** Room at both ends for the focus ring. */
const MARGIN = 6;
const BESIDE_FROM = 480;
const LARGEST_LABEL_SHARE = 0.4;

export interface BarLayout {
  readonly isBeside: boolean;
  readonly rowHeight: number;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly barX: number;
  readonly barLength: number;
  /** The right edge, on which figures are aligned. */
  readonly valueX: number;
  /** Baselines and middles, in pixels below the row's top. */
  readonly labelBaseline: number;
  readonly barMiddle: number;
}

/**
 * @param width pixels there are for the whole chart
 * @param indent pixels by which the deepest label is indented
 */
export function barLayout(labels: readonly string[], values: readonly string[], width: number, indent = 0): BarLayout {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, BAR_FONT_SIZE)));
  const valueWidth = widest(values);
  const isBeside = width >= BESIDE_FROM;
  const valueX = width - MARGIN;
  if (isBeside) {
    const labelWidth = Math.min(widest(labels) + indent, width * LARGEST_LABEL_SHARE);
    const barX = MARGIN + labelWidth + GAP;
    const barLength = Math.max(40, valueX - valueWidth - GAP - barX);
    return { isBeside, rowHeight: 32, labelX: MARGIN, labelWidth, barX, barLength, valueX, labelBaseline: 20.5, barMiddle: 16 };
  }
  const labelWidth = Math.max(60, valueX - valueWidth - GAP - MARGIN);
  const barLength = valueX - MARGIN;
  return { isBeside, rowHeight: 46, labelX: MARGIN, labelWidth, barX: MARGIN, barLength, valueX, labelBaseline: 18, barMiddle: 32 };
}
