// One row of a Timeline.

import type { Opening } from '../parts/ChartLink.tsx';
import type { ChartColour } from '../parts/chartColour.ts';

export interface TimelineItem extends Opening {
  readonly id: string;
  readonly label: string;
  /** ISO date. */
  readonly start: string;
  /** ISO date of the last day; absent for a moment. */
  readonly end?: string;
  readonly colour: ChartColour;
  /** How it stands, in a word ("gehaald"), beside what the colour says. */
  readonly state?: string;
}
