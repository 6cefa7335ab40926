// A list to Excel and back: what a colleague changed comes back as changes of what they saw, and nothing else.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../../../../../electron/exchange/exportRegister.ts';
import { backupsOf } from '../../../../../electron/store/backup.ts';
import { recordDetail } from '../../../../../electron/store/detail.ts';
import { changesOf } from '../../../../../electron/store/log.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { redo, undo, undoState } from '../../../../../electron/store/undo.ts';
import { sheetExportSchema } from '../../../../../shared/contract/sheets.ts';
import { change, create, emptyStore, logOf, remove, temporaryFolder } from '../../../../support/stores.ts';
import { edited, exportAll, type OpenSheet, openOwn, readBack, sheetsOf } from '../../../../support/tables.ts';

const valuesOf = (store: Store, id: string) => recordDetail(store.connection, 'project', id).values;

async function withProjects() {
  const store = await emptyStore();
  const eindhoven = create(store, 'municipality', { name: 'Eindhoven', code: 'GM0772' });
  const amsterdam = create(store, 'municipality', { name: 'Amsterdam', code: 'GM0363' });
  const first = create(store, 'project', {
    name: 'Buurtvaders',
    code: '0012',
    status: 'running',
    municipality: eindhoven,
    startDate: '2024-03-01',
    budget: 123_456,
    reachPlanned: 40,
    summary: 'Eerste regel\nTweede regel',
    tags: ['jeugd', 'wijk; west'],
  });
  const second = create(store, 'project', { name: 'Social lab', status: 'idea' });
  return { store, eindhoven, amsterdam, first, second };
}

describe('a sheet that comes back', () => {
  it('changes nothing when nobody changed it', async () => {
    const { store } = await withProjects();
    const before = logOf(store);
    const opened = await openOwn(sheetsOf(store), await exportAll(store, 'project'));
    expect(opened.check).toMatchObject({ rows: 2, new: 0, changed: 0, unchanged: 2, problem: 0, removed: 0 });
    expect(opened.exportedBy).toBe('Test');
    expect(await readBack(store, await exportAll(store, 'project'))).toMatchObject({ batch: null, unchanged: 2 });
    expect(logOf(store)).toEqual(before);
  });

  it('is the same after another program saved it, whatever the texts begin with', async () => {
    const store = await emptyStore();
    const texts = [
      '=1+1',
      '+31 6',
      '-5',
      '@naam',
      "'=al beveiligd",
      '0363',
      '_x0041_',
      ' ruimte ',
      'a\r\nb',
      '1E5',
      '€ 5',
      'NaN',
    ];
    for (const name of texts) create(store, 'project', { name, status: 'idea', summary: name });
    const path = await edited(await exportAll(store, 'project'), (_, workbook) => {
      for (const sheet of workbook.worksheets) {
        sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
      }
    });
    const { check } = await openOwn(sheetsOf(store), path);
    expect(check).toMatchObject({ rows: texts.length, unchanged: texts.length });
  });

  it('brings only the cells that were changed, each read as what it is', async () => {
    const { store, amsterdam, first, second } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      const row = sheet.row('name', 'Buurtvaders');
      sheet.cell(row, 'budget').value = 2_000.5;
      sheet.cell(row, 'endDate').value = new Date('2026-12-31T00:00:00Z');
      sheet.cell(row, 'status').value = 'Afgerond';
      sheet.cell(row, 'municipality').value = 'Amsterdam';
      sheet.cell(row, 'tags').value = 'jeugd; ouders';
      sheet.cell(row, 'reachPlanned').value = null;
      sheet.cell(row, 'code').value = '0013';
    });
    expect(await readBack(store, path)).toMatchObject({ new: 0, changed: 1, unchanged: 1, skipped: 0, conflicts: 0 });
    expect(valuesOf(store, first)).toMatchObject({
      name: 'Buurtvaders',
      budget: 200_050,
      endDate: '2026-12-31',
      startDate: '2024-03-01',
      status: 'completed',
      municipality: amsterdam,
      tags: ['jeugd', 'ouders'],
      reachPlanned: null,
      code: '0013',
    });
    expect(Object.keys(changesOf(store.connection, first).at(-1)?.patch ?? {}).sort()).toEqual(
      ['budget', 'code', 'endDate', 'municipality', 'reachPlanned', 'status', 'tags'].sort(),
    );
    expect(changesOf(store.connection, second)).toHaveLength(1);
  });

  it('makes a conflict of what was changed here in the meantime, and overwrites nothing', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      const row = sheet.row('name', 'Buurtvaders');
      sheet.cell(row, 'budget').value = 500;
      sheet.cell(row, 'summary').value = 'Uit Excel';
    });
    change(store, 'project', first, { budget: 999_900, status: 'completed' });
    const sheets = sheetsOf(store);
    const { token, check } = await openOwn(sheets, path);
    expect(check.conflicts).toBe(1);
    const [row] = sheets.rows({ token, effect: 'changed', offset: 0, limit: 10 }).rows;
    expect(row?.cells).toEqual([
      expect.objectContaining({ field: 'budget', value: 50_000, before: 999_900, effect: 'conflict', raw: '500' }),
      expect.objectContaining({ field: 'summary', value: 'Uit Excel', effect: 'set' }),
    ]);
    await sheets.apply({ token, skipProblems: false });
    const detail = recordDetail(store.connection, 'project', first);
    expect(detail.conflicts).toHaveLength(1);
    expect(detail.conflicts[0]).toMatchObject({ field: 'budget', base: 123_456 });
    expect(detail.conflicts[0]?.candidates.map(({ value }) => value).sort()).toEqual([50_000, 999_900]);
    expect(detail.values).toMatchObject({ summary: 'Uit Excel', status: 'completed' });
  });

  it('says nothing twice: what is so here already needs no second change', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      sheet.cell(sheet.row('name', 'Buurtvaders'), 'budget').value = 500;
    });
    change(store, 'project', first, { budget: 50_000 });
    expect(await readBack(store, path)).toMatchObject({ batch: null, unchanged: 2 });
    const changed = await edited(path, (sheet) => {
      sheet.cell(sheet.row('name', 'Buurtvaders'), 'code').value = '77';
    });
    await readBack(store, changed);
    expect(await readBack(store, changed)).toMatchObject({ batch: null, unchanged: 2 });
  });

  it('keeps a record that was deleted here and changed there, for a person to decide', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      sheet.cell(sheet.row('name', 'Buurtvaders'), 'budget').value = 500;
    });
    remove(store, 'project', first);
    expect(await readBack(store, path)).toMatchObject({ changed: 1, conflicts: 1 });
    expect(recordDetail(store.connection, 'project', first)).toMatchObject({ deleted: false });
    expect(recordDetail(store.connection, 'project', first).conflicts.map(({ field }) => field)).toContain('deleted');
  });
});

