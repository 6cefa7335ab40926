// A small form about a seat: what is typed, what is wrong with it, and sending it only when it can be read.

import { useState } from 'react';
import type { FieldValue, Patch } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch, type Problem } from '../../../shared/catalogue/schema.ts';
import type { WeerwerkError } from '../../../shared/errors.ts';

/** A part of the form by the record type whose fields it has. */
export type SeatFormType = 'councilMember' | 'term';

export interface SeatForm {
  readonly values: Patch;
  readonly problems: readonly Problem[];
  readonly change: (name: string, value: FieldValue) => void;
  /** What is wrong with the fields of a type as typed; also shown. */
  readonly check: (fields: { readonly [Type in SeatFormType]?: readonly string[] }) => boolean;
  readonly refused: (error: WeerwerkError) => void;
}

export function useSeatForm(initial: Patch): SeatForm {
  const [values, setValues] = useState<Patch>(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return {
    values,
    problems,
    change: (name, value) => {
      setValues((before) => ({ ...before, [name]: value }));
      setProblems((before) => before.filter(({ field }) => field !== name));
    },
    check: (fields) => {
      const wrong = Object.entries(fields).flatMap(([type, names]) => {
        const patch = Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
        const checked = checkPatch(type as SeatFormType, patch, 'entry');
        return checked.ok ? [] : checked.problems;
      });
      setProblems(wrong);
      return wrong.length === 0;
    },
    refused: (error) => setProblems(error.report?.problems ?? []),
  };
}

/** @returns what a field holds as a text, null where it is empty */
export function textIn(values: Patch, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
