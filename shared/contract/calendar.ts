// The accountability calendar: what is expected from whom and when, what came in, and what is late.

import { z } from 'zod';
import { fixedMomentBy } from '../calendar/fixedMoments.ts';
import type { RecordTypeName } from '../catalogue/catalogue.ts';
import { ask } from './procedure.ts';

const isoDate = z.iso.date();
const year = z.int().min(1900).max(2200);

/** The kinds of moment that the calendar shows, each to be switched on or off. */
export const MOMENT_GROUPS = [
  'fixed',
  'own',
  'accountability',
  'payment',
  'reclaim',
  'advice',
  'council',
  'planning',
  'term',
] as const;
export type MomentGroup = (typeof MOMENT_GROUPS)[number];

/** `noted`: there is nothing to be done, such as the end of a term. */
export type MomentState = 'open' | 'late' | 'done' | 'noted';

export interface Moment {
  /** Names the moment for good, also in an exported calendar. */
  readonly key: string;
  readonly group: MomentGroup;
  /** ISO date. */
  readonly date: string;
  readonly state: MomentState;
  /** ISO date on which it was done; null while it is open. */
  readonly doneDate: string | null;
  /** Days from today; negative is past. */
  readonly days: number;
  /** What to call it; of a fixed moment that no record replaces the words are in the texts, by its rule. */
  readonly title: string | null;
  /** Of a calendar moment its kind, of an advice the date that it is about, else the record's type. */
  readonly kind: string;
  /** Of a fixed moment the year that it is about. */
  readonly about: number | null;
  /** From whom something is expected. */
  readonly party: string | null;
  /** The planned payments of a month together, amounts in euro cents; null for all else. */
  readonly payments: {
    /** `2026-03`. */
    readonly month: string;
    readonly planned: number;
    readonly paid: number;
    readonly amount: number;
  } | null;
  /** The record to open; null for a fixed moment that no record replaces, and for several payments together. */
  readonly record: { readonly type: RecordTypeName; readonly id: string } | null;
  /** The rule of a fixed moment, also of a record that takes its place. */
  readonly rule: string | null;
  /** Not to leave this computer in a calendar. */
  readonly confidential: boolean;
}

export interface Calendar {
  readonly asOfDate: string;
  /** In order of date. */
  readonly moments: readonly Moment[];
}

/**
 * In the order in which they ask for attention. `missing`: it is owed and no record says that it is expected; `notDue`: it is
 * never owed, as of a decentralisation grant (Fvw art. 13).
 */
export const ACCOUNT_STATES = ['late', 'missing', 'expected', 'receivedLate', 'received', 'notDue'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** What one receiver owes over a year. */
export interface AccountRow {
  readonly decision: string;
  readonly title: string;
  readonly municipality: string | null;
  readonly instrument: string;
  /** The account's record; null when it has yet to be made. */
  readonly account: string | null;
  readonly dueDate: string | null;
  readonly receivedDate: string | null;
  readonly state: AccountState;
  /** Awarded for the year and spent in it, in euro cents. */
  readonly awarded: number | null;
  readonly spent: number | null;
}

export interface AccountsOfYear {
  readonly asOfDate: string;
  readonly year: number;
  readonly rows: readonly AccountRow[];
}

/** A fixed moment whose date or state a record sets. */
const rule = z
  .string()
  .max(60)
  .refine((name) => fixedMomentBy(name) !== undefined);

export const calendarProcedures = {
  'calendar.get': ask('store', z.strictObject({ from: isoDate, until: isoDate })).returns<Calendar>(),
  /** The accounts that receivers owe over a year, by decision. */
  'calendar.accounts': ask('store', z.strictObject({ year })).returns<AccountsOfYear>(),
  /** Makes the accounts that are missing over a year, in one undoable batch. @returns how many */
  'calendar.prepare': ask('store', z.strictObject({ year })).returns<number>(),
  /** Makes the record that takes a fixed moment's place, or changes it. `doneDate` null opens it again. */
  'calendar.setFixed': ask(
    'store',
    z.strictObject({ rule, title: z.string().min(1).max(200), date: isoDate, doneDate: isoDate.nullable() }),
  ).returns<null>(),
  /** Asks for a file name and writes an iCalendar into it. The path written, or null when the person cancelled. */
  'calendar.save': ask(
    'main',
    z.strictObject({
      from: isoDate,
      until: isoDate,
      groups: z.array(z.enum(MOMENT_GROUPS)).min(1),
      /** A reminder so many days before; null for none. */
      remindDays: z.int().min(0).max(60).nullable(),
    }),
  ).returns<string | null>(),
} as const;
