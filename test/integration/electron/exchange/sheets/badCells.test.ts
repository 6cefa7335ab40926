// Every kind of bad cell, each known by its row, its column and one sentence.

import { expect, it } from 'vitest';
import { resources } from '../../../../../shared/texts/index.ts';
import { create, emptyStore } from '../../../../support/stores.ts';
import { checkForeign, rawWorkbook, sheetXml, workbookOf } from '../../../../support/tables.ts';

const HEADINGS = [
  'Naam',
  'Status',
  'Projectcode',
  'Budget',
  'Startdatum',
  'Einddatum',
  'Gepland bereik',
  'Gemeente',
  'E-mail projectleider',
  'Vertrouwelijk',
  'Tags',
];
const FIELDS = [
  'name',
  'status',
  'code',
  'budget',
  'startDate',
  'endDate',
  'reachPlanned',
  'municipality',
  'leadEmail',
  'confidential',
  'tags',
];

const bad: readonly (readonly [what: string, field: string, value: unknown, code: string])[] = [
  ['a required field without a value', 'name', null, 'required'],
  ['a required choice without a value', 'status', null, 'required'],
  ['a text that is too long', 'name', 'x'.repeat(1_001), 'tooLong'],
  ['a choice that is none', 'status', 'Misschien', 'notAChoice'],
  ['an amount in words', 'budget', 'veel', 'notAnAmount'],
  ['an amount with two decimal signs', 'budget', '1,2,3', 'notAnAmount'],
  ['an amount with groups of two', 'budget', '12.34.56', 'notAnAmount'],
  ['an amount of less than a cent', 'budget', '1,234', 'notInCents'],
  ['a third of a euro', 'budget', 1 / 3, 'notInCents'],
  ['a percentage in words', 'budget', '12,5%', 'percentage'],
  ['a percentage by its format', 'budget', { percentage: 0.125 }, 'percentage'],
  ['a date where an amount belongs', 'budget', new Date('2024-01-01T00:00:00Z'), 'notAnAmount'],
  ['yes where an amount belongs', 'budget', true, 'notAnAmount'],
  ['an error of a formula', 'budget', { error: '#DIV/0!' }, 'cellError'],
  ['an amount beyond all bounds', 'budget', '99999999999999999', 'notAnAmount'],
  ['a day that does not exist', 'startDate', '31-2-2024', 'notADate'],
  ['a number that may be a date', 'startDate', 45_000, 'notADate'],
  ['a relative date', 'startDate', '+30', 'notADate'],
  ['an end before the beginning', 'endDate', '1-1-2020', 'wrongOrder'],
  ['a number in words', 'reachPlanned', 'tien', 'notANumber'],
  ['half a person', 'reachPlanned', 1.5, 'notWhole'],
  ['less than nobody', 'reachPlanned', -1, 'tooLow'],
  ['a record that is not here', 'municipality', 'Nergenshuizen', 'unknownReference'],
  ['a name that two records have', 'municipality', 'Bergen', 'ambiguousReference'],
  ['an address that is none', 'leadEmail', 'jan', 'notAnEmail'],
  ['neither yes nor no', 'confidential', 'soms', 'notAChoice'],
  ['a word that is too long', 'tags', 'x'.repeat(101), 'tooLong'],
];

const good: { readonly [field: string]: unknown } = {
  name: 'Plan',
  status: 'Idee',
  startDate: new Date('2024-03-01T00:00:00Z'),
};

it.each(bad)('%s (%s)', async (_, field, value, code) => {
  const store = await emptyStore();
  create(store, 'municipality', { name: 'Bergen', code: 'GM0373' });
  create(store, 'municipality', { name: 'Bergen', code: 'GM0893' });
  const cells: { readonly [field: string]: unknown } = { ...good, [field]: value };
  const row = FIELDS.map((name) => cells[name] ?? null);
  const column = FIELDS.indexOf(field);
  const rows = [HEADINGS, FIELDS.map((name) => good[name] ?? null), row];
  const path = await workbookOf(rows, (sheet) => {
    const cell = sheet.getCell(3, column + 1);
    const { percentage } = (value ?? {}) as { percentage?: number };
    if (percentage !== undefined) {
      cell.value = percentage;
      cell.numFmt = '0.0%';
    }
  });
  const { check } = await checkForeign(store, path, 'project', (mapping) => ({
    ...mapping,
    key: null,
    columns: mapping.columns.map((one, index) => ({
      ...one,
      field: FIELDS[index] ?? null,
      reading: { ...one.reading, decimal: 'comma' },
    })),
  }));
  expect(check).toMatchObject({ new: 1, problem: 1 });
  expect(check.problems.map((problem) => [problem.row, problem.column, problem.field, problem.code])).toEqual([
    [3, String.fromCharCode(65 + column), field, code],
  ]);
  for (const { translation } of Object.values(resources)) {
    const { problem, sheets } = translation;
    expect({ ...problem, ...sheets.problem }).toHaveProperty(code);
  }
});

it.each([
  ['a character that nobody types', 'a_x0007_b', 'controlCharacters'],
  ['half a character', 'a_xD83D_b', 'notText'],
  ['a NUL', 'a_x0000_b', 'controlCharacters'],
])('%s, which a workbook writes by its number', async (_, text, code) => {
  const store = await emptyStore();
  const sheet = sheetXml([
    ['Naam', 'Status'],
    [text, 'Idee'],
    ['Plan', 'Idee'],
  ]);
  const { check } = await checkForeign(store, await rawWorkbook({ 'xl/worksheets/sheet1.xml': sheet }), 'project');
  expect(check.problems).toMatchObject([{ row: 2, column: 'A', field: 'name', code }]);
  expect(check).toMatchObject({ new: 1, problem: 1 });
});
