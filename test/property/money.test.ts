// Whatever people do, in whatever order it arrives: totals are the sums of their records.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdownOf } from '../../electron/store/money/breakdown.ts';
import { linesOf } from '../../electron/store/money/lines.ts';
import { rebuildFacts } from '../../electron/store/money/rebuildFacts.ts';
import { save } from '../../electron/store/save.ts';
import type { Store } from '../../electron/store/store.ts';
import { redo, undo } from '../../electron/store/undo.ts';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { MONEY_DIMENSIONS } from '../../shared/contract/money.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Change } from '../../shared/merge/change.ts';
import { FIGURES } from '../../shared/money/figures.ts';
import { create, emptyStore, logOf } from '../support/stores.ts';

const TODAY = '2026-11-24';
const HISTORIES = 60;

/** Which steps there are, what they refer to, and what of them changes. */
const steps: {
  readonly [Type in RecordTypeName]?: { readonly [field: string]: RecordTypeName | 'money' | 'year' | 'date' };
} = {
  budget: { budgetArticle: 'budgetArticle', instrument: 'instrument', year: 'year', amount: 'money' },
  budgetChange: { budget: 'budget', fromBudget: 'budget', amount: 'money' },
  contribution: { instrument: 'instrument', partOf: 'contribution', amount: 'money', year: 'year' },
  grantDecision: { instrument: 'instrument', municipality: 'municipality', amount: 'money' },
  allocation: {
    instrument: 'instrument',
    grantDecision: 'grantDecision',
    municipality: 'municipality',
    focusTheme: 'focusTheme',
    project: 'project',
    year: 'year',
    awarded: 'money',
  },
  reallocation: { fromAllocation: 'allocation', allocation: 'allocation', amount: 'money' },
  commitment: { grantDecision: 'grantDecision', allocation: 'allocation', year: 'year', amount: 'money' },
  payment: { commitment: 'commitment', plannedDate: 'date', planned: 'money', paidDate: 'date', paid: 'money' },
  accountability: { grantDecision: 'grantDecision', year: 'year' },
  localSpending: { accountability: 'accountability', focusTheme: 'focusTheme', amount: 'money' },
  settlement: { grantDecision: 'grantDecision', date: 'date', amount: 'money' },
  reclaim: { settlement: 'settlement', date: 'date', amount: 'money', receivedDate: 'date', received: 'money' },
};
const stepTypes = Object.keys(steps) as RecordTypeName[];

/** What every record of a type needs besides. */
const fixed: { readonly [Type in RecordTypeName]?: { readonly [field: string]: string } } = {
  budget: { side: 'expenditure' },
  budgetChange: { kind: 'reallocation', moment: 'other', reason: 'Omdat' },
  grantDecision: { kind: 'grantDecision' },
  reallocation: { reason: 'Omdat' },
  payment: { kind: 'advance' },
};

/** Numbers of which the store's records and values are taken by remainder, so that shrinking keeps a history sensible. */
const act = fc.record({
  what: fc.constantFrom('create', 'create', 'create', 'edit', 'edit', 'delete', 'restore', 'undo', 'redo'),
  type: fc.nat(1_000),
  which: fc.nat(1_000),
  seeds: fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 }),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

async function ground(): Promise<{ store: Store; ids: Map<RecordTypeName, string[]> }> {
  const store = await emptyStore();
  const ids = new Map<RecordTypeName, string[]>();
  const make = (type: RecordTypeName, patches: readonly object[]) =>
    ids.set(
      type,
      patches.map((patch) => create(store, type, { ...patch })),
    );
  make('instrument', [
    { name: 'SPUK', kind: 'specificGrant' },
    { name: 'DU', kind: 'subsidy' },
  ]);
  make('budgetArticle', [{ name: 'A', code: 'XV 13' }]);
  make('municipality', [
    { name: 'X', code: 'GM0001' },
    { name: 'Y', code: 'GM0002' },
  ]);
  make('focusTheme', [
    { name: 'T', kind: 'spendingPurpose' },
    { name: 'U', kind: 'projectDirection' },
  ]);
  make('phenomenon', [{ name: 'P' }, { name: 'Q' }]);
  const direction = ids.get('focusTheme')?.[1];
  make('project', [
    { name: 'p', status: 'idea' },
    { name: 'q', status: 'idea', direction },
  ]);
  const project = ids.get('project')?.[0];
  make(
    'projectPhenomenon',
    (ids.get('phenomenon') ?? []).map((phenomenon) => ({ project, phenomenon })),
  );
  return { store, ids };
}

function pick<Item>(items: readonly Item[] | undefined, seed: number): Item | null {
  return items && items.length > 0 ? (items[seed % items.length] ?? null) : null;
}

function patchOf(type: RecordTypeName, ids: ReadonlyMap<RecordTypeName, string[]>, seeds: readonly number[]) {
  const entries = Object.entries(steps[type] ?? {}).map(([field, kind], index) => {
    const seed = seeds[index % seeds.length] ?? 0;
    if (kind === 'money') return [field, (seed - 200) * 101] as const;
    if (kind === 'year') return [field, 2023 + (seed % 4)] as const;
    if (kind === 'date') return [field, `${2023 + (seed % 4)}-0${1 + (seed % 9)}-15`] as const;
    return [field, pick(ids.get(kind), seed)] as const;
  });
  return { ...fixed[type], ...Object.fromEntries(entries) };
}

