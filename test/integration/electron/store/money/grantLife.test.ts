// One municipality through the whole life of a grant, with every amount worked out by hand.
//
// € 100.000 for two years: € 40.000 for 2023 and € 60.000 for 2024, of which € 5.000 moves from theme A to theme B. All of it
// is committed in 2023. Paid: € 40.000 in June 2023; of the € 60.000 planned for December 2024 only € 50.000 in January 2025,
// € 1.500 of which is booked back in February. Spent by the accounts: € 30.000 over 2023, € 45.250 over 2024. Settled at
// € 75.250: € 88.500 was paid, so € 13.250 must come back; € 13.000 did.

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../../electron/store/findings/findings.ts';
import { breakdownOf } from '../../../../../electron/store/money/breakdown.ts';
import { cashScheduleOf, forecastOf } from '../../../../../electron/store/money/cash.ts';
import { flowOf } from '../../../../../electron/store/money/flow.ts';
import { linesOf } from '../../../../../electron/store/money/lines.ts';
import { waterfallOf } from '../../../../../electron/store/money/waterfall.ts';
import { yearTableOf } from '../../../../../electron/store/money/yearTable.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { MONEY_DIMENSIONS, type MoneyFilter } from '../../../../../shared/contract/money.ts';
import { FIGURES, type Figure } from '../../../../../shared/money/figures.ts';
import { change, create, emptyStore, remove } from '../../../../support/stores.ts';

const TODAY = '2025-03-01';

function place(store: Store) {
  const ministry = create(store, 'organisation', { name: 'SZW', kind: 'ministry' });
  const article = create(store, 'budgetArticle', { name: 'Integratie', code: 'XV 13', organisation: ministry });
  const spuk = create(store, 'instrument', {
    name: 'SPUK',
    kind: 'specificGrant',
    startYear: 2023,
    endYear: 2024,
    budgetArticle: article,
    accountability: 1,
    reclaimable: 1,
  });
  const town = create(store, 'municipality', { name: 'Heerlen', code: 'GM0917' });
  const area = create(store, 'area', { name: 'Heerlen-Noord', municipality: town });
  const [themeA, themeB] = ['Veerkracht', 'School'].map((name) =>
    create(store, 'focusTheme', { name, kind: 'spendingPurpose' }),
  ) as [string, string];
  return { ministry, article, spuk, town, area, themeA, themeB };
}

