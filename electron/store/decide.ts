// Deciding what is disputed. A decision is a change that saw all rivals, so that nobody is asked again anywhere.

import { hash as digest } from 'node:crypto';
import type { FieldValue, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { checkPatch } from '../../shared/catalogue/schema.ts';
import type {
  ConflictChoice,
  ConflictSide,
  ConflictSides,
  Decision,
  DecisionChoice,
} from '../../shared/contract/conflicts.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Change, DELETED, type ReplicaId, replicaOf } from '../../shared/merge/change.ts';
import { newBatchId, writeBatch } from './batches.ts';
import { conflictsIn, recordTitles, type StoredConflict, storedConflicts } from './conflicts.ts';
import type { Connection } from './connection.ts';
import { findChange } from './log.ts';
import { findRow } from './recordTables.ts';
import type { Writer } from './writer.ts';

export interface Decided {
  /** The undoable batch; null when nothing was decided. */
  readonly batch: string | null;
  readonly decided: number;
  readonly types: readonly RecordTypeName[];
}

/** A conflict with what is to hold from now on. */
interface Resolution {
  readonly conflict: StoredConflict;
  readonly value: FieldValue;
}

function outdated(): WeerwerkError {
  return new WeerwerkError({ code: 'decisionOutdated' });
}

/** What a rival makes of the disputed field; whoever edits beside a delete wants the record to stay. */
function valueBy(change: Change, field: string): FieldValue {
  return change.patch[field] ?? (field === DELETED ? 0 : null);
}

/**
 * A value that somebody gave already is taken as it is: what an import brought may not be fit for entry, and a rule that
 * other fields break is no reason to keep a dispute open. Only what a person writes now is checked.
 */
function valueChosen(connection: Connection, conflict: StoredConflict, choice: DecisionChoice): FieldValue {
  const { type, field, candidates } = conflict;
  if (choice.kind === 'take') {
    const change = candidates.includes(choice.change) ? findChange(connection, choice.change) : undefined;
    if (!change) throw outdated();
    return valueBy(change, field);
  }
  if (field === DELETED) throw new WeerwerkError({ code: 'badRequest' });
  const checked = checkPatch(type, { [field]: choice.value }, 'entry');
  if (!checked.ok) throw new WeerwerkError({ code: 'invalid', problems: checked.problems });
  return checked.patch[field] ?? null;
}

/** Writes the decisions as one batch; call it inside a transaction. */
function write(writer: Writer, resolutions: readonly Resolution[]): Decided {
  const [first] = resolutions;
  if (!first) return { batch: null, decided: 0, types: [] };
  const batch = newBatchId();
  for (const { conflict, value } of resolutions) {
    writer.write({ type: conflict.type, id: conflict.record, patch: { [conflict.field]: value } }, batch);
  }
  const types = [...new Set(resolutions.map(({ conflict }) => conflict.type))];
  const isOne = resolutions.length === 1;
  writeBatch(writer.connection, {
    id: batch,
    kind: 'decision',
    label: {
      action: isOne ? 'update' : 'bulk',
      type: types.length === 1 ? first.conflict.type : null,
      title: isOne ? (recordTitles(writer.connection, [first.conflict]).get(first.conflict.record) ?? '') : '',
      count: resolutions.length,
    },
    author: writer.authorName,
    at: writer.clock.timeAfter([]),
  });
  return { batch, decided: resolutions.length, types };
}

/**
 * Decides one dispute.
 *
 * @throws {WeerwerkError} `decisionOutdated` when the record is not as the person saw it, or is not disputed any more;
 *   `invalid` with the problem when a value that was written by hand is wrong
 */
export function decide(writer: Writer, { record, field, seen, choice }: Decision): Decided {
  const { connection } = writer;
  return connection.transaction(() => {
    const conflict = storedConflicts(connection, record).find((one) => one.field === field);
    const row = conflict && findRow(connection, conflict.type, record);
    if (!conflict || row?.heads !== [...seen].sort().join(' ')) throw outdated();
    return write(writer, [{ conflict, value: valueChosen(connection, conflict, choice) }]);
  });
}

function chosenConflicts(connection: Connection, which: ConflictChoice): StoredConflict[] {
  if (which.kind === 'all') return conflictsIn(connection, which);
  const keyOf = ({ record, field }: { readonly record: string; readonly field: string }): string =>
    `${record} ${field}`;
  const wanted = new Set(which.items.map(keyOf));
  return storedConflicts(connection).filter((conflict) => wanted.has(keyOf(conflict)));
}

function stampOf(conflicts: readonly StoredConflict[]): string {
  const lines = conflicts.map(({ record, field, candidates }) => [record, field, ...candidates].join(' '));
  return digest('sha256', lines.sort().join('\n'), 'hex');
}

/** The rivals of a conflict, latest first. */
function rivalsOf(connection: Connection, { candidates }: StoredConflict): Change[] {
  return candidates.toReversed().flatMap((id) => findChange(connection, id) ?? []);
}

function isOf(change: Change, side: ConflictSide, own: ReplicaId): boolean {
  const isHere = replicaOf(change.id) === own;
  return side.kind === 'here' ? isHere : !isHere && change.author === side.author;
}

/** @returns what a mass decision over these conflicts could be */
export function sidesOf(connection: Connection, which: ConflictChoice, own: ReplicaId): ConflictSides {
  const conflicts = chosenConflicts(connection, which);
  const counts = new Map<string, { side: ConflictSide; count: number }>();
  for (const conflict of conflicts) {
    const sides = rivalsOf(connection, conflict).map(
      ({ id, author }): ConflictSide => (replicaOf(id) === own ? { kind: 'here' } : { kind: 'author', author }),
    );
    const distinct = new Map(sides.map((side) => [JSON.stringify(side), side]));
    for (const [key, side] of distinct) {
      counts.set(key, { side, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const sides = [...counts.values()].sort(
    (left, right) => Number(right.side.kind === 'here') - Number(left.side.kind === 'here') || right.count - left.count,
  );
  return { stamp: stampOf(conflicts), total: conflicts.length, sides };
}

/**
 * Decides many disputes the same way, as one batch. Those in which that side has no version stay as they are.
 *
 * @param stamp from {@link sidesOf}: what the person was told that this decides
 * @throws {WeerwerkError} `decisionOutdated` when these are not the disputes that the person saw
 */
export function decideMany(
  writer: Writer,
  { which, side, stamp }: { readonly which: ConflictChoice; readonly side: ConflictSide; readonly stamp: string },
): Decided {
  const { connection } = writer;
  return connection.transaction(() => {
    const conflicts = chosenConflicts(connection, which);
    if (stampOf(conflicts) !== stamp) throw outdated();
    const resolutions = conflicts.flatMap((conflict) => {
      const rival = rivalsOf(connection, conflict).find((change) => isOf(change, side, writer.clock.replica));
      return rival ? [{ conflict, value: valueBy(rival, conflict.field) }] : [];
    });
    return write(writer, resolutions);
  });
}
