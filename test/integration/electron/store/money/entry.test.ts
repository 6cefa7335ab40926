// The grid of amounts over a real store: what it shows, what it makes of what is typed, and undoing it.

import { describe, expect, it } from 'vitest';
import { entryAnswers } from '../../../../../electron/store/money/entry/entryAnswers.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { firstContext } from '../../../../../renderer/pages/amounts/context/amountsPlace.ts';
import type { EntryContext } from '../../../../../shared/contract/amounts.ts';
import { create, emptyStore, remove } from '../../../../support/stores.ts';

interface Places {
  readonly store: Store;
  readonly spuk: string;
  readonly delft: string;
  readonly breda: string;
  readonly decision: string;
}

async function withGrant(): Promise<Places> {
  const store = await emptyStore();
  const spuk = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant', startYear: 2023, endYear: 2025 });
  const delft = create(store, 'municipality', { name: 'Delft', code: 'GM0503' });
  const breda = create(store, 'municipality', { name: 'Breda', code: 'GM0758' });
  const decision = create(store, 'grantDecision', {
    name: 'Beschikking Delft',
    kind: 'grantDecision',
    instrument: spuk,
    municipality: delft,
    amount: 100_000,
  });
  return { store, spuk, delft, breda, decision };
}

const contextOf = (instrument: string, part: Partial<EntryContext> = {}): EntryContext => ({
  ...firstContext,
  instrument,
  ...part,
});

function gridOf(store: Store, context: EntryContext, rows: 'used' | 'withAreas' | 'all' = 'used') {
  return entryAnswers(store)['amounts.grid']({ context, rows });
}

const cell = (row: string, year: number, amount: number | null, record: string | null = null) => ({
  row,
  year,
  amount,
  record,
  seen: [],
});

const saveIn = (store: Store, context: EntryContext, cells: ReturnType<typeof cell>[]) =>
  entryAnswers(store)['amounts.save']({ context, cells });
const checkIn = (store: Store, context: EntryContext, cells: ReturnType<typeof cell>[]) =>
  entryAnswers(store)['amounts.check']({ context, cells });

describe('the grid', () => {
  it('has the years of the tranche and the municipalities with amounts, or all of them', async () => {
    const { store, spuk, delft } = await withGrant();
    expect(gridOf(store, contextOf(spuk))).toMatchObject({ years: [2023, 2024, 2025], rows: [] });
    create(store, 'area', { name: 'Buitenhof', municipality: delft });
    expect(gridOf(store, contextOf(spuk), 'withAreas').rows.map(({ title }) => title)).toEqual(['Delft']);
    expect(gridOf(store, contextOf(spuk), 'all').rows.map(({ title }) => title)).toEqual(['Breda', 'Delft']);
  });

  it('edits a cell of one record, and not the sum of several', async () => {
    const { store, spuk, delft } = await withGrant();
    const of = { instrument: spuk, municipality: delft, name: 'Toekenning' };
    const one = create(store, 'allocation', { ...of, year: 2023, awarded: 500 });
    create(store, 'allocation', { ...of, year: 2024, awarded: 100 });
    create(store, 'allocation', { ...of, year: 2024, awarded: 200 });
    const { cells } = gridOf(store, contextOf(spuk));
    expect(cells.find(({ year }) => year === 2023)).toMatchObject({ amount: 500, record: one, allocation: one });
    expect(cells.find(({ year }) => year === 2024)).toMatchObject({ amount: 300, records: 2, record: null });
  });

  it('edits an allocation that waits for its amount instead of making a second one', async () => {
    const { store, spuk, delft } = await withGrant();
    const waiting = create(store, 'allocation', { instrument: spuk, municipality: delft, name: 'T', year: 2023 });
    expect(gridOf(store, contextOf(spuk)).cells).toMatchObject([{ amount: null, record: waiting }]);
    saveIn(store, contextOf(spuk), [cell(delft, 2023, 700, waiting)]);
    expect(gridOf(store, contextOf(spuk)).cells).toMatchObject([{ amount: 700, records: 1, record: waiting }]);
  });
});

