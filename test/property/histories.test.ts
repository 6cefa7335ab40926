// Ten thousand histories of three to five people who exchange whole, partial, redacted and repeated packages.
//
// It runs on the merge mathematics alone, without a disk, so that there can be many; convergence.test.ts runs fewer
// histories on real stores.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldValue, Patch } from '../../shared/catalogue/catalogue.ts';
import { type Change, changeId, compareIds, counterOf, DELETED } from '../../shared/merge/change.ts';
import { type FoldedRecord, fold } from '../../shared/merge/fold.ts';
import { agree, combine, erased, partsOfEdit, redact } from '../../shared/merge/redaction.ts';

const PERSONAL = ['leadName', 'leadEmail'];
const OPEN = ['name', 'status', 'fieldOfANewerVersion'];
const RECORDS = ['project:a', 'project:b', 'linkAB'];

/** One person's store: the log by record. */
class Replica {
  readonly id: string;
  /** Milliseconds that this person's clock is off. */
  skew = 0;
  private counter = 0;
  private readonly log = new Map<string, Map<string, Change>>();

  constructor(index: number) {
    this.id = String(index).repeat(16);
  }

  changesOf(record: string): Change[] {
    return [...(this.log.get(record)?.values() ?? [])].sort((left, right) => compareIds(left.id, right.id));
  }

  all(): Change[] {
    return [...this.log.keys()].sort().flatMap((record) => this.changesOf(record));
  }

  fold(record: string): FoldedRecord | undefined {
    const changes = this.changesOf(record);
    return changes.length === 0 ? undefined : fold(changes);
  }

  edit(record: string, patch: Patch): void {
    const changes = this.changesOf(record);
    const heads = changes.length === 0 ? [] : fold(changes).heads;
    for (const part of partsOfEdit(changes, patch, heads)) this.append(record, part.patch, part.parents);
  }

  erase(record: string, field: string, value: FieldValue): void {
    const changes = this.changesOf(record);
    if (changes.length === 0) return;
    this.append(record, { [field]: value }, fold(changes).heads, [field]);
    this.settle(record);
  }

  receive(changes: readonly Change[]): void {
    for (const change of changes) {
      this.counter = Math.max(this.counter, counterOf(change.id));
      const known = this.log.get(change.record)?.get(change.id);
      if (known && !agree(known, change)) throw new Error('One number, two changes');
      this.put(known ? combine(known, change) : change);
    }
    for (const record of new Set(changes.map((change) => change.record))) this.settle(record);
  }

  private append(record: string, patch: Patch, parents: readonly string[], erases?: readonly string[]): void {
    this.counter += 1;
    this.put({
      id: changeId(this.counter, this.id),
      type: 'project',
      record,
      patch,
      parents: [...parents].sort(compareIds),
      author: this.id,
      batch: 'b',
      at: new Date(Date.UTC(2026, 10, 23) + this.skew).toISOString(),
      ...(erases ? { erases } : {}),
    });
  }

  private put(change: Change): void {
    const log = this.log.get(change.record) ?? new Map<string, Change>();
    log.set(change.id, change);
    this.log.set(change.record, log);
  }

  private settle(record: string): void {
    for (const change of erased(this.changesOf(record))) this.put(change);
  }
}

/** How a package is cut: what its reader may have, and of which records. */
interface Cut {
  readonly withoutPersonal: boolean;
  readonly records: readonly string[];
}

function packageOf(from: Replica, { withoutPersonal, records }: Cut): Change[] {
  return from
    .all()
    .filter(({ record }) => records.includes(record))
    .map((change) => (withoutPersonal ? redact(change, (field) => PERSONAL.includes(field)) : change));
}

type Step =
  | {
      readonly kind: 'edit';
      readonly who: number;
      readonly record: string;
      readonly field: string;
      readonly value: number;
    }
  | { readonly kind: 'delete' | 'restore' | 'decide'; readonly who: number; readonly record: string }
  | { readonly kind: 'erase'; readonly who: number; readonly record: string; readonly field: string }
  | { readonly kind: 'clock'; readonly who: number; readonly days: number }
  | { readonly kind: 'send'; readonly who: number; readonly to: number; readonly cut: Cut }
  | { readonly kind: 'sendOld'; readonly to: number; readonly which: number };

const who = fc.nat({ max: 4 });
const record = fc.constantFrom(...RECORDS);
const cut: fc.Arbitrary<Cut> = fc.record({
  withoutPersonal: fc.boolean(),
  records: fc.oneof(fc.constant(RECORDS), fc.subarray(RECORDS, { minLength: 1 })),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      record,
      field: fc.constantFrom(...PERSONAL, ...OPEN),
      value: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'restore' as const, 'decide' as const),
      who,
      record,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('erase' as const), who, record, field: fc.constantFrom(...PERSONAL) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), who, days: fc.integer({ min: -9_000, max: 9_000 }) }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('send' as const), who, to: who, cut }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sendOld' as const), to: who, which: fc.nat({ max: 30 }) }) },
);

interface World {
  readonly people: readonly Replica[];
  readonly packages: (readonly Change[])[];
}

const DAY = 86_400_000;

