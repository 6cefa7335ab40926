// Whatever way an advice goes, forwards, back, skipping, corrected, undone and merged: no date and no reason is lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceBy, storedPath } from '../../electron/store/council/advicePath.ts';
import { correctStep, takeStep } from '../../electron/store/council/adviceSteps.ts';
import type { Store } from '../../electron/store/store.ts';
import { redo, undo } from '../../electron/store/undo.ts';
import { plusDays } from '../../shared/calendar/days.ts';
import { ADVICE_STEPS } from '../../shared/catalogue/types/advice.ts';
import { fieldsOf, type PathStep } from '../../shared/council/adviceFlow.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { create, emptyStore, send } from '../support/stores.ts';

const WAYS = 50;

const act = fc.record({
  what: fc.constantFrom('take', 'take', 'take', 'take', 'correct', 'undo', 'redo', 'exchange'),
  who: fc.nat(1),
  step: fc.constantFrom(...ADVICE_STEPS),
  /** Days after the last step; negative must be refused. */
  days: fc.integer({ min: -4, max: 12 }),
  hasReason: fc.boolean(),
  which: fc.nat(20),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const START = '2025-01-01';

/** What must be there: of every step that was taken and not undone its date and its reason. */
type Told = Map<string, string>;

const toldBy = (path: readonly PathStep[]): Told =>
  new Map(path.map(({ id, step, date, reason }) => [id ?? '', `${step} ${date} ${reason ?? ''}`]));

const pathIn = (store: Store, id: string) => storedPath(store.connection, id, adviceBy(store.connection, id));

/** @returns the batch, or undefined where the act was refused */
function attempt(work: () => { readonly batch: string | null }): string | null | undefined {
  try {
    return work().batch;
  } catch (error) {
    if (!(error instanceof WeerwerkError) || error.report.code !== 'invalid') throw error;
    return undefined;
  }
}

/** A person's own acts on the advice, since the last exchange, that can be undone or redone. */
interface Own {
  done: number;
  undone: number;
}

/** @param count numbers the reasons, so that none can stand for another */
function perform(store: Store, id: string, own: Own, one: Act, count: number): void {
  const path = pathIn(store, id);
  const reason = one.hasReason ? `Reden ${count}` : null;
  const date = plusDays(path.at(-1)?.date ?? START, one.days);
  const chosen = path[one.which % Math.max(1, path.length)];
  const did = (batch: string | null | undefined) => {
    if (batch === null || batch === undefined) return;
    own.done += 1;
    own.undone = 0;
  };
  if (one.what === 'take') did(attempt(() => takeStep(store, id, { step: one.step, date, reason })));
  if (one.what === 'correct' && chosen?.id) {
    const step = chosen.id;
    did(attempt(() => correctStep(store, step, { date: plusDays(chosen.date, one.days), reason })));
  }
  if (one.what === 'undo' && own.done > 0) {
    undo(store.writer);
    own.done -= 1;
    own.undone += 1;
  }
  if (one.what === 'redo' && own.undone > 0) {
    redo(store.writer);
    own.done += 1;
    own.undone -= 1;
  }
}

/**
 * @param elsewhere what the other person had, for an exchange
 * @returns what the act took away or changed that it may not touch
 */
function lostBy(one: Act, before: Told, after: Told, elsewhere: Told): string[] {
  // Undo takes back one's own act, and a correction changes one step: all others stay, to the letter.
  const allowed =
    one.what === 'undo' || one.what === 'redo' ? Number.POSITIVE_INFINITY : one.what === 'correct' ? 1 : 0;
  const changed = [...before].filter(([id, told]) => after.get(id) !== told);
  const gone = changed.filter(([id]) => !after.has(id));
  // The other may have corrected a step, or undone one of their own: what both had is there.
  if (one.what === 'exchange') return gone.filter(([id]) => elsewhere.has(id)).map(([, told]) => told);
  if (changed.length > allowed) return changed.map(([, told]) => told);
  return one.what === 'correct' || one.what === 'take' ? gone.map(([, told]) => told) : [];
}

describe('the way of an advice', () => {
  it('loses no date and no reason, and its state is where its steps lead', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 18 }), async (acts) => {
        const anne = await emptyStore({ now: () => new Date('2026-11-24T12:00:00Z') });
        const id = create(anne, 'advice', { name: 'Advies', kind: 'unsolicited', status: 'draft' });
        const bram = await emptyStore({ now: () => new Date('2026-11-24T12:00:00Z'), userName: 'Bram' });
        send(anne, bram);
        const first = { store: anne, other: bram, own: { done: 0, undone: 0 } };
        const second = { store: bram, other: anne, own: { done: 0, undone: 0 } };
        acts.forEach((one, count) => {
          const { store, other, own } = one.who === 0 ? first : second;
          const before = toldBy(pathIn(store, id));
          const elsewhere = toldBy(pathIn(other, id));
          if (one.what === 'exchange') {
            send(other, store);
            own.done = 0;
            own.undone = 0;
          } else {
            perform(store, id, own, one, count);
          }
          const path = pathIn(store, id);
          expect(lostBy(one, before, toldBy(path), elsewhere)).toEqual([]);
          if (one.what !== 'take') return;
          const taken = path.filter((step) => !before.has(step.id ?? ''));
          for (const step of taken) expect([step.direction, step.reason]).not.toEqual(['back', null]);
          if (taken.length > 0) expect(adviceBy(store.connection, id)).toMatchObject(fieldsOf(path));
        });
        send(anne, bram);
        send(bram, anne);
        expect(toldBy(pathIn(anne, id))).toEqual(toldBy(pathIn(bram, id)));
        anne.close();
        bram.close();
      }),
      { numRuns: WAYS },
    );
  }, 240_000);

  it('would be caught losing one: a register that keeps only the last date of each step', async () => {
    const store = await emptyStore();
    const id = create(store, 'advice', { name: 'Advies', kind: 'unsolicited', status: 'draft' });
    takeStep(store, id, { step: 'offered', date: '2026-01-10', reason: null });
    takeStep(store, id, { step: 'adopted', date: '2026-01-12', reason: 'De bijlage ontbrak.' });
    const before = toldBy(pathIn(store, id));
    takeStep(store, id, { step: 'offered', date: '2026-01-20', reason: null });
    const careless = new Map([...toldBy(pathIn(store, id))].filter(([, told]) => told !== 'offered 2026-01-10 '));
    const taken: Act = { what: 'take', who: 0, step: 'offered', days: 8, hasReason: false, which: 0 };
    expect(lostBy(taken, before, careless, before)).toEqual(['offered 2026-01-10 ']);
  });
});
