// Scenarios: made from what there is, compared, copied, and never real money.

import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../../../../electron/store/scenarios/compare.ts';
import { copyScenario, makeScenario } from '../../../../../electron/store/scenarios/make.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { create, emptyStore, remove } from '../../../../support/stores.ts';

const TODAY = '2026-11-24';

async function withWork() {
  const store = await emptyStore({ now: () => new Date(`${TODAY}T12:00:00Z`) });
  const spuk = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
  const labs = create(store, 'instrument', { name: 'Social Labs', kind: 'interministerialTransfer' });
  const place = create(store, 'municipality', { name: 'Eindhoven', code: 'GM0772' });
  const running = { status: 'running', municipality: place };
  const project = create(store, 'project', { name: 'Buurtkamer', instrument: spuk, reachActual: 40, ...running });
  create(store, 'project', { name: 'Taalcafé', instrument: spuk, reachActual: 25, ...running });
  create(store, 'project', { name: 'Klaar', instrument: spuk, reachActual: 900, ...running, status: 'completed' });
  create(store, 'allocation', { name: 'Jaar 1', instrument: spuk, year: 2024, awarded: 10_000_00 });
  create(store, 'allocation', { name: 'Jaar 2', instrument: spuk, year: 2025, awarded: 12_500_00 });
  create(store, 'allocation', { name: 'Dit jaar', instrument: spuk, year: 2026, awarded: 99_00 });
  return { store, spuk, labs, project };
}

function moneyIn(store: Store): unknown {
  return [
    store.connection.sqlite.prepare('select * from "moneySum"').all(),
    store.connection.sqlite.prepare('select * from "moneyFact"').all(),
  ];
}

const wanted = { name: 'Doorgaan', outlook: 'continue', startYear: 2027, endYear: 2028, withProjects: false } as const;

describe('making a scenario', () => {
  it('proposes a line for each instrument, with what was awarded in the last full year', async () => {
    const { store, spuk, labs } = await withWork();
    const id = makeScenario(store, wanted);
    const [scenario] = compareScenarios(store.connection, [id], TODAY).scenarios;
    expect(scenario?.lines.map(({ subject, costs }) => [subject?.id, costs])).toEqual([
      [spuk, [12_500_00, 12_500_00]],
      [labs, [null, null]],
    ]);
    expect(scenario?.years).toEqual([
      { year: 2027, cost: 12_500_00, unknown: 1 },
      { year: 2028, cost: 12_500_00, unknown: 1 },
    ]);
    expect(scenario).toMatchObject({ status: 'draft', total: 25_000_00 });
  });

  it('adds a line for each running project when asked', async () => {
    const { store } = await withWork();
    const id = makeScenario(store, { ...wanted, withProjects: true });
    const names = compareScenarios(store.connection, [id], TODAY).scenarios[0]?.lines.map(({ name }) => name);
    expect(names).toEqual(['Buurtkamer', 'SPUK', 'Social Labs', 'Taalcafé']);
  });

  it('is one step for undo', async () => {
    const { store } = await withWork();
    makeScenario(store, wanted);
    undo(store.writer);
    expect(compareScenarios(store.connection, undefined, TODAY).choices).toEqual([]);
    expect(store.connection.sqlite.prepare('select count(*) from "scenarioLine" where deleted = 0').pluck().get()).toBe(
      0,
    );
  });

  it('costs nothing when everything stops', async () => {
    const { store } = await withWork();
    const id = makeScenario(store, { ...wanted, outlook: 'stop' });
    expect(compareScenarios(store.connection, [id], TODAY).scenarios[0]?.years).toEqual([
      { year: 2027, cost: 0, unknown: 0 },
      { year: 2028, cost: 0, unknown: 0 },
    ]);
  });
});

describe('a scenario', () => {
  it('is in no total of real money', async () => {
    const { store, spuk } = await withWork();
    const before = moneyIn(store);
    const id = makeScenario(store, wanted);
    create(store, 'scenarioLine', { name: 'Extra', scenario: id, instrument: spuk, outlook: 'grow', yearlyCost: 1e9 });
    expect(moneyIn(store)).toEqual(before);
  });

  it('says which running work it touches: each project once, none that is completed', async () => {
    const { store, spuk, project } = await withWork();
    const scenario = create(store, 'scenario', { name: 'S', outlook: 'stop', startYear: 2027, endYear: 2027 });
    create(store, 'scenarioLine', { name: 'a', scenario, instrument: spuk, outlook: 'stop' });
    create(store, 'scenarioLine', { name: 'b', scenario, project, outlook: 'stop' });
    expect(compareScenarios(store.connection, [scenario], TODAY).scenarios[0]?.affected).toEqual([
      { outlook: 'stop', projects: 2, municipalities: 1, reach: 65 },
    ]);
  });

  it('says of each line what nobody has filled in', async () => {
    const { store, spuk } = await withWork();
    const scenario = create(store, 'scenario', { name: 'S', outlook: 'handOver', startYear: 2027, endYear: 2027 });
    create(store, 'scenarioLine', { name: 'a', scenario, instrument: spuk, outlook: 'handOver', kept: 'Alles' });
    create(store, 'scenarioLine', { name: 'b', scenario, instrument: spuk, outlook: 'stop' });
    const lines = compareScenarios(store.connection, [scenario], TODAY).scenarios[0]?.lines;
    expect(lines?.map(({ missing }) => missing)).toEqual([['yearlyCost', 'organisation'], ['lost']]);
  });

  it('is shown in the order asked, over the years of all that are shown', async () => {
    const { store } = await withWork();
    const early = create(store, 'scenario', { name: 'A', outlook: 'stop', startYear: 2026, endYear: 2026 });
    const late = create(store, 'scenario', { name: 'B', outlook: 'grow', startYear: 2028, endYear: 2029 });
    const { scenarios, years } = compareScenarios(store.connection, [late, 'gone', early], TODAY);
    expect(scenarios.map(({ id }) => id)).toEqual([late, early]);
    expect(years).toEqual([2026, 2027, 2028, 2029]);
  });

  it('is gone from the choice when it is deleted', async () => {
    const { store } = await withWork();
    const id = makeScenario(store, wanted);
    remove(store, 'scenario', id);
    expect(compareScenarios(store.connection, [id], TODAY)).toMatchObject({ choices: [], scenarios: [], years: [] });
  });
});

describe('copying a scenario', () => {
  it('makes a draft with the same lines, which change apart from each other', async () => {
    const { store, spuk } = await withWork();
    const original = makeScenario(store, wanted);
    const copy = copyScenario(store, original, 'Doorgaan (kopie)');
    create(store, 'scenarioLine', {
      name: 'Extra',
      scenario: copy,
      instrument: spuk,
      outlook: 'grow',
      yearlyCost: 100,
    });
    const [first, second] = compareScenarios(store.connection, [original, copy], TODAY).scenarios;
    expect(second).toMatchObject({ name: 'Doorgaan (kopie)', status: 'draft', total: 25_000_00 + 200 });
    expect(first).toMatchObject({ total: 25_000_00 });
    expect(second?.lines).toHaveLength((first?.lines.length ?? 0) + 1);
  });

  it('is refused for one that is not here', async () => {
    const { store } = await withWork();
    expect(() => copyScenario(store, 'nothing', 'x')).toThrow(WeerwerkError);
  });
});
