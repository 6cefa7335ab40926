// Colleagues who share a folder: everybody's work reaches everybody, nothing is written without need, and what a person
// took back stays back.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportsOf } from '../../../../../electron/exchange/exportRegister.ts';
import { backupsOf } from '../../../../../electron/store/backup.ts';
import { redo, undo } from '../../../../../electron/store/undo.ts';
import { goRound, introduce, type Office, office, packagesOf, shareAll } from '../../../../support/sharedFolders.ts';
import { change, create, stateOf, TestClock, temporaryFolder } from '../../../../support/stores.ts';

async function three(path: string): Promise<[Office, Office, Office]> {
  const all: [Office, Office, Office] = [await office('Anne'), await office('Bram'), await office('Carla')];
  await shareAll(path, all);
  return all;
}

function projectsOf({ store }: Office): string[] {
  return store.connection.sqlite
    .prepare('select name from project where deleted = 0 order by name')
    .pluck()
    .all() as string[];
}

describe('three who share a folder', () => {
  it('come to the same, conflicts included, and are then quiet', async () => {
    const path = temporaryFolder();
    const all = await three(path);
    const [anne, bram, carla] = all;
    const id = create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
    create(bram.store, 'project', { name: 'Jongerenwerk', status: 'running' });
    for (const one of all) await goRound(one);
    for (const one of all) await goRound(one);
    change(bram.store, 'project', id, { name: 'Buurthuis' });
    change(carla.store, 'project', id, { name: 'Wijkhuis' });
    for (let turn = 0; turn < 3; turn += 1) for (const one of all) await goRound(one);

    expect(stateOf(bram.store)).toEqual(stateOf(anne.store));
    expect(stateOf(carla.store)).toEqual(stateOf(anne.store));
    expect(anne.store.connection.sqlite.prepare('select count(*) from conflict').pluck().get()).toBe(1);
    for (const one of all) expect(await goRound(one)).toMatchObject({ written: null, judged: [], problem: null });
  });

  it('do not write again what another has put there already', async () => {
    const path = temporaryFolder();
    const all = await three(path);
    const [anne, bram] = all;
    for (const one of all) create(one.store, 'project', { name: one.name, status: 'idea' });
    for (let turn = 0; turn < 2; turn += 1) for (const one of all) await goRound(one);
    change(anne.store, 'project', create(anne.store, 'project', { name: 'Nieuw', status: 'idea' }), {
      status: 'running',
    });
    expect((await goRound(anne)).written).not.toBeNull();
    expect(await goRound(bram)).toMatchObject({ written: null, judged: [{ outcome: 'taken', newChanges: 2 }] });
  });

  it('each write in their own place only, and keep the newest two', async () => {
    const path = temporaryFolder();
    const [anne, bram] = await three(path);
    await goRound(bram);
    const before = packagesOf(path, bram.place);
    for (const name of ['Een', 'Twee', 'Drie']) {
      create(anne.store, 'project', { name, status: 'idea' });
      await goRound(anne);
    }
    expect(packagesOf(path, anne.place)).toEqual(['000002-2026-11-23.zip', '000003-2026-11-23.zip']);
    expect(packagesOf(path, bram.place)).toEqual(before);
    expect(readdirSync(join(path, 'weerwerk')).sort()).toEqual([anne.place, bram.place].sort());
  });
});

