// Batches: the changes of one action, and their place on the undo stack.

import { randomUUID } from 'node:crypto';
import type { BatchKind, BatchLabel } from '../../shared/contract/queries.ts';
import { type Connection, query } from './connection.ts';
import type { BatchState } from './schema.ts';

export interface Batch {
  readonly id: string;
  readonly kind: BatchKind;
  readonly label: BatchLabel;
  readonly state: BatchState;
  readonly undoneBy: string | null;
}

/** @returns a new batch's id */
export function newBatchId(): string {
  return randomUUID();
}

/** Writes a batch. What was undone before something new is done can no longer be redone. */
export function writeBatch(
  connection: Connection,
  batch: {
    readonly id: string;
    readonly kind: BatchKind;
    readonly label: BatchLabel;
    readonly author: string;
    readonly at: string;
  },
): void {
  if (batch.kind !== 'undo' && batch.kind !== 'redo') {
    const undone = query.selectFrom('batch').select('id').where('state', '=', 'undone');
    connection.run(query.deleteFrom('withdrawnChange').where('withdrawnFrom', 'in', undone));
    connection.run(query.updateTable('batch').set({ state: 'final' }).where('state', '=', 'undone'));
  }
  const onStack = !['seed', 'undo', 'erasure'].includes(batch.kind);
  connection.run(
    query.insertInto('batch').values({
      id: batch.id,
      kind: batch.kind,
      label: JSON.stringify(batch.label),
      author: batch.author,
      at: batch.at,
      state: onStack ? 'done' : 'final',
      undoneBy: null,
    }),
  );
}

function batchOf(row: (Omit<Batch, 'label'> & { readonly label: string }) | undefined): Batch | undefined {
  return row && { ...row, label: JSON.parse(row.label) as BatchLabel };
}

const columns = ['id', 'kind', 'label', 'state', 'undoneBy'] as const;

/** @returns the batch that undo would take back */
export function nextToUndo(connection: Connection): Batch | undefined {
  return batchOf(
    connection.first(
      query.selectFrom('batch').select(columns).where('state', '=', 'done').orderBy('seq', 'desc').limit(1),
    ),
  );
}

/** @returns the batch that redo would bring back: the last one undone */
export function nextToRedo(connection: Connection): Batch | undefined {
  return batchOf(
    connection.first(
      query.selectFrom('batch').select(columns).where('state', '=', 'undone').orderBy('seq', 'asc').limit(1),
    ),
  );
}

export function setBatchState(connection: Connection, id: string, state: BatchState, undoneBy: string | null): void {
  connection.run(query.updateTable('batch').set({ state, undoneBy }).where('id', '=', id));
}
