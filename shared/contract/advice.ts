// The life of an advice: its path, the next step, its number.

import { z } from 'zod';
import type { ValuesOf } from '../catalogue/catalogue.ts';
import { ADVICE_STEPS } from '../catalogue/types/advice.ts';
import type { AdviceStepName, PathStep } from '../council/adviceFlow.ts';
import { ask } from './procedure.ts';
import { recordId } from './queries.ts';

/** A date by which something should be done. */
export interface Deadline {
  /** ISO date. */
  readonly date: string;
  /** ISO date on which it was done; null while it is not, or when nobody wrote it down. */
  readonly doneDate: string | null;
  /** Days that are left, or that were left when it was done; negative is late. */
  readonly days: number;
  readonly state: 'open' | 'late' | 'done' | 'doneLate';
}

export interface AdvicePath {
  /** ISO date from which days are counted. */
  readonly asOfDate: string;
  /** What the advice itself says; after merging it may differ from where its steps lead. */
  readonly status: AdviceStepName | null;
  /**
   * Whether the advice says in every field what its recorded steps say, and nobody disputes it. After merging it may not; one
   * of which no steps were recorded has nothing to follow.
   */
  readonly isFollowed: boolean;
  /** In the order in which the steps were taken. */
  readonly path: readonly PathStep[];
  readonly current: AdviceStepName;
  /** The step to record next; null at the end. */
  readonly next: AdviceStepName | null;
  /** Null while nothing was offered. */
  readonly publication: Deadline | null;
  readonly response: Deadline | null;
}

/** A recommendation with its actions and evidence. */
export interface AdviceRecommendation {
  readonly id: string;
  readonly number: number | null;
  readonly name: string;
  readonly responseState: ValuesOf<'recommendation'>['responseState'];
  readonly responseReason: string | null;
  readonly executionState: ValuesOf<'recommendation'>['executionState'];
  readonly ownerName: string | null;
  /** ISO date. */
  readonly dueDate: string | null;
  readonly actions: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string | null;
    readonly dueDate: string | null;
  }[];
  readonly evidence: readonly { readonly id: string; readonly name: string; readonly date: string | null }[];
}

const step = z.enum(ADVICE_STEPS);
/** Null is said at the field, by the problems of the error `invalid`. */
const stepDate = z.iso.date().nullable();
const reason = z.string().max(200_000).nullable();

export const adviceProcedures = {
  /** The recommendations of an advice in their order. */
  'advice.recommendations': ask('store', z.strictObject({ id: recordId })).returns<readonly AdviceRecommendation[]>(),
  'advice.path': ask('store', z.strictObject({ id: recordId })).returns<AdvicePath>(),
  /**
   * Takes a step, forwards or back, in one undoable batch: the step, the advice's state and dates, at adoption its number, at
   * the offer its deadlines. Error `invalid` with problems at `step`, `date` and `reason`.
   */
  'advice.takeStep': ask('store', z.strictObject({ id: recordId, step, date: stepDate, reason })).returns<{
    readonly batch: string | null;
  }>(),
  /** Corrects the date or the reason of a step that was taken. `id` is the step's. Error `invalid` as above. */
  'advice.correctStep': ask('store', z.strictObject({ id: recordId, date: stepDate, reason })).returns<{
    readonly batch: string | null;
  }>(),
  /** Records the steps that only the dates of an advice tell of, so that they can be corrected. */
  'advice.recordSteps': ask('store', z.strictObject({ id: recordId })).returns<{ readonly batch: string | null }>(),
  /** Makes the advice say what its steps say, as after a merge of two people's steps, and settles what is disputed of it. */
  'advice.followPath': ask('store', z.strictObject({ id: recordId })).returns<{ readonly batch: string | null }>(),
  /** Gives an advice another number and keeps the one it had among its former numbers. Error `invalid` at `number`. */
  'advice.renumber': ask('store', z.strictObject({ id: recordId, number: z.string().trim().min(1).max(200) })).returns<{
    readonly batch: string | null;
  }>(),
  /** The number that the next advice of a year gets. */
  'advice.nextNumber': ask('store', z.strictObject({ year: z.int().min(1900).max(2200) })).returns<string>(),
} as const;
