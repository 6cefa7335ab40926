// Which function answers which question about the council and its meetings.

import type { Answers } from '../answers.ts';
import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { preparedAgenda, prepareMeeting } from './agenda.ts';
import { appoint, reappoint } from './appoint.ts';
import { attend, meetingOf } from './meeting.ts';
import { councilOf } from './seats.ts';

export function councilReading(store: Store): Pick<ReadingAnswers, 'council.get' | 'council.meeting'> {
  return {
    'council.get': () => councilOf(store.connection, store.today()),
    'council.meeting': ({ id }) => meetingOf(store.connection, id),
  };
}

export function councilAnswers(
  store: Store,
): Pick<Answers, 'council.appoint' | 'council.reappoint' | 'council.attend' | 'council.agenda' | 'council.prepare'> {
  return {
    'council.appoint': (asked) => appoint(store, asked),
    'council.reappoint': (asked) => reappoint(store, asked),
    'council.attend': (asked) => attend(store, asked),
    'council.agenda': () => preparedAgenda(store.connection, store.today()),
    'council.prepare': (asked) => prepareMeeting(store, asked),
  };
}
