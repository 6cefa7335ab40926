// The table that a person is reading in, and how far they are: kept while they look something up on another page.

import { create } from 'zustand';
import type { Mapping, OpenedTable, TableCheck, TableResult } from '../../../shared/contract/sheets.ts';

export type Step = 'file' | 'mapping' | 'check' | 'done';

interface SheetsState {
  readonly table: OpenedTable | null;
  /** Of somebody else's table: which column is what, as the person has it now. */
  readonly mapping: Mapping | null;
  readonly check: TableCheck | null;
  readonly result: TableResult | null;
  /** Whether the columns were asked for: a sheet of ours needs no mapping. */
  readonly withMapping: boolean;
  readonly opened: (table: OpenedTable) => void;
  readonly mapped: (mapping: Mapping) => void;
  readonly checked: (check: TableCheck | null) => void;
  readonly finished: (result: TableResult) => void;
  readonly reset: () => void;
}

const nothing = { table: null, mapping: null, check: null, result: null, withMapping: true };

/** A mapping without what only the proposal of it says. */
function plainMapping({ type, columns, key }: Mapping): Mapping {
  return { type, columns, key };
}

export const sheetsStore = create<SheetsState>()((set) => ({
  ...nothing,
  opened: (table) =>
    set({
      ...nothing,
      table,
      mapping: table.kind === 'foreign' ? plainMapping(table.mapping) : null,
      check: table.kind === 'own' ? table.check : null,
      withMapping: table.kind !== 'own',
    }),
  mapped: (mapping) => set({ mapping: plainMapping(mapping) }),
  checked: (check) => set({ check }),
  finished: (result) => set(({ withMapping }) => ({ ...nothing, result, withMapping })),
  reset: () => set(nothing),
}));

/** @returns the step at which the person is */
export function stepOf({ table, check, result }: Pick<SheetsState, 'table' | 'check' | 'result'>): Step {
  if (result) return 'done';
  if (check) return 'check';
  return table ? 'mapping' : 'file';
}
