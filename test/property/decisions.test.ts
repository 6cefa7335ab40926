// However three people edit, delete, exchange, decide and take decisions back: what is decided in the end is never asked
// again, and all are the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listConflicts, storedConflicts } from '../../electron/store/conflicts.ts';
import { decide, decideMany, sidesOf } from '../../electron/store/decide.ts';
import { save } from '../../electron/store/save.ts';
import type { Store } from '../../electron/store/store.ts';
import { undo } from '../../electron/store/undo.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { create, emptyStore, send, stateOf } from '../support/stores.ts';

const who = fc.nat(2);
const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, record: fc.nat(1), value: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who, record: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('send' as const), who, to: who }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('decide' as const), who, at: fc.nat(3), rival: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

function decideOne(store: Store, at: number, rival: number): void {
  const conflicts = storedConflicts(store.connection);
  const conflict = conflicts[at % Math.max(conflicts.length, 1)];
  const change = conflict?.candidates[rival % conflict.candidates.length];
  if (!conflict || change === undefined) return;
  const row = store.connection.prepare('select heads from project where id = ?').get(conflict.record) as {
    heads: string;
  };
  const { record, field } = conflict;
  decide(store.writer, { record, field, seen: row.heads.split(' '), choice: { kind: 'take', change } });
}

function undoLast(store: Store): void {
  try {
    undo(store.writer);
  } catch (error) {
    if (!(error instanceof WeerwerkError)) throw error;
  }
}

function act(stores: readonly Store[], records: readonly string[], one: Action): void {
  const store = stores[one.who];
  if (!store) return;
  if (one.kind === 'decide') decideOne(store, one.at, one.rival);
  if (one.kind === 'undo') undoLast(store);
  if (one.kind === 'send') {
    const to = stores[one.to];
    if (to && to !== store) send(store, to);
  }
  if (one.kind !== 'edit' && one.kind !== 'delete') return;
  const id = records[one.record];
  const known = store.connection.prepare('select deleted from project where id = ?').get(id);
  if (!known || id === undefined) return;
  const patch: { [field: string]: number } = one.kind === 'edit' ? { budget: one.value } : {};
  save(store.writer, [{ type: 'project', id, patch, ...(one.kind === 'delete' ? { delete: true } : {}) }]);
}

function exchangeAll(stores: readonly Store[]): void {
  for (const from of [...stores, ...stores]) for (const to of stores) if (from !== to) send(from, to);
}

describe('decisions', () => {
  it('end every conflict everywhere, whatever went before', async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), fc.boolean(), async (actions, mine) => {
        const stores = await Promise.all(['Anne', 'Bram', 'Cees'].map((userName) => emptyStore({ userName })));
        const [anne] = stores as [Store];
        const records = ['Een', 'Twee'].map((name) => create(anne, 'project', { name, status: 'idea' }));
        exchangeAll(stores);
        for (const one of actions) act(stores, records, one);
        exchangeAll(stores);
        for (const store of stores) expect(stateOf(store)).toEqual(stateOf(anne));

        const which = { kind: 'all', search: '' } as const;
        for (let rounds = 0; storedConflicts(anne.connection).length > 0; rounds += 1) {
          asked += 1;
          expect(rounds).toBeLessThan(10);
          const { sides, stamp } = sidesOf(anne.connection, which, anne.replica);
          const side = (mine ? sides[0] : sides.at(-1))?.side;
          if (side) decideMany(anne.writer, { which, side, stamp });
        }
        exchangeAll(stores);
        for (const store of stores) {
          expect(stateOf(store)).toEqual(stateOf(anne));
          const inbox = listConflicts(store.connection, { search: '', offset: 0, limit: 10 }, store.replica);
          expect(inbox.total).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
    // Histories without any conflict would prove nothing.
    expect(asked).toBeGreaterThan(0);
  });
});