function fill(store: Store) {
  const ids = place(store);
  const { ministry, article, spuk, town, area, themeA, themeB } = ids;
  const budgetOf = (year: number, amount: number) =>
    create(store, 'budget', {
      name: `B ${year}`,
      budgetArticle: article,
      instrument: spuk,
      year,
      side: 'expenditure',
      amount,
    });
  const [budget2023, budget2024] = [budgetOf(2023, 50_000_00), budgetOf(2024, 60_000_00)] as const;
  const reason = 'Brief van de gemeente';
  create(store, 'budgetChange', {
    name: 'Kasschuif',
    budget: budget2024,
    fromBudget: budget2023,
    kind: 'cashShift',
    moment: 'autumnMemorandum',
    amount: 10_000_00,
    reason,
  });
  create(store, 'budgetChange', {
    name: 'Voorjaar',
    budget: budget2024,
    kind: 'adjustment',
    moment: 'springMemorandum',
    amount: -2_000_00,
    reason,
  });
  create(store, 'contribution', {
    name: 'SZW',
    instrument: spuk,
    organisation: ministry,
    amount: 110_000_00,
    precision: 'exact',
  });
  const decision = create(store, 'grantDecision', {
    name: 'Beschikking Heerlen',
    number: 'V-1',
    kind: 'grantDecision',
    instrument: spuk,
    municipality: town,
    date: '2023-03-01',
    amount: 100_000_00,
  });
  const allocationOf = (year: number, focusTheme: string, fundingSource: string, awarded: number) =>
    create(store, 'allocation', {
      name: `${year}`,
      instrument: spuk,
      grantDecision: decision,
      municipality: town,
      area,
      focusTheme,
      year,
      fundingSource,
      awarded,
    });
  const first = allocationOf(2023, themeA, 'programme', 40_000_00);
  const second = allocationOf(2024, themeB, 'integral', 60_000_00);
  create(store, 'reallocation', {
    name: 'Van A naar B',
    fromAllocation: first,
    allocation: second,
    amount: 5_000_00,
    reason,
  });
  const commitment = create(store, 'commitment', {
    name: 'Verplichting',
    grantDecision: decision,
    year: 2023,
    date: '2023-03-02',
    amount: 100_000_00,
  });
  const payment = (name: string, values: object) =>
    create(store, 'payment', { name, commitment, kind: 'advance', ...values });
  payment('1', { plannedDate: '2023-06-01', planned: 40_000_00, paidDate: '2023-06-15', paid: 40_000_00 });
  payment('2', { plannedDate: '2024-12-15', planned: 60_000_00, paidDate: '2025-01-10', paid: 50_000_00 });
  payment('3', { kind: 'correction', paidDate: '2025-02-01', paid: -1_500_00 });
  payment('4', { plannedDate: '2025-09-01', planned: 4_000_00 });
  payment('5', { plannedDate: '2025-02-15', planned: 1_000_00 });
  const accountOf = (year: number, receivedDate: string, cumulative: number) =>
    create(store, 'accountability', {
      name: `SiSa ${year}`,
      grantDecision: decision,
      year,
      dueDate: `${year + 1}-07-15`,
      receivedDate,
      cumulative,
    });
  const account2023 = accountOf(2023, '2024-07-01', 30_000_00);
  const account2024 = accountOf(2024, '2025-02-20', 75_250_00);
  create(store, 'localSpending', {
    name: 'a',
    accountability: account2023,
    focusTheme: themeA,
    area,
    amount: 30_000_00,
  });
  create(store, 'localSpending', {
    name: 'b',
    accountability: account2024,
    focusTheme: themeB,
    area,
    amount: 40_000_00,
  });
  create(store, 'localSpending', {
    name: 'c',
    accountability: account2024,
    focusTheme: themeA,
    area,
    amount: 5_250_00,
  });
  const settlement = create(store, 'settlement', {
    name: 'Vaststelling',
    grantDecision: decision,
    date: '2025-02-25',
    amount: 75_250_00,
  });
  create(store, 'reclaim', {
    name: 'Terug',
    settlement,
    date: '2025-02-26',
    amount: 13_250_00,
    dueDate: '2025-04-01',
    receivedDate: '2025-02-28',
    received: 13_000_00,
  });
  return { ...ids, decision, first, second, commitment, settlement, account2024 };
}

const EXPECTED: { readonly [F in Figure]?: number } = {
  budgetExpenditure: 108_000_00,
  contributed: 110_000_00,
  awarded: 100_000_00,
  committed: 100_000_00,
  planned: 105_000_00,
  paid: 88_500_00,
  spent: 75_250_00,
  settled: 75_250_00,
  reclaimed: 13_250_00,
  received: 13_000_00,
};

async function filled() {
  const store = await emptyStore({ now: () => new Date(`${TODAY}T12:00:00Z`) });
  return { store, ...fill(store) };
}

/** A figure by one thing, as a plain object. */
function by(store: Store, dimension: (typeof MONEY_DIMENSIONS)[number], figure: Figure, filter: MoneyFilter = {}) {
  const { rows } = breakdownOf(store.connection, { filter, by: dimension, figures: [figure] }, TODAY);
  return Object.fromEntries(rows.map(({ title, amounts }) => [title, amounts[figure]]));
}

