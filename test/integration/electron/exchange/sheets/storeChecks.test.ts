// Rows that contradict what is recorded, or each other: told at the row, so that the others can be read in.

import { describe, expect, it } from 'vitest';
import { create, emptyStore } from '../../../../support/stores.ts';
import { checkForeign, fileOf } from '../../../../support/tables.ts';

async function withDecision() {
  const store = await emptyStore();
  const spuk = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant', startYear: 2023, endYear: 2025 });
  const decision = { kind: 'grantDecision', instrument: spuk };
  const delft = create(store, 'grantDecision', { ...decision, name: 'Beschikking Delft' });
  create(store, 'grantDecision', { ...decision, name: 'Beschikking Breda' });
  create(store, 'accountability', { name: 'Delft 2023', grantDecision: delft, year: 2023 });
  return store;
}

const accounts = (...rows: readonly string[]): string => fileOf(['Naam;Besluit;Over het jaar', ...rows, ''].join('\n'));

describe('a second account over a year', () => {
  it('is told at its row, and the others are read in', async () => {
    const store = await withDecision();
    const path = accounts('Nogmaals;Beschikking Delft;2023', 'Delft 2024;Beschikking Delft;2024');
    const { sheets, check } = await checkForeign(store, path, 'accountability');
    expect(check).toMatchObject({ new: 1, problem: 1 });
    expect(check.problems).toMatchObject([
      { row: 2, column: 'C', field: 'year', code: 'duplicate', detail: 'Delft 2023', raw: '2023' },
    ]);
    const { rows } = sheets.rows({ token: check.token, effect: 'problem', offset: 0, limit: 10 });
    expect(rows[0]?.cells.find(({ field }) => field === 'year')).toMatchObject({ effect: 'problem', value: null });
    expect(await sheets.apply({ token: check.token, skipProblems: true })).toMatchObject({ new: 1, skipped: 1 });
  });

  it('is told when an earlier row of the same table has it', async () => {
    const store = await withDecision();
    const path = accounts('Eerste;Beschikking Breda;2024', 'Tweede;Beschikking Breda;2024');
    const { check } = await checkForeign(store, path, 'accountability');
    expect(check.problems).toMatchObject([{ row: 3, column: 'C', code: 'duplicateRow', detail: 2 }]);
  });

  it('is no problem when the same table is read again', async () => {
    const store = await withDecision();
    const path = accounts('Breda 2024;Beschikking Breda;2024');
    const first = await checkForeign(store, path, 'accountability');
    await first.sheets.apply({ token: first.check.token, skipProblems: false });
    const { check } = await checkForeign(store, path, 'accountability');
    expect(check).toMatchObject({ new: 0, unchanged: 1, problem: 0 });
  });
});

describe('a year outside the tranche', () => {
  it('is told at its cell', async () => {
    const store = await withDecision();
    const path = fileOf('Naam;Instrument;Jaar;Toegekend\nGoed;SPUK;2024;100\nTe laat;SPUK;2031;100\n');
    const { check } = await checkForeign(store, path, 'allocation');
    expect(check).toMatchObject({ new: 1, problem: 1 });
    expect(check.problems).toMatchObject([{ row: 3, column: 'C', code: 'outsideTranche', detail: '2023–2025' }]);
  });
});
