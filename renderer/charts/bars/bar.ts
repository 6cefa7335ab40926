// One row of a BarList.

import type { Opening } from '../parts/ChartLink.tsx';
import type { BarValues } from './barScale.ts';

/** One row; values in cents or counts, as `format` expects them. */
export interface Bar extends BarValues, Opening {
  readonly id: string;
  readonly label: string;
  /** The value is a lower bound ("ruim"). */
  readonly atLeast?: boolean;
}
