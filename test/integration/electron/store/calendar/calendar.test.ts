// The accountability calendar over a real store: moments of every kind, accounts of a year, fixed moments that move.

import { describe, expect, it } from 'vitest';
import { accountsOf, prepareAccounts } from '../../../../../electron/store/calendar/accounts.ts';
import { setFixed } from '../../../../../electron/store/calendar/fixedRecord.ts';
import { calendarOf } from '../../../../../electron/store/calendar/moments.ts';
import { accountId } from '../../../../../electron/store/money/accountId.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import type { Patch } from '../../../../../shared/catalogue/catalogue.ts';
import { change, create, emptyStore, remove } from '../../../../support/stores.ts';

/** The clock of test stores stands at this day. */
const TODAY = '2026-11-23';

const momentsOf = (store: Store, year = 2026) =>
  calendarOf(store.connection, `${year}-01-01`, `${year}-12-31`, TODAY).moments;
const ownMoments = (store: Store, year?: number) => momentsOf(store, year).filter(({ group }) => group !== 'fixed');

interface Grant {
  readonly store: Store;
  readonly instrument: string;
  readonly decision: string;
}

/** A grant of € 1.000 for 2025 to Delft. */
async function withGrant(instrumentPart: Patch = {}, decisionPart: Patch = {}): Promise<Grant> {
  const store = await emptyStore();
  const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant', ...instrumentPart });
  const municipality = create(store, 'municipality', { name: 'Delft', code: 'GM0503' });
  const decision = create(store, 'grantDecision', {
    name: 'Beschikking Delft',
    kind: 'grantDecision',
    instrument,
    municipality,
    ...decisionPart,
  });
  create(store, 'allocation', {
    name: 'Toekenning',
    instrument,
    grantDecision: decision,
    municipality,
    year: 2025,
    awarded: 100_000,
  });
  return { store, instrument, decision };
}

const statesOf = ({ store }: Grant, year = 2025) =>
  accountsOf(store.connection, year, TODAY).rows.map(({ state }) => state);

