// Looking at a package or at an earlier date without importing, and comparing two states.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { countRecords } from '../../../../electron/store/list.ts';
import { readingAnswers } from '../../../../electron/store/readingAnswers.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { Viewing } from '../../../../electron/viewing/viewing.ts';
import { contract } from '../../../../shared/contract/contract.ts';
import type { CompareSide, ViewState } from '../../../../shared/contract/viewing.ts';
import { ANSWERED_BY_OWN, ANSWERED_BY_VIEW } from '../../../../shared/contract/viewing.ts';
import { exchangeOf, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, remove, stateOf, TestClock } from '../../../support/stores.ts';

const PASSPHRASE = 'vomel-tarin-boedok';

function viewingOf(store: Store): { viewing: Viewing; told: (ViewState | null)[] } {
  const told: (ViewState | null)[] = [];
  return { viewing: new Viewing(store, exchangeOf(store), (state) => told.push(state)), told };
}

async function filled(): Promise<{ store: Store; project: string; clock: TestClock }> {
  const clock = new TestClock('2026-11-01T09:00:00.000Z');
  const store = await emptyStore({ userName: 'Anne', now: clock.now });
  const phenomenon = create(store, 'phenomenon', { name: 'Racisme' });
  const project = create(store, 'project', {
    name: '=1+1 "Buurtkamer"',
    status: 'idea',
    budget: -12_345,
    summary: 'Twee\nregels; en een komma,',
    tags: ['jeugd', 'wijk'],
    confidential: 0,
    startDate: '2026-01-31',
    leadName: 'Mevrouw De Vries',
  });
  create(store, 'projectPhenomenon', { project, phenomenon });
  remove(store, 'phenomenon', create(store, 'phenomenon', { name: 'Vergissing' }));
  return { store, project, clock };
}

/** The values of all records, without what only the log knows. */
function valuesIn(store: Store): unknown {
  const { rows } = stateOf(store) as { rows: [string, Record<string, unknown>[]][] };
  return rows.map(([type, records]) => [
    type,
    records
      .filter(({ deleted }) => deleted === 0)
      .map(({ heads, createdAt, createdBy, updatedAt, updatedBy, ...values }) => values),
  ]);
}

describe('a snapshot that is opened', () => {
  it('shows exactly the records of its sender, in a store of its own', async () => {
    const { store: anne } = await filled();
    const bram = await emptyStore({ userName: 'Bram' });
    create(bram, 'project', { name: 'Iets van Bram', status: 'idea' });
    const before = stateOf(bram);
    const { viewing, told } = viewingOf(bram);
    const opened = await viewing.openPackage(await packageOf(anne, { kind: 'snapshot' }));
    expect(opened).toMatchObject({
      kind: 'open',
      view: { kind: 'snapshot', sender: 'Anne', date: null, withoutPersonal: false, unknown: 0 },
    });
    expect(told).toEqual([viewing.state()]);
    expect(viewing.current && valuesIn(viewing.current.store)).toEqual(valuesIn(anne));
    expect(stateOf(bram)).toEqual(before);
    await viewing.close();
    expect(told.at(-1)).toBeNull();
    expect(stateOf(bram)).toEqual(before);
    expect(
      readdirSync(dirname(bram.file), { recursive: true }).filter((name) => /-private\/./.test(String(name))),
    ).toEqual([]);
  });

  it('answers lists, records, search and overview', async () => {
    const { store, project } = await filled();
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openPackage(await packageOf(store, { kind: 'snapshot' }));
    const shown = viewing.current?.store;
    if (!shown) throw new Error('The view is open');
    const answers = readingAnswers(shown);
    expect(answers['records.get']({ type: 'project', id: project }).links).toHaveLength(1);
    expect(answers['search.records']({ text: 'buurtka', limit: 10 })).toHaveLength(1);
    expect(answers['overview.get']({})).toBeDefined();
  });

  it('is as on its date: what came later is not in it', async () => {
    const { store, project, clock } = await filled();
    clock.wind(10 * 24 * 60);
    change(store, 'project', project, { status: 'running' });
    create(store, 'project', { name: 'Later', status: 'idea' });
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openPackage(await packageOf(store, { kind: 'snapshot', date: '2026-11-05' }));
    const shown = viewing.current?.store as Store;
    expect(recordDetail(shown.connection, 'project', project).values['status']).toBe('idea');
    expect(countRecords(shown.connection, { type: 'project', search: '', filters: [] }, '2026-11-05')).toBe(1);
    expect(shown.today()).toBe('2026-11-05');
  });

  it('is never merged: importing it is refused with the way to look at it', async () => {
    const { store } = await filled();
    await expect(
      exchangeOf(await emptyStore()).preview(await packageOf(store, { kind: 'snapshot' })),
    ).rejects.toMatchObject({
      report: { code: 'packageRefused', detail: 'notForMerging' },
    });
  });

  it('of open data has no personal data, no confidential records and no names of people', async () => {
    const { store } = await filled();
    create(store, 'project', { name: 'Geheim', status: 'idea', confidential: 1 });
    const path = await packageOf(store, { kind: 'openData' });
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openPackage(path);
    expect(viewing.state()).toMatchObject({ kind: 'openData', sender: '', withoutPersonal: true });
    const shown = JSON.stringify(valuesIn((viewing.current as { store: Store }).store));
    expect(shown).not.toMatch(/De Vries|Geheim/);
    expect(readFileSync(path).includes('Anne')).toBe(false);
  });

  it('may be an exchange package too, which is then only looked at', async () => {
    const { store } = await filled();
    const bram = await emptyStore();
    const before = stateOf(bram);
    const { viewing } = viewingOf(bram);
    await viewing.openPackage(await packageOf(store));
    expect(viewing.current && stateOf(viewing.current.store)).toEqual(stateOf(store));
    expect(stateOf(bram)).toEqual(before);
  });
});

