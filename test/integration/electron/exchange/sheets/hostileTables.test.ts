// Tables that are made to do harm, or are just broken: each refused with one sentence, with nothing changed.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TABLE_REFUSALS, ZIP_REFUSALS } from '../../../../../electron/exchange/sheets/refuseTable.ts';
import { Sheets } from '../../../../../electron/exchange/sheets/sheets.ts';
import { TABLE_LIMITS } from '../../../../../electron/exchange/sheets/tableLimits.ts';
import { resources } from '../../../../../shared/texts/index.ts';
import { emptyStore, temporaryFolder } from '../../../../support/stores.ts';
import {
  checkForeign,
  edited,
  exportAll,
  fileOf,
  openForeign,
  rawWorkbook,
  sheetsOf,
  sheetXml,
} from '../../../../support/tables.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const files: readonly (readonly [what: string, refusal: string, make: () => Promise<string> | string])[] = [
  ['entities in a sheet', 'hasDoctype', () => rawWorkbook({ [SHEET]: ENTITIES + sheetXml([['Naam'], ['&b;']]) })],
  [
    'a DOCTYPE behind a piece of white space',
    'hasDoctype',
    () => rawWorkbook({ [SHEET]: `${' '.repeat(65_530)}${ENTITIES}${sheetXml([])}` }),
  ],
  ['a DOCTYPE in the list of sheets', 'hasDoctype', () => rawWorkbook({ 'xl/workbook.xml': `${ENTITIES}<workbook/>` })],
  [
    'a sheet that unpacks to very much',
    'tooDense',
    () => rawWorkbook({ [SHEET]: `<worksheet>${' '.repeat(20_000_000)}</worksheet>` }),
  ],
  [
    'a cell in a column that no spreadsheet has',
    'tooManyColumns',
    () => rawWorkbook({ [SHEET]: '<worksheet><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>' }),
  ],
  [
    'a million empty columns',
    'tooManyColumns',
    () =>
      rawWorkbook({
        [SHEET]: `<worksheet><sheetData><row>${Array.from({ length: 1_000_000 }, (_, index) => `<c s="${index % 9_973}"/>`).join('')}</row></sheetData></worksheet>`,
      }),
  ],
  [
    'more filled columns than are read',
    'tooManyColumns',
    () => rawWorkbook({ [SHEET]: sheetXml([Array.from({ length: 400 }, (_, index) => `k${index}`), ['x']]) }),
  ],
  [
    'rows that go back',
    'damaged',
    () => rawWorkbook({ [SHEET]: '<worksheet><sheetData><row r="5"/><row r="2"/></sheetData></worksheet>' }),
  ],
  [
    'a text that is not among the shared ones',
    'damaged',
    () => rawWorkbook({ [SHEET]: '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>' }),
  ],
  ['no valid XML', 'damaged', () => rawWorkbook({ [SHEET]: '<worksheet><sheetData></worksheet>' })],
  ['XML that is no UTF-8', 'damaged', () => rawWorkbook({ [SHEET]: Buffer.from(sheetXml([['Na\xefef']]), 'latin1') })],
  [
    'a sheet outside the file',
    'damaged',
    () =>
      rawWorkbook({
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="../../../etc/passwd"/></Relationships>',
      }),
  ],
  [
    'a sheet on the network',
    'noSuchSheet',
    () =>
      rawWorkbook({
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="https://example.org/a" TargetMode="External"/></Relationships>',
      }),
  ],
  [
    'a part with an unsafe name',
    'unsafeName',
    () => rawWorkbook({ 'xl/.verborgen': 'x', [SHEET]: sheetXml([['a'], ['b']]) }),
  ],
  [
    'two parts with one name',
    'duplicateName',
    () => rawWorkbook({ 'XL/workbook.xml': 'x', [SHEET]: sheetXml([['a'], ['b']]) }),
  ],
  ['a zip that is no workbook', 'notATable', () => rawWorkbook({ '_rels/.rels': null })],
  ['half a workbook', 'notAZip', () => fileOf('PK\u0003\u0004 en dan niets', 'a.xlsx')],
  [
    'an old Excel file, or one with a password',
    'oldExcel',
    () => fileOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.xls'),
  ],
  ['a sheet with headings only', 'noRows', () => rawWorkbook({ [SHEET]: sheetXml([['Naam', 'Status']]) })],
  ['nothing at all', 'noRows', () => fileOf('')],
  ['a NUL in a CSV file', 'hasNul', () => fileOf('Naam;Status\nPl\0an;Idee\n')],
  ['half a pair of UTF-16', 'notText', () => fileOf(Buffer.from([0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0]))],
  ['a quotation mark that is never closed', 'badQuotes', () => fileOf('Naam;Status\n"Plan;Idee\nx;y\n')],
  ['a gigantic field', 'cellTooLong', () => fileOf(`Naam;Status\n${'x'.repeat(TABLE_LIMITS.cell + 1)};Idee\n`)],
  [
    'a gigantic cell',
    'cellTooLong',
    () =>
      rawWorkbook({
        [SHEET]: sheetXml([['Naam'], [Array.from({ length: 300_000 }, (_, index) => String(index % 9_973)).join('-')]]),
      }),
  ],
  ['a row of a million fields', 'tooManyColumns', () => fileOf(`Naam;Status\n${';'.repeat(1_000_000)}\n`)],
];

