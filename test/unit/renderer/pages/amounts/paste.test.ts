// What people paste from Excel in the grid of amounts, in the notations that they use.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPaste, type PasteTarget, textsToFind } from '../../../../../renderer/pages/amounts/model/applyPaste.ts';
import { readClipboardTable, writeClipboardTable } from '../../../../../renderer/pages/amounts/model/clipboardTable.ts';
import type { GridRow } from '../../../../../renderer/pages/amounts/model/gridView.ts';
import { recogniseBlock } from '../../../../../renderer/pages/amounts/model/pastedBlock.ts';
import { copiedAmount, readEntry } from '../../../../../renderer/pages/amounts/model/readEntry.ts';
import { nothingUnsaved } from '../../../../../renderer/pages/amounts/model/unsaved.ts';
import type { FoundEntryRow } from '../../../../../shared/contract/amounts.ts';

describe('a cell', () => {
  it.each([
    ['1.234,56', 123_456],
    ['€ 1.234', 123_400],
    ['€\u00a01.234,00', 123_400],
    ['1234,5', 123_450],
    ['1 234 567', 123_456_700],
    ['(250,00)', -25_000],
    ['€ (1.000)', -100_000],
    ['-250', -25_000],
    ['−250', -25_000],
    ['- € 250', -25_000],
    ['250-', -25_000],
    ['1.250,-', 125_000],
    ['6,3 mln', 630_000_000],
    ['0', 0],
    ['EUR 12', 1_200],
  ])('%j is %d cents', (text, cents) => {
    expect(readEntry(text, 'nl', 1)).toEqual({ text, amount: cents });
  });

  it.each(['', ' ', '-', '€ -', ' – '])('%j is nothing', (text) => {
    expect(readEntry(text, 'nl', 1).amount).toBeNull();
  });

  it.each(['n.v.t.', '12%', '1,234', '1.23.4', 'volgt', '#N/B', '12 februari'])(
    '%j is no amount, and keeps its words',
    (text) => {
      expect(readEntry(text, 'nl', 1)).toEqual({ text, amount: undefined });
    },
  );

  it.each([
    ['1,5', 150_000],
    ['1.250', 125_000_000],
    ['(12)', -1_200_000],
    ['2 mln', 200_000_000],
  ])('%j in thousands is %d cents', (text, cents) => {
    expect(readEntry(text, 'nl', 1_000).amount).toBe(cents);
  });

  it('reads English notation in English', () => {
    expect(readEntry('€1,234.56', 'en', 1).amount).toBe(123_456);
  });

  it('reads back what was copied, whatever the amount and language', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('nl' as const, 'en' as const), (cents, language) => {
        expect(readEntry(copiedAmount(cents, language), language, 1).amount).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });
});

