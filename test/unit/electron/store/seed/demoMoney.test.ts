// The demo's money: it closes from decision to reclaim, stays within what the letter says, and is off only where it means to.

import { describe, expect, it } from 'vitest';
import { moneyDemoRecords } from '../../../../../electron/store/seed/demo/money.ts';
import type { Patch, RecordTypeName } from '../../../../../shared/catalogue/catalogue.ts';

const TODAY = '2026-11-24';
const SPUK = 'instrument:spuk-kansrijke-wijk';
const DU = 'instrument:du-veerkracht-weerbaarheid';
const LABS = 'instrument:social-labs';

interface Row extends Patch {
  readonly id: string;
}

function recordsOn(today: string): (type: RecordTypeName) => Row[] {
  const records = moneyDemoRecords(today);
  return (type) => records.filter((one) => one.type === type).map(({ id, values }): Row => ({ ...values, id }));
}

const of = recordsOn(TODAY);

function sum(rows: readonly Patch[], field: string): number {
  return rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
}

const gained = new Map<string, number>();
for (const { fromAllocation, allocation, amount } of of('reallocation')) {
  gained.set(String(allocation), (gained.get(String(allocation)) ?? 0) + Number(amount));
  gained.set(String(fromAllocation), (gained.get(String(fromAllocation)) ?? 0) - Number(amount));
}

/** Euro cents by allocation, reallocations included. */
const finals = of('allocation').map((one) => ({ ...one, awarded: Number(one['awarded']) + (gained.get(one.id) ?? 0) }));

const decisionsOf = (instrument: string) => of('grantDecision').filter((one) => one['instrument'] === instrument);
const allocationsOf = (instrument: string) => finals.filter((one: Patch) => one['instrument'] === instrument);

describe('decisions and allocations', () => {
  it('close to the cent, but for Schiedam in 2024', () => {
    const differences = of('grantDecision').flatMap(({ id, amount }) => {
      const given = sum(
        finals.filter((one: Patch) => one['grantDecision'] === id),
        'awarded',
      );
      return given === amount ? [] : [[id, Number(amount) - given]];
    });
    expect(differences).toEqual([['grantDecision:demo-spuk-gm0606-2024', 1_000_00]]);
  });

  it('give the SPUK of resilience what the letter says: 6,3 mln at most of the Agenda, over 28 mln in all', () => {
    const resilience = allocationsOf(SPUK).filter(
      (one: Patch) => one['focusTheme'] === 'focusTheme:purpose-resilience',
    );
    const fromAgenda = allocationsOf(SPUK).filter((one: Patch) => one['fundingSource'] === 'programme');
    expect(sum(fromAgenda, 'awarded')).toBeLessThanOrEqual(6_300_000_00);
    expect(sum(resilience, 'awarded')).toBeGreaterThanOrEqual(28_000_000_00);
    expect(sum(resilience, 'awarded')).toBeLessThan(29_000_000_00);
    expect(sum(allocationsOf(SPUK), 'awarded')).toBeLessThan(256_000_000_00);
  });

  it('have the sums that they were made with', () => {
    const given = (instrument: string, year: number) =>
      sum(
        of('allocation').filter((one) => one['instrument'] === instrument && one['year'] === year),
        'awarded',
      );
    expect([2023, 2024, 2025].map((year) => given(SPUK, year))).toEqual([40_200_400_00, 76_381_400_00, 84_421_700_00]);
    expect([2023, 2024, 2025].map((year) => given(DU, year))).toEqual([0, 177_350_00, 152_500_00]);
    expect([2023, 2024, 2025].map((year) => given(LABS, year))).toEqual([0, 743_500_00, 990_500_00]);
  });

  it('spread the SPUK over all seven purposes', () => {
    expect(new Set(allocationsOf(SPUK).map((one: Patch) => one['focusTheme'])).size).toBe(7);
  });

  it('stay within what JenV gave for the Social Labs, and the seven municipalities of the DU', () => {
    expect(sum(allocationsOf(LABS), 'awarded')).toBeLessThanOrEqual(2_100_000_00);
    expect(new Set(allocationsOf(DU).map((one: Patch) => one['municipality'])).size).toBe(7);
  });

  it('move money with a reason, within one decision', () => {
    const decisionOf = new Map(finals.map((one: Patch & { id: string }) => [one.id, one['grantDecision']]));
    for (const { fromAllocation, allocation, reason } of of('reallocation')) {
      expect(decisionOf.get(String(fromAllocation))).toBe(decisionOf.get(String(allocation)));
      expect(String(reason).length).toBeGreaterThan(20);
    }
    expect(of('reallocation')).toHaveLength(3);
  });
});

