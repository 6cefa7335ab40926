// Taking in changes that were made elsewhere: the union of two logs. Importing a package ends here.

import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Change, compareIds } from '../../shared/merge/change.ts';
import { type FoldedRecord, fold } from '../../shared/merge/fold.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { append, changesOf, hashOf, isKnown, storedHash } from './log.ts';
import { writeRecord } from './recordTables.ts';

export interface Received {
  /** How many changes were not here yet. */
  readonly newChanges: number;
  /** How many records they concern. */
  readonly records: number;
  readonly types: readonly string[];
}

/** Told of every record that the new changes concern, with the record before and after; for a preview. */
export type Observer = (
  record: string,
  before: FoldedRecord | undefined,
  after: FoldedRecord,
  arrived: readonly Change[],
) => void;

/**
 * Adds the changes that are not here yet and folds the records that they concern. Call it inside a transaction; the
 * result is the same in whatever order and however often the same changes come.
 *
 * @param arrival the local batch with which they come
 * @throws {WeerwerkError} `packageRefused`: `sameNumberOtherContent` when a change bears the number of another one,
 *   `typeChanged` when a record would be of two types
 */
export function receive(
  connection: Connection,
  clock: Clock,
  changes: Iterable<Change>,
  arrival: string,
  observe?: Observer,
): Received {
  const byRecord = new Map<string, Change[]>();
  const newRecords = new Set<string>();
  let highest = '';
  let newChanges = 0;
  for (const change of changes) {
    const hash = hashOf(change);
    const known = storedHash(connection, change.id);
    if (known !== undefined) {
      if (known !== hash) throw new WeerwerkError({ code: 'packageRefused', detail: 'sameNumberOtherContent' });
      continue;
    }
    if (!byRecord.has(change.record) && !isKnown(connection, change.record)) newRecords.add(change.record);
    append(connection, change, arrival, hash);
    newChanges += 1;
    if (compareIds(change.id, highest) > 0) highest = change.id;
    const siblings = byRecord.get(change.record);
    if (siblings) siblings.push(change);
    else byRecord.set(change.record, [change]);
  }
  if (highest !== '') clock.see(highest);

  const types = new Set<string>();
  for (const [record, arrived] of byRecord) {
    const isNew = newRecords.has(record);
    // The log now holds old and new together; of a new record it holds just what arrived.
    const all = isNew ? arrived : changesOf(connection, record);
    const after = fold(all);
    if (all.some((change) => change.type !== after.type)) {
      throw new WeerwerkError({ code: 'packageRefused', detail: 'typeChanged' });
    }
    types.add(after.type);
    if (observe) {
      const arrivedIds = new Set(arrived.map((change) => change.id));
      const earlier = all.filter((change) => !arrivedIds.has(change.id));
      observe(record, earlier.length > 0 ? fold(earlier) : undefined, after, arrived);
    }
    if (isRecordTypeName(after.type)) writeRecord(connection, record, after, isNew);
  }
  return { newChanges, records: byRecord.size, types: [...types] };
}