describe('saving', () => {
  it('makes allocations with the decision of their municipality, in one batch that undo takes back', async () => {
    const { store, spuk, delft, breda, decision } = await withGrant();
    const saved = saveIn(store, contextOf(spuk), [cell(delft, 2023, 100), cell(breda, 2024, -250)]);
    expect(saved.problems).toEqual([]);
    const rows = store.connection
      .prepare('select municipality, year, awarded, "grantDecision", name from allocation order by year')
      .all();
    expect(rows).toEqual([
      { municipality: delft, year: 2023, awarded: 100, grantDecision: decision, name: 'SPUK – Delft – 2023' },
      { municipality: breda, year: 2024, awarded: -250, grantDecision: null, name: 'SPUK – Breda – 2024' },
    ]);
    undo(store.writer);
    expect(gridOf(store, contextOf(spuk)).cells).toEqual([]);
  });

  it('refuses all when one is wrong, and says at which cell', async () => {
    const { store, spuk, delft } = await withGrant();
    const saved = saveIn(store, contextOf(spuk), [cell(delft, 2023, 100), cell(delft, 2031, 100)]);
    expect(saved).toMatchObject({
      batch: null,
      problems: [{ row: delft, year: 2031, code: 'outsideTranche', isWarning: false, detail: '2023–2025' }],
    });
    expect(gridOf(store, contextOf(spuk)).cells).toEqual([]);
  });

  it('does not overwrite a cell whose record is another one by now', async () => {
    const { store, spuk, delft } = await withGrant();
    const of = { instrument: spuk, municipality: delft, name: 'T', year: 2023 };
    const first = create(store, 'allocation', { ...of, awarded: 1 });
    remove(store, 'allocation', first);
    expect(saveIn(store, contextOf(spuk), [cell(delft, 2023, 5, first)]).problems[0]?.code).toBe('changedMeanwhile');
    create(store, 'allocation', { ...of, awarded: 2 });
    expect(saveIn(store, contextOf(spuk), [cell(delft, 2023, 5)]).problems[0]?.code).toBe('changedMeanwhile');
  });

  it('empties an allocation, and takes away spending that says nothing without its amount', async () => {
    const { store, spuk, delft, decision } = await withGrant();
    const awarded = create(store, 'allocation', {
      instrument: spuk,
      municipality: delft,
      name: 'T',
      year: 2023,
      awarded: 9,
    });
    saveIn(store, contextOf(spuk), [cell(delft, 2023, null, awarded)]);
    expect(store.connection.prepare('select awarded, deleted from allocation').all()).toEqual([
      { awarded: null, deleted: 0 },
    ]);
    const account = create(store, 'accountability', { name: 'V', grantDecision: decision, year: 2023 });
    const spent = create(store, 'localSpending', { name: 'B', accountability: account, amount: 5 });
    saveIn(store, contextOf(spuk, { kind: 'spent', grantDecision: undefined }), [cell(delft, 2023, null, spent)]);
    expect(store.connection.prepare('select deleted from "localSpending"').all()).toEqual([{ deleted: 1 }]);
  });
});

describe('spending', () => {
  const spent = (spuk: string): EntryContext => contextOf(spuk, { kind: 'spent', grantDecision: undefined });

  it('goes through the account of its year, which is made once when there is none', async () => {
    const { store, spuk, delft, decision } = await withGrant();
    expect(checkIn(store, spent(spuk), [cell(delft, 2023, 100)])).toEqual([
      { row: delft, year: 2023, code: 'newAccount', isWarning: true, detail: 2023 },
    ]);
    saveIn(store, spent(spuk), [cell(delft, 2023, 100)]);
    saveIn(store, { ...spent(spuk), fundingSource: 'integral' }, [cell(delft, 2023, 50)]);
    // Due by the rule of SiSa: 15 July of the year after.
    expect(store.connection.prepare('select "grantDecision", year, "dueDate" from accountability').all()).toEqual([
      { grantDecision: decision, year: 2023, dueDate: '2024-07-15' },
    ]);
    expect(gridOf(store, spent(spuk)).cells).toMatchObject([{ amount: 150, records: 2, record: null }]);
  });

  it('needs a decision, and knows none for a DU', async () => {
    const { store, spuk, breda } = await withGrant();
    expect(checkIn(store, spent(spuk), [cell(breda, 2023, 1)])[0]?.code).toBe('noDecision');
    const du = create(store, 'instrument', { name: 'DU', kind: 'decentralisationGrant' });
    create(store, 'grantDecision', { name: 'Circulaire', kind: 'circular', instrument: du, municipality: breda });
    expect(checkIn(store, spent(du), [cell(breda, 2023, 1)])[0]?.code).toBe('freeGrant');
  });
});

