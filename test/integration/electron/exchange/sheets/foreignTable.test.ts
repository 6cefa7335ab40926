// Somebody else's table: which column is what, how it is read, and which rows become what.

import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../../electron/store/detail.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { create, emptyStore } from '../../../../support/stores.ts';
import { checkForeign, fileOf, openForeign, sheetsOf, workbookOf } from '../../../../support/tables.ts';

const projects = (store: Store) =>
  store.connection
    .prepare(
      'select name, code, municipality, budget, "startDate", status from project where deleted = 0 order by name',
    )
    .all();

async function withPlaces() {
  const store = await emptyStore();
  const eindhoven = create(store, 'municipality', { name: 'Eindhoven', code: 'GM0772' });
  const amsterdam = create(store, 'municipality', { name: 'Amsterdam', code: 'GM0363' });
  return { store, eindhoven, amsterdam };
}

const readAs = async (store: Store, path: string, field: string) => {
  const { sheets, check } = await checkForeign(store, path, 'project');
  const { rows } = sheets.rows({ token: check.token, effect: null, offset: 0, limit: 50 });
  return rows.map(({ cells }) => cells.find((cell) => cell.field === field)?.value);
};

describe('the mapping that is proposed', () => {
  it('knows the record type and the fields by their headings, in Dutch, in English and by their names', async () => {
    const { store } = await withPlaces();
    const { mapping, columns } = await openForeign(
      sheetsOf(store),
      fileOf(
        'Projectcode;NAAM;status;Gemeentecode;Start date;Budget (x € 1.000);Opmerking van ons\n1;a;idea;363;1-2-2024;5;x\n',
      ),
    );
    expect(mapping.type).toBe('project');
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'code',
      'name',
      'status',
      'municipality',
      'startDate',
      'budget',
      null,
    ]);
    expect(mapping.columns[5]?.reading.unit).toBe(1_000);
    expect(mapping.key).toBe('code');
    expect(columns[0]).toEqual({ letter: 'A', heading: 'Projectcode', samples: ['1'] });
  });

  it('finds the headings under a title, and another row when the person says so', async () => {
    const { store } = await withPlaces();
    const path = await workbookOf([['Overzicht projecten'], [], ['Naam', 'Status', 'Code'], ['Plan', 'Idee', '1']]);
    const sheets = sheetsOf(store);
    const opened = await openForeign(sheets, path);
    expect(opened).toMatchObject({ headerRow: 3, rows: 1 });
    const other = await sheets.choose({ token: opened.token, sheet: 0, headerRow: 4 }).catch((error: unknown) => error);
    expect(other).toMatchObject({ report: { code: 'tableRefused', detail: 'noRows' } });
  });

  it('remembers what a person chose, for the next table with such a heading', async () => {
    const { store } = await withPlaces();
    const path = fileOf('Werktitel;Stand;Bedrag\nPlan A;Idee;1.5\n');
    const { sheets, check } = await checkForeign(store, path, 'project', (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((column, index) => ({
        ...column,
        field: ['name', 'status', 'budget'][index] ?? null,
        reading: { ...column.reading, decimal: 'point' as const, unit: 1_000 as const },
      })),
      key: 'name',
    }));
    await sheets.apply({ token: check.token, skipProblems: false });
    const next = await openForeign(sheetsOf(store), fileOf('BEDRAG;Extra;werk-titel;Stand\n2.5;x;Plan B;Idee\n'));
    expect(next.mapping).toMatchObject({ type: 'project', key: 'name', remembered: [0, 2, 3] });
    expect(next.mapping.columns.map(({ field }) => field)).toEqual(['budget', null, 'name', 'status']);
    expect(next.mapping.columns[0]?.reading).toMatchObject({ decimal: 'point', unit: 1_000 });
  });

  it.each([
    ['fieldTwice', { columns: ['name', 'name'], key: null }],
    ['nothingMapped', { columns: [null, null], key: null }],
    ['unknownField', { columns: ['name', 'bestaatNiet'], key: null }],
    ['keyNotMapped', { columns: ['name', null], key: 'code' }],
  ])('is refused when it cannot be: %s', async (detail, { columns, key }) => {
    const { store } = await withPlaces();
    const checking = checkForeign(store, fileOf('a;b\n1;2\n'), 'project', (mapping) => ({
      ...mapping,
      key,
      columns: mapping.columns.map((column, index) => ({ ...column, field: columns[index] ?? null })),
    }));
    await expect(checking).rejects.toMatchObject({ report: { code: 'tableRefused', detail } });
  });
});

