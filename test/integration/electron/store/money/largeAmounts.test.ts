// Amounts that no programme has: refused, before they can break a sum on every page.

import { describe, expect, it } from 'vitest';
import { breakdownOf } from '../../../../../electron/store/money/breakdown.ts';
import { overviewOf } from '../../../../../electron/store/overview.ts';
import { checkPatch, MAX_MONEY } from '../../../../../shared/catalogue/schema.ts';
import { type Change, changeId } from '../../../../../shared/merge/change.ts';
import { create, emptyStore } from '../../../../support/stores.ts';

const TODAY = '2026-11-24';
const LINES = 1_100;

function allocations(awarded: number, instrument: string): Change[] {
  return Array.from({ length: LINES }, (_, index) => ({
    id: changeId(index + 1_000, 'c'.repeat(16)),
    type: 'allocation',
    record: `allocation:large-${index}`,
    patch: { name: `Groot ${index}`, instrument, year: 2024, awarded },
    parents: [],
    author: 'Iemand',
    batch: 'b',
    at: '2026-11-23T09:00:00.000Z',
  }));
}

describe('an amount beyond a thousand billion euros', () => {
  it.each(['entry', 'shape'] as const)('is refused by %s, above and below zero', (strength) => {
    for (const awarded of [MAX_MONEY + 1, -MAX_MONEY - 1, Number.MAX_SAFE_INTEGER]) {
      expect(checkPatch('allocation', { awarded }, strength)).toEqual({
        ok: false,
        problems: [{ field: 'awarded', code: 'amountTooLarge' }],
      });
    }
    expect(checkPatch('allocation', { awarded: MAX_MONEY }, strength)).toMatchObject({ ok: true });
  });

  it('is what more than a thousand of the largest amounts come to, and every page still adds them up', async () => {
    const store = await emptyStore();
    const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
    store.accept(allocations(MAX_MONEY, instrument), () => ({ action: 'import', type: null, title: '', count: LINES }));
    const { total } = breakdownOf(store.connection, { filter: {}, by: 'year', figures: ['awarded'] }, TODAY);
    expect(BigInt(total.awarded ?? 0)).toBe(BigInt(LINES) * BigInt(MAX_MONEY));
    expect(overviewOf(store.connection, TODAY).money[0]?.awarded).toBe(LINES * MAX_MONEY);
  });
});
