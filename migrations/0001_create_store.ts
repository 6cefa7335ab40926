// The first shape of the store: the change log, one table for each record type, search, and what is local to one store.

import { type Kysely, sql } from 'kysely';
import { type Columns, createRecordTable } from './recordTable.ts';

/** As the catalogue stood at this step; never to be edited once released. */
const recordTables: { readonly [table: string]: Columns } = {
  programme: {
    name: 'text',
    phase: 'text',
    startDate: 'text',
    endDate: 'text',
    description: 'text',
    parliamentaryLetter: 'text',
    source: 'text',
    confidential: 'integer',
  },
  goal: {
    name: 'text',
    programme: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  phenomenon: {
    name: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  focusTheme: {
    name: 'text',
    kind: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  municipality: {
    name: 'text',
    code: 'text',
    province: 'text',
    tooiUri: 'text',
    codeYear: 'integer',
    validFrom: 'text',
    validUntil: 'text',
    successorCodes: 'text',
    source: 'text',
    confidential: 'integer',
  },
  area: {
    name: 'text',
    municipality: 'text',
    joinedYear: 'integer',
    latitude: 'real',
    longitude: 'real',
    positionSource: 'text',
    source: 'text',
    confidential: 'integer',
  },
  organisation: {
    name: 'text',
    abbreviation: 'text',
    kind: 'text',
    municipality: 'text',
    tooiUri: 'text',
    website: 'text',
    contactName: 'text',
    contactEmail: 'text',
    contactPhone: 'text',
    source: 'text',
    confidential: 'integer',
  },
  instrument: {
    name: 'text',
    kind: 'text',
    programme: 'text',
    scheme: 'text',
    tranche: 'text',
    startYear: 'integer',
    endYear: 'integer',
    budgetArticle: 'text',
    accountability: 'integer',
    statedPlaces: 'integer',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  contribution: {
    name: 'text',
    instrument: 'text',
    organisation: 'text',
    year: 'integer',
    amount: 'integer',
    precision: 'text',
    partOf: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  intervention: {
    name: 'text',
    kind: 'text',
    targetGroup: 'text',
    recognition: 'text',
    recognitionDate: 'text',
    description: 'text',
    conditions: 'text',
    source: 'text',
    confidential: 'integer',
  },
  project: {
    code: 'text',
    name: 'text',
    status: 'text',
    health: 'text',
    instrument: 'text',
    municipality: 'text',
    area: 'text',
    direction: 'text',
    implementer: 'text',
    startDate: 'text',
    endDate: 'text',
    budget: 'integer',
    targetGroup: 'text',
    reachPlanned: 'integer',
    reachActual: 'integer',
    summary: 'text',
    results: 'text',
    lastReportDate: 'text',
    continuation: 'text',
    leadName: 'text',
    leadEmail: 'text',
    tags: 'text',
    source: 'text',
    confidential: 'integer',
  },
  allocation: {
    name: 'text',
    instrument: 'text',
    municipality: 'text',
    area: 'text',
    project: 'text',
    focusTheme: 'text',
    year: 'integer',
    fundingSource: 'text',
    awarded: 'integer',
    committed: 'integer',
    paid: 'integer',
    spent: 'integer',
    decisionNumber: 'text',
    decisionDate: 'text',
    accountabilityDueDate: 'text',
    accountabilityReceivedDate: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  milestone: {
    name: 'text',
    project: 'text',
    status: 'text',
    dueDate: 'text',
    completedDate: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  councilMember: {
    seat: 'text',
    name: 'text',
    role: 'text',
    region: 'text',
    ageBand: 'text',
    background: 'text',
    workEmail: 'text',
    workPhone: 'text',
    source: 'text',
    confidential: 'integer',
  },
  term: {
    name: 'text',
    councilMember: 'text',
    startDate: 'text',
    endDate: 'text',
    reappointment: 'integer',
    decision: 'text',
    source: 'text',
    confidential: 'integer',
  },
  advice: {
    number: 'text',
    name: 'text',
    kind: 'text',
    status: 'text',
    addressee: 'text',
    question: 'text',
    requestedDate: 'text',
    adoptedDate: 'text',
    offeredDate: 'text',
    acknowledgedDate: 'text',
    responseDueDate: 'text',
    responseDate: 'text',
    publicationDueDate: 'text',
    publishedDate: 'text',
    text: 'text',
    minorityView: 'text',
    response: 'text',
    tags: 'text',
    source: 'text',
    confidential: 'integer',
  },
  recommendation: {
    number: 'integer',
    name: 'text',
    advice: 'text',
    responseState: 'text',
    responseReason: 'text',
    executionState: 'text',
    ownerName: 'text',
    dueDate: 'text',
    evidence: 'text',
    source: 'text',
    confidential: 'integer',
  },
  followUpAction: {
    name: 'text',
    recommendation: 'text',
    status: 'text',
    ownerName: 'text',
    dueDate: 'text',
    completedDate: 'text',
    evidence: 'text',
    source: 'text',
    confidential: 'integer',
  },
  event: {
    name: 'text',
    kind: 'text',
    status: 'text',
    period: 'text',
    startDate: 'text',
    endDate: 'text',
    place: 'text',
    municipality: 'text',
    participants: 'integer',
    budget: 'integer',
    description: 'text',
    results: 'text',
    source: 'text',
    confidential: 'integer',
  },
  knowledgeItem: {
    name: 'text',
    kind: 'text',
    status: 'text',
    authors: 'text',
    publicationYear: 'integer',
    publishedDate: 'text',
    website: 'text',
    project: 'text',
    intervention: 'text',
    description: 'text',
    source: 'text',
    confidential: 'integer',
  },
  note: {
    name: 'text',
    date: 'text',
    text: 'text',
    project: 'text',
    municipality: 'text',
    area: 'text',
    advice: 'text',
    instrument: 'text',
    source: 'text',
    confidential: 'integer',
  },
  goalPhenomenon: {
    goal: 'text',
    phenomenon: 'text',
  },
  instrumentFocusTheme: {
    instrument: 'text',
    focusTheme: 'text',
  },
  instrumentPhenomenon: {
    instrument: 'text',
    phenomenon: 'text',
  },
  projectFocusTheme: {
    project: 'text',
    focusTheme: 'text',
  },
  projectPhenomenon: {
    project: 'text',
    phenomenon: 'text',
  },
  projectIntervention: {
    project: 'text',
    intervention: 'text',
  },
  projectOrganisation: {
    project: 'text',
    organisation: 'text',
  },
  interventionPhenomenon: {
    intervention: 'text',
    phenomenon: 'text',
  },
  adviceProject: {
    advice: 'text',
    project: 'text',
  },
  adviceInstrument: {
    advice: 'text',
    instrument: 'text',
  },
  adviceMunicipality: {
    advice: 'text',
    municipality: 'text',
  },
  adviceIntervention: {
    advice: 'text',
    intervention: 'text',
  },
  adviceFocusTheme: {
    advice: 'text',
    focusTheme: 'text',
  },
  recommendationProject: {
    recommendation: 'text',
    project: 'text',
  },
  eventFocusTheme: {
    event: 'text',
    focusTheme: 'text',
  },
  eventKnowledgeItem: {
    event: 'text',
    knowledgeItem: 'text',
  },
  knowledgeItemFocusTheme: {
    knowledgeItem: 'text',
    focusTheme: 'text',
  },
};

async function createLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('change')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('patch', 'text', (column) => column.notNull())
    .addColumn('parents', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('batch', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('arrival', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('redacted', 'text')
    .addColumn('erases', 'text')
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema.createIndex('change_record').on('change').columns(['record', 'id']).execute();
  await db.schema.createIndex('change_arrival').on('change').columns(['arrival', 'record']).execute();
  await db.schema
    .createTable('withdrawnChange')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('withdrawnFrom', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema
    .createTable('completedChange')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('batch', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('completedChange_key', ['batch', 'id'])
    .modifyEnd(sql`strict, without rowid`)
    .execute();
  await db.schema
    .createTable('batch')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('undoneBy', 'text')
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema
    .createTable('conflict')
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('base', 'text', (column) => column.notNull())
    .addColumn('candidates', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('conflict_key', ['record', 'field'])
    .modifyEnd(sql`strict, without rowid`)
    .execute();
}

/** Columns by which lists filter, sort or sum, and the ends of references. */
const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['area', 'municipality'],
  ['municipality', 'name'],
  ['municipality', 'code'],
  ['contribution', 'instrument'],
  ['contribution', 'partOf'],
  // These cover the sums of the overview and the lists, so that they never read the wide rows.
  ['allocation', 'deleted', 'instrument', 'year', 'awarded', 'paid', 'spent'],
  ['allocation', 'municipality', 'deleted', 'awarded'],
  ['allocation', 'area', 'deleted', 'awarded'],
  ['allocation', 'project', 'deleted', 'awarded'],
  ['allocation', 'instrument', 'deleted', 'awarded', 'paid'],
  ['project', 'name'],
  ['project', 'deleted', 'status', 'health', 'endDate', 'continuation'],
  ['project', 'municipality', 'deleted'],
  ['project', 'area', 'deleted'],
  ['project', 'instrument'],
  ['project', 'implementer'],
  ['milestone', 'dueDate', 'status', 'deleted'],
  ['milestone', 'project'],
  ['term', 'councilMember'],
  ['term', 'endDate'],
  ['advice', 'responseDueDate', 'status', 'deleted'],
  ['advice', 'deleted', 'status', 'responseDueDate', 'publishedDate'],
  ['advice', 'number'],
  ['recommendation', 'advice'],
  ['recommendation', 'dueDate', 'executionState', 'deleted'],
  ['followUpAction', 'dueDate', 'status', 'deleted'],
  ['followUpAction', 'recommendation'],
  ['note', 'project'],
  ['note', 'municipality'],
];

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  for (const [table, ...columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute();
  }
  // Of hundreds of thousands of allocations only the few that still owe an account are asked for.
  await db.schema
    .createIndex('allocation_accountabilityOwed')
    .on('allocation')
    .column('accountabilityDueDate')
    .where(sql.ref('accountabilityReceivedDate'), 'is', null)
    .where(sql.ref('deleted'), '=', 0)
    .execute();
  // Both ends of every link: a record shows its links from either side.
  for (const [table, columns] of Object.entries(recordTables)) {
    const names = Object.keys(columns);
    if (names.includes('source')) continue;
    for (const name of names) await db.schema.createIndex(`${table}_${name}`).on(table).column(name).execute();
  }
}

async function createSearch(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('searchRow')
    .addColumn('rowid', 'integer', (column) => column.primaryKey())
    .addColumn('record', 'text', (column) => column.notNull().unique())
    .addColumn('type', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  // Without a copy of the texts: they are in the record tables. Of words that are typed as far as two letters there are so
  // many that they have an index of their own; further on looking them up is quick, and such an index only large.
  await sql`create virtual table search using fts5(title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2')`.execute(
    db,
  );
  // Up to 64 MB of words are gathered in memory before a part of the index is written: an import of 100,000 records is
  // four tenths faster than with the usual megabyte.
  await sql`insert into search (search, rank) values ('hashsize', 67108864)`.execute(db);
}

async function createLocalTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict, without rowid`)
    .execute();
  await db.schema
    .createTable('savedView')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema
    .createTable('draft')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('savedAt', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createLog(db);
  for (const [table, columns] of Object.entries(recordTables)) await createRecordTable(db, table, columns);
  await createIndexes(db);
  await createSearch(db);
  await createLocalTables(db);
}