describe('a CSV file', () => {
  it.each([
    ['semicolons and Windows-1252', Buffer.from('Naam;Status\nCaf\xe9 Zu\xefd;Idee\n', 'latin1'), 'Windows-1252', ';'],
    ['commas and UTF-8', 'Naam,Status\n"Café Zuïd",Idee\n', 'UTF-8', ','],
    ['a mark at its beginning', '\ufeffNaam;Status\r\nCafé Zuïd;Idee\r\n', 'UTF-8', ';'],
    ['tabs and UTF-16', Buffer.from('\ufeffNaam\tStatus\nCafé Zuïd\tIdee\n', 'utf16le'), 'UTF-16', '\t'],
    ['UTF-16 without a mark', Buffer.from('Naam;Status\nCafé Zuïd;Idee\n', 'utf16le'), 'UTF-16', ';'],
    ['the line in which Excel names the sign', 'sep=|\nNaam|Status\nCafé Zuïd|Idee\n', 'UTF-8', '|'],
  ])('with %s is read', async (_, contents, encoding, delimiter) => {
    const { store } = await withPlaces();
    const opened = await openForeign(sheetsOf(store), fileOf(contents));
    expect(opened.csv).toEqual({ encoding, delimiter });
    expect(await readAs(store, fileOf(contents), 'name')).toEqual(['Café Zuïd']);
  });

  it('gives texts back that were guarded against formulas on their way out', async () => {
    const { store } = await withPlaces();
    expect(await readAs(store, fileOf("Naam;Status\n'=1+1;Idee\n''-x;Idee\n-5;Idee\n"), 'name')).toEqual([
      '=1+1',
      "'-x",
      '-5',
    ]);
  });
});

describe('reading', () => {
  it.each([
    ['Budget', '€ 1.234,50', 123_450],
    ['Budget', '1.250,-', 125_000],
    ['Budget', '(1.000)', -100_000],
    ['Budget', '500-', -50_000],
    ['Budget', '−12,5', -1_250],
    ['Budget', 'EUR 7', 700],
    ['Budget', '1,2 mln', 120_000_000],
    ['Budget × € 1.000', '12', 1_200_000],
    ['Budget × € 1.000', '1,2345', 123_450],
    ['Budget (in duizenden)', '1.000', 100_000_000],
  ])('an amount under "%s": %s', async (heading, text, cents) => {
    const { store } = await withPlaces();
    expect(
      await readAs(store, fileOf(`Naam;Status;${heading}\nPlan;Idee;${text}\nAnder;Idee;1.000,25\n`), 'budget'),
    ).toEqual([cents, heading === 'Budget' ? 100_025 : 100_025_000]);
  });

  it('amounts with a decimal point where the column has them', async () => {
    const { store } = await withPlaces();
    expect(await readAs(store, fileOf('Naam,Status,Budget\na,Idee,"1,234.50"\nb,Idee,0.5\n'), 'budget')).toEqual([
      123_450, 50,
    ]);
  });

  it('zeros at the beginning, whether typed or shown by a format', async () => {
    const { store, amsterdam } = await withPlaces();
    const path = await workbookOf(
      [
        ['Naam', 'Status', 'Projectcode', 'Gemeentecode'],
        ['Plan', 'Idee', '0012', 363],
        ['Ander', 'Idee', 42, 363],
      ],
      (sheet) => {
        sheet.getCell('C3').numFmt = '00000';
        sheet.getCell('D3').numFmt = '0000';
      },
    );
    expect(await readAs(store, path, 'code')).toEqual(['0012', '00042']);
    expect(await readAs(store, path, 'municipality')).toEqual([amsterdam, amsterdam]);
  });

  it('municipalities by code with and without GM, by name and by id', async () => {
    const { store, eindhoven, amsterdam } = await withPlaces();
    const path = fileOf(`Naam;Status;Gemeente\na;Idee;0363\nb;Idee;gm0772\nc;Idee;EINDHOVEN\nd;Idee;${amsterdam}\n`);
    expect(await readAs(store, path, 'municipality')).toEqual([amsterdam, eindhoven, eindhoven, amsterdam]);
  });

  it('a municipality’s own code', async () => {
    const { store } = await withPlaces();
    const { check } = await checkForeign(
      store,
      fileOf('Naam;Gemeentecode\nZwolle;193\nEindhoven;0772\n'),
      'municipality',
    );
    expect(check).toMatchObject({ new: 1, unchanged: 1, problem: 0 });
  });

  it('dates in the order of the column', async () => {
    const { store } = await withPlaces();
    const table = (dates: readonly string[]) =>
      fileOf(`Naam;Status;Startdatum\n${dates.map((date) => `x${date};Idee;${date}`).join('\n')}\n`);
    expect(await readAs(store, table(['1-2-2024', '23 november 2024', '2024-12-31', '5/6/24']), 'startDate')).toEqual([
      '2024-02-01',
      '2024-11-23',
      '2024-12-31',
      '2024-06-05',
    ]);
    expect(await readAs(store, table(['1/31/2024', '2/1/2024']), 'startDate')).toEqual(['2024-01-31', '2024-02-01']);
  });

  it('the saved outcome of a formula, and says that it did', async () => {
    const { store } = await withPlaces();
    const path = await workbookOf([
      ['Naam', 'Status', 'Budget'],
      ['Plan', 'Idee', { formula: 'HYPERLINK("x")+1', result: 12.5 }],
    ]);
    const opened = await openForeign(sheetsOf(store), path);
    expect(opened.notices).toContainEqual({ code: 'formulas', count: 1 });
    expect(await readAs(store, path, 'budget')).toEqual([1_250]);
  });

  it('real dates, times and amounts that a spreadsheet saved with the noise of its arithmetic', async () => {
    const { store } = await withPlaces();
    const path = await workbookOf([
      ['Naam', 'Status', 'Startdatum', 'Budget'],
      ['Plan', 'Idee', new Date('2024-03-01T00:00:00Z'), 1234.5599999999999],
      ['Ander', 'Idee', new Date('2024-03-01T15:30:00Z'), 0.1 + 0.2],
    ]);
    expect(await readAs(store, path, 'startDate')).toEqual(['2024-03-01', '2024-03-01']);
    expect(await readAs(store, path, 'budget')).toEqual([123_456, 30]);
  });

  it('choices and yes or no by any of their names', async () => {
    const { store } = await withPlaces();
    const path = fileOf('Naam;Status;Vertrouwelijk\na;In uitvoering;Ja\nb;running;0\nc;RUNNING;waar\n');
    expect(await readAs(store, path, 'confidential')).toEqual([1, 0, 1]);
    const statuses = await readAs(store, path, 'status');
    expect(statuses.slice(1)).toEqual(['running', 'running']);
  });
});

