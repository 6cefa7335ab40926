// Undo and redo of a batch.
//
// One's own edit is taken back by a new change that restores what was there before: others who already received the
// edit receive its undoing too. An import is taken back by withdrawing what it brought, as if it never came, so that
// the same package can be imported again and nobody's records are deleted at their owner's (docs/decisions/0003). A
// decision on a conflict is withdrawn too: the conflict is then there again, instead of being decided the other way.

import { isRecordTypeName, type Patch, type RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { BatchKind, UndoState } from '../../shared/contract/queries.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Change, type ChangeId, changeId, DELETED } from '../../shared/merge/change.ts';
import { type FoldedRecord, fold, sameValue } from '../../shared/merge/fold.ts';
import { type Batch, newBatchId, nextToRedo, nextToUndo, setBatchState, writeBatch } from './batches.ts';
import { type Connection, query } from './connection.ts';
import { changeFromRow, changesBefore, changesOf, findChange, replaceChange } from './log.ts';
import { receive } from './receive.ts';
import { refold } from './recordTables.ts';
import { rememberTakenBack } from './takenBack.ts';
import type { Writer } from './writer.ts';

export interface Undone {
  /** Fields that were edited since, and so were left as they are. */
  readonly skipped: number;
  readonly types: readonly string[];
}

interface TouchedRecord {
  readonly record: string;
  readonly type: RecordTypeName;
  readonly first: number;
  readonly last: number;
}

function touchedBy(connection: Connection, batch: string): TouchedRecord[] {
  return connection
    .all(
      query
        .selectFrom('change')
        .select(({ fn }) => ['record', 'type', fn.min('seq').as('first'), fn.max('seq').as('last')])
        .where('arrival', '=', batch)
        .groupBy(['record', 'type']),
    )
    .flatMap((row) => (isRecordTypeName(row.type) ? [{ ...row, type: row.type }] : []));
}

function valueIn(record: FoldedRecord | undefined, field: string): Patch[string] {
  if (field === DELETED) return record === undefined || record.deleted ? 1 : 0;
  return record?.values[field] ?? null;
}

/** The patch that takes a record back to before a batch, leaving alone what was edited after it. */
function reversal(connection: Connection, touched: TouchedRecord): { patch: Patch; skipped: number } {
  const earlier = changesBefore(connection, touched.record, touched.first);
  const before = earlier.length > 0 ? fold(earlier) : undefined;
  const after = fold(changesBefore(connection, touched.record, touched.last + 1));
  const now = fold(changesOf(connection, touched.record));
  if (!before) return now.deleted ? { patch: {}, skipped: 0 } : { patch: { [DELETED]: 1 }, skipped: 0 };
  const fields = new Set([...Object.keys(before.values), ...Object.keys(after.values), DELETED]);
  const changed = [...fields].filter((field) => !sameValue(valueIn(before, field), valueIn(after, field)));
  const free = changed.filter((field) => sameValue(valueIn(now, field), valueIn(after, field)));
  return {
    patch: Object.fromEntries(free.map((field) => [field, valueIn(before, field)])),
    skipped: changed.length - free.length,
  };
}

/** Writes the changes that take a batch's records back. */
function revert(writer: Writer, records: readonly TouchedRecord[], newBatch: string): number {
  let skippedFields = 0;
  // All patches first: reversing one record must not look like an edit of the next.
  const reversals = records.map((touched) => ({ touched, ...reversal(writer.connection, touched) }));
  for (const { touched, patch, skipped } of reversals) {
    skippedFields += skipped;
    if (Object.keys(patch).length === 0) continue;
    writer.write({ type: touched.type, id: touched.record, patch }, newBatch);
  }
  return skippedFields;
}

/** @returns whether a change that came later builds on what this batch brought for the record */
function isBuiltUpon(connection: Connection, batch: string, record: string): boolean {
  const changes = connection.all(
    query.selectFrom('change').select(['id', 'parents', 'arrival']).where('record', '=', record),
  );
  const brought = new Set(changes.filter((change) => change.arrival === batch).map((change) => change.id));
  return changes.some(
    (change) => change.arrival !== batch && change.parents.split(' ').some((parent) => brought.has(parent)),
  );
}

/** Whether undoing a batch takes its changes out of the log, as if they never came. */
function isWithdrawable({ kind }: Batch): boolean {
  return kind === 'import' || kind === 'decision';
}

/** Moves what an import brought for a record out of the log, to where redo finds it. */
function withdraw(connection: Connection, batch: string, record: string, type: string): void {
  const rows = connection.all(
    query.selectFrom('change').selectAll().where('arrival', '=', batch).where('record', '=', record),
  );
  for (const row of rows) {
    connection.run(
      query.insertInto('withdrawnChange').values({
        id: row.id,
        withdrawnFrom: batch,
        content: JSON.stringify(changeFromRow(row)),
      }),
    );
  }
  rememberTakenBack(
    connection,
    rows.map(({ id }) => id),
  );
  connection.run(query.deleteFrom('change').where('arrival', '=', batch).where('record', '=', record));
  refold(connection, type, record);
}

function withdrawnFrom(connection: Connection, batch: string): Change[] {
  return connection
    .all(query.selectFrom('withdrawnChange').select('content').where('withdrawnFrom', '=', batch))
    .map((row) => JSON.parse(row.content) as Change);
}

/** @returns the highest id in the log; the lowest there can be for an empty one */
function highestChange(connection: Connection): ChangeId {
  const found = connection.first(query.selectFrom('change').select(({ fn }) => fn.max('id').as('id')));
  return found?.id ?? changeId(0, '');
}

/** Leaves out again what an import added to changes that were here already. */
function withdrawCompletions(connection: Connection, batch: string): void {
  const rows = connection.all(query.selectFrom('completedChange').select(['id', 'before']).where('batch', '=', batch));
  for (const { id, before } of rows) {
    const full = findChange(connection, id);
    if (!full) continue;
    connection.run(
      query.insertInto('withdrawnChange').values({ id, withdrawnFrom: batch, content: JSON.stringify(full) }),
    );
    replaceChange(connection, JSON.parse(before) as Change);
    refold(connection, full.type, full.record);
  }
  rememberTakenBack(
    connection,
    rows.map(({ id }) => id),
  );
  connection.run(query.deleteFrom('completedChange').where('batch', '=', batch));
}

function withdrawBatch(writer: Writer, batch: Batch, undoBatch: string): number {
  const { connection } = writer;
  const records = connection.all(
    query.selectFrom('change').select(['record', 'type']).distinct().where('arrival', '=', batch.id),
  );
  for (const { record, type } of records) {
    if (!isBuiltUpon(connection, batch.id, record)) withdraw(connection, batch.id, record, type);
  }
  withdrawCompletions(connection, batch.id);
  writer.clock.recover(highestChange(connection));
  // What later work builds upon stays in the log, and is taken back like an edit of one's own.
  return revert(writer, touchedBy(connection, batch.id), undoBatch);
}

/**
 * Takes back the last thing that was done.
 *
 * @throws {WeerwerkError} `nothingToUndo`
 */
export function undo(writer: Writer): Undone {
  const { connection } = writer;
  return connection.transaction(() => {
    const batch = nextToUndo(connection);
    if (!batch) throw new WeerwerkError({ code: 'nothingToUndo' });
    const id = newBatchId();
    const touched = touchedBy(connection, batch.id);
    const skipped = isWithdrawable(batch) ? withdrawBatch(writer, batch, id) : revert(writer, touched, id);
    const at = writer.clock.timeAfter([]);
    writeBatch(connection, { id, kind: 'undo', label: batch.label, author: writer.authorName, at });
    setBatchState(connection, batch.id, 'undone', id);
    return { skipped, types: [...new Set(touched.map((record) => record.type))] };
  });
}

/**
 * Does again what was undone last.
 *
 * @throws {WeerwerkError} `nothingToRedo`
 */
export function redo(writer: Writer): Undone {
  const { connection } = writer;
  return connection.transaction(() => {
    const batch = nextToRedo(connection);
    if (!batch?.undoneBy) throw new WeerwerkError({ code: 'nothingToRedo' });
    const id = newBatchId();
    const reverted = touchedBy(connection, batch.undoneBy);
    const skipped = revert(writer, reverted, id);
    const back = receive(connection, writer.clock, withdrawnFrom(connection, batch.id), id);
    connection.run(query.deleteFrom('withdrawnChange').where('withdrawnFrom', '=', batch.id));
    const kind = isWithdrawable(batch) ? batch.kind : 'redo';
    const at = writer.clock.timeAfter([]);
    writeRedone(writer, id, kind, batch, at);
    return { skipped, types: [...new Set([...reverted.map((record) => record.type), ...back.types])] };
  });
}

/** A redone batch takes the place of the one it brings back; what was undone before it can still be redone. */
function writeRedone(writer: Writer, id: string, kind: BatchKind, batch: Batch, at: string): void {
  const { connection } = writer;
  setBatchState(connection, batch.id, 'final', null);
  connection.run(
    query.insertInto('batch').values({
      id,
      kind,
      label: JSON.stringify(batch.label),
      author: writer.authorName,
      at,
      state: 'done',
      undoneBy: null,
    }),
  );
}

/** @returns what undo and redo would do, for their labels */
export function undoState(connection: Connection): UndoState {
  return { undo: nextToUndo(connection)?.label ?? null, redo: nextToRedo(connection)?.label ?? null };
}