describe('rows', () => {
  it('that were added become records, once however often the sheet is read', async () => {
    const { store } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      sheet.addRow({ name: 'Nieuw plan', status: 'Idee', budget: 1_000, municipality: 'GM0772' });
      sheet.addRow({ name: 'Nieuw plan', status: 'Idee', budget: 1_000, municipality: 'GM0772' });
    });
    expect(await readBack(store, path)).toMatchObject({ new: 2, changed: 0, unchanged: 2 });
    const count = () =>
      store.connection.prepare("select count(*) n from project where name = 'Nieuw plan' and deleted = 0").get();
    expect(count()).toEqual({ n: 2 });
    expect(await readBack(store, path)).toMatchObject({ batch: null, new: 0, unchanged: 4 });
    undo(store.writer);
    expect(count()).toEqual({ n: 0 });
    expect(await readBack(store, path)).toMatchObject({ new: 2 });
    expect(count()).toEqual({ n: 2 });
  });

  it('that were removed delete nothing, and are counted', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) =>
      sheet.removeRow(sheet.row('name', 'Buurtvaders')),
    );
    const { check } = await openOwn(sheetsOf(store), path);
    expect(check).toMatchObject({ rows: 1, unchanged: 1, removed: 1 });
    await readBack(store, path);
    expect(recordDetail(store.connection, 'project', first).deleted).toBe(false);
  });

  it('may be sorted and filtered', async () => {
    const { store, first, second } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), ({ sheet }) => {
      const [third, fourth] = [sheet.getRow(3).values, sheet.getRow(4).values];
      sheet.getRow(3).values = fourth;
      sheet.getRow(4).values = third;
    });
    expect(await readBack(store, path)).toMatchObject({ unchanged: 2, batch: null });
    expect(valuesOf(store, first)['name']).toBe('Buurtvaders');
    expect(valuesOf(store, second)['name']).toBe('Social lab');
  });
});

