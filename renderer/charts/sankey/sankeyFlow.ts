// What a flow chart draws: places in columns, and what goes from one column to the next.

import type { ChartColour } from '../parts/chartColour.ts';

export interface SankeyNodeInput {
  readonly id: string;
  readonly label: string;
  /** From the left, from 0; columns in which nothing stands take no room. */
  readonly column: number;
  /** What is written beside it and said of it; the drawn height follows from its links. */
  readonly value: number;
  readonly colour: ChartColour;
  /** More lines for the tooltip and the accessible name. */
  readonly details?: readonly string[];
}

export interface SankeyLinkInput {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Above zero: a flow cannot draw less than nothing. */
  readonly value: number;
}
