// Scenarios after the programme, side by side. Nothing of them is real money: they are in no other total.

import { z } from 'zod';
import { OUTLOOKS } from '../catalogue/types/outlook.ts';
import type { YearCost } from '../money/scenarioCost.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

export type Outlook = (typeof OUTLOOKS)[number];

const year = z.int().min(1900).max(2200);

export interface ScenarioChoice {
  readonly id: string;
  readonly name: string;
  readonly outlook: Outlook;
  readonly status: string | null;
}

export interface ScenarioLineView {
  readonly id: string;
  readonly name: string;
  readonly outlook: Outlook | null;
  /** What the line is about, when it says so. */
  readonly subject: { readonly type: 'instrument' | 'project'; readonly id: string; readonly title: string } | null;
  readonly receiver: string | null;
  /** For each year of the comparison, in euro cents; null where an assumption is missing. */
  readonly costs: readonly (number | null)[];
  readonly assumptions: string | null;
  readonly kept: string | null;
  readonly lost: string | null;
  /** What the line should say and does not. */
  readonly missing: readonly ('yearlyCost' | 'organisation' | 'kept' | 'lost')[];
}

/** How much of the running work meets with each end. */
export interface Affected {
  readonly outlook: Outlook;
  /** Projects that run now, of the instruments and projects of the lines; each once. */
  readonly projects: number;
  readonly municipalities: number;
  /** People reached by these projects so far; null where none says a number. */
  readonly reach: number | null;
}

export interface ScenarioView extends ScenarioChoice {
  readonly startYear: number;
  readonly endYear: number;
  readonly assumptions: string | null;
  readonly description: string | null;
  readonly years: readonly YearCost[];
  /** Of all years of the comparison, in euro cents. */
  readonly total: number;
  readonly lines: readonly ScenarioLineView[];
  readonly affected: readonly Affected[];
}

export interface ScenarioComparison {
  readonly asOfDate: string;
  /** Every scenario there is. */
  readonly choices: readonly ScenarioChoice[];
  /** From the first year of any of those chosen to the last. */
  readonly years: readonly number[];
  /** In the order asked. */
  readonly scenarios: readonly ScenarioView[];
}

/** The most scenarios that fit side by side. */
export const MOST_COMPARED = 4;

export const scenarioProcedures = {
  /** @param ids which to compare; the first few when left out */
  'scenarios.compare': ask(
    'store',
    z.strictObject({ ids: z.array(recordId).max(MOST_COMPARED).optional() }),
  ).returns<ScenarioComparison>(),
  /**
   * Makes a scenario with a line for each instrument, and if asked for each running project without one; the cost of the
   * first year is what was awarded in the last full year, as a proposal. One undoable batch. @returns its id
   */
  'scenarios.make': ask(
    'store',
    z
      .strictObject({
        name: z.string().trim().min(1).max(200),
        outlook: z.enum(OUTLOOKS),
        startYear: year,
        endYear: year,
        withProjects: z.boolean().default(false),
      })
      .refine(({ startYear, endYear }) => startYear <= endYear),
  ).returns<string>(),
  /** Makes another scenario with the same lines, in one undoable batch. @returns its id */
  'scenarios.copy': ask(
    'store',
    z.strictObject({ id: recordId, name: z.string().trim().min(1).max(200) }),
  ).returns<string>(),
} as const;
