// The seats of the council: who sits on each today, until when, and how the members are spread.

import type { Council, Seat, SeatMember, SeatTerm, Spread } from '../../../shared/contract/council.ts';
import type { Connection } from '../connection.ts';
import { addDays, daysBetween } from '../today.ts';
import { councilSettings } from './councilSettings.ts';

const YEAR_DAYS = 365;

interface MemberRow extends SeatMember {
  readonly seat: string;
}

interface TermRow {
  readonly id: string;
  readonly member: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly reappointment: number | null;
}

/** A seat is what its members have in common: its name, however it is typed. */
export function seatKey(seat: string): string {
  return seat.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function membersIn(connection: Connection): MemberRow[] {
  return connection
    .prepare(
      `select id, coalesce(seat, '') as seat, name, role, region, "ageBand" from "councilMember"
       where deleted = 0 order by "createdAt", id`,
    )
    .all() as MemberRow[];
}

function termsIn(connection: Connection): TermRow[] {
  return connection
    .prepare(
      `select id, "councilMember" as member, "startDate", "endDate", reappointment from term
       where deleted = 0 and "councilMember" is not null order by coalesce("startDate", ''), id`,
    )
    .all() as TermRow[];
}

/** @returns whether a term covers a day; one without a first or last day is open at that side */
function covers({ startDate, endDate }: TermRow, day: string): boolean {
  if (startDate === null && endDate === null) return false;
  return (startDate === null || startDate <= day) && (endDate === null || endDate >= day);
}

type Attendance = ReadonlyMap<string, { readonly present: number; readonly noted: number }>;

function attendanceSince(connection: Connection, since: string, today: string): Attendance {
  const rows = connection
    .prepare(
      `select a."councilMember" as member, count(*) as noted, sum(a.state in ('present', 'online')) as present
       from attendance a join meeting m on m.id = a.meeting
       where a.deleted = 0 and m.deleted = 0 and m.date between ? and ? and a.state is not null group by 1`,
    )
    .all(since, today) as { member: string; noted: number; present: number }[];
  return new Map(rows.map(({ member, ...counts }) => [member, counts]));
}

interface Ground {
  readonly terms: readonly TermRow[];
  readonly attendance: Attendance;
  readonly today: string;
}

function seatOf(members: readonly MemberRow[], { terms, attendance, today }: Ground): Seat {
  const ids = new Set(members.map(({ id }) => id));
  const own = terms.filter(({ member }) => ids.has(member));
  const viewOf = (term: TermRow | undefined): SeatTerm | null =>
    term === undefined
      ? null
      : {
          ...term,
          reappointment: term.reappointment === 1,
          days: term.endDate === null ? null : daysBetween(today, term.endDate),
        };
  const running = own.findLast((term) => covers(term, today));
  const last = own.findLast((term) => (term.startDate ?? '') <= today);
  const shown = running?.member ?? last?.member ?? members.at(-1)?.id;
  const member = members.find(({ id }) => id === shown);
  return {
    // Of several ways to type it the same one everywhere.
    seat: members.map(({ seat }) => seat.trim()).sort()[0] ?? '',
    member: member
      ? { id: member.id, name: member.name, role: member.role, region: member.region, ageBand: member.ageBand }
      : null,
    term: viewOf(running),
    lastTerm: viewOf(last),
    nextTerm: viewOf(own.find((term) => (term.startDate ?? '') > today)),
    attended: (member && attendance.get(member.id)) ?? null,
  };
}

/** What is not filled in comes last; it is counted, never guessed. */
function spreadOf<Key extends string>(values: readonly (Key | null)[]): Spread<Key>[] {
  const counts = new Map<Key | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((left, right) => Number(left.key === null) - Number(right.key === null) || right.count - left.count);
}

function meetingBeside(connection: Connection, today: string, which: 'next' | 'last'): Council['nextMeeting'] {
  const sql =
    which === 'next'
      ? `date >= ? and status = 'planned' order by date`
      : `date < ? and status is not 'cancelled' order by date desc`;
  const row = connection
    .prepare(`select id, coalesce(name, '') as name, date from meeting where deleted = 0 and ${sql}, id limit 1`)
    .get(today) as { id: string; name: string; date: string } | undefined;
  return row ? { ...row, days: daysBetween(today, row.date) } : null;
}

/** @param today ISO date */
export function councilOf(connection: Connection, today: string): Council {
  const ground: Ground = {
    terms: termsIn(connection),
    attendance: attendanceSince(connection, addDays(today, -YEAR_DAYS), today),
    today,
  };
  const bySeat = Map.groupBy(membersIn(connection), ({ seat }) => seatKey(seat));
  const byName = new Intl.Collator('nl', { numeric: true });
  const seats = [...bySeat.values()]
    .map((members) => seatOf(members, ground))
    .sort((left, right) => byName.compare(left.seat, right.seat));
  const sitting = seats.flatMap(({ term, member }) => (term && member ? [member] : []));
  const record = connection
    .prepare('select id from council where deleted = 0 order by "createdAt", id limit 1')
    .pluck()
    .get() as string | undefined;
  return {
    asOfDate: today,
    settings: councilSettings(connection),
    record: record ?? null,
    seats,
    byRegion: spreadOf(sitting.map(({ region }) => region)),
    byAgeBand: spreadOf(sitting.map(({ ageBand }) => ageBand)),
    nextMeeting: meetingBeside(connection, today, 'next'),
    lastMeeting: meetingBeside(connection, today, 'last'),
  };
}
