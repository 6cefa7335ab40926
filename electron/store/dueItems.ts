// What is late or nearly so, of every kind of record that has a date to keep.

import { sql } from 'kysely';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { DueItem } from '../../shared/contract/overview.ts';
import { type Connection, recordQuery } from './connection.ts';
import { ofFreeGrant } from './money/freeGrant.ts';
import { addDays, daysBetween } from './today.ts';

/** What is due within so many days is announced. */
export const DUE_WITHIN_DAYS = 30;
const DUE_SHOWN = 12;

/** A kind of record that can be late: by which date, and in which states it still matters. */
export interface DueKind {
  readonly type: RecordTypeName;
  readonly date: string;
  readonly state: string;
  /** The states in which it is still to be done; null for a field that must be empty. */
  readonly open: readonly string[] | null;
  /** Of a decentralisation grant there is none that can be late. */
  readonly isNeverOfFreeGrant?: true;
}

export const dueKinds: readonly DueKind[] = [
  { type: 'milestone', date: 'dueDate', state: 'status', open: ['planned'] },
  {
    type: 'advice',
    date: 'responseDueDate',
    state: 'status',
    open: ['offered', 'acknowledged', 'responseInPreparation'],
  },
  // A draft has no such date: it is filled in at the offer.
  { type: 'advice', date: 'publicationDueDate', state: 'publishedDate', open: null },
  { type: 'adviceRequest', date: 'wantedBy', state: 'status', open: ['received', 'accepted'] },
  { type: 'recommendation', date: 'dueDate', state: 'executionState', open: ['notStarted', 'inProgress'] },
  { type: 'followUpAction', date: 'dueDate', state: 'status', open: ['open'] },
  { type: 'accountability', date: 'dueDate', state: 'receivedDate', open: null, isNeverOfFreeGrant: true },
  { type: 'payment', date: 'plannedDate', state: 'paidDate', open: null },
  { type: 'reclaim', date: 'dueDate', state: 'receivedDate', open: null },
  { type: 'calendarMoment', date: 'date', state: 'doneDate', open: null },
];

/**
 * @param today ISO date
 * @returns what has a date within thirty days and is not done, of every kind that can be late; oldest first
 */
export function dueItems(connection: Connection, today: string): DueItem[] {
  const horizon = addDays(today, DUE_WITHIN_DAYS);
  // Each kind by itself, in the order of its index, so that only as many rows are read as can be shown.
  const items = dueKinds.flatMap(({ type, date, state, open, isNeverOfFreeGrant }) => {
    const all = recordQuery
      .selectFrom(type)
      .select(['id', 'name', date])
      .where('deleted', '=', 0)
      .where(date, '<=', horizon);
    const inState = open === null ? all.where(state, 'is', null) : all.where(state, 'in', [...open]);
    const unfinished = isNeverOfFreeGrant
      ? inState.where(sql<boolean>`not ${sql.raw(ofFreeGrant('accountability'))}`)
      : inState;
    return connection.rows(unfinished.orderBy(date).limit(DUE_SHOWN)).map(([id, title, day]): DueItem => {
      const due = String(day);
      return {
        type,
        field: date,
        id: String(id),
        title: String(title ?? ''),
        date: due,
        days: daysBetween(today, due),
      };
    });
  });
  return items
    .sort((left, right) => left.days - right.days || left.title.localeCompare(right.title))
    .slice(0, DUE_SHOWN);
}
