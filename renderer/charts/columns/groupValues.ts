// The figures of one group of columns.

import type { Opening } from '../parts/ChartLink.tsx';

export interface GroupValues extends Opening {
  readonly id: string;
  /** What stands under the columns: a year, or a month. */
  readonly label: string;
  /** By series, in cents or counts; absent or null where nothing is filled in. */
  readonly values: Readonly<Record<string, number | null>>;
}
