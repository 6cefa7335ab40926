// A sheet of ours through LibreOffice: what it opens and saves again must mean the same.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { convert, findLibreOffice, NO_LIBRE_OFFICE } from '../../../../bench/libreOffice.ts';
import { create, emptyStore, temporaryFolder } from '../../../../support/stores.ts';
import { exportAll, openOwn, sheetsOf } from '../../../../support/tables.ts';

const program = findLibreOffice();

it('is the same after LibreOffice saved it', { timeout: 120_000 }, async (context) => {
  if (program === undefined) return context.skip(NO_LIBRE_OFFICE);
  const store = await emptyStore();
  const municipality = create(store, 'municipality', { name: 'Amsterdam', code: 'GM0363' });
  for (const name of ['=1+1', '+31 6', '-5', '@naam', '0363', 'a\nb', ' ruimte ']) {
    create(store, 'project', {
      name,
      status: 'running',
      code: '0012',
      municipality,
      budget: 123_456,
      startDate: '2024-03-01',
      tags: ['jeugd', 'wijk; west'],
    });
  }
  const folder = join(temporaryFolder(), 'bewaard');
  mkdirSync(folder);
  const saved = convert(program, await exportAll(store, 'project'), 'xlsx', folder);
  const { check } = await openOwn(sheetsOf(store), saved);
  return expect(check).toMatchObject({ rows: 7, unchanged: 7, changed: 0, problem: 0 });
});
