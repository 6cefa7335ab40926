// What only the store can check of a term: that nobody else sits on the seat in those days.

import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import type { Connection } from '../connection.ts';
import { seatKey } from './seats.ts';

interface OtherTerm {
  readonly id: string;
  readonly name: string | null;
  readonly seat: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

export const TERMS_WITH_SEATS = `
  select t.id, t.name, m.seat, t."startDate", t."endDate" from term t join "councilMember" m on m.id = t."councilMember"
  where t.deleted = 0 and m.deleted = 0 and (t."startDate" is not null or t."endDate" is not null)`;

type Period = Pick<OtherTerm, 'startDate' | 'endDate'>;

/** @returns whether two terms have a day in common; one without a first or last day is open at that side */
export function overlap(one: Period, other: Period): boolean {
  const startsBeforeEnd = (start: Period, end: Period): boolean =>
    start.startDate === null || end.endDate === null || start.startDate <= end.endDate;
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

/**
 * Two people cannot sit on one seat. A term that overlaps another since a merge can still be edited otherwise: it is held
 * against the others only when its days or its member change.
 */
export function termProblems(connection: Connection, type: RecordTypeName, id: string, values: Patch): Problem[] {
  const { startDate, endDate, councilMember } = values;
  if (type !== 'term' || typeof councilMember !== 'string') return [];
  const period: Period = {
    startDate: typeof startDate === 'string' ? startDate : null,
    endDate: typeof endDate === 'string' ? endDate : null,
  };
  if (period.startDate === null && period.endDate === null) return [];
  const stored = connection.prepare('select "startDate", "endDate", "councilMember" from term where id = ?').get(id) as
    | { startDate: string | null; endDate: string | null; councilMember: string | null }
    | undefined;
  const isSame =
    stored?.startDate === period.startDate &&
    stored.endDate === period.endDate &&
    stored.councilMember === councilMember;
  if (isSame) return [];
  const seat = connection.prepare('select seat from "councilMember" where id = ?').pluck().get(councilMember);
  if (typeof seat !== 'string') return [];
  const others = connection.prepare(TERMS_WITH_SEATS).all() as OtherTerm[];
  const other = others.find(
    (term) => term.id !== id && term.seat !== null && seatKey(term.seat) === seatKey(seat) && overlap(term, period),
  );
  return other === undefined ? [] : [{ field: 'startDate', code: 'termOverlaps', detail: other.name ?? '' }];
}
