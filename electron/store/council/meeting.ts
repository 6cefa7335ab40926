// One meeting with all that belongs to it: agenda, attendance, decisions and actions.

import type { ValuesOf } from '../../../shared/catalogue/catalogue.ts';
import { linkId } from '../../../shared/catalogue/linkId.ts';
import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type {
  Meeting,
  MeetingAction,
  MeetingAttendance,
  MeetingDecision,
  MeetingItem,
  MeetingLink,
} from '../../../shared/contract/council.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { Connection } from '../connection.ts';
import { findRow } from '../recordTables.ts';
import { save } from '../save.ts';
import type { Store } from '../store.ts';
import { valuesFromRow } from '../values.ts';

interface LinkRow {
  readonly advice: string | null;
  readonly adviceTitle: string | null;
  readonly adviceRequest?: string | null;
  readonly requestTitle?: string | null;
  readonly signal?: string | null;
  readonly signalTitle?: string | null;
}

function linkOf({
  advice,
  adviceTitle,
  adviceRequest,
  requestTitle,
  signal,
  signalTitle,
}: LinkRow): MeetingLink | null {
  if (advice) return { type: 'advice', id: advice, title: adviceTitle ?? '' };
  if (adviceRequest) return { type: 'adviceRequest', id: adviceRequest, title: requestTitle ?? '' };
  return signal ? { type: 'signal', id: signal, title: signalTitle ?? '' } : null;
}

type ItemRow = Omit<MeetingItem, 'link'> & LinkRow;

const ITEMS = `
  select i.id, i.position, coalesce(i.name, '') as name, i.kind, i."durationMinutes", i.introduction, i.minutes,
    i.advice, a.name as "adviceTitle", i."adviceRequest", r.name as "requestTitle", i.signal, s.name as "signalTitle",
    (select count(*) from attachment f where f."agendaItem" = i.id and f.deleted = 0) as papers
  from "agendaItem" i left join advice a on a.id = i.advice left join "adviceRequest" r on r.id = i."adviceRequest"
    left join signal s on s.id = i.signal
  where i.meeting = ? and i.deleted = 0 order by i.position is null, i.position, i."createdAt", i.id`;

const DECISIONS = `
  select d.id, coalesce(d.name, '') as name, d.text, d.advice, a.name as "adviceTitle"
  from "councilDecision" d left join advice a on a.id = d.advice
  where d.meeting = ? and d.deleted = 0 order by d.position is null, d.position, d."createdAt", d.id`;

const ACTIONS = `
  select id, coalesce(name, '') as name, status, "ownerName", "dueDate" from "followUpAction"
  where meeting = ? and deleted = 0 order by "createdAt", id`;

const ATTENDANCE = `
  select m.id as member, coalesce(m.seat, '') as seat, m.name,
    (select a.state from attendance a where a.meeting = :meeting and a."councilMember" = m.id and a.deleted = 0
       order by a."updatedAt" desc limit 1) as state
  from "councilMember" m where m.deleted = 0 and (
    exists (select 1 from attendance a where a.meeting = :meeting and a."councilMember" = m.id and a.deleted = 0)
    or exists (select 1 from term t where t."councilMember" = m.id and t.deleted = 0
      and (t."startDate" is not null or t."endDate" is not null)
      and coalesce(t."startDate", :date) <= :date and coalesce(t."endDate", :date) >= :date))`;

/** @throws {WeerwerkError} `notFound` */
export function meetingOf(connection: Connection, id: string): Meeting {
  const row = findRow(connection, 'meeting', id);
  if (!row || row.deleted === 1) throw new WeerwerkError({ code: 'notFound', detail: id });
  const values = valuesFromRow('meeting', row) as ValuesOf<'meeting'>;
  const items = (connection.prepare(ITEMS).all(id) as ItemRow[]).map((item): MeetingItem => {
    const {
      advice: _a,
      adviceTitle: _b,
      adviceRequest: _c,
      requestTitle: _d,
      signal: _e,
      signalTitle: _f,
      ...own
    } = item;
    return { ...own, link: linkOf(item) };
  });
  const decisions = (connection.prepare(DECISIONS).all(id) as (Omit<MeetingDecision, 'link'> & LinkRow)[]).map(
    (decision): MeetingDecision => ({
      id: decision.id,
      name: decision.name,
      text: decision.text,
      link: linkOf(decision),
    }),
  );
  const attendance = connection
    .prepare(ATTENDANCE)
    .all({ meeting: id, date: values.date ?? '' }) as MeetingAttendance[];
  const bySeat = new Intl.Collator('nl', { numeric: true });
  return {
    id,
    values,
    items,
    decisions,
    actions: connection.prepare(ACTIONS).all(id) as MeetingAction[],
    attendance: attendance.sort((left, right) => bySeat.compare(left.seat, right.seat)),
  };
}

/**
 * Notes whether a member was there. The record bears the seat's and the day's name, never the member's; its id follows from
 * meeting and member, so that two people who note it make one record.
 *
 * @throws {WeerwerkError} `notFound` without the meeting or the member
 */
export function attend(store: Store, { meeting, member, state }: ParsedInput<'council.attend'>): null {
  const { connection } = store;
  const known = connection
    .prepare('select id from attendance where meeting = ? and "councilMember" = ? and deleted = 0 limit 1')
    .pluck()
    .get(meeting, member) as string | undefined;
  const newId = linkId('attendance', meeting, member);
  const exists = known ?? (findRow(connection, 'attendance', newId) ? newId : undefined);
  if (state === null) {
    if (known === undefined) return null;
    store.published(save(store.writer, [{ type: 'attendance', id: known, patch: {}, delete: true }]).types);
    return null;
  }
  const seat = connection.prepare('select seat from "councilMember" where id = ?').pluck().get(member);
  const date = connection.prepare('select date from meeting where id = ?').pluck().get(meeting);
  if (seat === undefined || date === undefined) throw new WeerwerkError({ code: 'notFound', detail: member });
  const { types } = save(store.writer, [
    exists === undefined
      ? {
          type: 'attendance',
          newId,
          patch: { name: `${String(seat ?? '')}, ${String(date ?? '')}`, meeting, councilMember: member, state },
        }
      : { type: 'attendance', id: exists, patch: { state } },
  ]);
  store.published(types);
  return null;
}
