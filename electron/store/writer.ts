// Writing one's own changes: the one way in which this store adds to the log.

import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type Change, compareIds } from '../../shared/merge/change.ts';
import type { FoldedRecord } from '../../shared/merge/fold.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { append, findChange, hashOf } from './log.ts';
import { findRow, refold } from './recordTables.ts';
import { idsFromSql } from './values.ts';

/** Gives changes their numbers, times and parents, appends them and brings the tables up to date. */
export class Writer {
  readonly connection: Connection;
  readonly clock: Clock;
  private readonly author: () => string;

  constructor(connection: Connection, clock: Clock, author: () => string) {
    this.connection = connection;
    this.clock = clock;
    this.author = author;
  }

  get authorName(): string {
    return this.author();
  }

  /**
   * Writes one change; call it inside a transaction.
   *
   * @param patch only the fields to set
   * @param seen the heads that the author had before them; the current ones when left out. Older heads make the change
   *   one beside the later ones: rivals become a conflict instead of overwriting each other.
   */
  write(
    target: { readonly type: RecordTypeName; readonly id: string; readonly patch: Patch },
    batch: string,
    seen?: readonly string[],
  ): FoldedRecord | undefined {
    const parents = [...(seen ?? this.headsOf(target.type, target.id))].sort(compareIds);
    const times = parents.flatMap((parent) => findChange(this.connection, parent)?.at ?? []);
    const change: Change = {
      id: this.clock.next(),
      type: target.type,
      record: target.id,
      patch: target.patch,
      parents,
      author: this.author(),
      batch,
      at: this.clock.timeAfter(times),
    };
    append(this.connection, change, batch, hashOf(change));
    return refold(this.connection, target.type, target.id);
  }

  private headsOf(type: RecordTypeName, id: string): readonly string[] {
    const row = findRow(this.connection, type, id);
    return row ? idsFromSql(row.heads) : [];
  }
}
