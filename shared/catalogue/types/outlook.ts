// What lies ahead: the moments of the year at which something is expected, and what might become of the programme.

import { recordType } from '../define.ts';
import { choice, date, decimal, longText, money, reference, text, year } from '../fields.ts';

export const CALENDAR_KINDS = [
  'circular',
  'sisa',
  'springMemorandum',
  'accountabilityDay',
  'budgetDay',
  'autumnMemorandum',
  'letter',
  'other',
] as const;

/**
 * A moment of the accountability calendar. One with the kind and year of a moment that the calendar knows by rule (15 July,
 * budget day) takes that one's place: so every date can be changed.
 */
export const calendarMoment = recordType('calendarMoment', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(CALENDAR_KINDS, { required: true, inList: true }),
    /** The moment of the calendar that it stands in for, such as "sisa-2026"; empty for one of its own. */
    rule: text({ byProgram: true }),
    date: date({ required: true, inList: true }),
    /** From whom something is expected. */
    organisation: reference('organisation', { inList: true }),
    instrument: reference('instrument', { inList: true }),
    doneDate: date({ inList: true }),
    description: longText({ searchable: true }),
  },
});

/** What might be done with an instrument or project after the programme ends. */
export const OUTLOOKS = ['stop', 'handOver', 'continue', 'grow'] as const;

/** Never real money: a scenario and its lines are in no total of budget, awards, payments or spending. */
export const scenario = recordType('scenario', {
  title: 'name',
  subtitle: 'outlook',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    outlook: choice(OUTLOOKS, { required: true, inList: true }),
    startYear: year({ required: true, inList: true }),
    endYear: year({ required: true, inList: true }),
    status: choice(['draft', 'proposed', 'chosen', 'dropped'], {
      inList: true,
      tones: { draft: 'neutral', proposed: 'info', chosen: 'good', dropped: 'neutral' },
    }),
    assumptions: longText({ searchable: true }),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startYear', second: 'endYear' }],
});

export const scenarioLine = recordType('scenarioLine', {
  isPart: true,
  title: 'name',
  subtitle: 'outlook',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    scenario: reference('scenario', { required: true, inList: true }),
    instrument: reference('instrument', { inList: true }),
    project: reference('project', { inList: true }),
    outlook: choice(OUTLOOKS, { required: true, inList: true }),
    /** To whom the work goes when it is handed over; often not known yet, which the comparison says. */
    organisation: reference('organisation'),
    startYear: year({ inList: true }),
    endYear: year({ inList: true }),
    /** Cost of the first year. */
    yearlyCost: money({ inList: true }),
    /** Percent by which the cost of each next year differs. */
    growth: decimal({ min: -100, max: 1_000, inList: true }),
    assumptions: longText({ searchable: true }),
    kept: longText({ searchable: true }),
    lost: longText({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startYear', second: 'endYear' }],
});