/** Does what a person might do; what the program refuses is left undone. */
function perform(store: Store, ids: Map<RecordTypeName, string[]>, { what, type: typeSeed, which, seeds }: Act): void {
  const type = stepTypes[typeSeed % stepTypes.length] ?? 'allocation';
  try {
    if (what === 'undo') undo(store.writer);
    else if (what === 'redo') redo(store.writer);
    else if (what === 'create') {
      const [id] = save(store.writer, [
        { type, patch: { name: `${type} ${which}`, ...patchOf(type, ids, seeds) } },
      ]).ids;
      if (id !== undefined) ids.set(type, [...(ids.get(type) ?? []), id]);
    } else {
      const id = pick(ids.get(type), which);
      if (id === null) return;
      if (what === 'delete') save(store.writer, [{ type, id, patch: {}, delete: true }]);
      else
        save(store.writer, [
          { type, id, patch: what === 'edit' ? patchOf(type, ids, seeds) : { name: `terug ${which}` } },
        ]);
    }
  } catch (error) {
    if (!(error instanceof WeerwerkError)) throw error;
  }
}

function amounts(store: Store) {
  const key = 'figure, year, instrument, organisation, municipality, area, "focusTheme", "fundingSource", detail';
  const all = (sql: string) => store.connection.sqlite.prepare(sql).all();
  return {
    facts: all('select * from "moneyFact" order by record, side'),
    kept: all(`select ${key}, amount, lines from "moneySum" order by ${key}`),
    summed: all(
      `select ${key}, sum(amount) as amount, count(*) as lines from "moneyFact" group by ${key} order by ${key}`,
    ),
  };
}

/** Everything that totals must hold to. */
function expectSound(store: Store): void {
  const { facts, kept, summed } = amounts(store);
  expect(kept).toEqual(summed);
  rebuildFacts(store.connection);
  expect(amounts(store)).toEqual({ facts, kept, summed });
  for (const by of MONEY_DIMENSIONS) {
    const { rows, total, overlaps } = breakdownOf(store.connection, { filter: {}, by, figures: [...FIGURES] }, TODAY);
    for (const figure of FIGURES) {
      const lines = linesOf(store.connection, { filter: {}, figures: [figure], offset: 0, limit: 500 });
      expect(total[figure] ?? 0).toBe(lines.amount);
      expect(lines.rows.reduce((sum, line) => sum + line.amount, 0)).toBe(lines.amount);
      if (!overlaps) expect(rows.reduce((sum, row) => sum + (row.amounts[figure] ?? 0), 0)).toBe(lines.amount);
    }
  }
}

async function played(acts: readonly Act[]): Promise<Store> {
  const { store, ids } = await ground();
  for (const one of acts) perform(store, ids, one);
  return store;
}

const history = fc.array(act, { minLength: 5, maxLength: 60 });

describe('the totals of the money', () => {
  it('are the sums of their records after every history of edits, deletes, undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (acts) => {
        const store = await played(acts);
        expectSound(store);
        store.close();
      }),
      { numRuns: HISTORIES },
    );
  });

  it('are the same for who receives the changes, in whatever order and however often', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }), async (acts, cuts) => {
        const sender = await played(acts);
        const changes = logOf(sender);
        const receiver = await emptyStore();
        const take = (some: readonly Change[]) =>
          receiver.accept(some, ({ records }) => ({ action: 'import', type: null, title: '', count: records }));
        // Steps before what they follow from: the last made come first, and some come twice.
        const byRecord = [...Map.groupBy(changes, ({ record }) => record).values()].toReversed();
        const cut = byRecord.length === 0 ? 0 : (cuts[0] ?? 0) % byRecord.length;
        take(byRecord.slice(0, cut).flat());
        expectSound(receiver);
        take(byRecord.flat());
        take(changes);
        expectSound(receiver);
        const shown = (store: Store) => amounts(store).facts;
        expect(shown(receiver)).toEqual(shown(sender));
        sender.close();
        receiver.close();
      }),
      { numRuns: HISTORIES / 2 },
    );
  });

  it('would not be, were the steps that follow a change left as they are: the control', async () => {
    const { store, ids } = await ground();
    const instrument = ids.get('instrument') ?? [];
    const decision = create(store, 'grantDecision', {
      name: 'd',
      kind: 'grantDecision',
      instrument: instrument[0] ?? null,
    });
    const commitment = create(store, 'commitment', { name: 'c', grantDecision: decision, year: 2024, amount: 100 });
    create(store, 'payment', { name: 'p', kind: 'advance', commitment, paidDate: '2024-02-01', paid: 50 });
    store.connection.sqlite.prepare('update "grantDecision" set instrument = ?').run(instrument[1]);
    expect(() => expectSound(store)).toThrow();
  });

  it('would not be, were a sum not kept: the control of the sums', async () => {
    const { store, ids } = await ground();
    create(store, 'allocation', {
      name: 'a',
      instrument: ids.get('instrument')?.[0] ?? null,
      year: 2024,
      awarded: 100,
    });
    store.connection.sqlite.exec('update "moneySum" set amount = amount + 1');
    expect(() => expectSound(store)).toThrow();
  });
});
