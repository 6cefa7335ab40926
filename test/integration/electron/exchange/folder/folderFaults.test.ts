// What drives, synchronisation and people do to a shared folder: files half there, copied, moved, cut off, gone. Each is
// left alone or told plainly; nothing is taken in that is not whole and from whom it says.

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createIdentity } from '../../../../../electron/exchange/identity.ts';
import { exchangeOf, packageOf } from '../../../../support/exchanges.ts';
import {
  goRound,
  introduce,
  newestOf,
  type Office,
  office,
  packagesOf,
  shareAll,
} from '../../../../support/sharedFolders.ts';
import { change, create, emptyStore, logOf, stateOf, temporaryFolder } from '../../../../support/stores.ts';

interface Pair {
  readonly path: string;
  readonly anne: Office;
  readonly bram: Office;
  /** Anne's newest package in the folder; Bram has not seen it. */
  readonly file: string;
}

/** Anne wrote a project that Bram does not have yet. */
async function pair(): Promise<Pair> {
  const path = temporaryFolder();
  const [anne, bram] = [await office('Anne'), await office('Bram')];
  await shareAll(path, [anne, bram]);
  create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
  await goRound(anne);
  return { path, anne, bram, file: newestOf(path, anne) };
}

function hasProject({ store }: Office): boolean {
  return store.connection.sqlite.prepare("select 1 from project where name = 'Buurtkamer'").get() !== undefined;
}

const nothing = { judged: [], problem: null };

describe('a file that is not whole', () => {
  it('is left alone while it grows, and taken in when it stays the same', async () => {
    const { bram, file } = await pair();
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    bram.betweenLooks(() => writeFileSync(file, whole.subarray(0, whole.length - 10)));
    expect(await goRound(bram)).toMatchObject(nothing);
    writeFileSync(file, whole);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
  });

  it('is refused when it stays cut off, told once, left as it is, and tried again when it changes', async () => {
    const { bram, file } = await pair();
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 100);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'refused', reason: 'notAZip' }]);
    expect((await goRound(bram)).judged).toEqual([]);
    expect(bram.folder.state().refused).toMatchObject([{ file: basename(file), reason: 'notAZip' }]);
    expect(statSync(file).size).toBe(whole.length - 100);
    writeFileSync(file, whole);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken' }]);
    expect(bram.folder.state().refused).toEqual([]);
  });

  it('does not keep the whole one before it from being taken in', async () => {
    const { path, anne, bram, file } = await pair();
    create(anne.store, 'project', { name: 'Later', status: 'idea' });
    await goRound(anne);
    const newest = newestOf(path, anne);
    expect(newest).not.toBe(file);
    truncateSync(newest, 1_000);
    expect((await goRound(bram)).judged.map(({ outcome }) => outcome)).toEqual(['refused', 'taken']);
    expect(hasProject(bram)).toBe(true);
  });

  it('may disappear while it is being read', async () => {
    const { bram, file } = await pair();
    bram.betweenLooks(() => rmSync(file));
    expect(await goRound(bram)).toMatchObject(nothing);
    expect(hasProject(bram)).toBe(false);
  });
});

describe('a file by another name', () => {
  it.each([
    '000001-2026-11-23 (1).zip',
    '000001-2026-11-23.sync-conflict-20261123-101500-ABCDEFG.zip',
    '000002-2026-11-23.zip.part',
    '000002-2026-11-23.zip.tmp',
    '~$000002-2026-11-23.zip',
    '2-2026-11-23.zip',
    'pakket.zip',
    'desktop.ini',
    '.DS_Store',
  ])('counts for nothing: %s', async (name) => {
    const { bram, file } = await pair();
    renameSync(file, join(dirname(file), name));
    expect(await goRound(bram)).toMatchObject(nothing);
    expect(existsSync(join(dirname(file), name))).toBe(true);
  });

  it('in other letters is the same name', async () => {
    const { path, anne, bram, file } = await pair();
    renameSync(file, file.replace('.zip', '.ZIP'));
    renameSync(join(path, 'weerwerk', anne.place), join(path, 'weerwerk', anne.place.toUpperCase()));
    renameSync(join(path, 'weerwerk'), join(path, 'Weerwerk'));
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
  });

  it('beside the folder’s own places is left alone', async () => {
    const { path, bram } = await pair();
    mkdirSync(join(path, 'weerwerk', 'oude stukken'));
    writeFileSync(join(path, 'weerwerk', 'lees mij.txt'), 'Hallo');
    expect((await goRound(bram)).judged).toHaveLength(1);
    expect(readdirSync(join(path, 'weerwerk'))).toHaveLength(4);
  });
});

