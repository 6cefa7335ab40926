// Taking in changes that were made elsewhere: the union of two logs. Importing a package ends here.

import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { Change } from '../../shared/merge/change.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { putIndexesOff } from './bulkIndexes.ts';
import type { Clock } from './clock.ts';
import { type Connection, query } from './connection.ts';
import { append, replaceChange } from './log.ts';
import { putFactsOff } from './money/rebuildFacts.ts';
import { atOnce } from './pieces.ts';
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

/** Counts what came. */
export class Tally {
  private newChanges = 0;
  private records = 0;
  private erased = false;
  private readonly types = new Set<string>();

  add({ added, completed, isErasing, after }: Arrival): void {
    this.newChanges += added.length + completed.length;
    this.records += 1;
    this.erased ||= isErasing;
    this.types.add(after.type);
  }

  received(): Received {
    const { newChanges, records, types, erased } = this;
    return { newChanges, records, types: [...types], erased };
  }
}

function write(connection: Connection, arrival: Arrival, batch: string): void {
  const { record, stored, added, completed, stripped, after } = arrival;
  for (const change of added) append(connection, change, batch);
  for (const change of [...completed, ...stripped]) replaceChange(connection, change.after);
  for (const { before } of completed) {
    const values = { id: before.id, batch, before: JSON.stringify(before) };
    connection.run(query.insertInto('completedChange').values(values));
  }
  if (isRecordTypeName(after.type)) writeRecord(connection, record, after, stored.length === 0);
}

/**
 * Adds the changes that are not here yet and folds the records that they concern. Run it inside a transaction; the result
 * is the same in whatever order and however often the same changes come. Yields how many changes are dealt with.
 *
 * @param arrival the local batch with which they come
 * @throws {WeerwerkError} as {@link arrivalsOf}
 */
export function* receiving(
  connection: Connection,
  clock: Clock,
  changes: readonly Change[],
  arrival: string,
): Generator<number, Received> {
  const tally = new Tally();
  const makeIndexes = putIndexesOff(connection, changes);
  const facts = putFactsOff(connection, changes);
  try {
    const highest = yield* arrivalsOf(connection, clock, changes, (one) => {
      tally.add(one);
      write(connection, one, arrival);
    });
    for (const _ of makeIndexes()) yield changes.length;
    for (const _ of facts.finish()) yield changes.length;
    if (highest !== undefined) clock.see(highest);
    return tally.received();
  } finally {
    facts.end();
  }
}

/** As {@link receiving}, in one go. */
export function receive(connection: Connection, clock: Clock, changes: readonly Change[], arrival: string): Received {
  return atOnce(receiving(connection, clock, changes, arrival));
}
