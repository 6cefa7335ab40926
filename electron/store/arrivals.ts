// What changes from elsewhere would make of the records here: looked up and folded, without writing anything.

import { WeerwerkError } from '../../shared/errors.ts';
import {
  type Change,
  type ChangeId,
  CLOSE_COUNTERS,
  compareIds,
  counterOf,
  HIGHEST_PLAIN_COUNTER,
} from '../../shared/merge/change.ts';
import { type FoldedRecord, fold } from '../../shared/merge/fold.ts';
import { agree, combine, erased, redact } from '../../shared/merge/redaction.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { hashOf, logsOf, storedHashes } from './log.ts';

/** A change in the log that is to say something else from now on. */
export interface Replacement {
  readonly before: Change;
  readonly after: Change;
}

/** What came for one record, and what becomes of it. */
export interface Arrival {
  readonly record: string;
  /** What the log has of it so far. */
  readonly stored: readonly Change[];
  /** Changes that are not here yet, as they go into the log. */
  readonly added: readonly Change[];
  /** Changes that are here with values left out which came now. */
  readonly completed: readonly Replacement[];
  /** Changes that lose values, because an erasure came. */
  readonly stripped: readonly Replacement[];
  /** Whether the log holds values that it must forget. */
  readonly isErasing: boolean;
  readonly after: FoldedRecord;
}

/** Told of every record for which something came. */
export type Observer = (arrival: Arrival) => void;

/**
 * Changes of one record at the most. Nobody edits one thing so often, and folding takes memory by the square of them.
 */
const MOST_CHANGES_OF_A_RECORD = 20_000;
/** Ids looked up at once, and records whose logs are read at once. */
const LOOKED_UP = 1_000;
const LOGS_AT_ONCE = 100;

function refused(
  detail: 'sameNumberOtherContent' | 'typeChanged' | 'counterTooHigh' | 'tooManyChanges',
): WeerwerkError {
  return new WeerwerkError({ code: 'packageRefused', detail });
}

/** Numbers beyond reason are believed only when they follow closely on what is known: see {@link CLOSE_COUNTERS}. */
function checkCounters(clock: Clock, changes: readonly Change[]): void {
  const counters = Float64Array.from(changes, ({ id }) => counterOf(id)).sort();
  let known = clock.counter();
  for (const counter of counters) {
    if (counter > HIGHEST_PLAIN_COUNTER && counter > known + CLOSE_COUNTERS) throw refused('counterTooHigh');
    known = Math.max(known, counter);
  }
}

/** Changes of one record that are not in the log, or not so. */
interface News {
  readonly came: Change[];
  /** Whether the log has one of them, of this record or of another. */
  isContested: boolean;
}

/** Leaves out what the log has already. Yields how many changes it looked at. */
function* newsOf(connection: Connection, changes: readonly Change[]): Generator<number, Map<string, News>> {
  const byRecord = new Map<string, News>();
  for (let start = 0; start < changes.length; start += LOOKED_UP) {
    const some = changes.slice(start, start + LOOKED_UP);
    const known = storedHashes(
      connection,
      some.map(({ id }) => id),
    );
    for (const change of some) {
      const hash = known.get(change.id);
      if (hash !== undefined && hash === hashOf(change)) continue;
      let news = byRecord.get(change.record);
      if (!news) {
        news = { came: [], isContested: false };
        byRecord.set(change.record, news);
      }
      news.came.push(change);
      news.isContested ||= hash !== undefined;
    }
    yield start + some.length;
  }
  return byRecord;
}

function folded(changes: readonly Change[]): FoldedRecord {
  if (changes.length > MOST_CHANGES_OF_A_RECORD) throw refused('tooManyChanges');
  const after = fold(changes);
  if (changes.some(({ type }) => type !== after.type)) throw refused('typeChanged');
  return after;
}

/** Whether two versions of a change leave out the same values. */
function saysTheSame(left: Change, right: Change): boolean {
  return (left.redacted ?? []).join() === (right.redacted ?? []).join();
}