function perform({ people, packages }: World, action: Step): void {
  const at = (index: number): Replica => people[index % people.length] as Replica;
  switch (action.kind) {
    case 'edit':
      at(action.who).edit(action.record, { [action.field]: `${action.field} ${action.value} of ${action.who}` });
      return;
    case 'delete':
      if (at(action.who).fold(action.record)) at(action.who).edit(action.record, { [DELETED]: 1 });
      return;
    case 'restore':
      if (at(action.who).fold(action.record)) at(action.who).edit(action.record, { [DELETED]: 0 });
      return;
    case 'decide': {
      const [conflict] = at(action.who).fold(action.record)?.conflicts ?? [];
      if (conflict)
        at(action.who).edit(action.record, { [conflict.field]: conflict.field === DELETED ? 0 : 'decided' });
      return;
    }
    case 'erase':
      at(action.who).erase(action.record, action.field, null);
      return;
    case 'clock':
      at(action.who).skew += action.days * DAY;
      return;
    case 'send': {
      const made = packageOf(at(action.who), action.cut);
      packages.push(made);
      at(action.to).receive(made);
      return;
    }
    case 'sendOld': {
      const old = packages[action.which % Math.max(packages.length, 1)];
      if (old) at(action.to).receive(old);
    }
  }
}

const EVERYTHING: Cut = { withoutPersonal: false, records: RECORDS };

/** Everybody sends everything to everybody. */
function exchangeAll(people: readonly Replica[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const from of people) for (const to of people) if (from !== to) to.receive(packageOf(from, EVERYTHING));
  }
}

function stateOf(replica: Replica): unknown {
  return RECORDS.map((name) => replica.fold(name));
}

function worldOf(count: number): World {
  return { people: Array.from({ length: count }, (_, index) => new Replica(index + 1)), packages: [] };
}

const history = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.array(step, { minLength: 10, maxLength: 50, size: 'max' }));

/** Long enough for ten thousand histories on two slow cores. */
const TIME = 240_000;

describe('people who exchange packages of every kind', () => {
  it('end with the same records, the same open questions and the same knowledge', { timeout: TIME }, () => {
    fc.assert(
      fc.property(history, ([count, steps]) => {
        const world = worldOf(count);
        for (const action of steps) perform(world, action);
        exchangeAll(world.people);
        const [first, ...others] = world.people.map((person) => ({ log: person.all(), state: stateOf(person) }));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 10_000 },
    );
  });

  it('lose no value to a redacted package: it leaves every value that its reader had', { timeout: TIME }, () => {
    fc.assert(
      fc.property(history, ([count, steps]) => {
        const world = worldOf(count);
        for (const action of steps) perform(world, action);
        const [from, to] = world.people as [Replica, Replica];
        const before = new Map(to.all().map((change) => [change.id, change]));
        to.receive(packageOf(from, { withoutPersonal: true, records: RECORDS }));
        const erasures = to.all().some((change) => change.erases);
        for (const change of to.all()) {
          const earlier = before.get(change.id);
          if (earlier && !erasures) expect(combine(change, earlier)).toBe(change);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('have nothing left of what was erased, whatever packages were under way', { timeout: TIME }, () => {
    fc.assert(
      fc.property(history, record, fc.constantFrom(...PERSONAL), ([count, steps], name, field) => {
        const world = worldOf(count);
        for (const action of steps) perform(world, action);
        exchangeAll(world.people);
        const [eraser, ...others] = world.people as [Replica, ...Replica[]];
        const gone = new Set(eraser.changesOf(name).map((change) => change.id));
        eraser.erase(name, field, null);
        for (const old of world.packages) eraser.receive(old);
        exchangeAll(world.people);
        for (const person of [eraser, ...others]) {
          for (const change of person.changesOf(name)) {
            if (gone.has(change.id) && !change.erases?.includes(field)) expect(change.patch).not.toHaveProperty(field);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('really get in each other’s way in these histories: the control of the properties above', () => {
    const seen = { conflicts: 0, withheld: 0, deletesBesideEdits: 0, erasures: 0 };
    for (const [count, steps] of fc.sample(history, { numRuns: 1_000, seed: 2023 })) {
      const world = worldOf(count);
      for (const action of steps) perform(world, action);
      for (const person of world.people) {
        for (const name of RECORDS) {
          const folded = person.fold(name);
          seen.withheld += folded?.withheld.length ?? 0;
          seen.conflicts += folded?.conflicts.filter((conflict) => conflict.field !== DELETED).length ?? 0;
          seen.deletesBesideEdits += folded?.conflicts.filter((conflict) => conflict.field === DELETED).length ?? 0;
          seen.erasures += person.changesOf(name).filter((change) => change.erases).length;
        }
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
  });

  it('would be found out when what is left out merged as empty: the property is no formality', () => {
    const careless = ([count, steps]: readonly [number, Step[]]): boolean => {
      const world = worldOf(count);
      for (const action of steps) {
        if (action.kind !== 'send' || !action.cut.withoutPersonal) {
          perform(world, action);
          continue;
        }
        const from = world.people[action.who % count] as Replica;
        const made = packageOf(from, EVERYTHING).map((change) => ({
          ...change,
          patch: Object.fromEntries(
            Object.entries(change.patch).map(([field, value]) => [field, PERSONAL.includes(field) ? null : value]),
          ),
        }));
        try {
          (world.people[action.to % count] as Replica).receive(made);
        } catch {
          return true;
        }
      }
      try {
        exchangeAll(world.people);
      } catch {
        return true;
      }
      const [first, ...others] = world.people.map((person) => JSON.stringify(stateOf(person)));
      return others.some((other) => other !== first);
    };
    expect(fc.sample(history, { numRuns: 300, seed: 2023 }).some(careless)).toBe(true);
  });
});
