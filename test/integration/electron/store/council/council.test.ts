// The council's seats and meetings in a real store: vacancies, reappointments, spread, attendance, the next agenda.

import { describe, expect, it } from 'vitest';
import { preparedAgenda, prepareMeeting } from '../../../../../electron/store/council/agenda.ts';
import { appoint, reappoint } from '../../../../../electron/store/council/appoint.ts';
import { attend, meetingOf } from '../../../../../electron/store/council/meeting.ts';
import { councilOf } from '../../../../../electron/store/council/seats.ts';
import { findingsOf } from '../../../../../electron/store/findings/findings.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { change, create, emptyStore, send } from '../../../../support/stores.ts';

const TODAY = '2026-11-24';

const nobody = {
  seat: 'Zetel 1',
  name: null,
  role: 'member',
  region: null,
  ageBand: null,
  background: null,
  workEmail: null,
  startDate: '2026-01-01',
  endDate: '2027-12-31',
  decision: null,
} as const;

function problemsIn(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof WeerwerkError)
      return (error.report.problems ?? []).map(({ field, code }) => `${field}: ${code}`);
    throw error;
  }
  return [];
}

const seatsIn = (store: Store, today = TODAY) =>
  councilOf(store.connection, today).seats.map(({ seat, member, term, nextTerm }) => [
    seat,
    member?.name ?? null,
    term?.endDate ?? null,
    nextTerm?.startDate ?? null,
  ]);

describe('the seats', () => {
  it('of the letter are seven, all vacant, with what is usual agreed', async () => {
    const store = await emptyStore({ empty: false });
    const { seats, settings } = councilOf(store.connection, TODAY);
    expect(seats).toHaveLength(7);
    expect(seats.every(({ term, member }) => term === null && member?.name === null)).toBe(true);
    expect(settings).toMatchObject({ seats: 7, termYears: 2, publicationWeeks: 4, responseMonths: 3 });
  });

  it('keep the member of the letter’s seat when somebody is appointed on it', async () => {
    const store = await emptyStore({ empty: false });
    const id = appoint(store, { ...nobody, name: 'Anne' });
    expect(id).toBe('councilMember:seat-1');
    expect(seatsIn(store)[0]).toEqual(['Zetel 1', 'Anne', '2027-12-31', null]);
    undo(store.writer);
    expect(seatsIn(store)[0]).toEqual(['Zetel 1', null, null, null]);
  });

  it('are held by whoever’s term runs, however the seat is typed', async () => {
    const store = await emptyStore();
    appoint(store, { ...nobody, name: 'Anne', startDate: '2024-01-01', endDate: '2025-12-31' });
    appoint(store, { ...nobody, seat: ' zetel  1', name: 'Bram' });
    expect(seatsIn(store)).toEqual([['Zetel 1', 'Bram', '2027-12-31', null]]);
    expect(seatsIn(store, '2025-06-01')).toEqual([['Zetel 1', 'Anne', '2025-12-31', '2026-01-01']]);
    expect(seatsIn(store, '2028-01-01')[0]?.[2]).toBeNull();
  });

  it('can be held by one member at a time, and say with whose term another clashes', async () => {
    const store = await emptyStore();
    appoint(store, { ...nobody, name: 'Anne' });
    expect(
      problemsIn(() => appoint(store, { ...nobody, name: 'Bram', startDate: '2027-12-31', endDate: '2028-12-31' })),
    ).toEqual(['startDate: termOverlaps']);
    expect(councilOf(store.connection, TODAY).seats).toHaveLength(1);
    expect(problemsIn(() => appoint(store, { ...nobody, startDate: '2028-01-01', endDate: '2027-12-31' }))).toEqual([
      'endDate: wrongOrder',
    ]);
    expect(problemsIn(() => appoint(store, { ...nobody, startDate: null }))).toEqual(['startDate: required']);
  });

  it('that two people filled apart from each other are found', async () => {
    const anne = await emptyStore();
    const bram = await emptyStore();
    appoint(anne, { ...nobody, name: 'Noor' });
    appoint(bram, { ...nobody, name: 'Theo' });
    send(bram, anne);
    const [overlap] = findingsOf(anne.connection);
    expect(overlap).toMatchObject({ kind: 'termsOverlap', detail: 'Zetel 1, 2026–2027' });
    // A term that overlaps can still be edited otherwise.
    change(anne, 'term', overlap?.id ?? '', { decision: 'Besluit 1' });
    change(anne, 'term', overlap?.id ?? '', { startDate: '2028-01-01', endDate: '2029-12-31' });
    expect(findingsOf(anne.connection)).toEqual([]);
  });

  it('go on with a reappointment the day after, over a leap day too', async () => {
    const store = await emptyStore();
    appoint(store, { ...nobody, name: 'Anne', startDate: '2026-03-01', endDate: '2028-02-28' });
    const term = councilOf(store.connection, TODAY).seats[0]?.term?.id ?? '';
    reappoint(store, { term, startDate: '2028-02-29', endDate: '2030-02-28', decision: null });
    expect(seatsIn(store)).toEqual([['Zetel 1', 'Anne', '2028-02-28', '2028-02-29']]);
    expect(councilOf(store.connection, '2029-01-01').seats[0]?.term).toMatchObject({ reappointment: true });
  });

  it('are counted by province and age band, what is not filled in too', async () => {
    const store = await emptyStore();
    appoint(store, { ...nobody, region: 'pv28', ageBand: '30-39' });
    appoint(store, { ...nobody, seat: 'Zetel 2', region: 'pv28' });
    appoint(store, { ...nobody, seat: 'Zetel 3', startDate: '2020-01-01', endDate: '2021-12-31' });
    const { byRegion, byAgeBand } = councilOf(store.connection, TODAY);
    expect(byRegion).toEqual([{ key: 'pv28', count: 2 }]);
    expect(byAgeBand).toEqual([
      { key: '30-39', count: 1 },
      { key: null, count: 1 },
    ]);
  });
});

