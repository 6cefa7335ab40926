// The grid of amounts as windows ask for it.

import type { EntrySaved } from '../../../../shared/contract/amounts.ts';
import type { Output, ParsedInput } from '../../../../shared/contract/contract.ts';
import { entryKinds } from '../../../../shared/money/entryKinds.ts';
import type { ProgramEdit } from '../../save.ts';
import { save } from '../../save.ts';
import type { Store } from '../../store.ts';
import { entryGrid } from './entryGrid.ts';
import { findEntryRows } from './entryRows.ts';
import { entryWarnings } from './entryWarnings.ts';
import { planEntries } from './planEntries.ts';

type EntryProcedure = 'amounts.grid' | 'amounts.find' | 'amounts.check' | 'amounts.save';
type EntryAnswers = { readonly [Name in EntryProcedure]: (input: ParsedInput<Name>) => Output<Name> };

/** An account that several cells need is made once. */
function withoutDoubles(edits: readonly ProgramEdit[]): ProgramEdit[] {
  const made = new Set<string>();
  return edits.filter(({ newId }) => {
    if (newId === undefined) return true;
    if (made.has(newId)) return false;
    made.add(newId);
    return true;
  });
}

/**
 * Saves the cells in one undoable batch.
 *
 * @returns the batch, or what is wrong and no batch: then nothing was written
 * @throws {WeerwerkError} as `save` does
 */
export function saveEntries(store: Store, { context, cells }: ParsedInput<'amounts.save'>): EntrySaved {
  const { type } = entryKinds[context.kind];
  const plan = planEntries(store.connection, context, cells, store.today());
  if (plan.problems.length > 0) return { batch: null, type, problems: plan.problems };
  const edits = withoutDoubles(plan.cells.flatMap((cell) => cell.edits));
  if (edits.length === 0) return { batch: null, type, problems: [] };
  const saved = save(store.writer, edits, { action: 'bulk', type, title: '', count: edits.length });
  if (saved.types.length > 0) store.published(saved.types);
  return { batch: saved.batch, type, problems: [] };
}

export function entryAnswers(store: Store): EntryAnswers {
  const { connection } = store;
  return {
    'amounts.grid': (request) => entryGrid(connection, request, store.today()),
    'amounts.find': ({ rowType, texts }) => findEntryRows(connection, rowType, texts, store.today()),
    'amounts.check': ({ context, cells }) => {
      const plan = planEntries(connection, context, cells, store.today());
      return [...plan.problems, ...entryWarnings(connection, context, plan.cells)];
    },
    'amounts.save': (request) => saveEntries(store, request),
  };
}
