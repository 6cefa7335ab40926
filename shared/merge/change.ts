// What a change is: the unit of truth, of history and of exchange. And how changes are numbered.

import type { Patch } from '../catalogue/catalogue.ts';

/** `<Lamport counter, 12 digits>-<replica, 16 hex digits>`: sorts by cause, unique without a server. */
export type ChangeId = string;

/** Eight random bytes in hex that tell one store from every other. */
export type ReplicaId = string;

/** The field that says whether a record is deleted (1) or not (0). No catalogue field may bear this name. */
export const DELETED = 'deleted';

export interface Change {
  readonly id: ChangeId;
  /** A record type's name; may be unknown to this version (from a newer one), and is kept all the same. */
  readonly type: string;
  readonly record: string;
  /** Only the fields that this change sets. */
  readonly patch: Patch;
  /** The record's heads as its author saw them, in ascending order; empty for the change that makes the record. */
  readonly parents: readonly ChangeId[];
  readonly author: string;
  /** Groups the changes of one action of a person; the unit of undo. */
  readonly batch: string;
  /** UTC, ISO 8601 with milliseconds: for showing and for "as on a date". It decides nothing in merging. */
  readonly at: string;
  /**
   * Fields that this change sets to a value that is not here: left out as personal data on the way, or erased. In
   * ascending order, never in `patch` as well; not there when nothing was left out.
   */
  readonly redacted?: readonly string[];
  /**
   * Fields of which this change erases what every change of the record says that had not seen it (GDPR, article 17).
   * In ascending order; not there for an ordinary change.
   */
  readonly erases?: readonly string[];
}

const COUNTER_DIGITS = 12;

/**
 * The highest counter that is believed from anybody: more changes than people make in a lifetime. A hostile or broken
 * package with a higher one would leave no numbers for later changes.
 */
export const HIGHEST_PLAIN_COUNTER = 1_000_000_000;

/**
 * Whoever once took a change with the highest plain counter gives out higher ones from then on, and must not be cut off
 * by that. So higher ones are believed as well when each follows this closely on one that is known.
 */
export const CLOSE_COUNTERS = 1_000;

const CHANGE_ID = /^\d{12}-[0-9a-f]{16}$/;

export function isChangeId(value: string): value is ChangeId {
  return CHANGE_ID.test(value);
}

/** @param counter a positive whole number, one more than anything the author had seen */
export function changeId(counter: number, replica: ReplicaId): ChangeId {
  return `${String(counter).padStart(COUNTER_DIGITS, '0')}-${replica}`;
}

/** @returns the Lamport counter of a well-formed id */
export function counterOf(id: ChangeId): number {
  return Number(id.slice(0, COUNTER_DIGITS));
}

/** @returns the replica that made the change */
export function replicaOf(id: ChangeId): ReplicaId {
  return id.slice(COUNTER_DIGITS + 1);
}

/** Ids sort by plain string order: the counter is padded. */
export function compareIds(left: ChangeId, right: ChangeId): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
