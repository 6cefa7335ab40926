// Bugs that other programs shipped in merging. Each is tried here with real stores and real package files.

import { describe, expect, it } from 'vitest';
import { recordDetail } from '../../../../electron/store/detail.ts';
import { historyOf } from '../../../../electron/store/history.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import type { ImportResult } from '../../../../shared/contract/packages.ts';
import { importInto, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, remove, stateOf, TestClock } from '../../../support/stores.ts';

/** Makes a package of all that one store holds and imports it into another. */
async function send(from: Store, to: Store): Promise<ImportResult> {
  return importInto(to, await packageOf(from));
}

function idsOf(store: Store, type: RecordTypeName): string[] {
  return store.connection.sqlite
    .prepare(`select id from "${type}" where deleted = 0 order by id`)
    .pluck()
    .all() as string[];
}

function valuesOf(store: Store, type: RecordTypeName, id: string) {
  return recordDetail(store.connection, type, id).values;
}

function conflictsIn(store: Store): number {
  return store.connection.sqlite.prepare('select count(*) from conflict').pluck().get() as number;
}

/** Two colleagues who both have one project. */
async function pair() {
  const clocks = { anne: new TestClock(), bram: new TestClock() };
  const anne = await emptyStore({ userName: 'Anne', now: clocks.anne.now });
  const bram = await emptyStore({ userName: 'Bram', now: clocks.bram.now });
  const project = create(anne, 'project', { name: 'Buurtkamer', status: 'idea', leadName: 'Chris Voorbeeld' });
  await send(anne, bram);
  return { anne, bram, project, clocks };
}

async function trio() {
  const two = await pair();
  const chaima = await emptyStore({ userName: 'Chaima' });
  await send(two.anne, chaima);
  return { ...two, chaima };
}

