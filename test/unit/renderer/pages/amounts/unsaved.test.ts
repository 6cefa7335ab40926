// What is unsaved in a grid of amounts: taken back, kept in a draft, and added up with what is recorded.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstContext } from '../../../../../renderer/pages/amounts/context/amountsPlace.ts';
import {
  contextKey,
  readGridDrafts,
  withGridDraft,
  writeGridDrafts,
} from '../../../../../renderer/pages/amounts/model/gridDraft.ts';
import { gridView, problemCells, totalsOf } from '../../../../../renderer/pages/amounts/model/gridView.ts';
import {
  cellKey,
  historyOf,
  nothingUnsaved,
  stepBack,
  stepForward,
  stepTo,
  type Unsaved,
  withEntries,
  withoutSaved,
  withRowMended,
  withRows,
} from '../../../../../renderer/pages/amounts/model/unsaved.ts';
import type { EntryGrid } from '../../../../../shared/contract/amounts.ts';

const nothingRecorded = () => null;
const entered = (row: string, year: number, amount: number | undefined): Unsaved =>
  withEntries(nothingUnsaved, [{ row, year, entry: { text: String(amount), amount } }], nothingRecorded);
const row = { id: 'm1', title: 'Delft', detail: 'GM0503', note: null };

describe('steps', () => {
  it('go back to what was there before each of them, and forward again', () => {
    const amounts = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, (all) => {
        const last = all.reduce(
          (history, amount) => stepTo(history, entered('m1', 2024, amount)),
          historyOf(nothingUnsaved),
        );
        const back = all.reduce(stepBack, last);
        expect(back.present).toEqual(nothingUnsaved);
        expect(all.reduce(stepForward, back)).toEqual(last);
        expect(stepBack(back)).toBe(back);
      }),
    );
  });
});

describe('a row that was not known', () => {
  it('takes its amounts along when it is mended, but not over what was entered there', () => {
    const text = { key: 'text:1', text: 'Dlft', row: null, problem: 'unknownRow' as const };
    const before = withRows(
      {
        ...nothingUnsaved,
        entries: {
          ...entered('text:1', 2023, 1).entries,
          ...entered('text:1', 2024, 2).entries,
          ...entered('m1', 2024, 9).entries,
        },
      },
      [text],
    );
    const after = withRowMended(before, 'text:1', { key: 'm1', text: 'Delft', row, problem: null });
    expect(Object.fromEntries(Object.entries(after.entries).map(([key, { amount }]) => [key, amount]))).toEqual({
      'm1 2023': 1,
      'm1 2024': 9,
    });
    expect(after.added.map(({ key }) => key)).toEqual(['m1']);
  });

  it('stays when everything else was saved', () => {
    const text = { key: 'text:1', text: '?', row: null, problem: 'unknownRow' as const };
    const both = withRows(
      { ...nothingUnsaved, entries: { ...entered('text:1', 2023, 1).entries, ...entered('m1', 2023, 2).entries } },
      [text],
    );
    const after = withoutSaved(both, new Set([cellKey('m1', 2023)]));
    expect(Object.keys(after.entries)).toEqual(['text:1 2023']);
    expect(after.added).toEqual([text]);
  });
});

describe('a draft', () => {
  it('comes back as it was kept, texts that are no amount included', () => {
    const unsaved = withRows(entered('m1', 2024, undefined), [{ key: 'm1', text: 'Delft', row, problem: null }]);
    const context = { ...firstContext, instrument: 'spuk' };
    const kept = withGridDraft([], context, unsaved);
    expect(readGridDrafts(writeGridDrafts(kept))).toEqual([{ context, unsaved }]);
    expect(withGridDraft(kept, context, undefined)).toEqual([]);
  });

  it('is of one grid: another instrument is another, another date for new payments is not', () => {
    const key = contextKey({ ...firstContext, instrument: 'a' });
    expect(contextKey({ ...firstContext, instrument: 'b' })).not.toBe(key);
    expect(contextKey({ ...firstContext, instrument: 'a', month: 3 })).toBe(key);
  });

  it.each(['', 'null', '[1]', '{"a":1}', '[{"context":{}}]'])('that cannot be read (%j) is left out', (content) => {
    expect(readGridDrafts(content)).toEqual([]);
  });
});

describe('the grid as it is shown', () => {
  const grid: EntryGrid = {
    rows: [row],
    cells: [
      { row: 'm1', year: 2023, amount: 100, records: 1, record: 'r', seen: [], allocation: 'r' },
      { row: 'm1', year: 2024, amount: 50, records: 2, record: null, seen: [], allocation: null },
    ],
    years: [2023, 2024],
    startYear: 2023,
    endYear: 2024,
    leftOut: 0,
  };

  it('adds up what would be recorded after saving, and says where a text is missing from a sum', () => {
    const unsaved = {
      ...nothingUnsaved,
      entries: { ...entered('m1', 2023, 7).entries, ...entered('m1', 2030, undefined).entries },
    };
    const view = gridView(grid, unsaved, new Map());
    expect(view.years).toEqual([2023, 2024, 2030]);
    expect(totalsOf(view)).toEqual({
      byYear: [
        { amount: 7, isIncomplete: false },
        { amount: 50, isIncomplete: false },
        { amount: null, isIncomplete: true },
      ],
      all: { amount: 57, isIncomplete: true },
    });
    expect(problemCells(view)).toMatchObject([{ row: 0, column: 2, view: { problems: [{ code: 'notAnAmount' }] } }]);
  });

  it('lets a sum of several records alone', () => {
    const view = gridView(grid, nothingUnsaved, new Map());
    const [delft] = view.rows;
    expect(delft && [2023, 2024].map((year) => view.cell(delft, year).isReadOnly)).toEqual([false, true]);
  });
});
