// A free number for an advice that shares its number with another.

import { describe, expect, it } from 'vitest';
import { freeAdviceNumber } from '../../../../../electron/store/council/adviceNumber.ts';
import { create, emptyStore, remove } from '../../../../support/stores.ts';

async function storeWith(...numbers: readonly string[]) {
  const store = await emptyStore();
  const ids = numbers.map((number) =>
    create(store, 'advice', { name: `Advies ${number}`, number, kind: 'unsolicited', status: 'draft' }),
  );
  return { store, ids };
}

describe('freeAdviceNumber', () => {
  it('counts on to the first number that is free, as wide as it was', async () => {
    const { store } = await storeWith('2026-03', '2026-04', '2026-06');
    expect(freeAdviceNumber(store.connection, '2026-03')).toBe('2026-05');
  });

  it('counts numbers of deleted advices as taken: they may come back', async () => {
    const { store, ids } = await storeWith('2026-03', '2026-04');
    remove(store, 'advice', ids[1] ?? '');
    expect(freeAdviceNumber(store.connection, '2026-03')).toBe('2026-05');
  });

  it('adds a number to one that has none', async () => {
    const { store } = await storeWith('jeugd', 'jeugd-2');
    expect(freeAdviceNumber(store.connection, 'jeugd')).toBe('jeugd-3');
  });
});