describe('a package in another place than its sender’s', () => {
  it('is refused, also when both senders are known', async () => {
    const { path, anne, bram, file } = await pair();
    const carla = await office('Carla');
    await carla.folder.choose(path, 'full');
    create(carla.store, 'project', { name: 'Van Carla', status: 'idea' });
    await goRound(carla);
    introduce(bram, carla);
    const other = newestOf(path, carla);
    const [one, two] = [readFileSync(file), readFileSync(other)];
    writeFileSync(file, two);
    writeFileSync(other, one);
    expect((await goRound(bram)).judged).toMatchObject([
      { outcome: 'refused', reason: 'wrongFolder' },
      { outcome: 'refused', reason: 'wrongFolder' },
    ]);
    expect(hasProject(bram)).toBe(false);
    expect(anne.folder.state().refused).toEqual([]);
  });

  it('is told to its owner when it is signed with their key', async () => {
    const { path, anne, bram, file } = await pair();
    await goRound(bram);
    copyFileSync(file, newestOf(path, bram));
    expect((await goRound(anne)).judged).toMatchObject([{ outcome: 'refused', reason: 'ownElsewhere' }]);
  });

  it('in one’s own place by somebody else is refused, and does not stop one’s own writing', async () => {
    const { path, anne, bram } = await pair();
    await goRound(bram);
    const foreign = join(path, 'weerwerk', anne.place, '000009-2026-11-23.zip');
    copyFileSync(newestOf(path, bram), foreign);
    create(anne.store, 'project', { name: 'Verder', status: 'idea' });
    const round = await goRound(anne);
    expect(round.judged).toContainEqual(expect.objectContaining({ outcome: 'refused', reason: 'notYours' }));
    expect(round.written).toBe('000002-2026-11-23.zip');
    expect(existsSync(foreign)).toBe(true);
    expect((await goRound(bram)).judged.map(({ reason, newChanges }) => [reason, newChanges])).toEqual([
      ['ownElsewhere', 0],
      [null, 1],
    ]);
  });

  it('without a signature waits for a person', async () => {
    const { bram, file } = await pair();
    const stranger = await emptyStore({ userName: 'Iemand' });
    create(stranger, 'project', { name: 'Zomaar', status: 'idea' });
    copyFileSync(await packageOf(stranger), file);
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'waiting', reason: 'unsigned' }]);
    expect((await goRound(bram)).judged).toEqual([]);
  });

  it('by a new key in a known name waits for a person', async () => {
    const { path, bram } = await pair();
    const other = await office('Anne');
    await other.folder.choose(path, 'full');
    create(other.store, 'project', { name: 'Ook Anne', status: 'idea' });
    await goRound(other);
    const judged = (await goRound(bram)).judged;
    expect(judged).toContainEqual(expect.objectContaining({ outcome: 'waiting', reason: 'changedKey' }));
  });
});

describe('a copy of somebody’s data on a second computer', () => {
  it('with a key of its own is refused with the reason', async () => {
    const { path, anne } = await pair();
    const copied = join(temporaryFolder(), 'weerwerk.db');
    await anne.store.connection.sqlite.backup(copied);
    const copy = await office('Anne', { file: copied });
    await copy.folder.choose(path, 'full');
    introduce(anne, copy);
    await goRound(copy);
    expect((await goRound(anne)).judged).toMatchObject([{ outcome: 'refused', reason: 'copiedStore' }]);
  });

  it('with the same key stops the writing until the person has merged what it wrote', async () => {
    const { path, anne } = await pair();
    const copied = join(temporaryFolder(), 'weerwerk.db');
    await anne.store.connection.sqlite.backup(copied);
    const copy = await office('Anne', { file: copied, identity: anne.identity });
    create(copy.store, 'project', { name: 'Op de andere computer', status: 'idea' });
    await goRound(copy);
    create(anne.store, 'organisation', { name: 'Hier', kind: 'other' });
    const before = packagesOf(path, anne.place);
    expect(await goRound(anne)).toMatchObject({ written: null, problem: 'ownAhead' });
    expect(await goRound(anne)).toMatchObject({ written: null, problem: 'ownAhead', judged: [] });
    expect(packagesOf(path, anne.place)).toEqual(before);
    expect(anne.folder.state().waiting).toMatchObject([{ folder: anne.place, reason: 'own' }]);
  });

  it('as after putting back a backup goes on once the lost changes are merged', async () => {
    const { path, anne } = await pair();
    const backup = join(temporaryFolder(), 'weerwerk.db');
    await anne.store.connection.sqlite.backup(backup);
    create(anne.store, 'project', { name: 'Na de reservekopie', status: 'idea' });
    await goRound(anne);
    anne.store.close();
    const again = await office('Anne', { file: backup, identity: anne.identity });
    expect(await goRound(again)).toMatchObject({ written: null, problem: 'ownAhead' });
    const [waiting] = again.folder.state().waiting;
    if (!waiting) throw new Error('One package waits');
    const exchange = exchangeOf(again.store, { identity: again.identity });
    const { token, senderState } = await exchange.preview(await again.folder.pathOf(waiting));
    expect(senderState).toBe('own');
    await exchange.apply({ token, trust: false });
    expect(await goRound(again)).toMatchObject({ problem: null });
    expect(again.folder.state().waiting).toEqual([]);
    create(again.store, 'project', { name: 'Verder', status: 'idea' });
    expect((await goRound(again)).written).toBe('000003-2026-11-23.zip');
    expect(logOf(again.store)).toHaveLength(3);
    expect(packagesOf(path, again.place)).toHaveLength(2);
  });
});

