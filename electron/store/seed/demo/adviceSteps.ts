// The steps that the demo's advices took: each dated, some skipped, and two turned back with the reason.

import { type AdviceStepName, type PathStep, pathOf, rankOf } from '../../../../shared/council/adviceFlow.ts';
import type { SeedRecord } from '../seedRecord.ts';
import type { AdviceRow } from './advices/adviceRow.ts';
import { dayFrom } from './calendar.ts';
import { fictional } from './record.ts';

/** Between the council's adopting an advice and offering it, and between offering and the confirmation of receipt. */
const OFFER_DAYS = 9;
const CONFIRMATION_DAYS = 5;
/** Between the offer and the ministry's starting on its response, between the response and the follow-up, and until the end. */
const PREPARATION_DAYS = 21;
const FOLLOW_UP_DAYS = 14;
const CLOSING_DAYS = 200;
const DRAFTING_DAYS = 35;
/** A draft that has not been adopted was begun so many days ago. */
const OPEN_DRAFT_DAYS = 18;

interface DemoStep {
  readonly step: AdviceStepName;
  /** In days from today. */
  readonly day: number;
  readonly reason?: string;
}

/** @returns when the council adopted the advice, in days from today; null for a draft */
function adoptedOn({ adopted, offered }: AdviceRow): number | null {
  if (adopted !== undefined) return adopted;
  return offered === undefined ? null : offered - OFFER_DAYS;
}

/** @returns the usual steps up to the advice's state, those without a day left out */
function usualSteps(row: AdviceRow): DemoStep[] {
  const adopted = adoptedOn(row);
  const drafted =
    adopted === null ? -OPEN_DRAFT_DAYS : Math.max(adopted - DRAFTING_DAYS, (row.requested ?? -9_999) + 7);
  const { offered, responded } = row;
  const days: { readonly [S in AdviceStepName]: number | null | undefined } = {
    draft: drafted,
    adopted,
    offered,
    acknowledged: offered === undefined ? null : offered + CONFIRMATION_DAYS,
    responseInPreparation: offered === undefined ? null : offered + PREPARATION_DAYS,
    responseSent: responded,
    followUp: responded === undefined ? null : Math.min(responded + FOLLOW_UP_DAYS, -1),
    closed: responded === undefined ? null : Math.min(responded + CLOSING_DAYS, -1),
  };
  return (Object.entries(days) as [AdviceStepName, number | null | undefined][]).flatMap(([step, day]) =>
    day === null || day === undefined || rankOf(step) > rankOf(row.status) ? [] : [{ step, day }],
  );
}

/** An offer taken back for another text, and a response that was taken back to be completed. */
const turns: { readonly [name: string]: (steps: readonly DemoStep[]) => DemoStep[] } = {
  'De werkplaats begint bij de voordeur': (steps) =>
    steps.flatMap((step) =>
      step.step === 'offered'
        ? [
            { ...step, day: step.day - 6 },
            {
              step: 'adopted' as const,
              day: step.day - 4,
              reason: 'De bijlage met de ervaringen van jongeren ontbrak. De raad biedt het advies opnieuw aan.',
            },
            step,
          ]
        : [step],
    ),
  'Eén vertrouwd gezicht in het jongerenwerk': (steps) =>
    steps.flatMap((step) =>
      step.step === 'responseSent'
        ? [
            { ...step, day: step.day - 15 },
            {
              step: 'responseInPreparation' as const,
              day: step.day - 8,
              reason: 'De reactie ging niet in op de tweede aanbeveling. Het ministerie vult haar aan.',
            },
            step,
          ]
        : [step],
    ),
};

/** The ministry seldom says that it started on a response: of every third advice that step is not there. */
function withoutSkipped(steps: readonly DemoStep[], index: number, { status }: AdviceRow): readonly DemoStep[] {
  const isSkipped = index % 3 === 2 && status !== 'responseInPreparation';
  return isSkipped ? steps.filter(({ step }) => step !== 'responseInPreparation') : steps;
}

/**
 * @param index the advice's place among the demo's
 * @returns the path of a made-up advice, without ids
 */
export function demoPath(today: string, row: AdviceRow, index: number): PathStep[] {
  const usual = withoutSkipped(usualSteps(row), index, row);
  const steps = turns[row.name]?.(usual) ?? usual;
  return pathOf(
    steps.map(({ step, day, reason }, at) => ({
      id: null,
      step,
      date: dayFrom(today, day),
      position: at + 1,
      reason: reason ?? null,
    })),
  );
}

/** @param number the advice's, null for a draft */
export function stepRecords(advice: string, number: string | null, path: readonly PathStep[]): SeedRecord[] {
  return path.map(({ step, date, position, reason }, at) =>
    fictional('adviceStep', `adviceStep:demo-${advice.slice('advice:demo-'.length)}-${at + 1}`, {
      name: `${number ?? ''} ${rankOf(step) + 1}/8`.trim(),
      advice,
      step,
      date,
      position,
      reason,
    }),
  );
}
