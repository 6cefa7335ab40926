// Files that belong to records: what is known of each. The files themselves lie beside the store.

import { type Kysely, sql } from 'kysely';

const columns: { readonly [column: string]: 'text' | 'integer' } = {
  name: 'text',
  mediaType: 'text',
  bytes: 'integer',
  sha256: 'text',
  documentDate: 'text',
  containsPersonal: 'integer',
  description: 'text',
  project: 'text',
  advice: 'text',
  allocation: 'text',
  municipality: 'text',
  event: 'text',
  source: 'text',
  confidential: 'integer',
};

export async function up(db: Kysely<unknown>): Promise<void> {
  let create = db.schema.createTable('attachment').addColumn('id', 'text', (column) => column.notNull().primaryKey());
  for (const [name, type] of Object.entries(columns)) create = create.addColumn(name, type);
  await create
    .addColumn('deleted', 'integer', (column) => column.notNull())
    .addColumn('heads', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('createdBy', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull())
    .addColumn('updatedBy', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  for (const name of ['sha256', 'project', 'advice', 'allocation', 'municipality', 'event']) {
    await db.schema.createIndex(`attachment_${name}`).on('attachment').column(name).execute();
  }
}
