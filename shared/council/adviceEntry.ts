// A whole advice as it is entered in one form: itself, the request that it answers, its steps, recommendations and links.

import { z } from 'zod';
import type { Patch } from '../catalogue/catalogue.ts';
import { checkPatch, checkRecord, type Problem } from '../catalogue/schema.ts';
import { ADVICE_STEPS } from '../catalogue/types/advice.ts';
import { type AdviceStepName, rankOf } from './adviceFlow.ts';

/** What an advice can be linked to in the form. */
export const LINKED_TYPES = ['focusTheme', 'project', 'instrument', 'municipality', 'intervention', 'signal'] as const;
export type LinkedType = (typeof LINKED_TYPES)[number];

/** Far more than a field takes: what is too long is said at the field, not refused as no question at all. */
const words = z.string().max(1_000_000).nullable();
const id = z.string().min(1).max(120);

const fileSchema = z.strictObject({
  name: z.string().min(1).max(1_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
});

/** A file that waits for its advice: its content is kept beside the store already. */
export type StagedFile = z.output<typeof fileSchema>;

const requestSchema = z.strictObject({ name: words, askedBy: words, date: words, wantedBy: words, question: words });
export type NewRequest = z.output<typeof requestSchema>;

/** The form as it is kept while somebody types, and as it is sent. A date that is not understood stays as it was typed. */
export const adviceEntrySchema = z.strictObject({
  name: words,
  number: words,
  kind: z.enum(['solicited', 'unsolicited']),
  addressee: words,
  /** The request that it answers; null when `newRequest` says which. */
  request: id.nullable(),
  newRequest: requestSchema.nullable(),
  /** Where the advice stands. */
  step: z.enum(ADVICE_STEPS),
  /** When it took the steps until there. */
  dates: z.partialRecord(z.enum(ADVICE_STEPS), words),
  publishedDate: words,
  text: words,
  minorityView: words,
  recommendations: z.array(z.strictObject({ key: id, text: z.string().max(1_000_000) })).max(500),
  links: z.array(z.strictObject({ type: z.enum(LINKED_TYPES), id })).max(500),
  confidential: z.union([z.literal(0), z.literal(1), z.null()]),
  files: z.array(fileSchema).max(100),
});

export type AdviceEntry = z.output<typeof adviceEntrySchema>;

export const EMPTY_REQUEST: NewRequest = { name: null, askedBy: null, date: null, wantedBy: null, question: null };

/** @param today ISO date, on which a draft is taken to be begun */
export function emptyEntry(today: string): AdviceEntry {
  return {
    name: null,
    number: null,
    kind: 'unsolicited',
    addressee: null,
    request: null,
    newRequest: null,
    step: 'draft',
    dates: { draft: today },
    publishedDate: null,
    text: null,
    minorityView: null,
    recommendations: [],
    links: [],
    confidential: null,
    files: [],
  };
}

/** @returns the steps until the one where the advice stands, in their order */
export function stepsUntil(step: AdviceStepName): readonly AdviceStepName[] {
  return ADVICE_STEPS.slice(0, rankOf(step) + 1);
}

/** @returns whether the advice has been offered, so that it may be public and its request is answered */
export function isOffered({ step }: Pick<AdviceEntry, 'step'>): boolean {
  return rankOf(step) >= rankOf('offered');
}

/**
 * The form was opened with today as the day on which the draft was begun. That is no date of an advice that is further already,
 * and whose steps were taken before today.
 *
 * @returns what changes when the advice is said to stand elsewhere
 */
export function movedTo(entry: AdviceEntry, step: AdviceStepName, today: string): Pick<AdviceEntry, 'step' | 'dates'> {
  const { draft = null } = entry.dates;
  if (step === 'draft') return { step, dates: { ...entry.dates, draft: draft ?? today } };
  return { step, dates: { ...entry.dates, draft: draft === today ? null : draft } };
}

/** @returns the fields of the advice itself that the form asks for */
export function adviceValues(entry: AdviceEntry): Patch {
  const { name, number, kind, addressee, text, minorityView, confidential } = entry;
  const publishedDate = isOffered(entry) ? entry.publishedDate : null;
  return { name, number, kind, addressee, publishedDate, text, minorityView, confidential };
}

/** @returns the fields of the request that is recorded with the advice */
export function requestValues({ newRequest }: AdviceEntry): Patch | null {
  return newRequest && { ...newRequest };
}

function at(place: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, field: `${place}.${problem.field}` }));
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Each step has a date that exists, is not ahead, and is not before the step before it; only the last one must have one. */
function problemsOfSteps({ step, dates }: AdviceEntry, today: string): Problem[] {
  const problems: Problem[] = [];
  let before: { readonly step: AdviceStepName; readonly date: string } | undefined;
  for (const name of stepsUntil(step)) {
    const date = dates[name] ?? null;
    const field = `dates.${name}`;
    if (date === null) {
      if (name === step) problems.push({ field, code: 'required' });
    } else if (!ISO_DATE.test(date)) problems.push({ field, code: 'notADate' });
    else if (date > today) problems.push({ field, code: 'stepAhead' });
    else if (before && date < before.date) problems.push({ field, code: 'stepBefore', detail: before.step });
    else before = { step: name, date };
  }
  return problems;
}

function problemsOfAdvice(entry: AdviceEntry): Problem[] {
  const checked = checkPatch('advice', adviceValues(entry), 'entry');
  if (!checked.ok) return [...checked.problems];
  const offered = isOffered(entry) ? (entry.dates.offered ?? null) : null;
  const offeredDate = offered !== null && ISO_DATE.test(offered) ? offered : null;
  return [...checkRecord('advice', { ...checked.patch, status: entry.step, offeredDate })];
}

function problemsOfRequest(entry: AdviceEntry): Problem[] {
  const values = requestValues(entry);
  if (entry.kind === 'unsolicited' || entry.request !== null || values === null) return [];
  const checked = checkPatch('adviceRequest', values, 'entry');
  const problems = checked.ok
    ? checkRecord('adviceRequest', { ...checked.patch, status: 'accepted' })
    : checked.problems;
  return at('newRequest', problems);
}

/**
 * @param today ISO date: a step that lies ahead has not been taken
 * @returns what is wrong, with its place in the form: `name`, `dates.offered`, `newRequest.wantedBy`, `recommendations.<key>`;
 *   what only the store knows, as that a number is taken, comes when it is saved
 */
export function problemsOfEntry(entry: AdviceEntry, today: string): Problem[] {
  const recommendations = entry.recommendations.flatMap(({ key, text }) => {
    const checked = checkPatch('recommendation', { name: text.trim() === '' ? null : text }, 'entry');
    const problem = checked.ok ? undefined : checked.problems[0];
    return problem ? [{ ...problem, field: `recommendations.${key}` }] : [];
  });
  return [
    ...problemsOfAdvice(entry),
    ...problemsOfRequest(entry),
    ...problemsOfSteps(entry, today),
    ...recommendations,
  ];
}