describe('the fixed moments', () => {
  it('are there in a store without records; those of the past are nobody’s fault', async () => {
    const moments = momentsOf(await emptyStore());
    expect(moments.map(({ key, state }) => [key, state])).toEqual([
      ['fixed:accountabilityDay-2026', 'noted'],
      ['fixed:circularMay-2026', 'noted'],
      ['fixed:springMemorandum-2026', 'noted'],
      ['fixed:sisa-2026', 'noted'],
      ['fixed:budgetDay-2026', 'noted'],
      ['fixed:circularSeptember-2026', 'noted'],
      ['fixed:autumnMemorandum-2026', 'open'],
      ['fixed:circularDecember-2026', 'open'],
    ]);
  });

  it('are moved and done by a record of which two people make the same one', async () => {
    const store = await emptyStore();
    const choice = { rule: 'autumnMemorandum-2026', title: 'Najaarsnota', doneDate: null };
    setFixed(store, { ...choice, date: '2026-11-27' });
    const moved = momentsOf(store).filter(({ rule }) => rule === 'autumnMemorandum-2026');
    expect(moved).toMatchObject([{ key: 'fixed:autumnMemorandum-2026', date: '2026-11-27', state: 'open', days: 4 }]);
    expect(moved[0]?.record?.id).toBe('calendarMoment:autumnMemorandum-2026');
    setFixed(store, { ...choice, date: '2026-11-27', doneDate: TODAY });
    expect(momentsOf(store).find(({ rule }) => rule === 'autumnMemorandum-2026')?.state).toBe('done');
    undo(store.writer);
    undo(store.writer);
    expect(momentsOf(store).find(({ rule }) => rule === 'autumnMemorandum-2026')).toMatchObject({
      date: '2026-12-01',
      record: null,
    });
    setFixed(store, { ...choice, date: '2026-11-30' });
    expect(momentsOf(store).find(({ rule }) => rule === 'autumnMemorandum-2026')?.date).toBe('2026-11-30');
  });

  it('moved out of the year are gone from it; a second record for one is one of one’s own', async () => {
    const store = await emptyStore();
    setFixed(store, { rule: 'circularDecember-2026', title: 'Circulaire', date: '2027-01-10', doneDate: null });
    expect(momentsOf(store).some(({ rule }) => rule === 'circularDecember-2026')).toBe(false);
    expect(momentsOf(store, 2027)[0]).toMatchObject({ key: 'fixed:circularDecember-2026', about: 2026 });
    const rule = 'circularDecember-2026';
    create(store, 'calendarMoment', { name: 'Dubbel', kind: 'circular', rule, date: '2027-01-11' });
    const keys = momentsOf(store, 2027).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the moments of records', () => {
  it('say from whom something is expected, when, and how late it is', async () => {
    const { store, decision } = await withGrant();
    const name = 'Verantwoording';
    create(store, 'accountability', { name, grantDecision: decision, year: 2025, dueDate: '2026-07-15' });
    create(store, 'accountability', { name, grantDecision: decision, year: 2024, dueDate: '2028-02-29' });
    expect(ownMoments(store)).toMatchObject([
      { group: 'accountability', date: '2026-07-15', state: 'late', days: -131, party: 'Delft' },
    ]);
    // 29 February of a leap year: 463 days on.
    expect(ownMoments(store, 2028)).toMatchObject([{ date: '2028-02-29', state: 'open', days: 463 }]);
  });

  it('never call a decentralisation grant late', async () => {
    const { store, instrument, decision } = await withGrant();
    create(store, 'accountability', { name: 'V', grantDecision: decision, year: 2025, dueDate: '2026-07-15' });
    change(store, 'instrument', instrument, { kind: 'decentralisationGrant' });
    expect(ownMoments(store)).toMatchObject([{ state: 'noted' }]);
  });

  it('put the payments of a month together, with what is paid', async () => {
    const { store, decision } = await withGrant();
    const commitment = create(store, 'commitment', { name: 'C', grantDecision: decision, year: 2026, amount: 90_000 });
    const payment = (plannedDate: string, part: Patch = {}) =>
      create(store, 'payment', {
        name: 'Voorschot',
        commitment,
        kind: 'advance',
        planned: 30_000,
        plannedDate,
        ...part,
      });
    payment('2026-03-01', { paid: 30_000, paidDate: '2026-03-02' });
    payment('2026-03-20');
    payment('2026-12-10');
    expect(ownMoments(store)).toMatchObject([
      {
        key: 'payments:2026-03',
        date: '2026-03-20',
        state: 'late',
        record: null,
        payments: { month: '2026-03', planned: 2, paid: 1, amount: 60_000 },
      },
      { key: 'payments:2026-12', state: 'open', party: 'Delft', payments: null, record: { type: 'payment' } },
    ]);
  });

  it('know reclaims, advice, milestones, events and ends of terms', async () => {
    const { store, decision } = await withGrant();
    const settlement = create(store, 'settlement', {
      name: 'Vaststelling',
      grantDecision: decision,
      date: '2026-09-01',
      amount: 90_000,
    });
    create(store, 'reclaim', {
      name: 'Terug',
      settlement,
      date: '2026-09-01',
      amount: 10_000,
      dueDate: '2026-10-01',
    });
    const project = create(store, 'project', { name: 'Buurtvaders', status: 'running' });
    create(store, 'milestone', { name: 'Start', project, status: 'planned', dueDate: '2026-11-22' });
    create(store, 'milestone', { name: 'Vervallen', project, status: 'dropped', dueDate: '2026-11-22' });
    create(store, 'event', { name: 'Congres', kind: 'congress', status: 'held', startDate: '2026-05-05' });
    const found = ownMoments(store).map(({ group, title, state, party }) => [group, title, state, party]);
    expect(found).toEqual([
      ['planning', 'Congres', 'done', null],
      ['reclaim', 'Terug', 'late', 'Delft'],
      ['planning', 'Start', 'late', 'Buurtvaders'],
    ]);
  });

  it('are confidential with what they belong to or name', async () => {
    const { store, decision } = await withGrant();
    const commitment = create(store, 'commitment', { name: 'C', grantDecision: decision, year: 2026, amount: 90_000 });
    create(store, 'payment', { name: 'P', commitment, kind: 'advance', planned: 1, plannedDate: '2026-03-01' });
    const organisation = create(store, 'organisation', { name: 'Stichting', kind: 'other' });
    create(store, 'calendarMoment', { name: 'Eigen', kind: 'other', date: '2026-04-01', organisation });
    const project = create(store, 'project', { name: 'Project', status: 'running' });
    create(store, 'milestone', { name: 'M', project, status: 'planned', dueDate: '2026-05-01' });
    const secret = () => ownMoments(store).map(({ confidential }) => confidential);
    expect(secret()).toEqual([false, false, false]);
    change(store, 'commitment', commitment, { confidential: 1 });
    expect(secret()).toEqual([true, false, false]);
    change(store, 'organisation', organisation, { confidential: 1 });
    change(store, 'project', project, { confidential: 1 });
    expect(secret()).toEqual([true, true, true]);
  });
});

describe('the accounts of a year', () => {
  it('are prepared in one batch under ids that everybody works out alike, and taken back at once', async () => {
    const grant = await withGrant();
    const { store, decision } = grant;
    expect(statesOf(grant)).toEqual(['missing']);
    expect(prepareAccounts(store, 2025)).toBe(1);
    expect(accountsOf(store.connection, 2025, TODAY).rows).toMatchObject([
      { account: accountId(decision, 2025), dueDate: '2026-07-15', state: 'late', awarded: 100_000, spent: null },
    ]);
    expect(prepareAccounts(store, 2025)).toBe(0);
    undo(store.writer);
    expect(statesOf(grant)).toEqual(['missing']);
    expect(prepareAccounts(store, 2025)).toBe(1);
    change(store, 'accountability', accountId(decision, 2025), { receivedDate: '2026-07-16' });
    expect(statesOf(grant)).toEqual(['receivedLate']);
    change(store, 'accountability', accountId(decision, 2025), { receivedDate: '2026-07-15' });
    expect(statesOf(grant)).toEqual(['received']);
  });

  it('are not owed outside the instrument’s years, without SiSa, or of a subsidy that does not say so', async () => {
    expect(statesOf(await withGrant({ accountability: 0 }))).toEqual([]);
    expect(statesOf(await withGrant({ kind: 'subsidy' }))).toEqual([]);
    expect(statesOf(await withGrant({ kind: 'subsidy', accountability: 1 }))).toEqual(['missing']);
    const short = await withGrant();
    change(short.store, 'instrument', short.instrument, { startYear: 2023, endYear: 2024 });
    expect(statesOf(short)).toEqual([]);
  });

  it('are not asked for after the last account or a settlement', async () => {
    const settled = await withGrant();
    const settlement = { name: 'V', grantDecision: settled.decision, date: '2025-12-31', amount: 1 };
    const id = create(settled.store, 'settlement', settlement);
    expect(statesOf(settled)).toEqual([]);
    remove(settled.store, 'settlement', id);
    create(settled.store, 'settlement', { ...settlement, date: '2026-01-01' });
    expect(statesOf(settled)).toEqual(['missing']);
    const ended = await withGrant();
    create(ended.store, 'accountability', { name: 'E', grantDecision: ended.decision, year: 2024, final: 1 });
    expect(statesOf(ended)).toEqual([]);
  });

  it('show a decentralisation grant as never owed, and prepare nothing for it', async () => {
    const grant = await withGrant({ kind: 'decentralisationGrant' });
    expect(accountsOf(grant.store.connection, 2025, TODAY).rows).toMatchObject([
      { municipality: 'Delft', state: 'notDue', awarded: 100_000 },
    ]);
    expect(prepareAccounts(grant.store, 2025)).toBe(0);
  });
});
