// What a person has filled in of a merger so far, and the question that it makes when it is complete.

import type { MergerInput } from '../../../../shared/contract/places.ts';

export interface MergerForm {
  /** ISO date, or what was typed. */
  readonly date: string | null;
  /** Ids of the municipalities that end; null for one that is yet to be chosen. */
  readonly ending: readonly (string | null)[];
  readonly kind: 'existing' | 'new';
  readonly successor: string | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly province: string | null;
}

/** @param nextYear whose 1 January is the next on which municipalities merge */
export function emptyMerger(nextYear: number, firstEnding: string | undefined): MergerForm {
  return {
    date: `${nextYear}-01-01`,
    ending: [firstEnding ?? null],
    kind: 'existing',
    successor: null,
    code: null,
    name: null,
    province: null,
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the merger, or null while something that it needs is not filled in */
export function mergerOf(form: MergerForm): MergerInput | null {
  const ending = [...new Set(form.ending.filter((id) => id !== null))];
  if (form.date === null || !ISO_DATE.test(form.date) || ending.length === 0) return null;
  if (form.kind === 'existing') {
    return form.successor === null
      ? null
      : { date: form.date, ending, successor: { kind: 'existing', id: form.successor } };
  }
  const [code, name] = [form.code?.trim().toUpperCase() ?? '', form.name?.trim() ?? ''];
  if (code === '' || name === '') return null;
  return { date: form.date, ending, successor: { kind: 'new', code, name, province: form.province } };
}
