// The figures of a document against the store's own overview: two roads to the same numbers.

import { describe, expect, it } from 'vitest';
import { Contents } from '../../../../electron/exchange/contents.ts';
import { Scope } from '../../../../electron/exchange/scope.ts';
import { type Figures, figuresOf } from '../../../../electron/reports/figures.ts';
import { readRecords } from '../../../../electron/reports/readRecords.ts';
import { overviewOf } from '../../../../electron/store/overview.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { ExportScope, PersonalDataProfile } from '../../../../shared/contract/packages.ts';
import { create, emptyStore } from '../../../support/stores.ts';

const TODAY = '2026-11-23';

async function figures(
  store: Store,
  scope: ExportScope = { kind: 'everything' },
  profile: PersonalDataProfile = 'full',
): Promise<Figures> {
  const chosen = Scope.of(store.connection, scope, profile);
  try {
    return figuresOf(await readRecords(new Contents(store.connection, chosen, { profile }), async () => {}), TODAY);
  } finally {
    chosen?.close();
  }
}

/** Groups come in no order of meaning. */
function sorted<Group extends object>(groups: readonly Group[]): Group[] {
  return groups.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}

function inOrder(overview: Figures): unknown {
  const { projectStatus, projectHealth, adviceStatus, due, ...rest } = overview;
  return {
    ...rest,
    due: due.slice(0, 8),
    projectStatus: sorted(projectStatus),
    projectHealth: sorted(projectHealth),
    adviceStatus: sorted(adviceStatus),
  };
}

describe('the figures of everything', () => {
  it.each([
    ['the letter', false],
    ['the demonstration', true],
  ])('are those of the overview: %s', async (_, demo) => {
    const store = await emptyStore({ empty: false, demo });
    expect(inOrder(await figures(store))).toEqual(inOrder(overviewOf(store.connection, TODAY)));
  });

  it('keep apart what is 0 and what nobody filled in', async () => {
    const store = await emptyStore();
    const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
    create(store, 'allocation', { name: 'Een', instrument, year: 2024, awarded: 0 });
    const { money, years } = await figures(store);
    expect(money).toMatchObject([{ contributed: null, awarded: 0, paid: null }]);
    expect(years).toEqual([{ year: 2024, awarded: 0, committed: null, paid: null, spent: null }]);
  });

  it('never add a contribution to the one in which it lies', async () => {
    const store = await emptyStore({ empty: false });
    const spuk = (await figures(store)).money.find(({ kind }) => kind === 'specificGrant');
    const whole = spuk?.contributions.filter(({ partOf }) => partOf === null).map(({ amount }) => amount);
    expect(whole).toContain(256_000_000_00);
    expect(spuk?.contributed).toBe(256_000_000_00);
  });
});

describe('the figures of a part', () => {
  it('count the chosen project and its money, and nothing else', async () => {
    const store = await emptyStore();
    const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
    const one = create(store, 'project', { name: 'Een', status: 'running', instrument });
    const other = create(store, 'project', { name: 'Ander', status: 'running', instrument });
    create(store, 'allocation', { name: 'Van een', instrument, project: one, year: 2024, awarded: 1_00 });
    create(store, 'allocation', { name: 'Van ander', instrument, project: other, year: 2024, awarded: 10_00 });
    const part = await figures(store, { kind: 'records', type: 'project', ids: [one] });
    expect(part.projectStatus).toEqual([{ status: 'running', count: 1 }]);
    expect(part.years).toMatchObject([{ year: 2024, awarded: 1_00 }]);
  });

  it('count nothing that is confidential in a package without personal data', async () => {
    const store = await emptyStore();
    create(store, 'project', { name: 'Open', status: 'running' });
    create(store, 'project', { name: 'Geheim', status: 'running', confidential: 1 });
    const open = await figures(store, { kind: 'everything' }, 'withoutPersonal');
    expect(open.projectStatus).toEqual([{ status: 'running', count: 1 }]);
    expect(open.counts.find(({ view }) => view === 'runningProjects')?.count).toBe(1);
  });

  it('name no member of the council whose name was left out', async () => {
    const store = await emptyStore();
    const member = create(store, 'councilMember', { seat: 'Zetel 1', name: 'Mevrouw De Vries' });
    create(store, 'term', { name: 'Eerste', councilMember: member, endDate: '2026-12-31' });
    expect((await figures(store)).terms).toMatchObject([{ seat: 'Zetel 1', name: 'Mevrouw De Vries' }]);
    const open = await figures(store, { kind: 'everything' }, 'withoutPersonal');
    expect(open.terms).toMatchObject([{ seat: 'Zetel 1', name: null }]);
  });
});
