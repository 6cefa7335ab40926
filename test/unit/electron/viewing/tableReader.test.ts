// A package's table becomes records again: exactly what was written, and nothing that can be read in two ways.

import { describe, expect, it } from 'vitest';
import { csvHeader, csvLines } from '../../../../electron/exchange/csv.ts';
import { TableReader, type TableRow } from '../../../../electron/viewing/tableReader.ts';
import type { FieldValue, RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { MAX_MONEY } from '../../../../shared/catalogue/schema.ts';

function read(
  content: string | Buffer,
  type: RecordTypeName = 'project',
  pieceBytes = Number.POSITIVE_INFINITY,
): TableReader {
  const reader = new TableReader(type);
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += pieceBytes) reader.push(bytes.subarray(start, start + pieceBytes));
  reader.end();
  return reader;
}

/** The one row of a table of one record with one field. */
function cell(field: string, text: string, type: RecordTypeName = 'project'): TableRow | undefined {
  return read(`id,${field}\r\np1,${text}\r\n`, type).rows[0];
}

/** What a value is after it was written and read. */
function roundTrip(field: string, value: FieldValue, type: RecordTypeName = 'project'): unknown {
  return read(csvHeader([field]) + csvLines([['p1', value]]), type).rows[0]?.values[field];
}

describe('a table of a package', () => {
  it('becomes records with the fields that it holds', () => {
    const reader = read('id,name,status,budget\r\np1,Buurtkamer,idea,12345\r\np2,Dialoogavond,running,\r\n');
    expect(reader.rows).toEqual([
      { id: 'p1', values: { name: 'Buurtkamer', status: 'idea', budget: 12_345 } },
      { id: 'p2', values: { name: 'Dialoogavond', status: 'running', budget: null } },
    ]);
    expect(reader.fields).toEqual(['name', 'status', 'budget']);
    expect(reader.unknown).toBe(0);
  });

  it('may have no records at all', () => {
    expect(read('id,name\r\n').rows).toEqual([]);
  });

  it('tells an empty cell from a column that is not there', () => {
    const [row] = read('id,name,leadName\r\np1,Buurtkamer,\r\n').rows;
    expect(row?.values).toHaveProperty('leadName', null);
    expect(row?.values).not.toHaveProperty('leadEmail');
  });

  it('skips columns that only a newer version knows, and counts them', () => {
    const reader = read('id,name,sfeer,constructor\r\np1,Buurtkamer,goed,x\r\n');
    expect(reader.rows).toEqual([{ id: 'p1', values: { name: 'Buurtkamer' } }]);
    expect(reader.unknown).toBe(2);
  });

  it('is the same in however small pieces it comes, also when a letter is cut in two', () => {
    const csv = 'id,name\r\np1,"Café ""De €"" \u{1f3e0}\nregel twee"\r\n';
    for (const size of [1, 2, 3, 5, 7]) expect(read(csv, 'project', size).rows).toEqual(read(csv).rows);
    expect(read(csv).rows[0]?.values['name']).toBe('Café "De €" \u{1f3e0}\nregel twee');
  });

  it('may begin with the mark that Excel puts there, and end its lines in either way', () => {
    expect(read('\ufeffid,name\r\np1,Buurtkamer\r\n').rows).toHaveLength(1);
    expect(read('id,name\np1,Buurtkamer\n').rows).toHaveLength(1);
  });

  it.each<[string, string, FieldValue]>([
    ['a formula', 'name', '=1+1'],
    ['a text with an apostrophe before a formula', 'name', "'=1+1"],
    ['a formula after a semicolon', 'name', 'a;=1+1'],
    ['a formula on another line', 'summary', 'a\n@SUM(1)\n- een lijst'],
    ['a text with the separator', 'name', 'a,b;c"d'],
    ['a negative amount', 'budget', -12_345],
    ['nothing spent', 'budget', 0],
    ['the largest amount', 'budget', MAX_MONEY],
    ['words', 'tags', ['jeugd', 'wijk, buurt']],
    ['a day', 'startDate', '2028-02-29'],
    ['nothing', 'name', null],
  ])('gives back %s as it was written', (_what, field, value) => {
    expect(roundTrip(field, value)).toEqual(value);
  });

  it.each([52.0907, -0.000_000_1, 5.1214, 0])('gives back the position %s to the last digit', (value) => {
    expect(roundTrip('latitude', value, 'area')).toBe(value);
  });
});

describe('a number in a table', () => {
  it.each([
    'veel',
    ' ',
    ' 12',
    '12 ',
    '0x10',
    '0b11',
    '1e3',
    '1e400',
    '-1e400',
    'Infinity',
    'NaN',
    '9007199254740993',
    '12.50',
    '12,50',
    '0.5',
    '1.000',
    '1_000',
    '+5',
    '-0',
    '007',
    "'5",
    '=5',
    '\u0661\u0662',
  ])('is refused as %j: not written as amounts are, or not exact', (text) => {
    expect(() => cell('budget', `"${text.replaceAll('"', '""')}"`)).toThrow('badTable');
  });

  it.each(['1e400', '0x10', '52.09070', ' 5'])('is refused as the position %j', (text) => {
    expect(() => cell('latitude', text, 'area')).toThrow('badTable');
  });

  it.each(['2', '-1', 'ja', 'true', '1.0'])('is refused as yes or no: %j', (text) => {
    expect(() => cell('confidential', text)).toThrow('badTable');
  });

  it.each([
    ['1', 1],
    ['0', 0],
  ] as const)('is %s for yes or no', (text, value) => {
    expect(cell('confidential', text)?.values).toEqual({ confidential: value });
  });
});

describe('a table that cannot be believed is refused', () => {
  it.each([
    ['without anything', ''],
    ['that begins with another column', 'name,id\r\nBuurtkamer,p1\r\n'],
    ['with a column twice', 'id,name,name\r\np1,a,b\r\n'],
    ['with the id twice', 'id,name,id\r\np1,a,p2\r\n'],
    ['with a row that is too short', 'id,name,status\r\np1,a\r\n'],
    ['with a row that is too long', 'id,name\r\np1,a,b\r\n'],
    ['with a record without an id', 'id,name\r\n,a\r\n'],
    ['with an id that is no id', 'id,name\r\n../x,a\r\n'],
    ['with a guarded id', "id,name\r\n'=p1,a\r\n"],
    ['with a record twice', 'id,name\r\np1,a\r\np1,b\r\n'],
    ['with a quotation mark that never ends', 'id,name\r\np1,"a\r\n'],
    ['with tags that are no list', 'id,tags\r\np1,jeugd\r\n'],
    ['with a reference that is no id', 'id,municipality\r\np1,een gemeente\r\n'],
    ['with a day that does not exist', 'id,startDate\r\np1,2026-02-30\r\n'],
  ])('%s', (_what, csv) => {
    expect(() => read(csv)).toThrow('badTable');
  });

  it.each([
    ['in Latin-1', Buffer.from('id,name\r\np1,Caf\u00e9\r\n', 'latin1')],
    ['in UTF-16', Buffer.from('\ufeffid,name\r\np1,a\r\n', 'utf16le')],
    ['that ends in half a letter', Buffer.from([...Buffer.from('id,name\r\np1,Caf'), 0xc3])],
    ['with half of a pair', Buffer.from([...Buffer.from('id,name\r\np1,'), 0xed, 0xa0, 0x80])],
  ])('%s', (_what, bytes) => {
    expect(() => read(bytes)).toThrow('notUtf8');
  });
});
