// Taking and correcting the steps of an advice: each act is one undoable batch of the step and what follows from it.

import { ADVICE_STEPS } from '../../../shared/catalogue/types/advice.ts';
import {
  fieldsOf,
  type PathStep,
  type ProposedStep,
  pathOf,
  problemsOfCorrection,
  problemsOfStep,
  rankOf,
  type TakenStep,
} from '../../../shared/council/adviceFlow.ts';
import { deadlinesAfter } from '../../../shared/council/deadlines.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { newBatchId } from '../batches.ts';
import type { Connection } from '../connection.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { bearerOfNumber, nextAdviceNumber } from './adviceNumber.ts';
import { type Advice, adviceBy, recordedSteps, storedPath } from './advicePath.ts';
import { councilSettings } from './councilSettings.ts';

interface Done {
  readonly batch: string | null;
}

/** What the record of a step is called: the advice's number and the step's place, without any text of the advice. */
function stepName(advice: Advice, step: TakenStep['step']): string {
  return `${advice.number ?? ''} ${rankOf(step) + 1}/${ADVICE_STEPS.length}`.trim();
}

/** The year in which an advice was adopted, or last moved on: its number begins with it. */
function numberFor(connection: Connection, advice: Advice, path: readonly PathStep[]): string | null {
  const last = path.at(-1);
  if (advice.number !== null || !last || rankOf(last.step) < rankOf('adopted')) return advice.number;
  const adopted = path.findLast(({ step }) => step === 'adopted') ?? last;
  return nextAdviceNumber(connection, councilSettings(connection).numberPrefix, Number(adopted.date.slice(0, 4)));
}

/** @returns what the advice says after its path: state, dates, number, deadlines */
export function patchAfter(connection: Connection, advice: Advice, path: readonly PathStep[]): ProgramEdit['patch'] {
  const fields = fieldsOf(path);
  return {
    ...fields,
    number: numberFor(connection, advice, path),
    ...deadlinesAfter(advice, fields.offeredDate, councilSettings(connection)),
  };
}

function done(store: Store, edits: readonly ProgramEdit[]): Done {
  const { batch, types } = save(store.writer, edits);
  if (types.length > 0) store.published(types);
  return { batch };
}

/** @returns the edit that records a step */
export function stepEdit(id: string, advice: Advice, { step, date, position, reason }: TakenStep): ProgramEdit {
  return {
    type: 'adviceStep',
    newId: newBatchId(),
    patch: { name: stepName(advice, step), advice: id, step, date, position, reason },
  };
}

/** A request is answered once its advice has been offered; one that was declined or withdrawn stays so. */
function requestEdits(connection: Connection, { adviceRequest }: Advice, step: TakenStep['step']): ProgramEdit[] {
  if (adviceRequest === null || rankOf(step) < rankOf('offered')) return [];
  const status = connection
    .prepare('select status from "adviceRequest" where id = ? and deleted = 0')
    .pluck()
    .get(adviceRequest);
  const isOpen = status === 'received' || status === 'accepted';
  return isOpen ? [{ type: 'adviceRequest', id: adviceRequest, patch: { status: 'answered' } }] : [];
}

/** @throws {WeerwerkError} `invalid` with problems at `step`, `date` or `reason`; `notFound` */
export function takeStep(store: Store, id: string, proposed: ProposedStep): Done {
  const { connection } = store;
  const advice = adviceBy(connection, id);
  const path = storedPath(connection, id, advice);
  const problems = problemsOfStep(path, proposed, store.today());
  if (problems.length > 0 || proposed.date === null) throw new WeerwerkError({ code: 'invalid', problems });
  const reason = (proposed.reason ?? '').trim();
  const taken: TakenStep = {
    id: null,
    step: proposed.step,
    date: proposed.date,
    position: path.length + 1,
    reason: reason === '' ? null : reason,
  };
  // Steps that only dates told of are recorded now: from here on the steps are what counts.
  const earlier = path.flatMap((step, at) => (step.id === null ? [{ ...step, position: at + 1 }] : []));
  const after = pathOf([...path.map((step, at) => ({ ...step, position: step.position ?? at + 1 })), taken]);
  return done(store, [
    ...[...earlier, taken].map((step) => stepEdit(id, advice, step)),
    { type: 'advice', id, patch: patchAfter(connection, advice, after) },
    ...requestEdits(connection, advice, proposed.step),
  ]);
}

function adviceOfStep(connection: Connection, step: string): string {
  const advice = connection.prepare('select advice from "adviceStep" where id = ? and deleted = 0').pluck().get(step);
  if (typeof advice !== 'string') throw new WeerwerkError({ code: 'notFound', detail: step });
  return advice;
}

/**
 * @param step the step's id
 * @throws {WeerwerkError} `invalid` with problems at `date` or `reason`; `notFound`
 */
export function correctStep(store: Store, step: string, corrected: Pick<ProposedStep, 'date' | 'reason'>): Done {
  const { connection } = store;
  const id = adviceOfStep(connection, step);
  const advice = adviceBy(connection, id);
  const path = storedPath(connection, id, advice);
  const problems = problemsOfCorrection(path, step, corrected, store.today());
  const { date } = corrected;
  if (problems.length > 0 || date === null) throw new WeerwerkError({ code: 'invalid', problems });
  const trimmed = (corrected.reason ?? '').trim();
  const reason = trimmed === '' ? null : trimmed;
  const after = pathOf(path.map((one) => (one.id === step ? { ...one, date, reason } : one)));
  return done(store, [
    { type: 'adviceStep', id: step, patch: { date, reason } },
    { type: 'advice', id, patch: patchAfter(connection, advice, after) },
  ]);
}

/**
 * Records the steps that only the dates of an advice tell of; nothing where steps were recorded.
 *
 * @throws {WeerwerkError} `notFound`
 */
export function recordSteps(store: Store, id: string): Done {
  const { connection } = store;
  const advice = adviceBy(connection, id);
  const told = storedPath(connection, id, advice).filter((step) => step.id === null);
  return done(
    store,
    told.map((step, at) => stepEdit(id, advice, { ...step, position: at + 1 })),
  );
}

/** Makes an advice say what its recorded steps say, and settles what two people said of it apart. @throws {WeerwerkError} `notFound` */
export function followPath(store: Store, id: string): Done {
  const { connection } = store;
  const advice = adviceBy(connection, id);
  const recorded = recordedSteps(connection, id);
  if (recorded.length === 0) return { batch: null };
  return done(store, [{ type: 'advice', id, patch: patchAfter(connection, advice, pathOf(recorded)) }]);
}

/**
 * Gives an advice another number. The old one stays findable among its former numbers.
 *
 * @throws {WeerwerkError} `invalid` at `number` when another advice bears it; `notFound`
 */
export function renumber(store: Store, id: string, number: string): Done {
  const { connection } = store;
  const advice = adviceBy(connection, id);
  const bearer = bearerOfNumber(connection, number, id);
  if (bearer !== undefined) {
    throw new WeerwerkError({ code: 'invalid', problems: [{ field: 'number', code: 'numberTaken', detail: bearer }] });
  }
  const former = new Set(advice.formerNumbers ?? []);
  if (advice.number !== null && advice.number !== number) former.add(advice.number);
  former.delete(number);
  const formerNumbers = former.size === 0 ? null : [...former].sort();
  return done(store, [{ type: 'advice', id, patch: { number, formerNumbers } }]);
}
