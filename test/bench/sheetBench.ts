// How fast tables go out and in, beside LibreOffice where it is installed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sheets } from '../../electron/exchange/sheets/sheets.ts';
import type { Store } from '../../electron/store/store.ts';
import { sheetExportSchema } from '../../shared/contract/sheets.ts';
import { convert, findLibreOffice, NO_LIBRE_OFFICE } from './libreOffice.ts';
import { milliseconds, type Row, timed } from './measure.ts';

const COLUMNS = [
  'code',
  'name',
  'status',
  'health',
  'instrument',
  'municipality',
  'startDate',
  'endDate',
  'budget',
  'summary',
  'tags',
];

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function row(what: string, measured: number, against: number | undefined, reference: string): Row {
  return against === undefined
    ? { what, measured: milliseconds(measured), against: NO_LIBRE_OFFICE, ratio: '–' }
    : {
        what,
        measured: milliseconds(measured),
        against: `${milliseconds(against)} ${reference}`,
        ratio: (measured / against).toFixed(2),
      };
}

/** A table of new projects as another system writes it. */
function newProjects(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `X-${index};Plan ${index} uit een ander systeem;In uitvoering;${1 + (index % 28)}-3-2025;${index % 900},5`,
  );
  return `Projectcode;Naam;Status;Begindatum;Budget (x € 1.000)\n${lines.join('\n')}\n`;
}

/**
 * @param store with at least `count` projects
 * @param folder for the files
 * @param bare milliseconds of the same number of bare inserts
 */
export async function sheetRows(store: Store, folder: string, count: number, bare: number): Promise<Row[]> {
  const sheets = new Sheets(store, () => undefined);
  const workbook = join(folder, 'projecten.xlsx');
  const request = sheetExportSchema.parse({
    type: 'project',
    columns: COLUMNS,
    sort: [{ field: 'name', descending: false }],
  });
  const out = await timedAsync(() => sheets.export(workbook, request, 'nl'));
  const back = await timedAsync(() => sheets.open(workbook));

  const table = join(folder, 'nieuw.csv');
  writeFileSync(table, newProjects(count));
  const taken = await timedAsync(async () => {
    const opened = await sheets.open(table);
    if (opened.kind !== 'foreign') throw new Error('A CSV file is never a sheet of ours');
    const { remembered: _, ...mapping } = sheets.mapping({ token: opened.token, type: 'project' });
    await sheets.check({ token: opened.token, mapping });
    await sheets.apply({ token: opened.token, skipProblems: false });
  });

  const program = findLibreOffice();
  const theirs = join(folder, 'libreoffice');
  mkdirSync(theirs, { recursive: true });
  const theirIn = program ? timed(() => convert(program, workbook, 'csv', theirs)) : undefined;
  const theirOut = program ? timed(() => convert(program, join(theirs, 'projecten.csv'), 'xlsx', theirs)) : undefined;
  return [
    row(`XLSX out, ${count} records`, out, theirOut, 'LibreOffice, CSV to XLSX'),
    row(`XLSX in, ${count} records: read and compared with the store`, back, theirIn, 'LibreOffice, XLSX to CSV'),
    row(`CSV in, ${count} new records: read, checked, backed up and saved`, taken, bare, 'bare insert'),
  ];
}
