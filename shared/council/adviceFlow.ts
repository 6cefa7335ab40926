// The way of an advice from draft to closed: which steps it took, what follows from them, and what a next step may be.

import type { ValuesOf } from '../catalogue/catalogue.ts';
import type { Problem } from '../catalogue/schema.ts';
import { ADVICE_STEPS } from '../catalogue/types/advice.ts';

export type AdviceStepName = (typeof ADVICE_STEPS)[number];

/** A step that an advice took. */
export interface TakenStep {
  /** The step's record; null for a step that only a date of the advice tells of. */
  readonly id: string | null;
  readonly step: AdviceStepName;
  /** ISO date. */
  readonly date: string;
  /** Orders the steps of one day; null where nobody said. */
  readonly position: number | null;
  readonly reason: string | null;
}

export type Direction = 'start' | 'forward' | 'back';

/** A step in its place on the path. */
export interface PathStep extends TakenStep {
  readonly direction: Direction;
  /** The steps between the one before and this one, that were not taken. */
  readonly skipped: readonly AdviceStepName[];
}

/** The fields of an advice that follow from its path: the date of each step that still stands. */
const DATE_FIELDS = {
  adopted: 'adoptedDate',
  offered: 'offeredDate',
  acknowledged: 'acknowledgedDate',
  responseSent: 'responseDate',
  closed: 'closedDate',
} as const satisfies { readonly [S in AdviceStepName]?: keyof ValuesOf<'advice'> };

type DateField = (typeof DATE_FIELDS)[keyof typeof DATE_FIELDS];

/** What of an advice its path decides. */
export type PathFields = { readonly status: AdviceStepName } & { readonly [F in DateField]: string | null };

const dated = Object.entries(DATE_FIELDS) as [keyof typeof DATE_FIELDS, DateField][];

/** The fields of an advice that its recorded steps decide. */
export const PATH_FIELDS: readonly (keyof PathFields)[] = ['status', ...dated.map(([, field]) => field)];

/** @returns the place of a step in the usual order, from 0 */
export function rankOf(step: AdviceStepName): number {
  return ADVICE_STEPS.indexOf(step);
}

export function isAdviceStep(name: unknown): name is AdviceStepName {
  return typeof name === 'string' && (ADVICE_STEPS as readonly string[]).includes(name);
}

/** By date, then by position, then in the usual order: the same for everybody who has the same steps. */
function inOrder(left: TakenStep, right: TakenStep): number {
  return (
    left.date.localeCompare(right.date) ||
    (left.position ?? 0) - (right.position ?? 0) ||
    rankOf(left.step) - rankOf(right.step) ||
    (left.id ?? '').localeCompare(right.id ?? '')
  );
}

/** @param steps in any order @returns them in the order in which they were taken, each with its direction */
export function pathOf(steps: readonly TakenStep[]): PathStep[] {
  const sorted = [...steps].sort(inOrder);
  return sorted.map((step, at): PathStep => {
    const before = sorted[at - 1];
    const from = before ? rankOf(before.step) : -1;
    const to = rankOf(step.step);
    if (before && to < from) return { ...step, direction: 'back', skipped: [] };
    const skipped = ADVICE_STEPS.slice(from + 1, to).filter((name) => before !== undefined || name !== 'draft');
    return { ...step, direction: before ? 'forward' : 'start', skipped };
  });
}

/**
 * The steps of an advice of which nobody kept the steps themselves: one that came from elsewhere with only its dates.
 *
 * @returns a step for every date that the advice has
 */
export function stepsFromDates(advice: Partial<ValuesOf<'advice'>>): TakenStep[] {
  return dated.flatMap(([step, field]): TakenStep[] => {
    const date = advice[field] ?? null;
    return date === null ? [] : [{ id: null, step, date, position: null, reason: null }];
  });
}

/**
 * What an advice's fields say after its path. A step back takes away the dates of the steps after the one that it goes back
 * to: they no longer stand. The path itself keeps them.
 */
export function fieldsOf(path: readonly PathStep[]): PathFields {
  const standing = new Map<AdviceStepName, string>();
  for (const { step, date, direction } of path) {
    if (direction === 'back') {
      for (const name of [...standing.keys()]) if (rankOf(name) > rankOf(step)) standing.delete(name);
      if (!standing.has(step)) standing.set(step, date);
    } else {
      standing.set(step, date);
    }
  }
  const fields = dated.map(([step, field]) => [field, standing.get(step) ?? null]);
  return {
    status: path.at(-1)?.step ?? 'draft',
    ...(Object.fromEntries(fields) as { [F in DateField]: string | null }),
  };
}

/**
 * @param current where the advice stands, by its path or, of one that came from elsewhere, by what it says itself
 * @returns the step to record next: where it stands when nobody recorded when it got there; undefined after the last
 */
export function nextStep(path: readonly PathStep[], current: AdviceStepName): AdviceStepName | undefined {
  const last = path.at(-1)?.step ?? 'draft';
  return rankOf(current) > rankOf(last) ? current : ADVICE_STEPS[rankOf(current) + 1];
}

/** A step that somebody wants to take, or a correction of one. */
export interface ProposedStep {
  readonly step: AdviceStepName;
  /** ISO date. */
  readonly date: string | null;
  readonly reason: string | null;
}

function isEmpty(text: string | null): boolean {
  return (text ?? '').trim() === '';
}

/**
 * @param path the steps that were taken
 * @param today ISO date: a step that lies ahead has not been taken
 * @returns what is wrong with taking the step now; empty when it may be taken
 */
export function problemsOfStep(path: readonly PathStep[], proposed: ProposedStep, today: string): Problem[] {
  const last = path.at(-1);
  const problems: Problem[] = [];
  if (last?.step === proposed.step) problems.push({ field: 'step', code: 'sameStep' });
  if (proposed.date === null) problems.push({ field: 'date', code: 'required' });
  else if (proposed.date > today) problems.push({ field: 'date', code: 'stepAhead' });
  else if (last && proposed.date < last.date) {
    problems.push({ field: 'date', code: 'stepBefore', detail: last.step });
  }
  if (last && rankOf(proposed.step) < rankOf(last.step) && isEmpty(proposed.reason)) {
    problems.push({ field: 'reason', code: 'stepBackReason' });
  }
  return problems;
}

/**
 * @param id the step that is corrected
 * @returns what is wrong with the new date or reason of a step that was taken: it stays between the steps around it
 */
export function problemsOfCorrection(
  path: readonly PathStep[],
  id: string,
  { date, reason }: Pick<ProposedStep, 'date' | 'reason'>,
  today: string,
): Problem[] {
  const at = path.findIndex((step) => step.id === id);
  const before = path[at - 1];
  const after = path[at + 1];
  const problems: Problem[] = [];
  if (date === null) problems.push({ field: 'date', code: 'required' });
  else if (date > today) problems.push({ field: 'date', code: 'stepAhead' });
  else if (before && date < before.date) problems.push({ field: 'date', code: 'stepBefore', detail: before.step });
  else if (after && date > after.date) problems.push({ field: 'date', code: 'stepAfter', detail: after.step });
  if (path[at]?.direction === 'back' && isEmpty(reason)) problems.push({ field: 'reason', code: 'stepBackReason' });
  return problems;
}
