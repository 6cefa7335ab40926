// The chain of the money: budget and its changes, decisions, commitments, payments, accounts, settlements and reclaims, each
// a record of its own instead of columns of an allocation; the calendar and the scenarios.

import { type Kysely, sql } from 'kysely';
import { type Columns, createRecordTable } from './recordTable.ts';

const common = { source: 'text', confidential: 'integer' } as const;

const tables: { readonly [table: string]: Columns } = {
  budgetArticle: { name: 'text', code: 'text', organisation: 'text', description: 'text' },
  budget: {
    name: 'text',
    budgetArticle: 'text',
    instrument: 'text',
    year: 'integer',
    side: 'text',
    amount: 'integer',
    document: 'text',
    description: 'text',
  },
  budgetChange: {
    name: 'text',
    budget: 'text',
    kind: 'text',
    fromBudget: 'text',
    moment: 'text',
    date: 'text',
    amount: 'integer',
    reason: 'text',
    document: 'text',
  },
  grantDecision: {
    name: 'text',
    number: 'text',
    kind: 'text',
    instrument: 'text',
    municipality: 'text',
    organisation: 'text',
    date: 'text',
    amount: 'integer',
    description: 'text',
  },
  reallocation: {
    name: 'text',
    fromAllocation: 'text',
    allocation: 'text',
    amount: 'integer',
    date: 'text',
    reason: 'text',
  },
  commitment: {
    name: 'text',
    number: 'text',
    grantDecision: 'text',
    allocation: 'text',
    date: 'text',
    year: 'integer',
    amount: 'integer',
    description: 'text',
  },
  payment: {
    name: 'text',
    commitment: 'text',
    kind: 'text',
    plannedDate: 'text',
    planned: 'integer',
    paidDate: 'text',
    paid: 'integer',
    description: 'text',
  },
  accountability: {
    name: 'text',
    grantDecision: 'text',
    year: 'integer',
    dueDate: 'text',
    receivedDate: 'text',
    sisaCode: 'text',
    auditKind: 'text',
    final: 'integer',
    cumulative: 'integer',
    description: 'text',
  },
  localSpending: {
    name: 'text',
    accountability: 'text',
    focusTheme: 'text',
    area: 'text',
    fundingSource: 'text',
    amount: 'integer',
    description: 'text',
  },
  settlement: {
    name: 'text',
    number: 'text',
    grantDecision: 'text',
    date: 'text',
    amount: 'integer',
    description: 'text',
  },
  reclaim: {
    name: 'text',
    settlement: 'text',
    date: 'text',
    amount: 'integer',
    dueDate: 'text',
    receivedDate: 'text',
    received: 'integer',
    description: 'text',
  },
  calendarMoment: {
    name: 'text',
    kind: 'text',
    rule: 'text',
    date: 'text',
    organisation: 'text',
    instrument: 'text',
    doneDate: 'text',
    description: 'text',
  },
  scenario: {
    name: 'text',
    outlook: 'text',
    startYear: 'integer',
    endYear: 'integer',
    status: 'text',
    assumptions: 'text',
    description: 'text',
  },
  scenarioLine: {
    name: 'text',
    scenario: 'text',
    instrument: 'text',
    project: 'text',
    outlook: 'text',
    organisation: 'text',
    startYear: 'integer',
    endYear: 'integer',
    yearlyCost: 'integer',
    growth: 'real',
    assumptions: 'text',
    kept: 'text',
    lost: 'text',
  },
};

/** The ends of references, by which dossiers and totals look records up, and the dates of what can be late. */
const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['budgetArticle', 'organisation'],
  ['budget', 'budgetArticle'],
  ['budget', 'instrument'],
  ['budgetChange', 'budget'],
  ['budgetChange', 'fromBudget'],
  ['grantDecision', 'instrument'],
  ['grantDecision', 'municipality'],
  ['grantDecision', 'organisation'],
  ['allocation', 'grantDecision'],
  ['allocation', 'municipality', 'deleted', 'awarded'],
  ['allocation', 'area', 'deleted', 'awarded'],
  ['allocation', 'project', 'deleted', 'awarded'],
  ['allocation', 'instrument', 'deleted', 'awarded'],
  ['reallocation', 'fromAllocation'],
  ['reallocation', 'allocation'],
  ['commitment', 'grantDecision'],
  ['commitment', 'allocation'],
  ['payment', 'commitment', 'deleted', 'paid'],
  ['payment', 'plannedDate', 'paidDate', 'deleted'],
  ['accountability', 'grantDecision', 'year'],
  ['accountability', 'dueDate', 'receivedDate'],
  ['localSpending', 'accountability'],
  ['localSpending', 'focusTheme'],
  ['localSpending', 'area'],
  ['settlement', 'grantDecision'],
  ['reclaim', 'settlement'],
  ['reclaim', 'dueDate', 'receivedDate'],
  ['calendarMoment', 'date'],
  ['calendarMoment', 'organisation'],
  ['calendarMoment', 'instrument'],
  ['scenarioLine', 'scenario'],
  ['scenarioLine', 'instrument'],
  ['scenarioLine', 'project'],
  ['scenarioLine', 'organisation'],
];

/** Columns of an allocation that are now steps of their own, and the old indexes that name them. No release had them. */
const outgrown = {
  indexes: [
    'allocation_deleted_instrument_year_awarded_paid_spent',
    'allocation_municipality_deleted_awarded',
    'allocation_area_deleted_awarded',
    'allocation_project_deleted_awarded',
    'allocation_instrument_deleted_awarded_paid',
    'allocation_accountabilityOwed',
  ],
  columns: [
    'committed',
    'paid',
    'spent',
    'decisionNumber',
    'decisionDate',
    'accountabilityDueDate',
    'accountabilityReceivedDate',
  ],
} as const;

async function reshapeAllocations(db: Kysely<unknown>): Promise<void> {
  for (const name of outgrown.indexes) await db.schema.dropIndex(name).execute();
  for (const name of outgrown.columns) await db.schema.alterTable('allocation').dropColumn(name).execute();
  for (const name of ['grantDecision', 'contribution']) {
    await db.schema.alterTable('allocation').addColumn(name, 'text').execute();
  }
  for (const name of ['reclaimable', 'circulars']) {
    await db.schema.alterTable('instrument').addColumn(name, 'integer').execute();
  }
  await db.schema.alterTable('contribution').addColumn('budget', 'text').execute();
}

/** Most allocations are charged to no contribution: those that are, are found without reading the others. */
async function indexCharged(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('allocation_contribution')
    .on('allocation')
    .columns(['contribution', 'deleted', 'awarded'])
    .where(sql.ref('contribution'), 'is not', null)
    .execute();
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await reshapeAllocations(db);
  for (const [table, columns] of Object.entries(tables)) await createRecordTable(db, table, { ...columns, ...common });
  for (const [table, ...columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute();
  }
  await indexCharged(db);
}