describe('what is taken in', () => {
  it('is one batch for each package that undo takes back, after one backup for the round', async () => {
    const path = temporaryFolder();
    const [anne, bram, carla] = [await office('Anne'), await office('Bram'), await office('Carla')];
    for (const { folder } of [anne, bram, carla]) await folder.choose(path, 'full');
    for (const sender of [anne, bram]) {
      introduce(carla, sender);
      create(sender.store, 'project', { name: `Van ${sender.name}`, status: 'idea' });
      await goRound(sender);
    }
    const { judged } = await goRound(carla);
    expect(judged).toMatchObject([
      { outcome: 'taken', newChanges: 1 },
      { outcome: 'taken', newChanges: 1 },
    ]);
    expect(projectsOf(carla)).toEqual(['Van Anne', 'Van Bram']);
    expect(backupsOf(carla.store.file).filter((name) => name.includes('before-round'))).toHaveLength(1);
    undo(carla.store.writer);
    expect(projectsOf(carla)).toHaveLength(1);
  });

  it('does not push older backups out by the backups of its rounds', async () => {
    const path = temporaryFolder();
    const clock = new TestClock();
    const [anne, bram] = [await office('Anne'), await office('Bram', { now: clock.now })];
    await shareAll(path, [anne, bram]);
    for (let turn = 0; turn < 6; turn += 1) {
      create(anne.store, 'project', { name: `Project ${turn}`, status: 'idea' });
      await goRound(anne);
      clock.wind(1);
      await goRound(bram);
    }
    expect(projectsOf(bram)).toHaveLength(6);
    expect(backupsOf(bram.store.file)).toHaveLength(3);
  });

  it('leaves out personal data when its sender wants that', async () => {
    const path = temporaryFolder();
    const [anne, bram] = [await office('Anne'), await office('Bram')];
    await shareAll(path, [anne, bram]);
    await anne.folder.choose(path, 'withoutPersonal');
    const id = create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea', leadName: 'Mevrouw De Vries' });
    await goRound(anne);
    await goRound(bram);
    const row = bram.store.connection.sqlite.prepare('select name, leadName from project where id = ?').get(id);
    expect(row).toEqual({ name: 'Buurtkamer', leadName: null });
    expect(await goRound(anne)).toMatchObject({ written: null });
    await goRound(bram);
    expect(await goRound(bram)).toMatchObject({ written: null, judged: [] });
  });

  it('is told in the register of exports of who wrote it, a line a day', async () => {
    const path = temporaryFolder();
    const clock = new TestClock();
    const anne = await office('Anne', { now: clock.now });
    await anne.folder.choose(path, 'full');
    for (const minutes of [1, 1, 24 * 60]) {
      create(anne.store, 'project', { name: `Project ${minutes}`, status: 'idea' });
      await goRound(anne);
      clock.wind(minutes);
    }
    create(anne.store, 'project', { name: 'Morgen', status: 'idea' });
    await goRound(anne);
    const lines = exportsOf(anne.store.connection);
    expect(lines.map(({ fileName }) => fileName)).toEqual([
      `weerwerk/${anne.place}/000004-2026-11-24.zip`,
      `weerwerk/${anne.place}/000003-2026-11-23.zip`,
    ]);
    expect(lines[0]?.recipient).toBe(path);
  });
});

describe('a sender', () => {
  it('who is not known waits for a person, and is taken in once they are', async () => {
    const path = temporaryFolder();
    const [anne, bram] = [await office('Anne'), await office('Bram')];
    await anne.folder.choose(path, 'full');
    await bram.folder.choose(path, 'full');
    create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
    await goRound(anne);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'waiting', reason: 'unknown', name: 'Anne' }]);
    expect(projectsOf(bram)).toEqual([]);
    expect(bram.folder.state().waiting).toMatchObject([{ folder: anne.place, name: 'Anne', reason: 'unknown' }]);
    expect((await goRound(bram)).judged).toEqual([]);

    introduce(bram, anne);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
    expect(bram.folder.state()).toMatchObject({
      waiting: [],
      colleagues: [{ name: 'Anne', isKnown: true, newest: 'taken', news: { changes: 1, isUndone: false } }],
    });
  });
});

describe('an import that a person undid', () => {
  it('does not come back by itself: not from its sender, and not through another', async () => {
    const path = temporaryFolder();
    const [anne, bram, carla] = await three(path);
    create(anne.store, 'project', { name: 'Van Anne', status: 'idea' });
    await goRound(anne);
    await goRound(bram);
    undo(bram.store.writer);
    expect((await goRound(bram)).judged).toEqual([]);
    expect(bram.folder.state().colleagues).toMatchObject([{ name: 'Anne', news: { isUndone: true } }]);

    await goRound(carla);
    create(carla.store, 'project', { name: 'Van Carla', status: 'idea' });
    await goRound(carla);
    expect((await goRound(bram)).judged).toMatchObject([{ name: 'Carla', outcome: 'waiting', reason: 'takenBack' }]);
    create(anne.store, 'project', { name: 'Ook van Anne', status: 'idea' });
    await goRound(anne);
    expect((await goRound(bram)).judged).toContainEqual(
      expect.objectContaining({ name: 'Anne', outcome: 'waiting', reason: 'takenBack' }),
    );
    expect(projectsOf(bram)).toEqual([]);
  });

  it('comes back with all that waited for it when the person does it again', async () => {
    const path = temporaryFolder();
    const [anne, bram] = [await office('Anne'), await office('Bram')];
    await shareAll(path, [anne, bram]);
    create(anne.store, 'project', { name: 'Een', status: 'idea' });
    await goRound(anne);
    await goRound(bram);
    undo(bram.store.writer);
    create(anne.store, 'project', { name: 'Twee', status: 'idea' });
    await goRound(anne);
    expect((await goRound(bram)).judged).toMatchObject([{ reason: 'takenBack' }]);
    redo(bram.store.writer);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
    expect(projectsOf(bram)).toEqual(['Een', 'Twee']);
  });
});
