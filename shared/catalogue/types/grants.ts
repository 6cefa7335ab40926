// The chain of a grant: decided, allocated, committed, paid, spent, accounted for, settled, claimed back. Each step refers
// to the one before it; amounts are euro cents and of one kind only, so that no two kinds can be mixed up.

import { recordType } from '../define.ts';
import { choice, date, longText, money, reference, text, year, yesNo } from '../fields.ts';

/** Beschikking, circular or contract: the document that gives money, or binds the state to give it. */
export const grantDecision = recordType('grantDecision', {
  title: 'name',
  subtitle: 'number',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    number: text({ searchable: true, inList: true }),
    kind: choice(['grantDecision', 'circular', 'contract', 'agreement'], { required: true, inList: true }),
    instrument: reference('instrument', { required: true, inList: true }),
    municipality: reference('municipality', { inList: true }),
    organisation: reference('organisation'),
    date: date({ inList: true }),
    /** The total that the document gives; its allocations must add up to it. */
    amount: money({ inList: true }),
    description: longText({ searchable: true }),
  },
});

/** Toekenning: what a decision gives to a place, theme and year. */
export const allocation = recordType('allocation', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    instrument: reference('instrument', { required: true, inList: true }),
    grantDecision: reference('grantDecision', { inList: true }),
    contribution: reference('contribution'),
    municipality: reference('municipality', { inList: true }),
    area: reference('area'),
    project: reference('project'),
    focusTheme: reference('focusTheme', { inList: true }),
    year: year({ required: true, inList: true }),
    fundingSource: choice(['programme', 'integral', 'other'], { inList: true }),
    awarded: money({ inList: true }),
    description: longText({ searchable: true }),
  },
});

/** Herverdeling: what goes from one allocation to another, and why. */
export const reallocation = recordType('reallocation', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    fromAllocation: reference('allocation', { required: true, inList: true }),
    allocation: reference('allocation', { required: true, inList: true }),
    amount: money({ required: true, inList: true }),
    date: date({ inList: true }),
    reason: longText({ required: true, searchable: true, inList: true }),
  },
  rules: [{ kind: 'differ', first: 'fromAllocation', second: 'allocation' }],
});

/** Verplichting: what the state is legally bound to pay on a decision. */
export const commitment = recordType('commitment', {
  isPart: true,
  title: 'name',
  subtitle: 'number',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    number: text({ searchable: true, inList: true }),
    grantDecision: reference('grantDecision', { required: true, inList: true }),
    /** Only where the obligation is for one allocation; otherwise it is for the decision as a whole. */
    allocation: reference('allocation'),
    date: date({ inList: true }),
    year: year({ required: true, inList: true }),
    amount: money({ required: true, inList: true }),
    description: longText({ searchable: true }),
  },
});

/** Voorschot of betaling: what the state plans to pay and what it paid (kas) on a commitment. */
export const payment = recordType('payment', {
  isPart: true,
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    commitment: reference('commitment', { required: true, inList: true }),
    kind: choice(['advance', 'payment', 'correction'], { required: true, inList: true }),
    plannedDate: date({ inList: true }),
    planned: money({ inList: true }),
    paidDate: date({ inList: true }),
    paid: money({ inList: true }),
    description: longText({ searchable: true }),
  },
  rules: [
    { kind: 'together', first: 'planned', second: 'plannedDate' },
    { kind: 'together', first: 'paid', second: 'paidDate' },
  ],
});

/** Verantwoording: the account that a receiver owes over a year (SiSa: by 15 July of the next one). */
export const accountability = recordType('accountability', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    grantDecision: reference('grantDecision', { required: true, inList: true }),
    /** The year accounted for (jaar T). */
    year: year({ required: true, inList: true }),
    dueDate: date({ inList: true }),
    receivedDate: date({ inList: true }),
    /** The code of the scheme in the SiSa annex, with its indicator; not known for every scheme, so free text. */
    sisaCode: text({ searchable: true }),
    /** "Aard controle": whether the accountant checks lawfulness. */
    auditKind: choice(['lawfulness', 'notApplicable'], {}),
    /** "Eindverantwoording": the last account of the grant. */
    final: yesNo({ inList: true }),
    /** "Cumulatieve besteding" as the account itself says it, to be held against the sum of the years. */
    cumulative: money(),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'unique', fields: ['grantDecision', 'year'] }],
});

/** Besteding (SiSa): what the receiver reports to have spent, by theme and area where the account says so. */
export const localSpending = recordType('localSpending', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    accountability: reference('accountability', { required: true, inList: true }),
    focusTheme: reference('focusTheme', { inList: true }),
    area: reference('area'),
    fundingSource: choice(['programme', 'integral', 'other'], { inList: true }),
    amount: money({ required: true, inList: true }),
    description: longText({ searchable: true }),
  },
});

/** Vaststelling: what the grant comes to in the end. */
export const settlement = recordType('settlement', {
  isPart: true,
  title: 'name',
  subtitle: 'number',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    number: text({ searchable: true }),
    grantDecision: reference('grantDecision', { required: true, inList: true }),
    date: date({ required: true, inList: true }),
    amount: money({ required: true, inList: true }),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'unique', fields: ['grantDecision'] }],
});

/** Terugvordering: what must come back after a settlement, and what came. */
export const reclaim = recordType('reclaim', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    settlement: reference('settlement', { required: true, inList: true }),
    date: date({ required: true, inList: true }),
    amount: money({ required: true, inList: true }),
    dueDate: date({ inList: true }),
    receivedDate: date({ inList: true }),
    received: money({ inList: true }),
    description: longText({ searchable: true }),
  },
  rules: [
    { kind: 'order', first: 'date', second: 'dueDate' },
    { kind: 'together', first: 'received', second: 'receivedDate' },
  ],
});
