// The path of an advice as the store has it, and its deadlines.

import type { ValuesOf } from '../../../shared/catalogue/catalogue.ts';
import type { AdvicePath, Deadline } from '../../../shared/contract/advice.ts';
import {
  fieldsOf,
  isAdviceStep,
  nextStep,
  PATH_FIELDS,
  type PathFields,
  type PathStep,
  pathOf,
  stepsFromDates,
  type TakenStep,
} from '../../../shared/council/adviceFlow.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { Connection } from '../connection.ts';
import { findRow } from '../recordTables.ts';
import { daysBetween } from '../today.ts';
import { valuesFromRow } from '../values.ts';

export type Advice = ValuesOf<'advice'>;

/** @throws {WeerwerkError} `notFound` */
export function adviceBy(connection: Connection, id: string): Advice {
  const row = findRow(connection, 'advice', id);
  if (!row) throw new WeerwerkError({ code: 'notFound', detail: id });
  return valuesFromRow('advice', row) as Advice;
}

/** @returns the steps that were recorded of an advice; a step that a newer version knows is passed over */
export function recordedSteps(connection: Connection, advice: string): TakenStep[] {
  const rows = connection
    .prepare('select id, step, date, position, reason from "adviceStep" where advice = ? and deleted = 0')
    .all(advice) as {
    id: string;
    step: unknown;
    date: string | null;
    position: number | null;
    reason: string | null;
  }[];
  return rows.flatMap(({ step, date, ...row }) =>
    isAdviceStep(step) && date !== null ? [{ ...row, step, date }] : [],
  );
}

/** @returns the path by the recorded steps, or by the advice's dates where none was recorded */
export function storedPath(connection: Connection, id: string, advice: Advice): PathStep[] {
  const recorded = recordedSteps(connection, id);
  return pathOf(recorded.length > 0 ? recorded : stepsFromDates(advice));
}

function deadline(date: string | null, doneDate: string | null, isDone: boolean, today: string): Deadline | null {
  if (date === null) return null;
  if (doneDate !== null)
    return { date, doneDate, days: daysBetween(doneDate, date), state: doneDate > date ? 'doneLate' : 'done' };
  const days = daysBetween(today, date);
  return { date, doneDate, days, state: isDone ? 'done' : days < 0 ? 'late' : 'open' };
}

function saysSame(advice: Advice, fields: PathFields): boolean {
  return PATH_FIELDS.every((field) => advice[field] === fields[field]);
}

/** @returns whether two people, apart from each other, gave a field another value that the steps decide */
function isPathDisputed(connection: Connection, id: string): boolean {
  const fields = connection.prepare('select field from conflict where record = ?').pluck().all(id);
  return fields.some((field) => (PATH_FIELDS as readonly unknown[]).includes(field));
}

/** The steps from which on a response has been given. */
const ANSWERED: ReadonlySet<string | null> = new Set(['responseSent', 'followUp', 'closed']);

/**
 * @param today ISO date
 * @throws {WeerwerkError} `notFound`
 */
export function advicePathOf(connection: Connection, id: string, today: string): AdvicePath {
  const advice = adviceBy(connection, id);
  const path = storedPath(connection, id, advice);
  const isRecorded = path.some((step) => step.id !== null);
  // An advice that came with a status and too few dates stands where its status says.
  const current = (isRecorded ? null : advice.status) ?? path.at(-1)?.step ?? 'draft';
  return {
    asOfDate: today,
    status: advice.status,
    isFollowed: !isRecorded || (saysSame(advice, fieldsOf(path)) && !isPathDisputed(connection, id)),
    path,
    current,
    next: nextStep(path, current) ?? null,
    publication: deadline(advice.publicationDueDate, advice.publishedDate, false, today),
    response: deadline(advice.responseDueDate, advice.responseDate, ANSWERED.has(advice.status), today),
  };
}
