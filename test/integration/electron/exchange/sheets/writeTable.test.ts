// A table of the screen as a file: numbers that a spreadsheet counts with, texts that it does not run.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textOfCell } from '../../../../../electron/exchange/sheets/cell.ts';
import { useWorkbook } from '../../../../../electron/exchange/sheets/readWorkbook.ts';
import { tableAsCsv, writeTable } from '../../../../../electron/exchange/sheets/writeTable.ts';
import { type SavedTable, savedTable } from '../../../../../shared/contract/tables.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'table-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function tableAs(format: SavedTable['format']): SavedTable {
  return savedTable.parse({
    title: 'Begroting; "t"',
    notes: ['Stand op 24 november 2026'],
    format,
    columns: [
      { heading: 'Instrument', kind: 'text' },
      { heading: 'Begroot', kind: 'money' },
      { heading: '× € 1.000', kind: 'thousands' },
    ],
    rows: [
      ['SPUK; "wijk"', 25_600_000_012, 256_000],
      ['=1+1', -31_332_750, -313],
      ['Leeg', null, null],
    ],
  });
}

describe('a table as a workbook', () => {
  it('has its title and as-of date above it, and euros as numbers', async () => {
    const file = path.join(folder, 'tabel.xlsx');
    expect(await writeTable(tableAs('xlsx'), file, 'nl')).toBe(file);
    const options = { isCancelled: () => false, onProgress: () => undefined };
    const rows = await useWorkbook(file, options, async (workbook) => {
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error('There is no sheet');
      return (await workbook.rowsOf(sheet)).rows;
    });
    const cells = new Map(rows.map(({ number, cells }) => [number, cells]));
    expect(textOfCell(cells.get(1)?.[0])).toBe('Begroting; "t"');
    expect(textOfCell(cells.get(2)?.[0])).toBe('Stand op 24 november 2026');
    expect(cells.get(4)?.map(textOfCell)).toEqual(['Instrument', 'Begroot', '× € 1.000']);
    expect(cells.get(5)?.[1]).toMatchObject({ kind: 'number', text: '256000000.12' });
    expect(cells.get(5)?.[2]).toMatchObject({ kind: 'number', text: '256000' });
    expect(cells.get(6)?.[0]).toBe('=1+1');
    expect(cells.get(6)?.[1]).toMatchObject({ kind: 'number', text: '-313327.5', isFormula: false });
    expect(cells.get(7)?.map(textOfCell).filter(Boolean)).toEqual(['Leeg']);
  });

  it('leaves nothing behind when it cannot be written', async () => {
    const nowhere = path.join(folder, 'weg', 'tabel.xlsx');
    for (const format of ['xlsx', 'csv'] as const) {
      await expect(writeTable(tableAs(format), nowhere, 'nl')).rejects.toMatchObject({
        report: { code: 'fileUnwritable', detail: nowhere },
      });
    }
    expect(existsSync(`${nowhere}.part`)).toBe(false);
  });
});

describe('a table as CSV', () => {
  it('has semicolons and decimal commas in Dutch, and guards what looks like a formula', async () => {
    const file = path.join(folder, 'tabel.csv');
    await writeTable(tableAs('csv'), file, 'nl');
    expect(readFileSync(file, 'utf8')).toBe(
      [
        '\uFEFFInstrument;Begroot;× € 1.000',
        '"SPUK; ""wijk""";256000000,12;256000',
        "'=1+1;-313327,50;-313",
        'Leeg;;',
        '',
      ].join('\r\n'),
    );
  });

  it('has commas and decimal points in English', () => {
    expect(tableAsCsv(tableAs('csv'), 'en')).toContain('-313327.50,-313');
  });
});
