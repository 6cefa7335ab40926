// Advice: the question or signal it starts from, its way through the ministry, and what is done with each recommendation.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, reference, tags, text } from '../fields.ts';

/** The steps of an advice in their order (domain notes, section 5); each may be skipped or turned back. */
export const ADVICE_STEPS = [
  'draft',
  'adopted',
  'offered',
  'acknowledged',
  'responseInPreparation',
  'responseSent',
  'followUp',
  'closed',
] as const;

const STEP_TONES = {
  adopted: 'info',
  offered: 'attention',
  acknowledged: 'attention',
  responseInPreparation: 'info',
  responseSent: 'info',
  followUp: 'info',
  closed: 'good',
} as const;

/** A written question to the council (adviesaanvraag). */
export const adviceRequest = recordType('adviceRequest', {
  title: 'name',
  subtitle: 'askedBy',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    status: choice(['received', 'accepted', 'answered', 'declined', 'withdrawn'], {
      required: true,
      inList: true,
      tones: { received: 'attention', accepted: 'info', answered: 'good', declined: 'neutral', withdrawn: 'neutral' },
    }),
    /** A post or an organisation, not a person. */
    askedBy: text({ searchable: true, inList: true }),
    contactName: text({ personal: true, searchable: true }),
    date: date({ inList: true }),
    wantedBy: date({ inList: true }),
    question: longText({ searchable: true }),
    statusReason: longText({ searchable: true }),
    tags: tags({ searchable: true }),
  },
  rules: [
    { kind: 'order', first: 'date', second: 'wantedBy' },
    { kind: 'needs', field: 'status', values: ['declined', 'withdrawn'], needs: 'statusReason' },
  ],
});

/** A development in society that a member brings in, not (yet) an advice. */
export const signal = recordType('signal', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    status: choice(['new', 'discussed', 'watched', 'advised', 'closed'], {
      required: true,
      inList: true,
      tones: { new: 'attention', discussed: 'info', watched: 'info', advised: 'good', closed: 'neutral' },
    }),
    date: date({ inList: true }),
    councilMember: reference('councilMember', { inList: true }),
    meeting: reference('meeting', { inList: true }),
    municipality: reference('municipality'),
    description: longText({ searchable: true }),
    outcome: longText({ searchable: true }),
    tags: tags({ searchable: true }),
  },
});

export const advice = recordType('advice', {
  title: 'name',
  subtitle: 'number',
  fields: {
    number: text({ searchable: true, inList: true }),
    /** Numbers that it bore before another advice turned out to have the same. */
    formerNumbers: tags({ searchable: true, byProgram: true }),
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['solicited', 'unsolicited'], { required: true, inList: true }),
    /** Follows from the steps, as do the dates that are by the program. */
    status: choice(ADVICE_STEPS, { required: true, inList: true, byProgram: true, tones: STEP_TONES }),
    addressee: text({ searchable: true, inList: true }),
    adviceRequest: reference('adviceRequest'),
    adoptedDate: date({ byProgram: true }),
    offeredDate: date({ byProgram: true, inList: true }),
    acknowledgedDate: date({ byProgram: true }),
    responseDueDate: date({ inList: true }),
    responseDate: date({ byProgram: true }),
    closedDate: date({ byProgram: true }),
    publicationDueDate: date(),
    publishedDate: date(),
    text: longText({ searchable: true }),
    minorityView: longText({ searchable: true }),
    response: longText({ searchable: true }),
    tags: tags({ searchable: true }),
  },
  rules: [
    { kind: 'order', first: 'adoptedDate', second: 'offeredDate' },
    { kind: 'order', first: 'offeredDate', second: 'responseDueDate' },
    { kind: 'order', first: 'offeredDate', second: 'responseDate' },
    { kind: 'order', first: 'offeredDate', second: 'publishedDate' },
  ],
});

/** One step that an advice took, forwards or back. Steps are only added, so that no date and no reason is lost. */
export const adviceStep = recordType('adviceStep', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, byProgram: true }),
    advice: reference('advice', { required: true, inList: true }),
    /** Corrected on the advice itself, where what follows from it is worked out anew; so is its date. */
    step: choice(ADVICE_STEPS, { required: true, inList: true, byProgram: true, tones: STEP_TONES }),
    date: date({ required: true, inList: true, byProgram: true }),
    /** Which of the advice's steps it is: two may be taken on one day. */
    position: integer({ min: 1, byProgram: true }),
    reason: longText({ searchable: true, inList: true }),
  },
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

/** What shows that a recommendation was carried out: a record, a website, or a file that is attached to it. */
export const evidence = recordType('evidence', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    recommendation: reference('recommendation', { required: true, inList: true }),
    date: date({ inList: true }),
    project: reference('project', { inList: true }),
    knowledgeItem: reference('knowledgeItem', { inList: true }),
    event: reference('event'),
    payment: reference('payment'),
    website: text({ format: 'url' }),
    description: longText({ searchable: true }),
  },
});

export const followUpAction = recordType('followUpAction', {
  isPart: true,
  title: 'name',
  subtitle: 'dueDate',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    recommendation: reference('recommendation', { inList: true }),
    /** The meeting in which it was agreed. */
    meeting: reference('meeting', { inList: true }),
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
