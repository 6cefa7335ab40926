// A made-up project as the tables give it: what people wrote, and dates in days from today.

import type { ValuesOf } from '../../../../../shared/catalogue/catalogue.ts';

type Value<Field extends keyof ValuesOf<'project'>> = NonNullable<ValuesOf<'project'>[Field]>;

/** A checkpoint: planned unless `done` (the day) or `dropped` says otherwise. Days from today. */
export interface MilestoneRow {
  readonly name: string;
  readonly due: number;
  readonly done?: number;
  readonly dropped?: true;
  readonly description?: string;
}

export interface ProjectRow {
  readonly name: string;
  /** The id of a focus area (`utrecht-overvecht`) or the code of a municipality (`GM0141`). */
  readonly place: string;
  readonly direction: 'meeting' | 'youth' | 'residents' | 'parents';
  readonly status: Value<'status'>;
  readonly health?: Value<'health'>;
  /** First and last day, in days from today. */
  readonly days: readonly [start: number, end: number];
  readonly euros: number;
  readonly target: string;
  readonly planned: number;
  readonly reached?: number;
  readonly lead: string;
  /** `organisation:demo-<implementer>`. */
  readonly implementer?: string;
  readonly continuation?: Value<'continuation'>;
  /** Days ago. */
  readonly reported?: number;
  readonly summary: string;
  readonly results?: string;
  readonly tags?: readonly string[];
  readonly phenomena: readonly string[];
  /** Ids after `intervention:`. */
  readonly interventions?: readonly string[];
  /** Ids after `focusTheme:`, beside the direction. */
  readonly themes?: readonly string[];
  readonly milestones?: readonly MilestoneRow[];
}
