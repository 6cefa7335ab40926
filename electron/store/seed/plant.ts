// Planting a seed: the records that a store starts with, as changes in its log.

import { type Change, changeId, type ReplicaId } from '../../../shared/merge/change.ts';
import { newBatchId, writeBatch } from '../batches.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../connection.ts';
import { receive } from '../receive.ts';
import { findRow } from '../recordTables.ts';
import { idsFromSql } from '../values.ts';
import type { SeedRecord } from './seedRecord.ts';

export interface Seed {
  readonly records: readonly SeedRecord[];
  readonly replica: ReplicaId;
  readonly author: string;
  /** UTC. */
  readonly at: string;
  readonly batch: string;
  /** The counter of its first change. */
  readonly firstCounter: number;
}

/** The replica that "made" the letter's records: the same in every installation, so that stores that merge agree. */
const LETTER_REPLICA = '0000000000000001';
/** When this edition of the letter's records was compiled. */
const LETTER_AT = '2026-11-23T00:00:00.000Z';

/**
 * The letter's records as a seed whose changes are identical in every installation: two stores that exchange packages
 * hold each of them once. Later versions may only add records at the end.
 */
export function letterAsSeed(records: readonly SeedRecord[]): Seed {
  return { records, replica: LETTER_REPLICA, author: 'Kamerbrief', at: LETTER_AT, batch: 'letter', firstCounter: 1 };
}

/** The demo's records as made by this store: demo sets of different days differ and must not pass for each other. */
export function demoAsSeed(records: readonly SeedRecord[], replica: ReplicaId, at: string, firstCounter: number): Seed {
  return { records, replica, author: 'Demo', at, batch: newBatchId(), firstCounter };
}

/** A record that is there already (a seat that the demo fills) gets a change on top of what it is. */
function* changesOf(connection: Connection, seed: Seed): Generator<Change> {
  let counter = seed.firstCounter;
  for (const record of seed.records) {
    const filled = Object.entries(record.values).filter(([, value]) => value !== null);
    yield {
      id: changeId(counter, seed.replica),
      type: record.type,
      record: record.id,
      patch: Object.fromEntries(filled),
      parents: idsFromSql(findRow(connection, record.type, record.id)?.heads ?? ''),
      author: seed.author,
      batch: seed.batch,
      at: seed.at,
    };
    counter += 1;
  }
}

/** Adds a seed's records to the store, in one batch that undo does not reach. */
export function plant(connection: Connection, clock: Clock, seed: Seed): void {
  connection.transaction(() => {
    const received = receive(connection, clock, [...changesOf(connection, seed)], seed.batch);
    writeBatch(connection, {
      id: seed.batch,
      kind: 'seed',
      label: { action: 'import', type: null, title: seed.author, count: received.records },
      author: seed.author,
      at: seed.at,
    });
  });
}
