// Every moment of a period: those of every year, one's own, and what records of other kinds are due or were done.

import { type FixedMoment, fixedMomentBy, fixedMomentsOf } from '../../../shared/calendar/fixedMoments.ts';
import type { Calendar, Moment, MomentState } from '../../../shared/contract/calendar.ts';
import type { Connection } from '../connection.ts';
import { daysBetween } from '../today.ts';
import { type MomentRow, type MomentSource, momentSources } from './momentSources.ts';
import { type PaymentMonth, paymentMonths } from './paymentMoments.ts';

/** The year that a moment is about: SiSa and Verantwoordingsdag look back, Prinsjesdag looks forward. */
function aboutYear({ kind, year }: FixedMoment): number {
  if (kind === 'sisa' || kind === 'accountabilityDay') return year - 1;
  return kind === 'budgetDay' ? year + 1 : year;
}

/** @returns the fixed moments from one day until another, both included */
function fixedMomentsBetween(from: string, until: string): FixedMoment[] {
  const first = Number(from.slice(0, 4));
  const last = Number(until.slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return years.flatMap(fixedMomentsOf).filter(({ date }) => date >= from && date <= until);
}

function stateOf({ date, doneDate, done, noted }: Partial<MomentRow> & { date: string }, today: string): MomentState {
  if ((doneDate ?? null) !== null || done === 1) return 'done';
  if (noted === 1) return 'noted';
  return date < today ? 'late' : 'open';
}

/** @param fixed the moment of every year whose place the record takes */
function momentOf(
  { group, type }: MomentSource,
  row: MomentRow,
  fixed: FixedMoment | undefined,
  today: string,
): Moment {
  const kind = row.kind ?? type;
  return {
    key: fixed ? `fixed:${fixed.id}` : `${row.id}${type === 'advice' ? `:${kind}` : ''}`,
    group: fixed ? 'fixed' : group,
    date: row.date,
    state: stateOf(row, today),
    doneDate: row.doneDate,
    days: daysBetween(today, row.date),
    title: row.title ?? '',
    kind,
    about: fixed ? aboutYear(fixed) : null,
    party: row.party,
    payments: null,
    record: { type, id: row.id },
    rule: fixed?.id ?? null,
    confidential: row.confidential === 1,
  };
}

/** Two records for one fixed moment are both there, the second as one of one's own: no calendar may hold two of one name. */
function calendarRecords(source: MomentSource, rows: readonly MomentRow[], today: string): Moment[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const fixed = row.rule && !seen.has(row.rule) ? fixedMomentBy(row.rule) : undefined;
    if (fixed) seen.add(fixed.id);
    return momentOf(source, row, fixed, today);
  });
}

function paymentMoment(source: MomentSource, month: PaymentMonth, today: string): Moment {
  const [first, ...others] = month.rows;
  const alone = first && others.length === 0 ? first : undefined;
  const { key, date, doneDate, confidential, month: name, planned, paid, amount } = month;
  return {
    key,
    group: 'payment',
    date,
    state: stateOf({ date, doneDate }, today),
    doneDate,
    days: daysBetween(today, date),
    title: alone?.title ?? '',
    kind: source.type,
    about: null,
    party: alone?.party ?? null,
    payments: alone ? null : { month: name, planned, paid, amount },
    record: alone ? { type: source.type, id: alone.id } : null,
    rule: null,
    confidential,
  };
}

/** A moment of every year needs no ticking off by itself: only who ticks it off, or is late with a record, sees a state. */
function fixedMoment(fixed: FixedMoment, today: string): Moment {
  return {
    key: `fixed:${fixed.id}`,
    group: 'fixed',
    date: fixed.date,
    state: fixed.date < today ? 'noted' : 'open',
    doneDate: null,
    days: daysBetween(today, fixed.date),
    title: null,
    kind: fixed.kind,
    about: aboutYear(fixed),
    party: null,
    payments: null,
    record: null,
    rule: fixed.id,
    confidential: false,
  };
}

/** The rules whose place a record has taken, wherever it moved the date. */
function replacedRules(connection: Connection): ReadonlySet<string> {
  const rules = connection
    .prepare('select distinct rule from "calendarMoment" where deleted = 0 and rule is not null')
    .pluck()
    .all() as string[];
  return new Set(rules);
}

function momentsFrom(source: MomentSource, rows: readonly MomentRow[], today: string): Moment[] {
  if (source.type === 'calendarMoment') return calendarRecords(source, rows, today);
  if (source.type === 'payment') return paymentMonths(rows).map((month) => paymentMoment(source, month, today));
  return rows.map((row) => momentOf(source, row, undefined, today));
}

/**
 * @param from ISO date, included
 * @param until ISO date, included
 * @param today ISO date
 * @returns the moments of the period in order of date
 */
export function calendarOf(connection: Connection, from: string, until: string, today: string): Calendar {
  const replaced = replacedRules(connection);
  const fixed = fixedMomentsBetween(from, until)
    .filter(({ id }) => !replaced.has(id))
    .map((moment) => fixedMoment(moment, today));
  const found = momentSources.flatMap((source) =>
    momentsFrom(source, connection.prepare(source.sql).all(from, until) as MomentRow[], today),
  );
  const moments = [...fixed, ...found].sort(
    (left, right) => left.date.localeCompare(right.date) || left.key.localeCompare(right.key),
  );
  return { asOfDate: today, moments };
}