describe('what does not belong together', () => {
  it.each([
    [
      'an id twice',
      'duplicateId',
      'A4',
      (sheet: OpenSheet) => {
        sheet.sheet.getCell('A4').value = sheet.sheet.getCell('A3').value;
        sheet.sheet.getCell('B4').value = sheet.sheet.getCell('B3').value;
      },
    ],
    [
      'an id that nobody has',
      'unknownId',
      'A3',
      (sheet: OpenSheet) => {
        sheet.sheet.getCell('A3').value = 'project:bestaat-niet';
      },
    ],
    [
      'an id without revision',
      'changedId',
      'A3',
      (sheet: OpenSheet) => {
        sheet.sheet.getCell('B3').value = null;
      },
    ],
    [
      'a revision of another record',
      'changedId',
      'B3',
      (sheet: OpenSheet) => {
        sheet.sheet.getCell('B3').value = sheet.sheet.getCell('B4').value;
      },
    ],
    [
      'a revision that is not here',
      'unknownRevision',
      'B3',
      (sheet: OpenSheet) => {
        sheet.sheet.getCell('B3').value = '000000000099-aaaaaaaaaaaaaaaa';
      },
    ],
  ])('%s is said by cell', async (_, code, cell, edit) => {
    const { store } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), edit);
    const { check } = await openOwn(sheetsOf(store), path);
    expect(check.problems.map((problem) => [problem.code, `${problem.column}${problem.row}`])).toContainEqual([
      code,
      cell,
    ]);
    await expect(readBack(store, path)).rejects.toMatchObject({
      report: { code: 'tableRefused', detail: 'hasProblems' },
    });
  });

  it('is left out when the person says so, and the rest is taken over', async () => {
    const { store, first, second } = await withProjects();
    const path = await edited(
      await exportAll(store, 'project', { sort: [{ field: 'name', descending: false }] }),
      (sheet) => {
        sheet.cell(3, 'budget').value = '12,5%';
        sheet.cell(4, 'code').value = 'SL-1';
      },
    );
    expect(await readBack(store, path, true)).toMatchObject({ changed: 1, skipped: 1 });
    expect(valuesOf(store, first)['budget']).toBe(123_456);
    expect(valuesOf(store, second)['code']).toBe('SL-1');
  });

  it('says that the hidden row of names was changed', async () => {
    const { store } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), ({ sheet }) => sheet.spliceRows(1, 1));
    await expect(readBack(store, path)).rejects.toMatchObject({ report: { detail: 'headingsLost' } });
  });

  it('takes nothing over when a record was changed after the check in a way that no longer fits', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      sheet.cell(sheet.row('name', 'Buurtvaders'), 'endDate').value = new Date('2024-06-01T00:00:00Z');
    });
    const sheets = sheetsOf(store);
    const { token } = await openOwn(sheets, path);
    change(store, 'project', first, { startDate: '2025-01-01' });
    const before = logOf(store);
    await expect(sheets.apply({ token, skipProblems: false })).rejects.toMatchObject({
      report: { detail: 'changedMeanwhile' },
    });
    expect(logOf(store)).toEqual(before);
  });
});

describe('reading in', () => {
  it('makes a backup first and can be undone and redone in one go', async () => {
    const { store, first } = await withProjects();
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      sheet.cell(sheet.row('name', 'Buurtvaders'), 'code').value = 'X';
      sheet.cell(sheet.row('name', 'Social lab'), 'code').value = 'Y';
    });
    await readBack(store, path);
    expect(backupsOf(store.file).some((name) => name.includes('before-import'))).toBe(true);
    expect(undoState(store.connection).undo).toEqual({
      action: 'table',
      type: 'project',
      title: 'terug.xlsx',
      count: 2,
    });
    undo(store.writer);
    expect(valuesOf(store, first)['code']).toBe('0012');
    redo(store.writer);
    expect(valuesOf(store, first)['code']).toBe('X');
  });
});