describe('one’s own store on an earlier date', () => {
  it('is as it was when that day ended', async () => {
    const { store, project, clock } = await filled();
    clock.wind(10 * 24 * 60);
    change(store, 'project', project, { status: 'running' });
    const { viewing } = viewingOf(store);
    await viewing.openDate('2026-11-05');
    const shown = viewing.current?.store as Store;
    expect(recordDetail(shown.connection, 'project', project).values['status']).toBe('idea');
    expect(recordDetail(store.connection, 'project', project).values['status']).toBe('running');
  });
});

describe('what can be asked while something is viewed', () => {
  it('is on one of two lists, and nothing that changes records is', () => {
    const all: readonly string[] = [...ANSWERED_BY_VIEW, ...ANSWERED_BY_OWN];
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(contract).toHaveProperty([name, 'answerer'], 'store');
    expect(all.filter((name) => /save|put|remove|undo\.undo|redo|apply|erase|decide|trust|forget/.test(name))).toEqual(
      [],
    );
  });
});

describe('comparing', () => {
  async function differences(viewing: Viewing, left: CompareSide, right: CompareSide) {
    const { token, counts, incomparable, fieldTotal } = await viewing.compare({ left, right });
    const { fields, total } = viewing.fields({ token, search: '', offset: 0, limit: 500 });
    expect(total).toBe(fieldTotal);
    return {
      counts,
      incomparable,
      fields: fields.map(({ effect, field, before, after }) => ({ effect, field, before, after })),
    };
  }

  it('says what is new, changed and gone between two dates', async () => {
    const { store, project, clock } = await filled();
    const gone = create(store, 'phenomenon', { name: 'Verdwijnt' });
    clock.wind(10 * 24 * 60);
    change(store, 'project', project, { status: 'running' });
    remove(store, 'phenomenon', gone);
    create(store, 'phenomenon', { name: 'Nieuw' });
    const { viewing } = viewingOf(store);
    const found = await differences(viewing, { kind: 'date', date: '2026-11-05' }, { kind: 'now' });
    expect(found.counts).toEqual([
      { type: 'phenomenon', new: 1, changed: 0, deleted: 1, conflict: 0 },
      { type: 'project', new: 0, changed: 1, deleted: 0, conflict: 0 },
    ]);
    expect(found.fields).toContainEqual({ effect: 'changed', field: 'status', before: 'idea', after: 'running' });
    const back = await differences(viewing, { kind: 'now' }, { kind: 'date', date: '2026-11-05' });
    expect(back.counts[0]).toEqual({ type: 'phenomenon', new: 1, changed: 0, deleted: 1, conflict: 0 });
    expect(back.fields).toContainEqual({ effect: 'changed', field: 'status', before: 'running', after: 'idea' });
  });

  it('of a store with its own snapshot finds nothing', async () => {
    const { store } = await filled();
    const { viewing } = viewingOf(store);
    await viewing.openPackage(await packageOf(store, { kind: 'snapshot' }));
    expect(await differences(viewing, { kind: 'now' }, { kind: 'viewed' })).toEqual({
      counts: [],
      incomparable: 0,
      fields: [],
    });
  });

  it('takes what a snapshot leaves out neither for empty nor for gone', async () => {
    const { store, project } = await filled();
    create(store, 'project', { name: 'Ander project', status: 'idea' });
    const { viewing } = viewingOf(store);
    await viewing.openPackage(
      await packageOf(store, {
        kind: 'snapshot',
        profile: 'withoutPersonal',
        scope: { kind: 'records', type: 'project', ids: [project] },
      }),
    );
    const found = await differences(viewing, { kind: 'now' }, { kind: 'viewed' });
    expect(found).toEqual({ counts: [], incomparable: 1, fields: [] });
  });

  it('takes a reference that leads out of a snapshot for left out, and one that was emptied for empty', async () => {
    const { store, project } = await filled();
    const secret = create(store, 'organisation', { name: 'Geheime dienst', kind: 'other', confidential: 1 });
    const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
    change(store, 'project', project, { implementer: secret });
    const path = await packageOf(store, { kind: 'snapshot', profile: 'withoutPersonal' });
    change(store, 'project', project, { instrument });
    const { viewing } = viewingOf(store);
    await viewing.openPackage(path);
    const found = await differences(viewing, { kind: 'viewed' }, { kind: 'now' });
    expect(found.fields).toEqual([{ effect: 'changed', field: 'instrument', before: null, after: instrument }]);
  });

  it('takes an encrypted package with its passphrase, to view as well as to compare with', async () => {
    const { store, project } = await filled();
    const first = await packageOf(store, { kind: 'snapshot', passphrase: PASSPHRASE });
    change(store, 'project', project, { status: 'running' });
    const second = await packageOf(store, { kind: 'snapshot', passphrase: PASSPHRASE });
    const { viewing } = viewingOf(await emptyStore());
    expect(await viewing.openPackage(first)).toEqual({ kind: 'locked', fileName: 'pakket.zip' });
    expect(await viewing.openOther(second)).toEqual({ kind: 'locked', fileName: 'pakket.zip' });
    expect(viewing.state()).toBeNull();
    await expect(viewing.unlock('een heel ander woord')).rejects.toThrow('wrongPassphrase');
    await viewing.unlock(PASSPHRASE);
    await viewing.unlockOther(PASSPHRASE);
    const found = await differences(viewing, { kind: 'viewed' }, { kind: 'other' });
    expect(found.fields).toEqual([{ effect: 'changed', field: 'status', before: 'idea', after: 'running' }]);
  });

  it('has no question for a passphrase when no encrypted package waits', async () => {
    const { store } = await filled();
    const { viewing } = viewingOf(store);
    await expect(viewing.unlock(PASSPHRASE)).rejects.toThrow('previewExpired');
    await expect(viewing.unlockOther(PASSPHRASE)).rejects.toThrow('previewExpired');
  });

  it('must be done again when one of the two made way for another package', async () => {
    const { store } = await filled();
    const path = await packageOf(store, { kind: 'snapshot' });
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openOther(path);
    const { token } = await viewing.compare({ left: { kind: 'now' }, right: { kind: 'other' } });
    const all = { token, search: '', offset: 0, limit: 500 };
    expect(viewing.fields(all).total).toBeGreaterThan(0);
    await viewing.openOther(path);
    expect(() => viewing.fields(all)).toThrow('previewExpired');
  });

  it('keeps what was compared with when another package cannot be read', async () => {
    const { store } = await filled();
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openOther(await packageOf(store, { kind: 'snapshot' }));
    await expect(viewing.openOther(store.file)).rejects.toThrow('notAZip');
    const { counts } = await viewing.compare({ left: { kind: 'now' }, right: { kind: 'other' } });
    expect(counts).not.toEqual([]);
  });

  it('of two snapshots needs neither of them to be one’s own', async () => {
    const { store, project } = await filled();
    const first = await packageOf(store, { kind: 'snapshot' });
    change(store, 'project', project, { name: 'Nieuwe naam' });
    const second = await packageOf(store, { kind: 'snapshot' });
    const { viewing } = viewingOf(await emptyStore());
    await viewing.openPackage(first);
    await viewing.openOther(second);
    const found = await differences(viewing, { kind: 'viewed' }, { kind: 'other' });
    expect(found.fields).toEqual([
      { effect: 'changed', field: 'name', before: '=1+1 "Buurtkamer"', after: 'Nieuwe naam' },
    ]);
  });
});