function losesValues(before: Change | undefined, after: Change): boolean {
  return Object.keys(before?.patch ?? {}).some((field) => !Object.hasOwn(after.patch, field));
}

/**
 * @returns what becomes of the record; undefined when nothing was new
 * @throws {WeerwerkError} `packageRefused`
 */
function arrivalOf(record: string, stored: readonly Change[], { came, isContested }: News): Arrival | undefined {
  const [only] = came;
  if (stored.length === 0 && came.length === 1 && only && !isContested) {
    return { record, stored, added: came, completed: [], stripped: [], isErasing: false, after: folded(came) };
  }
  const before = new Map<ChangeId, Change>(stored.map((change) => [change.id, change]));
  const log = new Map(before);
  for (const change of came) {
    const known = log.get(change.id);
    if (known && !agree(known, change)) throw refused('sameNumberOtherContent');
    log.set(change.id, known ? combine(known, change) : change);
  }
  const completed = new Set([...before.values()].filter((change) => log.get(change.id) !== change).map(({ id }) => id));
  for (const stripped of erased([...log.values()])) log.set(stripped.id, stripped);

  const added = [...log.values()].filter(({ id }) => !before.has(id));
  const replaced = [...before.values()].flatMap((change): Replacement[] => {
    const after = log.get(change.id) ?? change;
    if (saysTheSame(change, after)) return [];
    // What is erased now must not come back by undoing what came with it.
    return [{ before: redact(change, (field) => !Object.hasOwn(after.patch, field)), after }];
  });
  if (added.length === 0 && replaced.length === 0) return undefined;
  return {
    record,
    stored,
    added,
    completed: replaced.filter(({ after }) => completed.has(after.id)),
    stripped: replaced.filter(({ after }) => !completed.has(after.id)),
    isErasing: replaced.some(({ before: { id }, after }) => losesValues(before.get(id), after)),
    after: folded([...log.values()]),
  };
}

/** A number that the log has under another record is not this change. */
function checkOwners(connection: Connection, { came }: News, stored: readonly Change[]): void {
  const own = new Set(stored.map(({ id }) => id));
  const others = came.filter(({ id }) => !own.has(id)).map(({ id }) => id);
  if (storedHashes(connection, others).size > 0) throw refused('sameNumberOtherContent');
}

/**
 * Works out what changes from elsewhere would make of the records here. Writing what it tells of one record while it goes
 * on to the next is allowed: records do not depend on each other.
 *
 * Yields how many of the changes are dealt with.
 *
 * @returns the highest id among what is new; undefined when nothing is
 * @throws {WeerwerkError} `packageRefused`: `sameNumberOtherContent` when a change bears the number of another one,
 *   `typeChanged` when a record would be of two types, `counterTooHigh` for a number that nobody can have given out,
 *   `tooManyChanges` of one record
 */
export function* arrivalsOf(
  connection: Connection,
  clock: Clock,
  changes: readonly Change[],
  observe: Observer,
): Generator<number, ChangeId | undefined> {
  checkCounters(clock, changes);
  const news = yield* newsOf(connection, changes);
  let done = changes.length;
  for (const { came } of news.values()) done -= came.length;
  let highest: ChangeId | undefined;
  const records = [...news.keys()];
  for (let start = 0; start < records.length; start += LOGS_AT_ONCE) {
    const some = records.slice(start, start + LOGS_AT_ONCE);
    const logs = logsOf(connection, some);
    for (const record of some) {
      const own = news.get(record);
      if (!own) continue;
      const stored = logs.get(record) ?? [];
      if (own.isContested) checkOwners(connection, own, stored);
      const arrival = arrivalOf(record, stored, own);
      if (arrival) {
        for (const { id } of arrival.added) if (highest === undefined || compareIds(id, highest) > 0) highest = id;
        observe(arrival);
      }
      done += own.came.length;
      yield done;
    }
  }
  return highest;
}
