// One meeting with its agenda, attendance, decisions and actions, as templates name them.

import { type DataOf, group, list } from '../../../shared/documents/shape.ts';
import { query } from '../../store/connection.ts';
import { choiceWords, day, type Source, shortDay } from './source.ts';

const decisionFields = { nummer: 'text', titel: 'text', tekst: 'markdown', advies: 'text' } as const;
const actionFields = { titel: 'text', stand: 'text', datum: 'text', wie: 'text' } as const;

export const meetingShape = {
  titel: 'text',
  datum: 'text',
  tijd: 'text',
  plaats: 'text',
  stand: 'text',
  mededelingen: 'markdown',
  verslag: 'markdown',
  agendapunten: list({
    nummer: 'text',
    titel: 'text',
    soort: 'text',
    duur: 'text',
    inleiding: 'markdown',
    verslag: 'markdown',
    advies: 'text',
    aanvraag: 'text',
    signaal: 'text',
    stukken: list({ naam: 'text' }),
    besluiten: list(decisionFields),
  }),
  aanwezigheid: list({ zetel: 'text', naam: 'text', stand: 'text' }),
  heeftAanwezigheid: 'flag',
  aantalAanwezig: 'text',
  aantalAfwezig: 'text',
  heeftBesluiten: 'flag',
  besluiten: list(decisionFields),
  heeftActies: 'flag',
  acties: list(actionFields),
  heeftOpenActies: 'flag',
  openActies: list(actionFields),
  volgende: group({ titel: 'text', datum: 'text', tijd: 'text', plaats: 'text' }),
} as const;

export type MeetingData = DataOf<typeof meetingShape>;
type DecisionData = MeetingData['besluiten'][number];

const meetingColumns = query.selectFrom('meeting').selectAll().where('deleted', '=', 0);

type MeetingRow = NonNullable<ReturnType<typeof meetingRows>[number]>;

export function meetingRows({ connection, request }: Source) {
  return connection.all(meetingColumns.where('id', '=', request.meeting ?? ''));
}

/** What another record is called, when it is there and may go along. */
function titleOf(source: Source, type: 'advice' | 'adviceRequest' | 'signal', id: string | null): string {
  if (id === null) return '';
  const rows = source.connection.all(
    query.selectFrom(type).select(['name', 'confidential']).where('deleted', '=', 0).where('id', '=', id),
  );
  return source.allowed(type, rows)[0]?.name ?? '';
}

function papersOf(source: Source, item: string): readonly { readonly naam: string }[] {
  const rows = source.connection.all(
    query
      .selectFrom('attachment')
      .select(['name', 'confidential'])
      .where('deleted', '=', 0)
      .where('agendaItem', '=', item)
      .orderBy('name'),
  );
  return source.allowed('attachment', rows).map(({ name }) => ({ naam: name ?? '' }));
}

function decisionsOf(source: Source, meeting: string): readonly (DecisionData & { readonly item: string | null })[] {
  const rows = source.connection.all(
    query
      .selectFrom('councilDecision')
      .select(['position', 'name', 'text', 'advice', 'agendaItem as item', 'confidential'])
      .where('deleted', '=', 0)
      .where('meeting', '=', meeting)
      .orderBy('position')
      .orderBy('id'),
  );
  return source.allowed('councilDecision', rows).map((row, index) => ({
    nummer: String(row.position ?? index + 1),
    titel: row.name ?? '',
    tekst: row.text ?? '',
    advies: titleOf(source, 'advice', row.advice),
    item: row.item,
  }));
}

function itemsOf(
  source: Source,
  meeting: string,
  decisions: readonly (DecisionData & { readonly item: string | null })[],
): MeetingData['agendapunten'] {
  const rows = source.connection.all(
    query
      .selectFrom('agendaItem')
      .selectAll()
      .where('deleted', '=', 0)
      .where('meeting', '=', meeting)
      .orderBy((expression) => expression('position', 'is', null))
      .orderBy('position')
      .orderBy('id'),
  );
  return source.allowed('agendaItem', rows).map((row, index) => ({
    nummer: String(index + 1),
    titel: row.name ?? '',
    soort: choiceWords('agendaItem', 'kind', row.kind),
    duur: row.durationMinutes === null ? '' : `${row.durationMinutes} min.`,
    inleiding: row.introduction ?? '',
    verslag: row.minutes ?? '',
    advies: titleOf(source, 'advice', row.advice),
    aanvraag: titleOf(source, 'adviceRequest', row.adviceRequest),
    signaal: titleOf(source, 'signal', row.signal),
    stukken: papersOf(source, row.id),
    besluiten: decisions.filter(({ item }) => item === row.id),
  }));
}

