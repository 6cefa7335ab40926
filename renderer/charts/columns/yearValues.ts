// The figures of one year.

import type { Opening } from '../parts/ChartLink.tsx';

export interface YearValues extends Opening {
  readonly year: number;
  /** By series, in cents or counts; absent or null where nothing is filled in. */
  readonly values: Readonly<Record<string, number | null>>;
}
