// The Maatschappelijke Raad: what was agreed about it, its seats and terms, and what happens in its meetings.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, reference, text, yesNo } from '../fields.ts';
import { PROVINCES } from './places.ts';

/** What was agreed about the council itself; one record, and where a number is left empty the usual one holds. */
export const council = recordType('council', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    seats: integer({ min: 1, max: 50, inList: true }),
    termYears: integer({ min: 1, max: 10, inList: true }),
    /** An advice should be public within so many weeks of being offered. */
    publicationWeeks: integer({ min: 1, max: 52, inList: true }),
    /** The response to an advice is looked for so many months after it was offered. */
    responseMonths: integer({ min: 1, max: 24, inList: true }),
    /** What the numbers of advices begin with: `MR` in MR-2026-03. */
    numberPrefix: text({ inList: true }),
    description: longText({ searchable: true }),
  },
});

export const councilMember = recordType('councilMember', {
  title: 'seat',
  subtitle: 'name',
  fields: {
    seat: text({ required: true, searchable: true, inList: true }),
    name: text({ personal: true, searchable: true, inList: true }),
    role: choice(['chair', 'member'], { inList: true }),
    region: choice(PROVINCES, { inList: true }),
    /** An age band at most: a birth date is more than the council's register needs (AVG art. 5(1)(c)). */
    ageBand: choice(['20-29', '30-39', '40-49', '50-59', '60-70'], { personal: true }),
    background: text({ personal: true }),
    workEmail: text({ personal: true, format: 'email' }),
    workPhone: text({ personal: true }),
  },
});

export const term = recordType('term', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, inList: true }),
    councilMember: reference('councilMember', { required: true, inList: true }),
    startDate: date({ inList: true }),
    endDate: date({ inList: true }),
    reappointment: yesNo({ inList: true }),
    /** Only of a term that ended before the last day of the appointment. */
    endReason: choice(['resigned', 'relieved', 'other']),
    decision: text({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startDate', second: 'endDate' }],
});

export const meeting = recordType('meeting', {
  title: 'name',
  subtitle: 'date',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    date: date({ required: true, inList: true }),
    /** In words, "10.00 tot 12.00 uur": nothing is worked out from it. */
    time: text({ inList: true }),
    place: text({ searchable: true, inList: true }),
    status: choice(['planned', 'held', 'cancelled'], {
      required: true,
      inList: true,
      tones: { planned: 'info', held: 'good', cancelled: 'neutral' },
    }),
    announcements: longText({ searchable: true }),
    minutes: longText({ searchable: true }),
  },
});

export const agendaItem = recordType('agendaItem', {
  isPart: true,
  title: 'name',
  fields: {
    position: integer({ min: 1, max: 99, inList: true }),
    name: text({ required: true, searchable: true, inList: true }),
    meeting: reference('meeting', { required: true, inList: true }),
    kind: choice(['procedure', 'information', 'discussion', 'decision', 'signals', 'actions', 'closing'], {
      inList: true,
    }),
    durationMinutes: integer({ min: 1, max: 600 }),
    introduction: longText({ searchable: true }),
    advice: reference('advice'),
    adviceRequest: reference('adviceRequest'),
    signal: reference('signal'),
    /** What was said, in short. */
    minutes: longText({ searchable: true }),
  },
});

/** One member at one meeting; its id is worked out from both (`linkId`), so that two people who note it make one record. */
export const attendance = recordType('attendance', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true }),
    meeting: reference('meeting', { required: true, inList: true }),
    councilMember: reference('councilMember', { required: true, inList: true }),
    state: choice(['present', 'online', 'excused', 'absent'], {
      required: true,
      inList: true,
      tones: { present: 'good', online: 'good', excused: 'neutral', absent: 'attention' },
    }),
  },
  rules: [{ kind: 'unique', fields: ['meeting', 'councilMember'] }],
});

export const councilDecision = recordType('councilDecision', {
  isPart: true,
  title: 'name',
  fields: {
    position: integer({ min: 1, max: 99, inList: true }),
    name: text({ required: true, searchable: true, inList: true }),
    meeting: reference('meeting', { required: true, inList: true }),
    agendaItem: reference('agendaItem'),
    advice: reference('advice'),
    text: longText({ searchable: true }),
  },
});
