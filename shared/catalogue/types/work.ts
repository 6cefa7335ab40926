// The work: projects and their milestones, the interventions they apply, what is organised and shared.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, money, reference, tags, text } from '../fields.ts';

export const project = recordType('project', {
  title: 'name',
  subtitle: 'code',
  fields: {
    code: text({ searchable: true, inList: true }),
    name: text({ required: true, searchable: true, inList: true }),
    status: choice(['idea', 'preparation', 'running', 'completed', 'stopped'], {
      required: true,
      inList: true,
      tones: { preparation: 'info', running: 'info', completed: 'good', stopped: 'neutral' },
    }),
    health: choice(['onTrack', 'attention', 'offTrack'], {
      inList: true,
      tones: { onTrack: 'good', attention: 'attention', offTrack: 'bad' },
    }),
    instrument: reference('instrument', { inList: true }),
    municipality: reference('municipality', { inList: true }),
    area: reference('area'),
    direction: reference('focusTheme'),
    implementer: reference('organisation'),
    startDate: date(),
    endDate: date({ inList: true }),
    budget: money({ inList: true }),
    targetGroup: text({ searchable: true }),
    reachPlanned: integer({ min: 0 }),
    reachActual: integer({ min: 0 }),
    summary: longText({ searchable: true }),
    results: longText({ searchable: true }),
    lastReportDate: date(),
    /** Borging: how the work goes on after the programme ends. */
    continuation: choice(['unknown', 'inDiscussion', 'arranged', 'ends'], {
      tones: { unknown: 'attention', inDiscussion: 'info', arranged: 'good' },
    }),
    leadName: text({ personal: true, searchable: true }),
    leadEmail: text({ personal: true, format: 'email' }),
    tags: tags({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startDate', second: 'endDate' }],
});

export const milestone = recordType('milestone', {
  isPart: true,
  title: 'name',
  subtitle: 'dueDate',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    project: reference('project', { inList: true }),
    status: choice(['planned', 'done', 'dropped'], {
      required: true,
      inList: true,
      tones: { planned: 'info', done: 'good' },
    }),
    dueDate: date({ inList: true }),
    completedDate: date({ inList: true }),
    description: longText({ searchable: true }),
  },
});

export const intervention = recordType('intervention', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(
      [
        'communityBuilding',
        'resilienceTraining',
        'guestLesson',
        'dialogue',
        'youthWork',
        'youthWorkplace',
        'parentSupport',
        'residentActivation',
        'other',
      ],
      { required: true, inList: true },
    ),
    targetGroup: text({ searchable: true, inList: true }),
    /** Erkenningsniveau of the Samenwerkende Erkenningsinterventies. */
    recognition: choice(
      [
        'notSubmitted',
        'submitted',
        'notRecognised',
        'wellDescribed',
        'wellFounded',
        'effectiveFirstIndications',
        'effectiveGoodIndications',
        'effectiveStrongIndications',
        'expired',
      ],
      { inList: true },
    ),
    recognitionDate: date(),
    description: longText({ searchable: true }),
    conditions: longText({ searchable: true }),
  },
});

export const event = recordType('event', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['congress', 'meeting', 'workingVisit', 'other'], { required: true, inList: true }),
    status: choice(['planned', 'held', 'cancelled'], {
      inList: true,
      tones: { planned: 'info', held: 'good', cancelled: 'neutral' },
    }),
    /** The period in words when the day is not known ("mei 2024"): better than an invented date. */
    period: text({ searchable: true, inList: true }),
    startDate: date({ inList: true }),
    endDate: date(),
    place: text({ searchable: true, inList: true }),
    municipality: reference('municipality'),
    participants: integer({ min: 0 }),
    budget: money(),
    description: longText({ searchable: true }),
    results: longText({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startDate', second: 'endDate' }],
});

export const knowledgeItem = recordType('knowledgeItem', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['newsItem', 'knowledgeProduct', 'study', 'website'], { required: true, inList: true }),
    status: choice(['planned', 'draft', 'published', 'outdated'], {
      inList: true,
      tones: { planned: 'info', draft: 'info', published: 'good', outdated: 'attention' },
    }),
    authors: text({ searchable: true, inList: true }),
    publicationYear: integer({ min: 1900, max: 2200 }),
    publishedDate: date({ inList: true }),
    website: text({ format: 'url' }),
    project: reference('project'),
    intervention: reference('intervention'),
    description: longText({ searchable: true }),
  },
});

export const note = recordType('note', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    date: date({ inList: true }),
    text: longText({ searchable: true, inList: true }),
    project: reference('project', { inList: true }),
    municipality: reference('municipality', { inList: true }),
    area: reference('area'),
    advice: reference('advice'),
    instrument: reference('instrument'),
  },
});