describe('a table on the clipboard', () => {
  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', '\r', ' ', '€', ',') });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        expect(readClipboardTable(writeClipboardTable(rows))).toEqual(rows);
      }),
    );
  });

  it('takes quotes that are part of a text as they are', () => {
    expect(readClipboardTable('"12" inch\t"a ""b"""\n')).toEqual([['"12" inch', 'a "b"']]);
  });

  it('makes short rows as long as the others', () => {
    expect(readClipboardTable('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});

const recognise = (text: string, room = 3) => recogniseBlock(readClipboardTable(text), 'nl', room);

describe('a block', () => {
  it('with years above and names before it goes by both, without its totals', () => {
    const block = recognise('Gemeente\t2024\t2025\tTotaal\nDelft\t1\t2\t3\nTotaal\t1\t2\t3');
    expect(block).toEqual({
      years: [2024, 2025],
      rows: [{ names: ['Delft'], values: ['1', '2'] }],
      hasNames: true,
      hasTotals: true,
      isInThousands: false,
    });
  });

  it('may have a code and a name before it', () => {
    const block = recognise('Code\tNaam\t2024\nGM0503\tDelft\t1\n14\tGroningen\t2');
    expect(block.rows.map(({ names }) => names)).toEqual([
      ['GM0503', 'Delft'],
      ['14', 'Groningen'],
    ]);
    expect(recognise('503\tDelft\t100\n14\tGroningen\t200').rows[1]).toEqual({
      names: ['14', 'Groningen'],
      values: ['200'],
    });
  });

  it.each(['(x € 1.000)', 'x 1000', '× € 1.000', 'bedragen x 1.000 euro'])(
    'says by %j that it is in thousands',
    (corner) => {
      expect(recognise(`${corner}\t2024\nDelft\t1`).isInThousands).toBe(true);
    },
  );

  it('without names and years goes by place', () => {
    const block = recognise('1\t2\n3\tvolgt');
    expect(block.years).toBeNull();
    expect(block.hasNames).toBe(false);
    expect(block.rows.map(({ values }) => values)).toEqual([
      ['1', '2'],
      ['3', 'volgt'],
    ]);
  });

  it('of amounts that look like years is amounts', () => {
    expect(recognise('2024\t2025').years).toBeNull();
    expect(recognise('2024\t2024\n1\t2').years).toBeNull();
  });

  it('of codes before the columns that there are goes by those codes', () => {
    expect(recognise('14\t1\t2\t3\n363\t1\t2\t3', 3).rows[0]?.names).toEqual(['14']);
    expect(recognise('14\t1\t2\n363\t1\t2', 3).hasNames).toBe(false);
  });

  it('with only years above it goes by place downwards and by year across', () => {
    const block = recognise('2025\t2024\n1\t2');
    expect(block.years).toEqual([2025, 2024]);
    expect(block.hasNames).toBe(false);
  });
});

const rowOf = (id: string, title: string, detail: string): GridRow => ({
  key: id,
  row: { id, title, detail, note: null },
  text: title,
  problem: null,
  isAdded: false,
});
const target: PasteTarget = {
  rows: [rowOf('m1', 'Delft', 'GM0503'), rowOf('m2', 'Breda', 'GM0758')],
  years: [2023, 2024, 2025],
  row: 0,
  column: 0,
  language: 'nl',
  unit: 1,
  recorded: () => null,
};

describe('pasting', () => {
  const paste = (text: string, found: readonly FoundEntryRow[] = [], at: Partial<PasteTarget> = {}) => {
    const all = { ...target, ...at };
    return applyPaste(nothingUnsaved, recognise(text, all.years.length - all.column), all, found);
  };
  const amounts = (pasted: ReturnType<typeof paste>) =>
    Object.fromEntries(Object.entries(pasted.unsaved.entries).map(([key, { amount, text }]) => [key, amount ?? text]));

  it('puts amounts by name and year, in whatever order they come', () => {
    expect(amounts(paste('\t2025\t2023\nbreda\t1\t2\nGM0503\t3\t4'))).toEqual({
      'm2 2025': 100,
      'm2 2023': 200,
      'm1 2025': 300,
      'm1 2023': 400,
    });
  });

  it('puts amounts by place where the block has no names, and leaves cells alone for which it has none', () => {
    expect(amounts(paste('1\t\n\t2', [], { column: 1 }))).toEqual({ 'm1 2024': 100, 'm2 2025': 200 });
  });

  it('keeps rows beyond the last one, without a name, until they get one', () => {
    const pasted = paste('1\n2\n3', [], { row: 1 });
    expect(amounts(pasted)).toEqual({ 'm2 2023': 100, 'text:1 2023': 200, 'text:2 2023': 300 });
    expect(pasted.unsaved.added.map(({ problem }) => problem)).toEqual(['nameless', 'nameless']);
  });

  it('keeps a year outside the columns in a column of its own', () => {
    expect(paste('\t2031\nDelft\t1').unsaved.years).toEqual([2031]);
    expect(amounts(paste('1\t2', [], { column: 2 }))).toEqual({ 'm1 2025': 100, 'm1 2026': 200 });
  });

  it('keeps a text that is no amount in its cell', () => {
    const pasted = paste('\t2023\nDelft\tvolgt');
    expect(amounts(pasted)).toEqual({ 'm1 2023': 'volgt' });
    expect(pasted.notAmounts).toBe(1);
  });

  it('asks the store only for names that are not in the grid, and keeps those that it does not know', () => {
    const text = '\t2023\nDelft\t1\nUtrecht\t2\nAtlantis\t3';
    expect(textsToFind(recognise(text), target.rows)).toEqual(['Utrecht', 'Atlantis']);
    const pasted = paste(text, [
      { text: 'Utrecht', row: { id: 'm3', title: 'Utrecht', detail: 'GM0344', note: null } },
      { text: 'Atlantis', code: 'unknownRow' },
    ]);
    expect(amounts(pasted)).toEqual({ 'm1 2023': 100, 'm3 2023': 200, 'text:1 2023': 300 });
    expect(pasted.unsaved.added.map(({ text: shown, problem }) => [shown, problem])).toEqual([
      ['Utrecht', null],
      ['Atlantis', 'unknownRow'],
    ]);
  });

  it('calls what is recorded already no change', () => {
    expect(amounts(paste('1', [], { recorded: () => 100 }))).toEqual({});
  });
});
