// The past of a record: who changed what and when, and what it was on a date.

import type { FieldValue, Patch, RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { fieldNames } from '../../shared/catalogue/catalogue.ts';
import type { BatchKind, HistoryEntry } from '../../shared/contract/queries.ts';
import { fold } from '../../shared/merge/fold.ts';
import { type Connection, query } from './connection.ts';
import { changesOf } from './log.ts';
import { endOfDay } from './today.ts';

function batchKinds(connection: Connection, record: string): Map<string, BatchKind> {
  const rows = connection.all(
    query
      .selectFrom('change')
      .innerJoin('batch', 'batch.id', 'change.arrival')
      .select(['change.id', 'batch.kind'])
      .where('change.record', '=', record),
  );
  return new Map(rows.map((row) => [row.id, row.kind]));
}

/** @returns the changes of a record with the values before and after, latest first */
export function historyOf(connection: Connection, record: string): HistoryEntry[] {
  const kinds = batchKinds(connection, record);
  const shown = new Map<string, FieldValue>();
  const entries = changesOf(connection, record).map((change): HistoryEntry => {
    const fields = Object.entries(change.patch).map(([field, after]) => {
      const before = shown.get(field) ?? null;
      shown.set(field, after);
      return { field, before, after };
    });
    return {
      change: change.id,
      at: change.at,
      author: change.author,
      batch: change.batch,
      batchKind: kinds.get(change.id) ?? 'edit',
      fields,
      withheld: change.redacted ?? [],
    };
  });
  return entries.reverse();
}

/**
 * @param date ISO date; the record as it was when that day ended in this computer's time zone
 * @returns the values, or null when the record did not exist or was deleted
 */
export function valuesOn(connection: Connection, type: RecordTypeName, record: string, date: string): Patch | null {
  const until = endOfDay(date);
  const changes = changesOf(connection, record).filter((change) => change.at <= until);
  if (changes.length === 0) return null;
  const folded = fold(changes);
  if (folded.deleted) return null;
  return Object.fromEntries(fieldNames(type).map((name) => [name, folded.values[name] ?? null]));
}