describe('a grant from decision to reclaim', () => {
  it.each(MONEY_DIMENSIONS)('has the same totals whichever way it is told apart: by %s', async (dimension) => {
    const { store } = await filled();
    const request = { filter: {}, by: dimension, figures: [...FIGURES] };
    expect(breakdownOf(store.connection, request, TODAY).total).toEqual(EXPECTED);
  });

  it('is awarded by year and theme as it was moved', async () => {
    const { store } = await filled();
    expect(by(store, 'year', 'awarded')).toEqual({ 2023: 35_000_00, 2024: 65_000_00 });
    expect(by(store, 'focusTheme', 'awarded')).toEqual({ Veerkracht: 35_000_00, School: 65_000_00 });
    expect(by(store, 'fundingSource', 'awarded')).toEqual({ programme: 35_000_00, integral: 65_000_00 });
  });

  it('is paid in the year in which the money left, corrections taken off', async () => {
    const { store } = await filled();
    expect(by(store, 'year', 'paid')).toEqual({ 2023: 40_000_00, 2025: 48_500_00 });
    expect(by(store, 'year', 'planned')).toEqual({ 2023: 40_000_00, 2024: 60_000_00, 2025: 5_000_00 });
    expect(by(store, 'municipality', 'paid')).toEqual({ Heerlen: 88_500_00 });
  });

  it('is paid for no theme: a payment on a decision does not say for what', async () => {
    const { store } = await filled();
    expect(by(store, 'focusTheme', 'paid')).toEqual({ '': 88_500_00 });
  });

  it('is spent in the year accounted for, by theme and area', async () => {
    const { store } = await filled();
    expect(by(store, 'year', 'spent')).toEqual({ 2023: 30_000_00, 2024: 45_250_00 });
    expect(by(store, 'focusTheme', 'spent')).toEqual({ Veerkracht: 35_250_00, School: 40_000_00 });
    expect(by(store, 'area', 'spent')).toEqual({ 'Heerlen-Noord': 75_250_00 });
  });

  it('stands in the budget table with what was adopted, changed and realised', async () => {
    const { store } = await filled();
    const { years, articles } = yearTableOf(store.connection, 2025, TODAY);
    expect(years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029]);
    const rows = articles[0]?.rows.map(({ kind, cells }) => [kind, ...cells.slice(0, 3)]);
    const nothing = { budget: null, adopted: null, realised: null };
    const spentByYear = [
      { budget: 40_000_00, adopted: 50_000_00, realised: 40_000_00 },
      { budget: 68_000_00, adopted: 60_000_00, realised: null },
      { budget: null, adopted: null, realised: 48_500_00 },
    ];
    expect(rows).toEqual([
      ['commitments', { ...nothing, realised: 100_000_00 }, nothing, nothing],
      ['expenditure', ...spentByYear],
      ['instrument', ...spentByYear],
      ['receipts', nothing, nothing, { ...nothing, realised: 13_000_00 }],
    ]);
    expect(articles).toHaveLength(1);
  });

  it('has a cash schedule by month and year', async () => {
    const { store } = await filled();
    const { months, years } = cashScheduleOf(store.connection, { filter: {}, year: 2025 }, TODAY);
    expect(months.filter(({ planned, paid }) => planned !== null || paid !== null)).toEqual([
      { month: 1, planned: null, paid: 50_000_00 },
      { month: 2, planned: 1_000_00, paid: -1_500_00 },
      { month: 9, planned: 4_000_00, paid: null },
    ]);
    expect(years).toEqual([
      { year: 2023, planned: 40_000_00, paid: 40_000_00, budget: 40_000_00 },
      { year: 2024, planned: 60_000_00, paid: null, budget: 68_000_00 },
      { year: 2025, planned: 5_000_00, paid: 48_500_00, budget: null },
    ]);
  });

  it('forecasts what will be left: what is planned counts until it is paid, what is past its date may never come', async () => {
    const { store, spuk } = await filled();
    const article = store.connection.sqlite.prepare('select id from "budgetArticle"').pluck().get() as string;
    create(store, 'budget', {
      name: 'B 2025',
      budgetArticle: article,
      instrument: spuk,
      year: 2025,
      side: 'expenditure',
      amount: 60_000_00,
    });
    expect(forecastOf(store.connection, 2025, TODAY)).toMatchObject({
      rows: [
        {
          budget: 60_000_00,
          paid: 48_500_00,
          stillPlanned: 4_000_00,
          pastPlanned: 1_000_00,
          low: 6_500_00,
          high: 7_500_00,
        },
      ],
    });
    // A year later everything planned is past its date.
    expect(forecastOf(store.connection, 2025, '2026-01-01').total).toMatchObject({
      stillPlanned: 0,
      pastPlanned: 5_000_00,
    });
  });

  it('flows from ministry to instrument, theme and municipality, and loses nothing on the way', async () => {
    const { store, ministry, spuk, themeA, themeB, town } = await filled();
    const { links, negative } = flowOf(store.connection, { filter: {}, most: 20 }, TODAY);
    expect(Object.fromEntries(links.map(({ from, to, amount }) => [`${from} > ${to}`, amount]))).toEqual({
      [`organisation:${ministry} > instrument:${spuk}`]: 110_000_00,
      [`instrument:${spuk} > focusTheme:${themeA}`]: 35_000_00,
      [`instrument:${spuk} > focusTheme:${themeB}`]: 65_000_00,
      [`focusTheme:${themeA} > municipality:${town}`]: 35_000_00,
      [`focusTheme:${themeB} > municipality:${town}`]: 65_000_00,
    });
    expect(negative).toBe(0);
  });

  it('goes from budget to free room by steps; a cash shift comes to nothing over the years, not in one', async () => {
    const { store } = await filled();
    const stepsOf = (filter: MoneyFilter) =>
      waterfallOf(store.connection, filter, TODAY).steps.map(({ kind, amount }) => [kind, amount]);
    expect(stepsOf({})).toEqual([
      ['adopted', 110_000_00],
      ['springMemorandum', -2_000_00],
      ['cashShift', 0],
      ['current', 108_000_00],
      ['awarded', -100_000_00],
      ['free', 8_000_00],
    ]);
    expect(stepsOf({ fromYear: 2023, untilYear: 2023 })).toEqual([
      ['adopted', 50_000_00],
      ['cashShift', -10_000_00],
      ['current', 40_000_00],
      ['awarded', -35_000_00],
      ['free', 5_000_00],
    ]);
  });

  it('leads from every figure to the amounts of which it is the sum', async () => {
    const { store, decision } = await filled();
    for (const [figure, amount] of Object.entries(EXPECTED)) {
      const lines = linesOf(store.connection, { filter: {}, figures: [figure as Figure], offset: 0, limit: 100 });
      expect(lines.amount).toBe(amount);
      expect(lines.rows.reduce((sum, line) => sum + line.amount, 0)).toBe(amount);
    }
    const paid = linesOf(store.connection, {
      filter: { grantDecision: decision, month: 2 },
      figures: ['paid'],
      offset: 0,
      limit: 9,
    });
    expect(paid.rows).toMatchObject([{ type: 'payment', title: '3', amount: -1_500_00, date: '2025-02-01' }]);
  });

  it('has no findings but the € 250 that has not come back, which is none', async () => {
    const { store } = await filled();
    expect(findingsOf(store.connection)).toEqual([]);
  });
});

