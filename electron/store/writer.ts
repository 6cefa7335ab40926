// Writing one's own changes: the one way in which this store adds to the log.

import type { Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type Change, compareIds } from '../../shared/merge/change.ts';
import type { FoldedRecord } from '../../shared/merge/fold.ts';
import { erased, partsOfEdit } from '../../shared/merge/redaction.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { append, changesOf, findChange, hasRedacted, replaceChange } from './log.ts';
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
   * Writes what a person wants of one record; call it inside a transaction.
   *
   * It is one change, but for fields of which this store does not have the last value: each of those gets a change of
   * its own that stands beside the hidden one (docs/decisions/0008), so that nobody's value is overwritten unseen.
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
    const { type, id, patch } = target;
    const heads = seen ?? this.headsOf(type, id);
    const parts = hasRedacted(this.connection, id)
      ? partsOfEdit(changesOf(this.connection, id), patch, heads)
      : [{ patch, parents: heads }];
    for (const part of parts) this.append({ type, record: id, patch: part.patch, batch }, part.parents);
    return refold(this.connection, type, id);
  }

  /**
   * Erases what the log says of some fields of a record, here and at everyone who gets this change (GDPR, article 17).
   *
   * @param patch what the fields hold from now on: nothing, or a text from which the data were taken
   */
  erase(
    target: { readonly type: RecordTypeName; readonly id: string; readonly patch: Patch },
    batch: string,
  ): FoldedRecord | undefined {
    const { type, id, patch } = target;
    const erases = Object.keys(patch).sort();
    this.append({ type, record: id, patch, batch, erases }, this.headsOf(type, id));
    for (const stripped of erased(changesOf(this.connection, id))) replaceChange(this.connection, stripped);
    return refold(this.connection, type, id);
  }

  private append(
    content: Pick<Change, 'type' | 'record' | 'patch' | 'batch' | 'erases'>,
    heads: readonly string[],
  ): void {
    const parents = [...heads].sort(compareIds);
    const times = parents.flatMap((parent) => findChange(this.connection, parent)?.at ?? []);
    const change: Change = {
      ...content,
      id: this.clock.next(),
      parents,
      author: this.author(),
      at: this.clock.timeAfter(times),
    };
    append(this.connection, change, content.batch);
  }

  private headsOf(type: RecordTypeName, id: string): readonly string[] {
    const row = findRow(this.connection, type, id);
    return row ? idsFromSql(row.heads) : [];
  }
}
