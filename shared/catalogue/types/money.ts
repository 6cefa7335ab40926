// The money: through which instrument, from whom, to whom. Amounts are whole euro cents.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, money, reference, text, year, yesNo } from '../fields.ts';

/** "Ruim € 28 mln" is a lower bound: the figure must never be shown as exact (domain notes, section 0). */
export const PRECISIONS = ['exact', 'atLeast', 'approximate'] as const;

export const instrument = recordType('instrument', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    kind: choice(['specificGrant', 'decentralisationGrant', 'subsidy', 'commission', 'interministerialTransfer'], {
      required: true,
      inList: true,
    }),
    programme: reference('programme'),
    scheme: text({ searchable: true, inList: true }),
    tranche: text(),
    startYear: year({ inList: true }),
    endYear: year({ inList: true }),
    budgetArticle: text(),
    /** Whether municipalities account for it through SiSa; never for a DU (Fvw art. 13). */
    accountability: yesNo(),
    statedPlaces: integer({ min: 0 }),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'startYear', second: 'endYear' }],
});

export const contribution = recordType('contribution', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    instrument: reference('instrument', { required: true, inList: true }),
    organisation: reference('organisation', { inList: true }),
    year: year({ inList: true }),
    amount: money({ inList: true }),
    precision: choice(PRECISIONS, { inList: true }),
    /** A part of another contribution counts within it and is never added to it (the € 6,3 mln in the € 28 mln). */
    partOf: reference('contribution', { inList: true }),
    description: longText({ searchable: true }),
  },
});

export const allocation = recordType('allocation', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    instrument: reference('instrument', { required: true, inList: true }),
    municipality: reference('municipality', { inList: true }),
    area: reference('area'),
    project: reference('project'),
    focusTheme: reference('focusTheme'),
    year: year({ required: true, inList: true }),
    fundingSource: choice(['programme', 'integral', 'other'], { inList: true }),
    /** Beschikt: what the grant decision gives. */
    awarded: money({ inList: true }),
    /** Verplicht: what the Rijk is bound to pay. */
    committed: money(),
    /** Betaald (kas): what the Rijk has paid. */
    paid: money({ inList: true }),
    /** Besteed (SiSa): what the municipality reports as spent. */
    spent: money({ inList: true }),
    decisionNumber: text({ searchable: true }),
    decisionDate: date(),
    accountabilityDueDate: date(),
    accountabilityReceivedDate: date(),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'order', first: 'decisionDate', second: 'accountabilityReceivedDate' }],
});