describe('findings about the money', () => {
  it('name what says more than the step before it, until it is mended', async () => {
    const { store, decision, first, commitment, settlement, account2024, spuk, town } = await filled();
    const kinds = () => findingsOf(store.connection).map(({ kind, amounts }) => [kind, ...(amounts ?? [])]);

    change(store, 'grantDecision', decision, { amount: 99_000_00 });
    expect(kinds()).toEqual([
      ['awardedDiffersFromDecision', 100_000_00, 99_000_00],
      ['committedBeyondDecision', 100_000_00, 99_000_00],
    ]);
    change(store, 'grantDecision', decision, { amount: 100_000_00 });
    expect(kinds()).toEqual([]);

    change(store, 'commitment', commitment, { amount: 80_000_00 });
    expect(kinds()).toEqual([['paidBeyondCommitment', 88_500_00, 80_000_00]]);
    change(store, 'commitment', commitment, { amount: 100_000_00 });

    change(store, 'settlement', settlement, { amount: 80_000_00 });
    expect(kinds()).toEqual([['reclaimDiffers', 13_250_00, 8_500_00]]);
    change(store, 'settlement', settlement, { amount: 75_250_00 });

    change(store, 'accountability', account2024, { cumulative: 75_000_00, receivedDate: null });
    expect(kinds()).toEqual([
      ['spendingNotReceived', 45_250_00],
      ['cumulativeDiffers', 75_000_00, 75_250_00],
    ]);
    change(store, 'accountability', account2024, { cumulative: null, receivedDate: '2025-02-20' });

    change(store, 'allocation', first, { awarded: 4_000_00 });
    expect(kinds()).toContainEqual(['reallocatedBeyondAward', 5_000_00, 4_000_00]);
    change(store, 'allocation', first, { awarded: 40_000_00 });

    change(store, 'grantDecision', decision, { number: null, date: null });
    expect(kinds().map(([kind]) => kind)).toEqual(Array.from({ length: 3 }, () => 'spendingWithoutDecision'));
    change(store, 'grantDecision', decision, { number: 'V-1' });

    const small = create(store, 'contribution', { name: 'Klein', instrument: spuk, amount: 1_00, precision: 'exact' });
    const charged = { instrument: spuk, municipality: town, year: 2024, contribution: small, awarded: 2_00 };
    const extra = create(store, 'allocation', { name: 'x', ...charged });
    expect(kinds()).toEqual([['awardedBeyondContribution', 2_00, 1_00]]);
    change(store, 'contribution', small, { precision: 'atLeast' });
    expect(kinds()).toEqual([]);
    remove(store, 'allocation', extra);

    change(store, 'instrument', spuk, { endYear: 2023 });
    expect(kinds().map(([kind]) => kind)).toEqual(['yearOutsideTranche']);
  });
});
