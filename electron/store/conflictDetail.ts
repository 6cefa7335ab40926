// A disputed record with all that a person needs to decide: what it was, and who made what of it.

import {
  type FieldValue,
  fieldOf,
  type Patch,
  type RecordTypeName,
  recordTypeOf,
} from '../../shared/catalogue/catalogue.ts';
import type {
  ConflictDetail,
  ConflictMaker,
  ConflictOption,
  DeleteDispute,
  Dispute,
  EditBesideDelete,
  FieldDispute,
} from '../../shared/contract/conflicts.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Change, type ChangeId, DELETED, type ReplicaId, replicaOf } from '../../shared/merge/change.ts';
import { fold, sameValue } from '../../shared/merge/fold.ts';
import { recordTitles, type StoredConflict, storedConflicts } from './conflicts.ts';
import type { Connection } from './connection.ts';
import { changesOf } from './log.ts';
import { findRow } from './recordTables.ts';
import { summariesOf, titlesOf } from './titles.ts';
import { idsFromSql, valuesFromRow } from './values.ts';

/** The changes of one record and what each had seen. */
class RecordLog {
  private readonly byId: ReadonlyMap<ChangeId, Change>;

  constructor(changes: readonly Change[]) {
    this.byId = new Map(changes.map((change) => [change.id, change]));
  }

  pick(ids: readonly ChangeId[]): Change[] {
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  /** @returns the changes that the author of this one had seen */
  seenBy(change: Change): ReadonlySet<Change> {
    const seen = new Set<Change>();
    const open = this.pick(change.parents);
    for (let next = open.pop(); next; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...this.pick(next.parents));
    }
    return seen;
  }

  /** @returns the last change of a field that all of these had seen */
  baseOf(field: string, rivals: readonly Change[]): Change | undefined {
    const [first, ...others] = rivals.map((rival) => this.seenBy(rival));
    const shared = [...(first ?? [])].filter(
      (change) => Object.hasOwn(change.patch, field) && others.every((seen) => seen.has(change)),
    );
    // The highest id is one that none of the others overrules: whoever had seen it has a higher one.
    return shared.sort((left, right) => (left.id < right.id ? -1 : 1)).at(-1);
  }
}

function makerOf({ id, author, at }: Change, own: ReplicaId): ConflictMaker {
  return { change: id, author, at, isHere: replicaOf(id) === own };
}

/** The rivals by the value that they gave: who gave the same value agrees. Latest first, what was made here before all. */
function optionsOf(field: string, rivals: readonly Change[], own: ReplicaId): ConflictOption[] {
  const options: { value: FieldValue; makers: ConflictMaker[]; isShown: boolean }[] = [];
  for (const rival of rivals.toReversed()) {
    const value = rival.patch[field] ?? null;
    const known = options.find((option) => sameValue(option.value, value));
    // The highest id is what is shown until somebody decides.
    if (known) known.makers.push(makerOf(rival, own));
    else options.push({ value, makers: [makerOf(rival, own)], isShown: options.length === 0 });
  }
  const isHere = ({ makers }: ConflictOption): number => (makers.some((maker) => maker.isHere) ? 0 : 1);
  return options.sort((left, right) => isHere(left) - isHere(right));
}

function fieldDispute(log: RecordLog, conflict: StoredConflict, own: ReplicaId): FieldDispute {
  const { field, isPutOff } = conflict;
  const rivals = log.pick(conflict.candidates);
  const base = log.baseOf(field, rivals);
  return {
    kind: 'field',
    field,
    base: JSON.parse(conflict.base) as FieldValue,
    baseMaker: base ? makerOf(base, own) : null,
    options: optionsOf(field, rivals, own),
    isPutOff,
  };
}

function editBesideDelete(log: RecordLog, edit: Change, own: ReplicaId): EditBesideDelete {
  const seen = [...log.seenBy(edit)];
  const before: Patch = seen.length > 0 ? fold(seen).values : {};
  const fields = Object.entries(edit.patch)
    .filter(([field, after]) => field !== DELETED && !sameValue(before[field] ?? null, after))
    .map(([field, after]) => ({ field, before: before[field] ?? null, after }));
  return { ...makerOf(edit, own), fields };
}

function deleteDispute(log: RecordLog, { field, candidates, isPutOff }: StoredConflict, own: ReplicaId): DeleteDispute {
  const rivals = log.pick(candidates).toReversed();
  const isDeletion = ({ patch }: Change): boolean => patch[DELETED] === 1;
  return {
    kind: 'delete',
    field,
    deletions: rivals.filter(isDeletion).map((change) => makerOf(change, own)),
    edits: rivals.filter((change) => !isDeletion(change)).map((change) => editBesideDelete(log, change, own)),
    isPutOff,
  };
}

/** All values that a dispute shows, by field. */
function valuesIn(dispute: Dispute): (readonly [field: string, value: FieldValue])[] {
  if (dispute.kind === 'delete') {
    return dispute.edits.flatMap(({ fields }) =>
      fields.flatMap(({ field, before, after }) => [[field, before] as const, [field, after] as const]),
    );
  }
  return [dispute.base, ...dispute.options.map(({ value }) => value)].map((value) => [dispute.field, value] as const);
}

function titlesFor(
  connection: Connection,
  type: RecordTypeName,
  disputes: readonly Dispute[],
): { readonly [id: string]: string } {
  const ids = disputes.flatMap(valuesIn).flatMap(([field, value]) => {
    return fieldOf(type, field)?.kind === 'reference' && typeof value === 'string' ? [value] : [];
  });
  return Object.fromEntries(summariesOf(connection, [...new Set(ids)]).map(({ id, title }) => [id, title]));
}

function endsOf(connection: Connection, type: RecordTypeName, values: Patch): ConflictDetail['ends'] {
  const definition = recordTypeOf(type);
  if (!definition.isLink) return [];
  return (Object.keys(definition.fields) as RecordTypeName[]).flatMap((end) => {
    const id = values[end];
    if (typeof id !== 'string') return [];
    return [{ type: end, id, title: titlesOf(connection, end, [id]).get(id) ?? '' }];
  });
}

/**
 * @param own this store, to tell what was made here
 * @throws {WeerwerkError} `notFound` when nothing is disputed about the record (any more)
 */
export function conflictDetail(connection: Connection, record: string, own: ReplicaId): ConflictDetail {
  const conflicts = storedConflicts(connection, record);
  const type = conflicts[0]?.type;
  const row = type && findRow(connection, type, record);
  if (!type || !row) throw new WeerwerkError({ code: 'notFound', detail: record });
  const log = new RecordLog(changesOf(connection, record));
  const disputes = conflicts.map((conflict) =>
    conflict.field === DELETED ? deleteDispute(log, conflict, own) : fieldDispute(log, conflict, own),
  );
  const values = valuesFromRow(type, row);
  const { subtitle } = recordTypeOf(type);
  const under = subtitle === undefined ? null : values[subtitle];
  return {
    type,
    record,
    title: recordTitles(connection, [{ type, record }]).get(record) ?? '',
    subtitle: typeof under === 'string' ? under : null,
    heads: idsFromSql(row.heads),
    disputes,
    titles: titlesFor(connection, type, disputes),
    ends: endsOf(connection, type, values),
  };
}
