// The council: what was agreed about it, its meetings, and an advice's way from the question to the proof that something was
// done with it, each step and each piece of evidence a record of its own instead of a column.

import { type Kysely, sql } from 'kysely';
import { type Columns, createRecordTable } from './recordTable.ts';

const common = { source: 'text', confidential: 'integer' } as const;

const tables: { readonly [table: string]: Columns } = {
  council: {
    name: 'text',
    seats: 'integer',
    termYears: 'integer',
    publicationWeeks: 'integer',
    responseMonths: 'integer',
    numberPrefix: 'text',
    description: 'text',
  },
  meeting: {
    name: 'text',
    date: 'text',
    time: 'text',
    place: 'text',
    status: 'text',
    announcements: 'text',
    minutes: 'text',
  },
  agendaItem: {
    position: 'integer',
    name: 'text',
    meeting: 'text',
    kind: 'text',
    durationMinutes: 'integer',
    introduction: 'text',
    advice: 'text',
    adviceRequest: 'text',
    signal: 'text',
    minutes: 'text',
  },
  attendance: { name: 'text', meeting: 'text', councilMember: 'text', state: 'text' },
  councilDecision: {
    position: 'integer',
    name: 'text',
    meeting: 'text',
    agendaItem: 'text',
    advice: 'text',
    text: 'text',
  },
  adviceRequest: {
    name: 'text',
    status: 'text',
    askedBy: 'text',
    contactName: 'text',
    date: 'text',
    wantedBy: 'text',
    question: 'text',
    statusReason: 'text',
    tags: 'text',
  },
  signal: {
    name: 'text',
    status: 'text',
    date: 'text',
    councilMember: 'text',
    meeting: 'text',
    municipality: 'text',
    description: 'text',
    outcome: 'text',
    tags: 'text',
  },
  adviceStep: { name: 'text', advice: 'text', step: 'text', date: 'text', position: 'integer', reason: 'text' },
  evidence: {
    name: 'text',
    recommendation: 'text',
    date: 'text',
    project: 'text',
    knowledgeItem: 'text',
    event: 'text',
    payment: 'text',
    website: 'text',
    description: 'text',
  },
  documentTemplate: { name: 'text', kind: 'text', description: 'text', body: 'text' },
};

const linkTables = [
  ['advice', 'signal'],
  ['signal', 'focusTheme'],
  ['signal', 'phenomenon'],
  ['recommendation', 'instrument'],
  ['recommendation', 'knowledgeItem'],
] as const;

/** New columns of tables that were there, and the ones that became records of their own. */
const added: { readonly [table: string]: Columns } = {
  term: { endReason: 'text' },
  advice: { formerNumbers: 'text', adviceRequest: 'text', closedDate: 'text' },
  followUpAction: { meeting: 'text' },
  attachment: { adviceRequest: 'text', meeting: 'text', agendaItem: 'text', evidence: 'text' },
};
const outgrown = { advice: ['question', 'requestedDate'], recommendation: ['evidence'] } as const;

/** References by which records are found from the other side, and the columns by which lists of what is due are read. */
const indexes: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['agendaItem', 'meeting'],
  ['agendaItem', 'advice'],
  ['attendance', 'meeting'],
  ['attendance', 'councilMember'],
  ['councilDecision', 'meeting'],
  ['councilDecision', 'advice'],
  ['adviceRequest', 'wantedBy', 'status', 'deleted'],
  ['meeting', 'date'],
  ['signal', 'date'],
  ['adviceStep', 'advice'],
  ['advice', 'adviceRequest'],
  ['advice', 'publicationDueDate', 'publishedDate', 'deleted'],
  ['evidence', 'recommendation'],
  ['followUpAction', 'meeting'],
  ['attachment', 'meeting'],
  ['attachment', 'agendaItem'],
  ['attachment', 'evidence'],
  ['attachment', 'adviceRequest'],
];

async function createLinkTables(db: Kysely<unknown>): Promise<void> {
  for (const [from, to] of linkTables) {
    const table = `${from}${to.charAt(0).toUpperCase()}${to.slice(1)}`;
    await createRecordTable(db, table, { [from]: 'text', [to]: 'text' });
    for (const name of [from, to]) await db.schema.createIndex(`${table}_${name}`).on(table).column(name).execute();
  }
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(tables)) await createRecordTable(db, table, { ...columns, ...common });
  await createLinkTables(db);
  for (const [table, columns] of Object.entries(added)) {
    for (const [name, type] of Object.entries(columns)) {
      await db.schema.alterTable(table).addColumn(name, type).execute();
    }
  }
  for (const [table, columns] of Object.entries(outgrown)) {
    for (const name of columns) await sql`alter table ${sql.table(table)} drop column ${sql.ref(name)}`.execute(db);
  }
  for (const [table, ...columns] of indexes) {
    await db.schema
      .createIndex(`${table}_${columns.join('_')}`)
      .on(table)
      .columns(columns)
      .execute();
  }
}
