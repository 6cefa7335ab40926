// Recording a merger: the old codes end, the new one begins, in one batch that undo takes back as a whole. Projects and
// amounts keep their old code; the division chosen decides under which one they are counted.

import { randomUUID } from 'node:crypto';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import type { MergerInput } from '../../../shared/contract/places.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { type Merger, type MergerProblem, mergerProblems } from '../../../shared/places/merger.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { addDays } from '../today.ts';
import { allMunicipalities, type StoredMunicipality } from './municipalities.ts';

interface PreparedMerger {
  readonly merger: Merger;
  readonly ending: readonly StoredMunicipality[];
  /** Null for one that is made. */
  readonly successor: StoredMunicipality | null;
  readonly problems: readonly MergerProblem[];
}

function prepare(store: Store, { date, ending, successor }: MergerInput): PreparedMerger {
  const municipalities = allMunicipalities(store.connection);
  const byId = new Map(municipalities.map((one) => [one.id, one]));
  const existing = successor.kind === 'existing' ? (byId.get(successor.id) ?? null) : null;
  if (successor.kind === 'existing' && !existing) throw new WeerwerkError({ code: 'notFound', detail: successor.id });
  const found = [...new Set(ending)].map((id) => {
    const one = byId.get(id);
    if (!one) throw new WeerwerkError({ code: 'notFound', detail: id });
    return one;
  });
  const merger: Merger = {
    date,
    endingCodes: found.map(({ code }) => code),
    successorCode: successor.kind === 'new' ? successor.code : (existing?.code ?? ''),
    isNew: successor.kind === 'new',
  };
  return { merger, ending: found, successor: existing, problems: mergerProblems(municipalities, merger) };
}

/** @throws {WeerwerkError} `notFound` for a municipality that is gone */
export function checkMerger(store: Store, input: MergerInput): readonly MergerProblem[] {
  return prepare(store, input).problems;
}

/**
 * @returns the successor's id
 * @throws {WeerwerkError} `invalid` while {@link checkMerger} says anything but warnings; nothing is written then
 */
export function recordMerger(store: Store, input: MergerInput): { readonly successor: string } {
  const { merger, ending, successor, problems } = prepare(store, input);
  const wrong = problems.filter(({ isWarning }) => !isWarning);
  if (wrong.length > 0) {
    const said = wrong.map(({ field, about }): Problem => ({ field, code: 'notAChoice', detail: about }));
    throw new WeerwerkError({ code: 'invalid', problems: said });
  }
  const lastDay = addDays(merger.date, -1);
  const edits: ProgramEdit[] = ending.map(({ id }) => ({
    type: 'municipality',
    id,
    patch: { validUntil: lastDay, successorCodes: [merger.successorCode] },
  }));
  const made = randomUUID();
  if (input.successor.kind === 'new') {
    const { code, name, province } = input.successor;
    const codeYear = Number(merger.date.slice(0, 4));
    edits.unshift({
      type: 'municipality',
      newId: made,
      patch: { code, name, province, validFrom: merger.date, codeYear },
    });
  }
  const { types } = save(store.writer, edits);
  store.published(types);
  return { successor: successor?.id ?? made };
}