describe('a sheet', () => {
  it('has no personal data and no confidential records unless somebody asks', async () => {
    const store = await emptyStore();
    const seat = create(store, 'councilMember', { seat: 'De eerste stoel', name: 'Jan Jansen' });
    create(store, 'councilMember', { seat: 'De tweede stoel', name: 'Geheim', confidential: 1 });
    const path = join(temporaryFolder(), 'leden.xlsx');
    const request = sheetExportSchema.parse({ type: 'councilMember', columns: ['seat', 'name', 'workEmail'] });
    const done = await sheetsOf(store).export(path, request, 'nl');
    expect(done).toMatchObject({ records: 1, leftOutFields: ['name', 'workEmail'], leftOutRecords: 1 });
    const texts: unknown[] = [];
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
    expect(texts).toContain(seat);
    expect(texts.join(' ')).not.toMatch(/Jansen|Geheim|tweede/);

    const all = await exportAll(store, 'councilMember', { withPersonal: true, withConfidential: true });
    const complete = new Workbook();
    await complete.xlsx.readFile(all);
    const headings = complete.worksheets[0]?.getRow(2).values;
    expect(headings).toContain('Naam (persoonsgegeven)');
  });

  it('is protected, has lists to choose from, real dates and real amounts, and hides what is not for people', async () => {
    const { store } = await withProjects();
    const workbook = new Workbook();
    await workbook.xlsx.readFile(
      await exportAll(store, 'project', {
        sort: [{ field: 'name', descending: false }],
        columns: ['name', 'status', 'municipality', 'startDate', 'budget'],
      }),
    );
    const [sheet, lists, description] = workbook.worksheets;
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Projecten', 'visible'],
      ['weerwerk_lijsten', 'veryHidden'],
      ['weerwerk', 'veryHidden'],
    ]);
    expect(sheet?.sheetProtection).toMatchObject({ sheet: true, autoFilter: true });
    expect(sheet?.getRow(1).hidden).toBe(true);
    expect(sheet?.getColumn(1).hidden).toBe(true);
    expect(sheet?.getCell('A3').protection?.locked).not.toBe(false);
    expect(sheet?.getCell('C3').protection?.locked).toBe(false);
    expect(sheet?.getCell('C2').protection?.locked).not.toBe(false);
    expect(sheet?.getCell('D3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['weerwerk_lijsten!$A$2:$A$6'],
    });
    expect(sheet?.getCell('F3').value).toEqual(new Date('2024-03-01T00:00:00Z'));
    expect(sheet?.getCell('G3').value).toBe(1234.56);
    expect(lists?.getCell('A2').value).toBe('Idee');
    expect(description?.getCell('A1').value).toBe('format');
  });

  it('tells records with the same title apart, and finds them again', async () => {
    const store = await emptyStore();
    const one = create(store, 'municipality', { name: 'Bergen', code: 'GM0373' });
    const other = create(store, 'municipality', { name: 'Bergen', code: 'GM0893' });
    const id = create(store, 'project', { name: 'Plan', status: 'idea', municipality: one });
    const path = await edited(await exportAll(store, 'project'), (sheet) => {
      expect(sheet.cell(3, 'municipality').value).toBe('Bergen (GM0373)');
      sheet.cell(3, 'municipality').value = 'Bergen (GM0893)';
    });
    await readBack(store, path);
    expect(valuesOf(store, id)['municipality']).toBe(other);
  });

  it('shortens a text that fits in no cell, and does not take the short one for a change', async () => {
    const store = await emptyStore();
    const summary = 'lang '.repeat(20_000);
    const id = create(store, 'project', { name: 'Plan', status: 'idea', summary });
    const path = await exportAll(store, 'project');
    expect(await readBack(store, path)).toMatchObject({ unchanged: 1, batch: null });
    const changed = await edited(path, (sheet) => {
      sheet.cell(3, 'summary').value = 'kort';
    });
    const { check } = await openOwn(sheetsOf(store), changed);
    expect(check.problems).toMatchObject([{ code: 'shortened', field: 'summary' }]);
    expect(valuesOf(store, id)['summary']).toBe(summary);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { store } = await withProjects();
    const folder = temporaryFolder();
    const sheets = sheetsOf(store);
    const request = sheetExportSchema.parse({ type: 'project', columns: ['name'] });
    const writing = sheets.export(join(folder, 'a.xlsx'), request, 'nl');
    sheets.cancel();
    await expect(writing).rejects.toMatchObject({ report: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
    await expect(sheets.export(join(dirname(folder), 'bestaat-niet', 'a.xlsx'), request, 'nl')).rejects.toMatchObject({
      report: { code: 'fileUnwritable' },
    });
  });
});

describe('the register of exports', () => {
  it('has every list that left, with how many values of people were in it', async () => {
    const store = await emptyStore();
    create(store, 'project', { name: 'Buurtvaders', status: 'idea', leadName: 'Mevrouw De Vries' });
    create(store, 'project', { name: 'Social lab', status: 'idea' });
    const sheets = sheetsOf(store);
    const columns = ['name', 'leadName'];
    for (const withPersonal of [false, true]) {
      const request = sheetExportSchema.parse({ type: 'project', columns, withPersonal });
      await sheets.export(join(temporaryFolder(), 'projecten.xlsx'), request, 'nl');
    }
    expect(exportsOf(store.connection)).toMatchObject([
      {
        author: 'Test',
        fileName: 'projecten.xlsx',
        request: { kind: 'sheet', type: 'project' },
        result: { records: 2 },
        personal: { counts: [{ type: 'project', field: 'leadName', count: 1 }] },
      },
      { personal: { counts: [] } },
    ]);
  });
});