describe('rows', () => {
  it('change the record with the same key, and never empty a field', async () => {
    const { store, eindhoven } = await withPlaces();
    const id = create(store, 'project', {
      name: 'Plan',
      code: 'P-1',
      status: 'idea',
      budget: 500,
      municipality: eindhoven,
    });
    const { sheets, check } = await checkForeign(
      store,
      fileOf('Projectcode;Naam;Status;Budget;Gemeente\np-1;Plan;In uitvoering;;\nP-2;Nieuw;Idee;7;0363\n'),
      'project',
    );
    expect(check).toMatchObject({ new: 1, changed: 1, problem: 0 });
    const { rows } = sheets.rows({ token: check.token, effect: 'changed', offset: 0, limit: 5 });
    expect(rows[0]?.cells.map(({ field, effect }) => [field, effect])).toEqual([
      ['code', 'set'],
      ['name', 'same'],
      ['status', 'set'],
      ['budget', 'left'],
      ['municipality', 'left'],
    ]);
    await sheets.apply({ token: check.token, skipProblems: false });
    expect(recordDetail(store.connection, 'project', id).values).toMatchObject({
      budget: 500,
      municipality: eindhoven,
    });
  });

  it('are not made twice when the same table is read again, and come back after undo', async () => {
    const { store } = await withPlaces();
    const path = fileOf('Naam;Status\nPlan;Idee\nPlan;Idee\nAnder;Idee\n');
    const first = await checkForeign(store, path, 'project');
    await first.sheets.apply({ token: first.check.token, skipProblems: false });
    expect(projects(store)).toHaveLength(3);
    const again = await checkForeign(store, path, 'project');
    expect(again.check).toMatchObject({ new: 0, unchanged: 3 });
    undo(store.writer);
    expect(projects(store)).toHaveLength(0);
    const third = await checkForeign(store, path, 'project');
    await third.sheets.apply({ token: third.check.token, skipProblems: false });
    expect(projects(store)).toHaveLength(3);
  });

  it('make links as well, each once', async () => {
    const { store } = await withPlaces();
    create(store, 'project', { name: 'Plan', status: 'idea' });
    create(store, 'focusTheme', { name: 'Jeugd', kind: 'other' });
    const path = fileOf('Project;Thema\nPlan;Jeugd\n');
    const { sheets, check } = await checkForeign(store, path, 'projectFocusTheme');
    expect(check).toMatchObject({ new: 1, problem: 0 });
    await sheets.apply({ token: check.token, skipProblems: false });
    expect((await checkForeign(store, path, 'projectFocusTheme')).check).toMatchObject({ new: 0, unchanged: 1 });
  });

  it('with something wrong stop everything, or are left out', async () => {
    const { store } = await withPlaces();
    const path = fileOf('Naam;Status;Budget\nGoed;Idee;5\nFout;Idee;12%\n');
    const { sheets, check } = await checkForeign(store, path, 'project');
    await expect(sheets.apply({ token: check.token, skipProblems: false })).rejects.toMatchObject({
      report: { detail: 'hasProblems' },
    });
    expect(projects(store)).toHaveLength(0);
    expect(await sheets.apply({ token: check.token, skipProblems: true })).toMatchObject({ new: 1, skipped: 1 });
    expect(projects(store)).toMatchObject([{ name: 'Goed', budget: 500 }]);
  });
});