describe('attendance', () => {
  it('is asked of the members whose term runs that day, noted once, and never bears a name', async () => {
    const store = await emptyStore();
    const anne = appoint(store, { ...nobody, name: 'Anne' });
    appoint(store, { ...nobody, seat: 'Zetel 2', name: 'Bram', startDate: '2027-01-01' });
    const meeting = create(store, 'meeting', { name: 'Vergadering', date: '2026-10-13', status: 'held' });
    expect(meetingOf(store.connection, meeting).attendance).toEqual([
      { member: anne, seat: 'Zetel 1', name: 'Anne', state: null },
    ]);
    attend(store, { meeting, member: anne, state: 'present' });
    attend(store, { meeting, member: anne, state: 'online' });
    attend(store, { meeting, member: anne, state: null });
    attend(store, { meeting, member: anne, state: 'excused' });
    expect(store.connection.prepare('select name, state, deleted from attendance').all()).toEqual([
      { name: 'Zetel 1, 2026-10-13', state: 'excused', deleted: 0 },
    ]);
    expect(councilOf(store.connection, TODAY).seats[0]?.attended).toEqual({ present: 0, noted: 1 });
  });

  it('noted by two people who work apart is one record, on which they agree or decide', async () => {
    const one = await emptyStore();
    const member = appoint(one, { ...nobody, name: 'Anne' });
    const meeting = create(one, 'meeting', { name: 'V', date: '2026-10-13', status: 'held' });
    const two = await emptyStore();
    send(one, two);
    attend(one, { meeting, member, state: 'present' });
    attend(two, { meeting, member, state: 'present' });
    send(two, one);
    expect(one.connection.prepare('select count(*) from attendance where deleted = 0').pluck().get()).toBe(1);
  });
});

describe('the next meeting', () => {
  it('is prepared from what is open, and made with what was chosen in one batch', async () => {
    const store = await emptyStore();
    create(store, 'meeting', { name: 'Vorige', date: '2026-10-13', status: 'held' });
    create(store, 'meeting', { name: 'Afgelast', date: '2026-11-01', status: 'cancelled' });
    create(store, 'followUpAction', { name: 'Actie', status: 'open' });
    create(store, 'adviceRequest', { name: 'Vraag', status: 'received' });
    create(store, 'adviceRequest', { name: 'Oud', status: 'answered' });
    const advice = create(store, 'advice', { name: 'Concept', kind: 'unsolicited', status: 'draft' });
    create(store, 'signal', { name: 'Signaal', status: 'new' });
    const { proposals, previous } = preparedAgenda(store.connection, TODAY);
    expect(previous?.name).toBe('Vorige');
    expect(proposals.map(({ kind, subject, count }) => [kind, subject ?? count])).toEqual([
      ['opening', null],
      ['minutes', 'Vorige'],
      ['actions', 1],
      ['request', 'Vraag'],
      ['advice', 'Concept'],
      ['signal', 'Signaal'],
      ['closing', null],
    ]);
    const chosen = proposals.filter(({ kind }) => kind !== 'signal').map(({ key, kind }) => ({ key, name: kind }));
    const id = prepareMeeting(store, { name: 'Nieuw', date: '2026-12-15', time: null, place: null, proposals: chosen });
    const meeting = meetingOf(store.connection, id);
    expect(meeting.items.map(({ name, position }) => `${position} ${name}`)).toEqual([
      '1 opening',
      '2 minutes',
      '3 actions',
      '4 request',
      '5 advice',
      '6 closing',
    ]);
    expect(meeting.items[4]?.link).toEqual({ type: 'advice', id: advice, title: 'Concept' });
    undo(store.writer);
    expect(store.connection.prepare('select count(*) from "agendaItem" where deleted = 0').pluck().get()).toBe(0);
  });
});
