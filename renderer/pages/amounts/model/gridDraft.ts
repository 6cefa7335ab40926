// Unsaved amounts as they are kept in the store: one draft with every grid that has some, so that a crash loses none.

import { z } from 'zod';
import { type EntryContext, entryContext } from '../../../../shared/contract/amounts.ts';
import { cellOfKey, type Unsaved } from './unsaved.ts';

export const GRID_DRAFT_KEY = 'amounts';

const note = z.union([
  z.object({ code: z.literal('zerosAdded') }),
  z.object({ code: z.literal('ended'), date: z.string(), successors: z.array(z.string()) }),
]);
const row = z.object({ id: z.string(), title: z.string(), detail: z.string().nullable(), note: note.nullable() });
const added = z.object({
  key: z.string(),
  text: z.string(),
  row: row.nullable(),
  problem: z.enum(['unknownRow', 'ambiguousRow', 'nameless']).nullable(),
});
const gridDraft = z.object({
  context: entryContext,
  unsaved: z.object({
    // JSON has no undefined: a text that is no amount has no amount.
    entries: z.record(z.string(), z.object({ text: z.string(), amount: z.int().nullable().optional() })),
    added: z.array(added),
    years: z.array(z.int()),
  }),
});

export interface GridDraft {
  readonly context: EntryContext;
  readonly unsaved: Unsaved;
}

export function writeGridDrafts(drafts: readonly GridDraft[]): string {
  return JSON.stringify(drafts);
}

/** @returns the grids that can be read; what another version wrote otherwise is left out */
export function readGridDrafts(content: string): GridDraft[] {
  try {
    const parsed = z.array(z.unknown()).safeParse(JSON.parse(content));
    return (parsed.data ?? []).flatMap((one) => {
      const draft = gridDraft.safeParse(one);
      return draft.success ? [toDraft(draft.data)] : [];
    });
  } catch {
    return [];
  }
}

function toDraft({ context, unsaved }: z.output<typeof gridDraft>): GridDraft {
  const entries = Object.entries(unsaved.entries).filter(([key]) => Number.isInteger(cellOfKey(key).year));
  return {
    context,
    unsaved: {
      ...unsaved,
      entries: Object.fromEntries(entries.map(([key, { text, amount }]) => [key, { text, amount }])),
    },
  };
}

/** @returns a text that two grids share only when they are the same cells */
export function contextKey(context: EntryContext): string {
  const { month: _month, paymentKind: _kind, ...cells } = context;
  return JSON.stringify(
    Object.entries(cells)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** @returns the drafts with this grid's own in the place of what it was; undefined takes it away */
export function withGridDraft(
  drafts: readonly GridDraft[],
  context: EntryContext,
  unsaved: Unsaved | undefined,
): GridDraft[] {
  const key = contextKey(context);
  const others = drafts.filter((draft) => contextKey(draft.context) !== key);
  return unsaved ? [{ context, unsaved }, ...others] : others;
}
