// A merger of municipalities as a person records it, and what can be wrong with it. Pure.

import { type DividedMunicipality, firstDayOf } from './divisions.ts';

export const MUNICIPALITY_CODE = /^GM\d{4}$/;

export interface Merger {
  /** ISO date of the first day of the new division. */
  readonly date: string;
  /** The codes that end the day before. */
  readonly endingCodes: readonly string[];
  /** The code that takes them over: one that exists or is made with the merger. */
  readonly successorCode: string;
  /** Whether the successor is made with the merger. */
  readonly isNew: boolean;
}

/**
 * - `nothingEnds`, `unknownCode`, `badCode`, `codeExists`: about the codes themselves
 * - `ownSuccessor`: a municipality cannot end and take itself over
 * - `endedAlready`, `notBegun`: the code is not in use on the day before
 * - `successorEnded`: the successor's code ends before the new division begins
 * - `circle`: the successor is itself followed, in the end, by one of those that end
 * - `notFirstOfJanuary`: unusual, but allowed
 */
export type MergerProblemCode =
  | 'nothingEnds'
  | 'unknownCode'
  | 'badCode'
  | 'codeExists'
  | 'ownSuccessor'
  | 'endedAlready'
  | 'notBegun'
  | 'successorEnded'
  | 'circle'
  | 'notFirstOfJanuary';

export interface MergerProblem {
  readonly code: MergerProblemCode;
  readonly field: 'date' | 'ending' | 'successor';
  /** The municipality's code that it is about. */
  readonly about: string;
  readonly isWarning: boolean;
}

/** @returns whether the chain of successors from one code comes to one of the others */
export function leadsTo(
  from: string,
  goals: ReadonlySet<string>,
  byCode: ReadonlyMap<string, Pick<DividedMunicipality, 'successorCodes'>>,
): boolean {
  const passed = new Set<string>();
  const waiting = [from];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (passed.has(code)) continue;
    passed.add(code);
    for (const next of byCode.get(code)?.successorCodes ?? []) {
      if (goals.has(next)) return true;
      waiting.push(next);
    }
  }
  return false;
}

/** @returns what is wrong with a merger; with nothing but warnings it can be recorded */
export function mergerProblems(
  municipalities: readonly DividedMunicipality[],
  { date, endingCodes, successorCode, isNew }: Merger,
): readonly MergerProblem[] {
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const problems: MergerProblem[] = [];
  const say = (code: MergerProblemCode, field: MergerProblem['field'], about = '', isWarning = false): void => {
    problems.push({ code, field, about, isWarning });
  };
  if (date !== firstDayOf(Number(date.slice(0, 4)))) say('notFirstOfJanuary', 'date', '', true);
  if (endingCodes.length === 0) say('nothingEnds', 'ending');
  for (const code of endingCodes) {
    const ending = byCode.get(code);
    if (!ending) say('unknownCode', 'ending', code);
    else if (ending.validUntil !== null && ending.validUntil < date) say('endedAlready', 'ending', code);
    else if (ending.validFrom !== null && ending.validFrom >= date) say('notBegun', 'ending', code);
  }
  if (endingCodes.includes(successorCode)) say('ownSuccessor', 'successor', successorCode);
  const successor = byCode.get(successorCode);
  if (!MUNICIPALITY_CODE.test(successorCode)) say('badCode', 'successor', successorCode);
  else if (isNew && successor) say('codeExists', 'successor', successorCode);
  else if (!isNew && !successor) say('unknownCode', 'successor', successorCode);
  else if (successor?.validUntil != null && successor.validUntil < date)
    say('successorEnded', 'successor', successorCode);
  if (leadsTo(successorCode, new Set(endingCodes), byCode)) say('circle', 'successor', successorCode);
  return problems;
}