describe('commitments and payments', () => {
  it('commit what was given', () => {
    expect(sum(of('commitment'), 'amount')).toBe(sum(finals, 'awarded'));
  });

  it('plan to pay what was committed, and pay no more of it, but for Zaanstad in 2024', () => {
    const payments = Map.groupBy(of('payment'), (one) => one['commitment']);
    const over = of('commitment').flatMap(({ id, amount }) => {
      expect([id, sum(payments.get(id) ?? [], 'planned')]).toEqual([id, amount]);
      return sum(payments.get(id) ?? [], 'paid') > Number(amount) ? [id] : [];
    });
    expect(over).toEqual(['commitment:demo-spuk-gm0479-2024']);
  });

  it.each(['2024-06-30', TODAY])('pay nothing that lies ahead: %s', (today) => {
    const own = recordsOn(today)('payment').filter((one) => !one.id.includes('demo-du'));
    for (const { paidDate } of own) expect(String(paidDate ?? '') <= today).toBe(true);
    expect(own.some(({ paidDate }) => paidDate === undefined)).toBe(true);
  });

  it('stay within the budget of their year', () => {
    const budgets = new Map(of('budget').map((one) => [one.id, Number(one['amount'])]));
    for (const { budget, fromBudget, amount } of of('budgetChange')) {
      budgets.set(String(budget), (budgets.get(String(budget)) ?? 0) + Number(amount));
      if (fromBudget) budgets.set(String(fromBudget), (budgets.get(String(fromBudget)) ?? 0) - Number(amount));
    }
    const instruments = new Map(of('grantDecision').map((one) => [one.id, one['instrument']]));
    const instrumentOf = new Map(
      of('commitment').map((one) => [one.id, instruments.get(String(one['grantDecision']))]),
    );
    for (const { id, instrument, side, year } of of('budget')) {
      const committed = of('commitment').filter(
        (one) => instrumentOf.get(one.id) === instrument && one['year'] === year,
      );
      const paid = of('payment').filter(
        (one) =>
          instrumentOf.get(String(one['commitment'])) === instrument &&
          String(one['paidDate']).startsWith(String(year)),
      );
      const real = side === 'commitments' ? sum(committed, 'amount') : side === 'expenditure' ? sum(paid, 'paid') : 0;
      expect([id, real <= (budgets.get(id) ?? 0)]).toEqual([id, true]);
    }
  });
});

describe('accounts', () => {
  it('are asked of the SPUK only, for every year, by 15 July of the next', () => {
    const spuk = new Set(decisionsOf(SPUK).map(({ id }) => id));
    for (const { grantDecision, year, dueDate } of of('accountability')) {
      expect(spuk).toContain(grantDecision);
      expect(dueDate).toBe(`${Number(year) + 1}-07-15`);
    }
    expect(of('accountability')).toHaveLength(19 * 3);
  });

  it('say what was spent only when they have come in, and no more than was given', () => {
    const received = new Set(of('accountability').flatMap(({ id, receivedDate }) => (receivedDate ? [id] : [])));
    const spent = of('localSpending');
    for (const { accountability } of spent) expect(received).toContain(accountability);
    const given = new Map(finals.map(({ id, awarded }) => [id.replace('allocation:', ''), awarded]));
    for (const { id, amount } of spent) {
      expect(Number(amount)).toBeLessThanOrEqual(given.get(id.replace('localSpending:', '')) ?? -1);
    }
  });

  it('are missing of six, and late of five', () => {
    const accounts = of('accountability');
    expect(accounts.filter(({ receivedDate }) => receivedDate === undefined)).toHaveLength(6);
    expect(accounts.filter((one) => String(one['receivedDate'] ?? '') > String(one['dueDate']))).toHaveLength(5);
    expect(recordsOn('2024-06-01')('localSpending').length).toBeLessThan(of('localSpending').length);
  });

  it('say in all what their years come to, but for Breda in 2024', () => {
    const bySpending = Map.groupBy(of('localSpending'), (one) => one['accountability']);
    const off = of('accountability').flatMap(({ id, grantDecision, year, receivedDate, cumulative }) => {
      if (!receivedDate) return [];
      const years = of('accountability').filter(
        (one) => one['grantDecision'] === grantDecision && Number(one['year']) <= Number(year),
      );
      const spent = sum(
        years.flatMap((one) => bySpending.get(one.id) ?? []),
        'amount',
      );
      return spent === cumulative ? [] : [[id, Number(cumulative) - spent]];
    });
    expect(off).toEqual([['accountability:demo-spuk-gm0758-2024', 10_000_00]]);
  });

  it('lead to settlements of 2023, and what was not spent is claimed back to the cent', () => {
    const claims = new Map(of('reclaim').map((one) => [one['settlement'], one]));
    const decisions = new Map(of('grantDecision').map((one) => [one.id, one]));
    expect(of('settlement')).toHaveLength(5);
    for (const { id, grantDecision, amount } of of('settlement')) {
      const decision = decisions.get(String(grantDecision));
      expect(claims.get(id)?.['amount']).toBe(Number(decision?.['amount']) - Number(amount));
    }
    expect(of('reclaim').filter(({ received }) => received === undefined)).toHaveLength(1);
  });
});

describe('the budget and what lies ahead', () => {
  it('has three sides over the years 2023 to 2030, and every moment of change that it shows', () => {
    expect(new Set(of('budget').map(({ side }) => side))).toEqual(new Set(['commitments', 'expenditure', 'receipts']));
    expect(new Set(of('budget').map(({ year }) => year)).size).toBe(8);
    const moments = of('budgetChange').map(({ moment }) => moment);
    expect(new Set(moments)).toEqual(new Set(['springMemorandum', 'budgetDay', 'autumnMemorandum']));
    expect(of('budgetChange').filter(({ kind }) => kind === 'cashShift')).toHaveLength(2);
  });

  it('has three scenarios, with lines that stop, hand over, continue and grow', () => {
    expect(of('scenario')).toHaveLength(3);
    const outlooks = new Set(of('scenarioLine').map(({ outlook }) => outlook));
    expect(outlooks).toEqual(new Set(['stop', 'handOver', 'continue', 'grow']));
  });
});
