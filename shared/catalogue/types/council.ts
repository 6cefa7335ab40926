// The Maatschappelijke Raad: its seats and terms, its advice, and what is done with each recommendation.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, reference, tags, text, yesNo } from '../fields.ts';
import { PROVINCES } from './places.ts';

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
    decision: text({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startDate', second: 'endDate' }],
});

export const advice = recordType('advice', {
  title: 'name',
  subtitle: 'number',
  fields: {
    number: text({ searchable: true, inList: true }),
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['solicited', 'unsolicited'], { required: true, inList: true }),
    status: choice(
      ['draft', 'adopted', 'offered', 'acknowledged', 'responseInPreparation', 'responseSent', 'followUp', 'closed'],
      {
        required: true,
        inList: true,
        tones: {
          adopted: 'info',
          offered: 'attention',
          acknowledged: 'attention',
          responseInPreparation: 'info',
          responseSent: 'info',
          followUp: 'info',
          closed: 'good',
        },
      },
    ),
    addressee: text({ searchable: true }),
    question: longText({ searchable: true }),
    requestedDate: date(),
    adoptedDate: date(),
    offeredDate: date({ inList: true }),
    acknowledgedDate: date(),
    responseDueDate: date({ inList: true }),
    responseDate: date(),
    publicationDueDate: date(),
    publishedDate: date(),
    text: longText({ searchable: true }),
    minorityView: longText({ searchable: true }),
    response: longText({ searchable: true }),
    tags: tags({ searchable: true }),
  },
  rules: [
    { kind: 'order', first: 'requestedDate', second: 'offeredDate' },
    { kind: 'order', first: 'adoptedDate', second: 'offeredDate' },
    { kind: 'order', first: 'offeredDate', second: 'responseDate' },
    { kind: 'order', first: 'offeredDate', second: 'publishedDate' },
  ],
});

export const recommendation = recordType('recommendation', {
  isPart: true,
  title: 'name',
  subtitle: 'number',
  fields: {
    number: integer({ min: 1, inList: true }),
    name: text({ required: true, searchable: true, inList: true }),
    advice: reference('advice', { required: true, inList: true }),
    responseState: choice(['pending', 'accepted', 'partlyAccepted', 'notAccepted', 'existingPolicy', 'furtherStudy'], {
      required: true,
      inList: true,
      tones: {
        pending: 'attention',
        accepted: 'good',
        partlyAccepted: 'info',
        furtherStudy: 'info',
      },
    }),
    responseReason: longText({ searchable: true }),
    executionState: choice(['notStarted', 'inProgress', 'done', 'dropped'], {
      inList: true,
      tones: { notStarted: 'attention', inProgress: 'info', done: 'good' },
    }),
    ownerName: text({ personal: true, searchable: true }),
    dueDate: date({ inList: true }),
    evidence: longText({ searchable: true }),
  },
  rules: [
    {
      kind: 'needs',
      field: 'responseState',
      values: ['accepted', 'partlyAccepted', 'notAccepted', 'existingPolicy', 'furtherStudy'],
      needs: 'responseReason',
    },
  ],
});

export const followUpAction = recordType('followUpAction', {
  isPart: true,
  title: 'name',
  subtitle: 'dueDate',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    recommendation: reference('recommendation', { inList: true }),
    status: choice(['open', 'done', 'dropped'], {
      required: true,
      inList: true,
      tones: { open: 'info', done: 'good' },
    }),
    ownerName: text({ personal: true, searchable: true, inList: true }),
    dueDate: date({ inList: true }),
    completedDate: date(),
    evidence: longText({ searchable: true }),
  },
});
