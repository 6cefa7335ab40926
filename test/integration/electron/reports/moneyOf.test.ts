// The amounts that a document works out of a package's records, against those that the store keeps of the same records.

import { describe, expect, it } from 'vitest';
import { Contents } from '../../../../electron/exchange/contents.ts';
import { type Amount, moneyOf } from '../../../../electron/reports/moneyOf.ts';
import { readRecords } from '../../../../electron/reports/readRecords.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { change, create, emptyStore, remove } from '../../../support/stores.ts';

const FIGURES = ['awarded', 'committed', 'planned', 'paid', 'spent', 'settled', 'reclaimed', 'received'];

async function amountsIn(store: Store): Promise<Amount[]> {
  const contents = new Contents(store.connection, undefined, { profile: 'full' });
  return moneyOf(await readRecords(contents, async () => {}));
}

/** By figure, year, instrument, municipality and area: what the amounts come to. */
function summed(amounts: readonly Amount[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { figure, year, instrument, municipality, area, amount } of amounts) {
    const key = [figure, year ?? 0, instrument ?? '', municipality ?? '', area ?? ''].join('|');
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return sums;
}

function kept(store: Store): Map<string, number> {
  const rows = store.connection
    .prepare(
      `select figure || '|' || year || '|' || instrument || '|' || municipality || '|' || area as key, sum(amount) as amount
       from "moneySum" where figure in (select value from json_each(?)) group by key`,
    )
    .all(JSON.stringify(FIGURES)) as { key: string; amount: number }[];
  return new Map(rows.map(({ key, amount }) => [key, amount]));
}

/** A grant's whole life, with a correction, a reallocation, and a commitment for one allocation. */
async function wholeLife() {
  const store = await emptyStore();
  const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
  const municipality = create(store, 'municipality', { name: 'Noordwijk', code: 'GM9001' });
  const area = create(store, 'area', { name: 'Wijk', municipality });
  const decided = { instrument, municipality };
  const grantDecision = create(store, 'grantDecision', { name: 'Beschikking', kind: 'grantDecision', ...decided });
  const place = { ...decided, grantDecision, year: 2024 };
  const one = create(store, 'allocation', { name: 'Een', ...place, area, awarded: 100_00 });
  const two = create(store, 'allocation', { name: 'Twee', ...place, year: 2025, awarded: 200_00 });
  create(store, 'reallocation', { name: 'Over', fromAllocation: one, allocation: two, amount: 30_00, reason: 'Later' });
  const forOne = { grantDecision, allocation: one };
  const commitment = create(store, 'commitment', { name: 'Voor een', ...forOne, year: 2024, amount: 70_00 });
  const whole = create(store, 'commitment', { name: 'De rest', grantDecision, year: 2025, amount: 230_00 });
  create(store, 'payment', {
    name: 'Voorschot',
    kind: 'advance',
    commitment,
    planned: 70_00,
    plannedDate: '2024-12-31',
    paid: 70_00,
    paidDate: '2025-01-02',
  });
  create(store, 'payment', {
    name: 'Terug',
    kind: 'correction',
    commitment: whole,
    paid: -5_00,
    paidDate: '2025-02-01',
  });
  const accountability = create(store, 'accountability', { name: 'SiSa 2024', grantDecision, year: 2024 });
  create(store, 'localSpending', { name: 'In de wijk', accountability, area, amount: 40_00 });
  const elsewhere = create(store, 'localSpending', { name: 'Elders', accountability, amount: 25_00 });
  const settlement = create(store, 'settlement', { name: 'Vast', grantDecision, date: '2026-10-01', amount: 65_00 });
  const reclaim = create(store, 'reclaim', { name: 'Terug', settlement, date: '2026-10-15', amount: 5_00 });
  return { store, instrument, municipality, area, one, elsewhere, reclaim };
}

describe('the amounts of a package', () => {
  it('follow a grant through its whole life, each with the year and place of its step', async () => {
    const { store, instrument, municipality, area } = await wholeLife();
    const of = (figure: string, year: number, where = '') =>
      `${figure}|${year}|${instrument}|${municipality}|${where}` as const;
    expect(Object.fromEntries(summed(await amountsIn(store)))).toEqual({
      [of('awarded', 2024, area)]: 70_00,
      [of('awarded', 2025)]: 230_00,
      [of('committed', 2024, area)]: 70_00,
      [of('committed', 2025)]: 230_00,
      [of('planned', 2024, area)]: 70_00,
      [of('paid', 2025, area)]: 70_00,
      [of('paid', 2025)]: -5_00,
      [of('spent', 2024, area)]: 40_00,
      [of('spent', 2024)]: 25_00,
      [of('settled', 2026)]: 65_00,
      [of('reclaimed', 2026)]: 5_00,
    });
  });

  it('are those that the store keeps, also after records changed and went', async () => {
    const { store, one, elsewhere, reclaim } = await wholeLife();
    expect(summed(await amountsIn(store))).toEqual(kept(store));
    change(store, 'allocation', one, { area: null, year: 2023 });
    change(store, 'reclaim', reclaim, { received: 4_00, receivedDate: '2026-11-01' });
    remove(store, 'localSpending', elsewhere);
    expect(summed(await amountsIn(store))).toEqual(kept(store));
  });

  it('are those that the store keeps of the demonstration', async () => {
    const store = await emptyStore({ empty: false, demo: true });
    const own = summed(await amountsIn(store));
    expect(own.size).toBeGreaterThan(100);
    expect(own).toEqual(kept(store));
  });
});