describe('payments', () => {
  it('are put on the commitment, dated in their year, and paid where they were planned', async () => {
    const { store, spuk, delft, breda, decision } = await withGrant();
    const planned = contextOf(spuk, { kind: 'planned', grantDecision: undefined, month: 6 });
    expect(checkIn(store, planned, [cell(breda, 2024, 1)])[0]?.code).toBe('noCommitment');
    create(store, 'commitment', { name: 'V', grantDecision: decision, year: 2023, amount: 1_000 });
    saveIn(store, planned, [cell(delft, 2024, 600)]);
    const paid: EntryContext = { ...planned, kind: 'paid' };
    const [waiting] = gridOf(store, paid).cells;
    expect(waiting).toMatchObject({ row: delft, year: 2024, amount: null });
    expect(checkIn(store, paid, [cell(delft, 2024, 1_500, waiting?.record ?? null)])).toEqual([
      { row: delft, year: 2024, code: 'overCommitment', isWarning: true, detail: 500 },
    ]);
    saveIn(store, paid, [cell(delft, 2024, 600, waiting?.record ?? null)]);
    expect(store.connection.prepare('select planned, "plannedDate", paid, "paidDate" from payment').all()).toEqual([
      { planned: 600, plannedDate: '2024-06-30', paid: 600, paidDate: '2024-06-30' },
    ]);
    expect(checkIn(store, paid, [cell(delft, 2031, 1)])[0]?.code).toBe('paidInFuture');
  });
});

describe('warnings', () => {
  it('say by how much the cells together bring a decision above what it gives', async () => {
    const { store, spuk, delft } = await withGrant();
    const cells = [cell(delft, 2023, 60_000), cell(delft, 2024, 50_000)];
    expect(checkIn(store, contextOf(spuk), cells)).toEqual([
      { row: delft, year: 2023, code: 'overDecision', isWarning: true, detail: 10_000 },
      { row: delft, year: 2024, code: 'overDecision', isWarning: true, detail: 10_000 },
    ]);
    expect(saveIn(store, contextOf(spuk), cells).batch).not.toBeNull();
  });

  it('hold awards against contributions that are known exactly, not against "at least"', async () => {
    const { store, spuk, breda } = await withGrant();
    const of = { instrument: spuk, name: 'Bijdrage' };
    create(store, 'contribution', { ...of, amount: 1_000, precision: 'exact' });
    const cells = [cell(breda, 2023, 1_200)];
    expect(checkIn(store, contextOf(spuk), cells)).toMatchObject([{ code: 'overContribution', detail: 200 }]);
    create(store, 'contribution', { ...of, amount: 1, precision: 'atLeast' });
    expect(checkIn(store, contextOf(spuk), cells)).toEqual([]);
  });
});

describe('budgets', () => {
  it('are entered by instrument and year as adopted, without their changes', async () => {
    const { store, spuk } = await withGrant();
    const article = create(store, 'budgetArticle', { name: 'Artikel', code: 'XV 13' });
    const context: EntryContext = { ...firstContext, kind: 'budget', rowType: 'instrument', budgetArticle: article };
    saveIn(store, context, [cell(spuk, 2026, 5_000)]);
    const [entered] = gridOf(store, context).cells;
    create(store, 'budgetChange', {
      name: 'Mutatie',
      budget: entered?.record ?? '',
      kind: 'adjustment',
      moment: 'springMemorandum',
      amount: 700,
      reason: 'Loonbijstelling',
    });
    expect(gridOf(store, context).cells).toMatchObject([{ row: spuk, year: 2026, amount: 5_000, records: 1 }]);
  });
});

describe('finding rows', () => {
  it('knows codes without their zeros, and says what a municipality became', async () => {
    const { store, delft } = await withGrant();
    create(store, 'municipality', { name: 'Groningen', code: 'GM0014' });
    create(store, 'municipality', {
      name: 'Haren',
      code: 'GM0017',
      validUntil: '2018-12-31',
      successorCodes: ['GM0014'],
    });
    const find = entryAnswers(store)['amounts.find'];
    expect(find({ rowType: 'municipality', texts: ['14', 'haren', 'GM0503', 'Atlantis'] })).toMatchObject([
      { row: { title: 'Groningen', note: { code: 'zerosAdded' } } },
      { row: { title: 'Haren', note: { code: 'ended', date: '2018-12-31', successors: ['Groningen (GM0014)'] } } },
      { row: { id: delft, note: null } },
      { code: 'unknownRow' },
    ]);
  });
});
