// The overview, with figures worked out by hand.

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../electron/store/findings/findings.ts';
import { countRecords } from '../../../../electron/store/list.ts';
import { overviewOf } from '../../../../electron/store/overview.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { selectionSchema } from '../../../../shared/contract/queries.ts';
import { type BuiltInViewName, builtInViews } from '../../../../shared/views.ts';
import { change, create, emptyStore, remove, send } from '../../../support/stores.ts';

const TODAY = '2026-11-23';

describe('the overview of the letter', () => {
  it('shows the € 256 mln once, with what lies within it beside it and never added', async () => {
    const { connection } = await emptyStore({ empty: false });
    const { money } = overviewOf(connection, TODAY);
    expect(money.map(({ name, contributed, awarded, paid }) => ({ name, contributed, awarded, paid }))).toEqual([
      { name: 'SPUK Kansrijke Wijk', contributed: 25_600_000_000, awarded: null, paid: null },
      { name: 'Social Labs', contributed: 210_000_000, awarded: null, paid: null },
      { name: 'DU Veerkracht en Weerbaarheid', contributed: null, awarded: 31_332_700, paid: null },
    ]);
    const spuk = money[0]?.contributions ?? [];
    expect(spuk.map(({ amount, atLeast }) => ({ amount, atLeast })).slice(0, 3)).toEqual([
      { amount: 25_600_000_000, atLeast: false },
      { amount: 2_800_000_000, atLeast: true },
      { amount: 630_000_000, atLeast: false },
    ]);
    expect(spuk.filter(({ amount }) => amount === null)).toHaveLength(4);
  });

  it('knows its years, places and municipalities, and has nothing off', async () => {
    const { connection } = await emptyStore({ empty: false });
    const overview = overviewOf(connection, TODAY);
    expect(overview.years).toEqual([{ year: 2023, awarded: 31_332_700, committed: null, paid: null, spent: null }]);
    expect(overview.places).toHaveLength(20);
    expect(overview.municipalitiesServed).toBe(19);
    expect(overview.projectStatus).toEqual([{ status: 'running', count: 4 }]);
    expect(findingsOf(connection)).toEqual([]);
  });
});

describe('the overview of the demo', () => {
  it('counts in every tile just the rows of the list behind it', async () => {
    const { connection } = await emptyStore({ empty: false, demo: true });
    for (const { view, count } of overviewOf(connection, TODAY).counts) {
      const { type, filters } = builtInViews[view as BuiltInViewName];
      const selection = selectionSchema.parse({ type, filters: structuredClone(filters) });
      expect([view, count]).toEqual([view, countRecords(connection, selection, TODAY)]);
    }
  });
});

async function withMoney(): Promise<{ readonly store: Store; readonly instrument: string }> {
  const store = await emptyStore();
  const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
  const line = { instrument, name: 'Toekenning' };
  const grantDecision = create(store, 'grantDecision', {
    name: 'Beschikking',
    kind: 'grantDecision',
    instrument,
    date: '2024-01-15',
  });
  const first = create(store, 'allocation', { ...line, year: 2024, awarded: 100_01 });
  create(store, 'allocation', { ...line, year: 2024, awarded: -1 });
  const last = create(store, 'allocation', { ...line, year: 2025, awarded: 200_00 });
  const moved = { fromAllocation: first, allocation: last, reason: 'Later begonnen' };
  create(store, 'reallocation', { name: 'Herverdeling', ...moved, amount: 25_00 });
  const commitment = create(store, 'commitment', { name: 'Verplichting', grantDecision, year: 2024, amount: 300_00 });
  const onTime = { commitment, paidDate: '2024-04-01' };
  create(store, 'payment', { name: 'Voorschot', kind: 'advance', ...onTime, paid: 60_00 });
  create(store, 'payment', { name: 'Terugboeking', kind: 'correction', ...onTime, paid: -10_00 });
  create(store, 'accountability', { name: 'Verantwoording', grantDecision, year: 2024, dueDate: '2026-11-22' });
  const received = { year: 2025, dueDate: '2026-07-15', receivedDate: '2026-07-01' };
  const accountability = create(store, 'accountability', { name: 'Ontvangen', grantDecision, ...received });
  create(store, 'localSpending', { name: 'Besteding', accountability, amount: 0 });
  remove(store, 'allocation', create(store, 'allocation', { ...line, year: 2025, awarded: 999_99 }));
  return { store, instrument };
}

describe('sums', () => {
  it('are exact, count corrections and reallocations, leave out what is deleted, and keep 0 apart from not filled in', async () => {
    const { store } = await withMoney();
    const { money, years } = overviewOf(store.connection, TODAY);
    expect(money[0]).toMatchObject({ awarded: 300_00, committed: 300_00, paid: 50_00, spent: 0 });
    expect(years).toEqual([
      { year: 2024, awarded: 75_00, committed: 300_00, paid: 50_00, spent: null },
      { year: 2025, awarded: 225_00, committed: null, paid: null, spent: 0 },
    ]);
  });
});

describe('what is due', () => {
  it('is of every kind, the longest overdue first, until thirty days from now', async () => {
    const { store } = await withMoney();
    create(store, 'milestone', { name: 'Over dertig dagen', status: 'planned', dueDate: '2026-12-23' });
    create(store, 'milestone', { name: 'Over eenendertig dagen', status: 'planned', dueDate: '2026-12-24' });
    create(store, 'milestone', { name: 'Al gedaan', status: 'done', dueDate: '2026-01-01' });
    create(store, 'advice', {
      name: 'Wacht op reactie',
      kind: 'solicited',
      status: 'offered',
      responseDueDate: '2026-11-20',
    });
    create(store, 'followUpAction', { name: 'Vandaag', status: 'open', dueDate: TODAY });
    expect(overviewOf(store.connection, TODAY).due.map(({ title, days }) => [title, days])).toEqual([
      ['Wacht op reactie', -3],
      ['Verantwoording', -1],
      ['Vandaag', 0],
      ['Over dertig dagen', 30],
    ]);
  });
});

describe('findings', () => {
  it('show two advices with one number, a part beyond its whole and a reference into nothing, until they are mended', async () => {
    const { store, instrument } = await withMoney();
    const first = create(store, 'advice', { name: 'Een', number: 'MR-2026-01', kind: 'solicited', status: 'draft' });
    // Two people who work apart give the same number.
    const other = await emptyStore();
    create(other, 'advice', { name: 'Twee', number: 'MR-2026-01', kind: 'solicited', status: 'draft' });
    send(other, store);
    const whole = create(store, 'contribution', { name: 'Geheel', instrument, amount: 100 });
    const part = create(store, 'contribution', { name: 'Deel', instrument, amount: 101, partOf: whole });
    const gone = create(store, 'project', { name: 'Weg', status: 'idea' });
    create(store, 'milestone', { name: 'Los', status: 'planned', project: gone });
    remove(store, 'project', gone);
    expect(findingsOf(store.connection).map(({ kind, title }) => [kind, title])).toEqual([
      ['duplicateAdviceNumber', expect.stringMatching(/Een|Twee/)],
      ['duplicateAdviceNumber', expect.stringMatching(/Een|Twee/)],
      ['partsExceedWhole', 'Deel'],
      ['danglingReference', 'Los'],
    ]);
    change(store, 'advice', first, { number: 'MR-2026-02' });
    change(store, 'contribution', part, { amount: 100 });
    expect(findingsOf(store.connection).map(({ kind }) => kind)).toEqual(['danglingReference']);
  });
});
