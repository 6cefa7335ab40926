// Files that belong to records: what is known of each. The files themselves lie beside the store.

import type { Kysely } from 'kysely';
import { type Columns, createRecordTable } from './recordTable.ts';

const columns: Columns = {
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
  await createRecordTable(db, 'attachment', columns);
  for (const name of ['sha256', 'project', 'advice', 'allocation', 'municipality', 'event']) {
    await db.schema.createIndex(`attachment_${name}`).on('attachment').column(name).execute();
  }
}