describe('bugs that others shipped in merging', () => {
  it('history erased by a merge', async () => {
    const { anne, bram, project } = await pair();
    for (const status of ['preparation', 'running']) change(anne, 'project', project, { status });
    for (const budget of [100, 200]) change(bram, 'project', project, { budget });
    await send(anne, bram);
    await send(bram, anne);
    for (const store of [anne, bram]) {
      const steps = historyOf(store.connection, project).flatMap(({ author, fields }) =>
        fields.map(({ field, after }) => [author, field, after]),
      );
      expect(steps).toEqual(
        expect.arrayContaining([
          ['Anne', 'status', 'idea'],
          ['Anne', 'status', 'preparation'],
          ['Anne', 'status', 'running'],
          ['Bram', 'budget', 100],
          ['Bram', 'budget', 200],
        ]),
      );
    }
    expect(logOf(anne)).toEqual(logOf(bram));
  });

  it('one timestamp per record loses a field', async () => {
    const { anne, bram, project, clocks } = await pair();
    clocks.bram.wind(60);
    change(anne, 'project', project, { status: 'running', summary: 'Van Anne' });
    change(bram, 'project', project, { budget: 500, targetGroup: 'Van Bram' });
    await send(anne, bram);
    await send(bram, anne);
    for (const store of [anne, bram]) {
      expect(valuesOf(store, 'project', project)).toMatchObject({
        status: 'running',
        summary: 'Van Anne',
        budget: 500,
        targetGroup: 'Van Bram',
      });
      expect(conflictsIn(store)).toBe(0);
    }
  });

  it('identical files conflict', async () => {
    const { anne, bram, project } = await pair();
    for (const store of [anne, bram]) change(store, 'project', project, { status: 'running', tags: ['jeugd', 'wijk'] });
    const path = await packageOf(anne);
    expect(await importInto(bram, path)).toMatchObject({ conflicts: 0 });
    expect(await importInto(bram, path)).toMatchObject({ conflicts: 0, newChanges: 0 });
    expect(await importInto(anne, path)).toMatchObject({ conflicts: 0, newChanges: 0 });
    await send(bram, anne);
    expect(stateOf(anne)).toEqual(stateOf(bram));
  });

  it('clean changes not merged', async () => {
    const { anne, bram, project } = await pair();
    const theirs = create(bram, 'phenomenon', { name: 'Racisme' });
    const ours = create(anne, 'phenomenon', { name: 'Antisemitisme' });
    change(anne, 'project', project, { name: 'Buurtkamer Noord' });
    change(bram, 'project', project, { endDate: '2027-06-30' });
    await send(anne, bram);
    await send(bram, anne);
    for (const store of [anne, bram]) {
      expect(idsOf(store, 'phenomenon')).toEqual([ours, theirs].sort());
      expect(valuesOf(store, 'project', project)).toMatchObject({ name: 'Buurtkamer Noord', endDate: '2027-06-30' });
      expect(conflictsIn(store)).toBe(0);
    }
  });

  it('the third import duplicates', async () => {
    const { anne, bram, chaima } = await trio();
    create(anne, 'milestone', { name: 'Opening', status: 'planned' });
    const path = await packageOf(anne);
    for (const store of [bram, chaima]) for (const _time of [1, 2, 3]) await importInto(store, path);
    // And once more by a detour.
    await send(bram, chaima);
    await send(chaima, anne);
    for (const store of [anne, bram, chaima]) {
      expect(idsOf(store, 'milestone')).toHaveLength(1);
      expect(idsOf(store, 'project')).toHaveLength(1);
    }
    expect(logOf(chaima)).toEqual(logOf(anne));
  });

  it('a changed type not taken over', async () => {
    const { anne, bram } = await pair();
    const item = create(anne, 'knowledgeItem', { name: 'Handreiking', kind: 'newsItem', publicationYear: 2024 });
    await send(anne, bram);
    change(anne, 'knowledgeItem', item, { kind: 'study', publicationYear: null });
    await send(anne, bram);
    expect(valuesOf(bram, 'knowledgeItem', item)).toMatchObject({ kind: 'study', publicationYear: null });
  });

  it('identical things lose what is said of each', async () => {
    const { anne, bram, project } = await pair();
    const same = { name: 'Verslag', text: 'Dezelfde tekst' };
    const first = create(anne, 'note', { ...same, project, date: '2026-01-01' });
    const second = create(bram, 'note', { ...same, date: '2026-02-02' });
    await send(anne, bram);
    await send(bram, anne);
    for (const store of [anne, bram]) {
      expect(valuesOf(store, 'note', first)).toMatchObject({ ...same, project, date: '2026-01-01' });
      expect(valuesOf(store, 'note', second)).toMatchObject({ ...same, project: null, date: '2026-02-02' });
    }
  });

  it('a stale copy deletes newer records', async () => {
    const { anne, bram, project } = await pair();
    const stale = await packageOf(bram);
    const newer = create(anne, 'project', { name: 'Dialoogavond', status: 'idea' });
    change(anne, 'project', project, { status: 'running' });
    const before = stateOf(anne);
    expect(await importInto(anne, stale)).toMatchObject({ newChanges: 0 });
    expect(stateOf(anne)).toEqual(before);
    // Also when the stale copy has something of its own.
    create(bram, 'phenomenon', { name: 'Racisme' });
    await send(bram, anne);
    expect(idsOf(anne, 'project')).toEqual([newer, project].sort());
    expect(valuesOf(anne, 'project', project)['status']).toBe('running');
  });

  it('an edited status becomes two records', async () => {
    const { anne, bram, chaima, project } = await trio();
    change(bram, 'project', project, { status: 'running' });
    await send(bram, chaima);
    change(chaima, 'project', project, { status: 'completed' });
    await send(chaima, anne);
    await send(bram, anne);
    expect(idsOf(anne, 'project')).toEqual([project]);
    expect(valuesOf(anne, 'project', project)['status']).toBe('completed');
    expect(conflictsIn(anne)).toBe(0);
  });

  it('identifiers regenerated on import', async () => {
    const { anne, bram, chaima, project } = await trio();
    const phenomenon = create(anne, 'phenomenon', { name: 'Racisme' });
    create(anne, 'projectPhenomenon', { project, phenomenon });
    await send(anne, bram);
    await send(bram, chaima);
    expect(idsOf(chaima, 'phenomenon')).toEqual([phenomenon]);
    expect(idsOf(chaima, 'projectPhenomenon')).toEqual(idsOf(anne, 'projectPhenomenon'));
    expect(stateOf(chaima)).toEqual(stateOf(anne));
    // The same link made at two places is one link.
    const second = create(chaima, 'phenomenon', { name: 'Moslimhaat' });
    await send(chaima, bram);
    create(bram, 'projectPhenomenon', { project, phenomenon: second });
    create(chaima, 'projectPhenomenon', { project, phenomenon: second });
    await send(bram, chaima);
    expect(idsOf(chaima, 'projectPhenomenon')).toHaveLength(2);
  });

  it('tombstones dropped after one partner', async () => {
    const { anne, bram, chaima, project } = await trio();
    remove(anne, 'project', project);
    await send(anne, bram);
    // Chaima has the project still, and sends it to both.
    await send(chaima, bram);
    await send(chaima, anne);
    expect(idsOf(anne, 'project')).toEqual([]);
    expect(idsOf(bram, 'project')).toEqual([]);
    // She hears of it from somebody who did not delete it himself, long afterwards.
    create(bram, 'phenomenon', { name: 'Racisme' });
    await send(bram, chaima);
    expect(idsOf(chaima, 'project')).toEqual([]);
    expect(conflictsIn(chaima)).toBe(0);
  });

  it('absence read as deletion', async () => {
    const { anne, bram, project } = await pair();
    const other = create(anne, 'project', { name: 'Dialoogavond', status: 'idea', leadName: 'Sam Voorbeeld' });
    await send(anne, bram);
    change(anne, 'project', project, { status: 'running' });
    const scope = { kind: 'records' as const, type: 'project' as const, ids: [project] };
    await importInto(bram, await packageOf(anne, { scope, profile: 'withoutPersonal' }));
    expect(idsOf(bram, 'project')).toEqual([other, project].sort());
    expect(valuesOf(bram, 'project', project)).toMatchObject({ status: 'running', leadName: 'Chris Voorbeeld' });
    expect(valuesOf(bram, 'project', other)).toMatchObject({ leadName: 'Sam Voorbeeld' });
    // Nor does who got it so send back that it is empty.
    const chaima = await emptyStore({ userName: 'Chaima' });
    await importInto(chaima, await packageOf(anne, { profile: 'withoutPersonal' }));
    change(chaima, 'project', project, { budget: 700 });
    await send(chaima, anne);
    expect(valuesOf(anne, 'project', project)).toMatchObject({ leadName: 'Chris Voorbeeld', budget: 700 });
    expect(conflictsIn(anne)).toBe(0);
  });

  it('a future clock blocks everyone', async () => {
    const { anne, bram, chaima, project, clocks } = await trio();
    const CENTURY = 100 * 365 * 24 * 60;
    clocks.anne.wind(CENTURY);
    change(anne, 'project', project, { status: 'running', budget: 1 });
    await send(anne, bram);
    // What Bram does afterwards counts, though his clock says that it was a century earlier.
    change(bram, 'project', project, { status: 'completed' });
    clocks.anne.wind(-2 * CENTURY);
    change(anne, 'project', project, { budget: 2 });
    await send(bram, chaima);
    await send(anne, chaima);
    await send(chaima, anne);
    await send(chaima, bram);
    for (const store of [anne, bram, chaima]) {
      expect(valuesOf(store, 'project', project)).toMatchObject({ status: 'completed', budget: 2 });
      expect(conflictsIn(store)).toBe(0);
    }
    create(bram, 'phenomenon', { name: 'Racisme' });
    expect(await send(bram, chaima)).toMatchObject({ newChanges: 1 });
  });
});