/** By seat: names only when they were asked for. */
function attendanceOf(source: Source, meeting: string) {
  const rows = source.connection.all(
    query
      .selectFrom('attendance')
      .innerJoin('councilMember', 'councilMember.id', 'attendance.councilMember')
      .select(['councilMember.seat as seat', 'councilMember.name as name', 'attendance.state as state'])
      .where('attendance.deleted', '=', 0)
      .where('attendance.meeting', '=', meeting)
      .orderBy('councilMember.seat')
      .orderBy('councilMember.id'),
  );
  return rows.map(({ seat, name, state }) => ({
    zetel: seat ?? '',
    naam: source.person('councilMember', 'name', name),
    stand: choiceWords('attendance', 'state', state),
    isThere: state === 'present' || state === 'online',
  }));
}

const actionColumns = query
  .selectFrom('followUpAction')
  .select(['name', 'status', 'dueDate', 'ownerName', 'confidential'])
  .where('deleted', '=', 0)
  .orderBy('dueDate')
  .orderBy('id');

function actionsOf(source: Source, rows: readonly ReturnType<typeof actionRows>[number][]): MeetingData['acties'] {
  return source.allowed('followUpAction', rows).map((row) => ({
    titel: row.name ?? '',
    stand: choiceWords('followUpAction', 'status', row.status),
    datum: shortDay(row.dueDate),
    wie: source.person('followUpAction', 'ownerName', row.ownerName),
  }));
}

function actionRows({ connection }: Source, meeting: MeetingRow, which: 'agreed' | 'open') {
  if (which === 'agreed') return connection.all(actionColumns.where('meeting', '=', meeting.id));
  const earlier = query.selectFrom('meeting').select('id').where('deleted', '=', 0).where('date', '<', meeting.date);
  return connection.all(actionColumns.where('status', '=', 'open').where('meeting', 'in', earlier));
}

function nextOf({ connection }: Source, { id, date }: MeetingRow): MeetingData['volgende'] {
  const next = connection.first(
    meetingColumns
      .where('date', '>', date)
      .where('status', '=', 'planned')
      .where('id', '!=', id)
      .where((expression) =>
        expression.or([expression('confidential', 'is', null), expression('confidential', '!=', 1)]),
      )
      .orderBy('date')
      .limit(1),
  );
  return next
    ? { titel: next.name ?? '', datum: day(next.date), tijd: next.time ?? '', plaats: next.place ?? '' }
    : null;
}

export function meetingData(source: Source, row: MeetingRow): MeetingData {
  const decisions = decisionsOf(source, row.id);
  const attendance = attendanceOf(source, row.id);
  const actions = actionsOf(source, actionRows(source, row, 'agreed'));
  const openActions = actionsOf(source, actionRows(source, row, 'open'));
  return {
    titel: row.name ?? '',
    datum: day(row.date),
    tijd: row.time ?? '',
    plaats: row.place ?? '',
    stand: choiceWords('meeting', 'status', row.status),
    mededelingen: row.announcements ?? '',
    verslag: row.minutes ?? '',
    agendapunten: itemsOf(source, row.id, decisions),
    aanwezigheid: attendance,
    heeftAanwezigheid: attendance.length > 0,
    aantalAanwezig: String(attendance.filter(({ isThere }) => isThere).length),
    aantalAfwezig: String(attendance.filter(({ isThere }) => !isThere).length),
    heeftBesluiten: decisions.length > 0,
    besluiten: decisions,
    heeftActies: actions.length > 0,
    acties: actions,
    heeftOpenActies: openActions.length > 0,
    openActies: openActions,
    volgende: nextOf(source, row),
  };
}