it.each(files)('%s is refused: %s', async (_, refusal, make) => {
  const store = await emptyStore();
  await expect(sheetsOf(store).open(await make())).rejects.toMatchObject({
    report: { code: 'tableRefused', detail: refusal },
  });
});

it('a sheet with more rows than are read is refused while it is read', async () => {
  const store = await emptyStore();
  const path = fileOf(`Naam\n${'x\n'.repeat(TABLE_LIMITS.rows + 1)}`);
  await expect(sheetsOf(store).open(path)).rejects.toMatchObject({ report: { detail: 'tooManyRows' } });
});

it('a file that is not there is said to be unreadable', async () => {
  const store = await emptyStore();
  await expect(sheetsOf(store).open(join(temporaryFolder(), 'weg.csv'))).rejects.toMatchObject({
    report: { code: 'fileUnreadable' },
  });
});

it('rows of a CSV file with too many or too few fields are each a problem, and no field moves to another column', async () => {
  const store = await emptyStore();
  const { check } = await checkForeign(
    store,
    fileOf('Naam;Status;Budget\nGoed;Idee;5\nTe;veel;Idee;5\nTe weinig;Idee\n'),
    'project',
  );
  expect(check).toMatchObject({ new: 1, problem: 2 });
  expect(check.problems).toMatchObject([
    { row: 3, column: null, code: 'raggedRow', detail: 4 },
    { row: 4, column: null, code: 'raggedRow', detail: 2 },
  ]);
});

it('headings that occur twice are said, and the first is the one that is proposed', async () => {
  const store = await emptyStore();
  const opened = await openForeign(sheetsOf(store), fileOf('Naam;Status;Naam\na;Idee;b\n'));
  expect(opened.notices).toContainEqual({ code: 'duplicateHeadings', count: 1 });
  expect(opened.mapping.columns.map(({ field }) => field)).toEqual(['name', 'status', null]);
});

it('a sheet of ours whose description was tampered with is refused', async () => {
  const store = await emptyStore();
  const described = (name: string, value: string) =>
    exportAll(store, 'project').then((path) =>
      edited(path, (_, workbook) => {
        workbook.getWorksheet('weerwerk')?.eachRow((row) => {
          if (row.getCell(1).value === name) row.getCell(2).value = value;
        });
      }),
    );
  const refused = async (path: string) =>
    sheetsOf(store)
      .open(path)
      .catch((error: unknown) => error);
  expect(await refused(await described('type', '__proto__'))).toMatchObject({ report: { detail: 'headingsLost' } });
  expect(await refused(await described('format', '2'))).toMatchObject({ report: { detail: 'newerSheet' } });
});

it('reading can be stopped', async () => {
  const store = await emptyStore();
  let stops = true;
  const sheets: Sheets = new Sheets(store, () => {
    if (stops) sheets.cancel();
  });
  const path = fileOf(`Naam;Status\n${'Plan;Idee\n'.repeat(100_000)}`);
  await expect(sheets.open(path)).rejects.toMatchObject({ report: { code: 'cancelled' } });
  stops = false;
  writeFileSync(path, 'Naam;Status\nPlan;Idee\n');
  expect((await openForeign(sheets, path)).rows).toBe(1);
});

it('every refusal has its sentence in both languages', () => {
  const codes = [...TABLE_REFUSALS, ...ZIP_REFUSALS].sort();
  for (const { translation } of Object.values(resources))
    expect(Object.keys(translation.sheets.refusal).sort()).toEqual(codes);
});
