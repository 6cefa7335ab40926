// The two clocks: Lamport's counter that orders changes, and the wall clock that is only shown.

import { randomBytes } from 'node:crypto';
import {
  type ChangeId,
  changeId,
  counterOf,
  HIGHEST_PLAIN_COUNTER,
  type ReplicaId,
} from '../../shared/merge/change.ts';
import type { Connection } from './connection.ts';
import { readSetting, writeSetting } from './settings.ts';

/** @returns a new replica id */
export function newReplicaId(): ReplicaId {
  return randomBytes(8).toString('hex');
}

/** Numbers changes. The counter is kept in the store, so that a withdrawn number is never given out again. */
export class Clock {
  readonly replica: ReplicaId;
  private readonly connection: Connection;
  private readonly now: () => Date;

  constructor(connection: Connection, replica: ReplicaId, now: () => Date) {
    this.connection = connection;
    this.replica = replica;
    this.now = now;
  }

  /** @returns the next id; call it inside the transaction that writes the change */
  next(): ChangeId {
    const counter = this.counter() + 1;
    writeSetting(this.connection, 'counter', String(counter));
    return changeId(counter, this.replica);
  }

  /** Notes a number that came from elsewhere, so that one's own next change comes after it. */
  see(id: ChangeId): void {
    const counter = counterOf(id);
    if (counter > this.counter()) writeSetting(this.connection, 'counter', String(counter));
  }

  /**
   * Takes back a number beyond reason that {@link see} noted, after the package that brought it was taken back: its own
   * changes would bear numbers that nobody believes who never had that package.
   *
   * @param highest the highest number that is left in the log
   */
  recover(highest: ChangeId): void {
    if (this.counter() >= HIGHEST_PLAIN_COUNTER) writeSetting(this.connection, 'counter', String(counterOf(highest)));
  }

  /**
   * @param parents when the changes on which the new one builds were made
   * @returns the time for a new change, UTC: now, or its parents' time when this computer's clock is behind it
   */
  timeAfter(parents: readonly string[]): string {
    // ISO times sort as text, so the last in order is the latest.
    return [...parents, this.now().toISOString()].sort().at(-1) ?? '';
  }

  /** @returns the highest number that was given out or seen */
  counter(): number {
    return Number(readSetting(this.connection, 'counter') ?? '0');
  }
}