describe('times and numbers', () => {
  it('of another clock make no difference', async () => {
    const { bram, anne, path, file } = await pair();
    utimesSync(file, new Date('2031-01-01'), new Date('2031-01-01'));
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
    create(anne.store, 'project', { name: 'Later', status: 'idea' });
    await goRound(anne);
    utimesSync(newestOf(path, anne), new Date('1999-01-01'), new Date('1999-01-01'));
    expect((await goRound(bram)).judged).toMatchObject([{ outcome: 'taken', newChanges: 1 }]);
  });

  it('that only a synchronisation changed are no reason to take anything in again', async () => {
    const { bram, file } = await pair();
    await goRound(bram);
    utimesSync(file, new Date('2027-01-01'), new Date('2027-01-01'));
    expect(await goRound(bram)).toMatchObject({ written: null, judged: [{ outcome: 'taken' }] });
    expect((await goRound(bram)).judged).toEqual([]);
  });

  it('of an older package that appears after a newer one change nothing', async () => {
    const { path, anne, bram, file } = await pair();
    const old = readFileSync(file);
    const [id] = logOf(anne.store).map(({ record }) => record);
    change(anne.store, 'project', id ?? '', { status: 'running' });
    await goRound(anne);
    await goRound(bram);
    const state = stateOf(bram.store);
    rmSync(newestOf(path, anne));
    writeFileSync(file, old);
    await goRound(bram);
    expect(stateOf(bram.store)).toEqual(state);
  });
});

describe('a folder', () => {
  it('that is not there for a while is told, and nothing is lost', async () => {
    const { path, bram } = await pair();
    renameSync(path, `${path}-weg`);
    onTestFinished(() => rmSync(`${path}-weg`, { recursive: true, force: true }));
    create(bram.store, 'project', { name: 'Onderweg', status: 'idea' });
    expect(await goRound(bram)).toMatchObject({ written: null, judged: [], problem: 'missing' });
    renameSync(`${path}-weg`, path);
    const round = await goRound(bram);
    expect(round).toMatchObject({ judged: [{ outcome: 'taken' }], problem: null });
    expect(round.written).not.toBeNull();
  });

  it('that is empty is not filled again: so looks the place of a drive that is not connected', async () => {
    const { path, bram } = await pair();
    rmSync(join(path, 'weerwerk'), { recursive: true });
    expect(await goRound(bram)).toMatchObject({ written: null, problem: 'missing' });
    expect(readdirSync(path)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that is read-only lets others’ packages in, and says that one’s own do not get out',
    async () => {
      const { path, bram } = await pair();
      chmodSync(join(path, 'weerwerk'), 0o555);
      onTestFinished(() => chmodSync(join(path, 'weerwerk'), 0o755));
      expect(await goRound(bram)).toMatchObject({ judged: [{ outcome: 'taken' }], written: null, problem: 'readOnly' });
    },
  );

  it('from which one’s own package disappeared gets it again', async () => {
    const { path, anne, file } = await pair();
    rmSync(file);
    expect((await goRound(anne)).written).toBe('000002-2026-11-23.zip');
    expect(packagesOf(path, anne.place)).toEqual(['000002-2026-11-23.zip']);
  });

  it('may be pointed at by the folder within it', async () => {
    const { path } = await pair();
    const carla = await office('Carla');
    expect((await carla.folder.choose(join(path, 'weerwerk'), 'full')).path).toBe(path);
  });

  it('that is left is no longer looked at, and keeps what is in it', async () => {
    const { path, bram, anne } = await pair();
    await goRound(bram);
    expect(bram.folder.leave()).toMatchObject({ path: null, colleagues: [], written: null });
    expect(await bram.folder.goRound()).toBeNull();
    expect(packagesOf(path, bram.place)).toHaveLength(1);
    await bram.folder.choose(path, 'full');
    expect(await goRound(bram)).toMatchObject({ problem: null, written: null });
    expect(packagesOf(path, anne.place)).toHaveLength(1);
  });
});

describe('a key that nobody knows', () => {
  it('claims nothing: what a stranger says to have keeps nobody from writing', async () => {
    const path = temporaryFolder();
    const anne = await office('Anne');
    const stranger = await office('Onbekende', { identity: createIdentity() });
    await anne.folder.choose(path, 'full');
    create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
    await goRound(anne);
    const copied = logOf(anne.store);
    stranger.store.accept(copied, () => ({ action: 'import', type: null, title: '', count: 1 }));
    await stranger.folder.choose(path, 'full');
    await goRound(stranger);
    await goRound(anne);
    rmSync(newestOf(path, anne));
    expect((await goRound(anne)).written).not.toBeNull();
  });
});
