// Where the money comes from: the instruments, the budget that pays for them, and who contributes. Amounts are euro cents.

import { recordType } from '../define.ts';
import { choice, date, integer, longText, money, reference, text, year, yesNo } from '../fields.ts';

/** "Ruim € 28 mln" is a lower bound: the figure must never be shown as exact (domain notes, section 0). */
export const PRECISIONS = ['exact', 'atLeast', 'approximate'] as const;

/** The moments of the budget cycle at which a budget changes. */
export const BUDGET_MOMENTS = [
  'amendment',
  'springMemorandum',
  'budgetDay',
  'autumnMemorandum',
  'finalAct',
  'other',
] as const;

/** Whether the budget is for entering into obligations, for paying, or for receiving: three sums that are never added. */
export const BUDGET_SIDES = ['commitments', 'expenditure', 'receipts'] as const;

export const budgetArticle = recordType('budgetArticle', {
  title: 'name',
  subtitle: 'code',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    /** Chapter and article as the state budget writes them, such as "XV 13". */
    code: text({ required: true, searchable: true, inList: true }),
    organisation: reference('organisation', { inList: true }),
    description: longText({ searchable: true }),
  },
});

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
    tranche: text({ inList: true }),
    startYear: year({ inList: true }),
    endYear: year({ inList: true }),
    budgetArticle: reference('budgetArticle'),
    /** Whether municipalities account for it through SiSa; never for a DU (Fvw art. 13). */
    accountability: yesNo(),
    /** Whether what is not spent is claimed back; never for a DU (Fvw art. 13). */
    reclaimable: yesNo(),
    /** Whether amounts are published in the circulars of the municipal fund. */
    circulars: yesNo(),
    statedPlaces: integer({ min: 0 }),
    description: longText({ searchable: true }),
  },
  rules: [
    { kind: 'order', first: 'startYear', second: 'endYear' },
    { kind: 'excludes', field: 'kind', values: ['decentralisationGrant'], excluded: 'accountability' },
    { kind: 'excludes', field: 'kind', values: ['decentralisationGrant'], excluded: 'reclaimable' },
  ],
});

/** What the budget authorises for an article in a year, as first adopted; changes are records of their own. */
export const budget = recordType('budget', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    budgetArticle: reference('budgetArticle', { required: true, inList: true }),
    instrument: reference('instrument', { inList: true }),
    year: year({ required: true, inList: true }),
    side: choice(BUDGET_SIDES, { required: true, inList: true }),
    amount: money({ required: true, inList: true }),
    document: text({ searchable: true }),
    description: longText({ searchable: true }),
  },
  rules: [{ kind: 'unique', fields: ['budgetArticle', 'instrument', 'side', 'year'] }],
});

/**
 * A change of a budget. With `fromBudget` it is a shift: the amount leaves that budget and comes to this one, so that the
 * two always sum to nothing (kasschuif: from one year to another; herschikking: from one purpose to another).
 */
export const budgetChange = recordType('budgetChange', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    budget: reference('budget', { required: true, inList: true }),
    kind: choice(['adjustment', 'cashShift', 'reallocation'], { required: true, inList: true }),
    fromBudget: reference('budget', { inList: true }),
    moment: choice(BUDGET_MOMENTS, { required: true, inList: true }),
    date: date({ inList: true }),
    amount: money({ required: true, inList: true }),
    reason: longText({ searchable: true, required: true }),
    document: text({ searchable: true }),
  },
  rules: [
    { kind: 'needs', field: 'kind', values: ['cashShift', 'reallocation'], needs: 'fromBudget' },
    { kind: 'excludes', field: 'kind', values: ['adjustment'], excluded: 'fromBudget' },
    { kind: 'differ', first: 'budget', second: 'fromBudget' },
  ],
});

export const contribution = recordType('contribution', {
  isPart: true,
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    instrument: reference('instrument', { required: true, inList: true }),
    organisation: reference('organisation', { inList: true }),
    budget: reference('budget'),
    year: year({ inList: true }),
    amount: money({ inList: true }),
    precision: choice(PRECISIONS, { inList: true }),
    /** A part of another contribution counts within it and is never added to it (the € 6,3 mln in the € 28 mln). */
    partOf: reference('contribution', { inList: true }),
    description: longText({ searchable: true }),
  },
});
