// Taking in changes that were made elsewhere: the union of two logs. Importing a package ends here.

import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import {
  type Change,
  CLOSE_COUNTERS,
  compareIds,
  counterOf,
  HIGHEST_PLAIN_COUNTER,
} from '../../shared/merge/change.ts';
import { type FoldedRecord, fold } from '../../shared/merge/fold.ts';
import { agree, combine, erased } from '../../shared/merge/redaction.ts';
import type { Clock } from './clock.ts';
import { type Connection, query } from './connection.ts';
import { append, changesOf, findChange, hashOf, knownRecords, replaceChange, storedHash } from './log.ts';
import { writeRecord } from './recordTables.ts';

export interface Received {
  /** How many changes were not here yet, or not with all that they say. */
  readonly newChanges: number;
  /** How many records they concern. */
  readonly records: number;
  readonly types: readonly string[];
  /** Whether personal data were erased because of what came. */
  readonly erased: boolean;
}

/** Told of every record that the new changes concern, with the record before and after; for a preview. */
export type Observer = (
  record: string,
  before: FoldedRecord | undefined,
  after: FoldedRecord,
  arrived: readonly Change[],
) => void;

/** What came for one record. */
interface Arrivals {
  /** Changes that were not here. */
  readonly added: Change[];
  /** Changes that were here with values left out, as they were. */
  readonly completed: Change[];
}

/**
 * Changes of one record at the most. Nobody edits one thing so often, and folding takes memory by the square of them.
 */
const MOST_CHANGES_OF_A_RECORD = 20_000;

function refused(
  detail: 'sameNumberOtherContent' | 'typeChanged' | 'counterTooHigh' | 'tooManyChanges',
): WeerwerkError {
  return new WeerwerkError({ code: 'packageRefused', detail });
}

/**
 * Takes what a known change says more than it did here.
 *
 * @returns the change as it was, or undefined when nothing was added
 */
function complete(connection: Connection, change: Change, hash: string, arrival: string): Change | undefined {
  if (storedHash(connection, change.id) === hash) return undefined;
  const stored = findChange(connection, change.id);
  if (!stored || !agree(stored, change)) throw refused('sameNumberOtherContent');
  const combined = combine(stored, change);
  if (combined === stored) return undefined;
  replaceChange(connection, combined);
  connection.run(
    query.insertInto('completedChange').values({ id: stored.id, batch: arrival, before: JSON.stringify(stored) }),
  );
  return stored;
}

/** Numbers beyond reason are believed only when they follow closely on what is known: see {@link CLOSE_COUNTERS}. */
function checkCounters(clock: Clock, changes: readonly Change[]): void {
  const counters = changes.map(({ id }) => counterOf(id)).sort((left, right) => left - right);
  let known = clock.counter();
  for (const counter of counters) {
    if (counter > HIGHEST_PLAIN_COUNTER && counter > known + CLOSE_COUNTERS) throw refused('counterTooHigh');
    known = Math.max(known, counter);
  }
}

/** Puts every change that is not here yet into the log. @returns what came, by record */
function appendNew(
  connection: Connection,
  clock: Clock,
  changes: Iterable<Change>,
  arrival: string,
): ReadonlyMap<string, Arrivals> {
  const byRecord = new Map<string, Arrivals>();
  let highest = '';
  for (const change of changes) {
    const hash = hashOf(change);
    const isNew = append(connection, change, arrival, hash);
    const before = isNew ? undefined : complete(connection, change, hash, arrival);
    if (!isNew && !before) continue;
    if (compareIds(change.id, highest) > 0) highest = change.id;
    let arrivals = byRecord.get(change.record);
    if (!arrivals) {
      arrivals = { added: [], completed: [] };
      byRecord.set(change.record, arrivals);
    }
    if (before) arrivals.completed.push(before);
    else arrivals.added.push(change);
  }
  if (highest !== '') clock.see(highest);
  return byRecord;
}

/** The log of a record after something came: erasures in it are carried out. */
function settle(connection: Connection, all: readonly Change[]): { changes: readonly Change[]; erased: boolean } {
  const stripped = erased(all);
  if (stripped.length === 0) return { changes: all, erased: false };
  const byId = new Map(stripped.map((change) => [change.id, change]));
  for (const change of stripped) replaceChange(connection, change);
  return { changes: all.map((change) => byId.get(change.id) ?? change), erased: true };
}

/** The record as it was before what came, or undefined when there was nothing of it. */
function foldBefore(all: readonly Change[], { added, completed }: Arrivals): FoldedRecord | undefined {
  const addedIds = new Set(added.map(({ id }) => id));
  const earlier = new Map(completed.map((change) => [change.id, change]));
  const before = all.flatMap((change) => (addedIds.has(change.id) ? [] : [earlier.get(change.id) ?? change]));
  return before.length > 0 ? fold(before) : undefined;
}

/**
 * Adds the changes that are not here yet and folds the records that they concern. Call it inside a transaction; the
 * result is the same in whatever order and however often the same changes come.
 *
 * @param arrival the local batch with which they come
 * @throws {WeerwerkError} `packageRefused`: `sameNumberOtherContent` when a change bears the number of another one,
 *   `typeChanged` when a record would be of two types, `counterTooHigh` for a number that nobody can have given out,
 *   `tooManyChanges` of one record
 */
export function receive(
  connection: Connection,
  clock: Clock,
  changes: readonly Change[],
  arrival: string,
  observe?: Observer,
): Received {
  checkCounters(clock, changes);
  const known = knownRecords(connection, new Set(changes.map(({ record }) => record)));
  const byRecord = appendNew(connection, clock, changes, arrival);
  const types = new Set<string>();
  let newChanges = 0;
  let anythingErased = false;
  for (const [record, arrivals] of byRecord) {
    newChanges += arrivals.added.length + arrivals.completed.length;
    const isNew = !known.has(record);
    // The log now holds old and new together; of a new record it holds just what arrived.
    const all = isNew ? arrivals.added : changesOf(connection, record);
    if (all.length > MOST_CHANGES_OF_A_RECORD) throw refused('tooManyChanges');
    const log = settle(connection, all);
    anythingErased ||= log.erased;
    const after = fold(log.changes);
    if (log.changes.some((change) => change.type !== after.type)) throw refused('typeChanged');
    types.add(after.type);
    if (observe) {
      const ids = new Set([...arrivals.added, ...arrivals.completed].map(({ id }) => id));
      const arrived = log.changes.filter(({ id }) => ids.has(id));
      observe(record, foldBefore(log.changes, arrivals), after, arrived);
    }
    if (isRecordTypeName(after.type)) writeRecord(connection, record, after, isNew);
  }
  return { newChanges, records: byRecord.size, types: [...types], erased: anythingErased };
}
