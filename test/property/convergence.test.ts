// However three people edit and exchange, whoever has seen the same changes has the same store.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { save } from '../../electron/store/save.ts';
import type { Store } from '../../electron/store/store.ts';
import { redo, undo } from '../../electron/store/undo.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { emptyStore, logOf, send, stateOf, TestClock } from '../support/stores.ts';

type Action =
  | { readonly kind: 'create'; readonly who: number; readonly record: number; readonly name: string }
  | {
      readonly kind: 'edit';
      readonly who: number;
      readonly record: number;
      readonly field: 'name' | 'status' | 'budget';
      readonly value: number;
    }
  | { readonly kind: 'delete'; readonly who: number; readonly record: number }
  | { readonly kind: 'link'; readonly who: number; readonly record: number }
  | { readonly kind: 'undo'; readonly who: number }
  | { readonly kind: 'redo'; readonly who: number }
  | { readonly kind: 'send'; readonly who: number; readonly to: number }
  | { readonly kind: 'clock'; readonly who: number; readonly minutes: number };

const who = fc.integer({ min: 0, max: 2 });
const record = fc.integer({ min: 0, max: 3 });

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('create' as const),
      who,
      record,
      name: fc.string({ minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      record,
      field: fc.constantFrom('name' as const, 'status' as const, 'budget' as const),
      value: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who, record }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('link' as const), who, record }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('send' as const), who, to: who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('clock' as const),
      who,
      minutes: fc.integer({ min: -600_000, max: 600_000 }),
    }),
  },
);

const STATUSES = ['idea', 'running', 'stopped'];
const VALUES = {
  name: (value: number) => `Naam ${value}`,
  status: (value: number) => STATUSES[value] ?? 'idea',
  budget: (value: number) => value * 100,
};

interface Person {
  readonly store: Store;
  readonly clock: TestClock;
}

/** The records that the actions are about: the same ids everywhere, as an import would bring them. */
function idOf(store: Store, index: number): string | undefined {
  const rows = store.connection.sqlite.prepare('select id from project where deleted = 0 order by id').all() as {
    id: string;
  }[];
  return rows[index % Math.max(rows.length, 1)]?.id;
}

function perform(people: readonly Person[], step: Action): void {
  const person = people[step.who];
  if (!person) return;
  const { store, clock } = person;
  if (step.kind === 'clock') clock.wind(step.minutes);
  else if (step.kind === 'send') {
    const receiver = people[step.to];
    if (receiver && receiver !== person) send(store, receiver.store);
  } else if (step.kind === 'undo' || step.kind === 'redo')
    tryTo(() => (step.kind === 'undo' ? undo(store.writer) : redo(store.writer)));
  else if (step.kind === 'create') {
    const name = `${step.name.trim()}x`.replace(/[^\p{L}\p{N} ]/gu, '-');
    save(store.writer, [{ type: 'project', patch: { name, status: 'idea' } }]);
  } else {
    const id = idOf(store, step.record);
    if (id === undefined) return;
    if (step.kind === 'delete') save(store.writer, [{ type: 'project', id, patch: {}, delete: true }]);
    else if (step.kind === 'edit')
      save(store.writer, [{ type: 'project', id, patch: { [step.field]: VALUES[step.field](step.value) } }]);
    else save(store.writer, [{ type: 'projectPhenomenon', patch: { project: id, phenomenon: 'phenomenon:racism' } }]);
  }
}

/** Undo without anything to undo is refused; that is right, and no part of this property. */
function tryTo(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof WeerwerkError)) throw error;
  }
}

/** Three people who have two projects in common: they can get in each other's way from the first step. */
async function threePeople(): Promise<Person[]> {
  const people = await Promise.all(
    ['Anne', 'Bram', 'Chaima'].map(async (userName) => {
      const clock = new TestClock();
      return { clock, store: await emptyStore({ userName, now: clock.now, file: ':memory:' }) };
    }),
  );
  const [anne, ...others] = people;
  if (!anne) throw new Error('There are three people');
  for (const name of ['Buurtkamer', 'Dialoogavond'])
    save(anne.store.writer, [{ type: 'project', patch: { name, status: 'idea' } }]);
  for (const { store } of others) send(anne.store, store);
  return people;
}

/** Everybody sends to everybody until nobody has anything new. */
function exchangeAll(people: readonly Person[], order: readonly number[]): void {
  for (const round of [0, 1, 2]) {
    for (const from of order) {
      for (const to of order)
        if (from !== to) send(people[from]?.store as Store, people[(to + round) % 3]?.store as Store);
    }
  }
}

describe('three people who work apart', () => {
  it('really get in each other’s way in these histories: the control of the properties below', async () => {
    const seen = { conflicts: 0, deletesBesideEdits: 0, undone: 0 };
    for (const steps of fc.sample(fc.array(action, { minLength: 20, maxLength: 40 }), { numRuns: 60, seed: 2023 })) {
      const people = await threePeople();
      for (const step of steps) perform(people, step);
      exchangeAll(people, [0, 1, 2]);
      for (const { store } of people) {
        const count = (sql: string) => store.connection.sqlite.prepare(sql).pluck().get() as number;
        seen.conflicts += count("select count(*) from conflict where field <> 'deleted'");
        seen.deletesBesideEdits += count("select count(*) from conflict where field = 'deleted'");
        seen.undone += count("select count(*) from batch where kind = 'undo'");
        store.close();
      }
    }
    expect(seen.conflicts).toBeGreaterThan(20);
    expect(seen.deletesBesideEdits).toBeGreaterThan(5);
    expect(seen.undone).toBeGreaterThan(20);
  });

  it('end with equal stores, in whatever order they exchange', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 40 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (steps, order) => {
          const people = await threePeople();
          for (const step of steps) perform(people, step);
          exchangeAll(people, order);
          const [first, ...others] = people.map((person) => stateOf(person.store));
          for (const other of others) expect(other).toEqual(first);
          for (const person of people) person.store.close();
        },
      ),
      { numRuns: 120 },
    );
  });

  it('have the state that the log alone gives: nothing lives in the tables only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (steps) => {
        const people = await threePeople();
        for (const step of steps) perform(people, step);
        for (const { store } of people) {
          const fresh = await emptyStore({ file: ':memory:' });
          fresh.accept(logOf(store), () => ({ action: 'import', type: null, title: '', count: 0 }));
          expect(stateOf(fresh)).toEqual(stateOf(store));
          fresh.close();
          store.close();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('get back what they had when they undo an import, and the import when they redo it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (steps) => {
        const people = await threePeople();
        for (const step of steps) perform(people, step);
        const [anne, bram] = people;
        if (!anne || !bram) return;
        const before = stateOf(bram.store);
        if (send(anne.store, bram.store) === null) return;
        const after = stateOf(bram.store);
        undo(bram.store.writer);
        expect(stateOf(bram.store)).toEqual(before);
        redo(bram.store.writer);
        expect(stateOf(bram.store)).toEqual(after);
        undo(bram.store.writer);
        send(anne.store, bram.store);
        expect(stateOf(bram.store)).toEqual(after);
        for (const person of people) person.store.close();
      }),
      { numRuns: 60 },
    );
  });
});
