// A full disk, a limit on what may be written, a folder without rights: told by name, nothing changed, nothing left over.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';
import { packageOf } from '../support/exchanges.ts';
import { noise } from '../support/makePackage.ts';
import { unsoundnessOf } from '../support/soundness.ts';
import { emptyStore, stateOf, temporaryFolder } from '../support/stores.ts';

const KILOBYTE = 1024;
const ACTOR = join(import.meta.dirname, 'actOnStore.ts');
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const compiled = mkdtempSync(join(tmpdir(), 'weerwerk-compiled-'));

afterAll(() => rmSync(compiled, { recursive: true, force: true }));

interface Actor {
  /** Kilobytes that one file may have at the most. */
  readonly limit?: number;
  /** Whether it runs as a user who owns nothing. */
  readonly isNobody?: boolean;
}

/** @returns `done`, or the code of the error with which it ended */
function act(action: string, file: string, path: string, { limit, isNobody = false }: Actor = {}): string {
  const command = [process.execPath, ACTOR, action, file, path];
  const limited =
    limit === undefined ? command : ['bash', '-c', 'ulimit -f "$0" && exec "$@"', String(limit), ...command];
  const [program = '', ...args] = limited;
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    // The compiled sources are kept between the processes: starting one takes half as long.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    ...(isNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (result.stdout === '') throw new Error(`It ended without a word: ${result.signal} ${result.stderr}`);
  return result.stdout;
}

/** @returns a small disk of its own, or skips the test where none can be made */
function smallDisk(context: TestContext, megabytes: number): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
  if (mounted.status !== 0) context.skip('a small disk can only be made by root');
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/** Fills a disk but for so many kilobytes. */
function fill(disk: string, room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filling'), Buffer.alloc(bavail * bsize - room * KILOBYTE));
}

function sample(userName: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    type: 'project' as const,
    patch: { name: `${userName} ${index}`, status: 'idea', summary: noise(2_000) },
  }));
}

/** A store with some work in it, closed. */
async function workedStore(file: string): Promise<void> {
  const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
  save(store.writer, sample('Bram', 20));
  store.close();
}

async function packageFrom(userName: string): Promise<string> {
  const store = await emptyStore({ userName });
  save(store.writer, sample(userName, 300));
  return packageOf(store);
}

/** @returns what is in a store, read from a copy, and what is wrong with it */
async function contentOf(file: string): Promise<{ state: unknown; unsound: readonly string[] }> {
  const copy = join(temporaryFolder(), 'weerwerk.db');
  for (const end of ['', '-wal']) if (statSync(file + end, { throwIfNoEntry: false })) cpSync(file + end, copy + end);
  const store = await Store.open({ file: copy, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
  const content = { state: stateOf(store), unsound: unsoundnessOf(store) };
  store.close();
  return content;
}

function leftOver(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.part/.test(name));
}

describe('a disk that is full', () => {
  it('takes no half package', async (context) => {
    const disk = smallDisk(context, 2);
    const file = join(temporaryFolder(), 'weerwerk.db');
    await workedStore(file);
    const path = join(disk, 'pakket.zip');
    fill(disk, 12);
    expect(act('export', file, path)).toBe('diskFull');
    expect(readdirSync(disk)).toEqual(['filling']);
    // The control: with room the same package is written.
    writeFileSync(join(disk, 'filling'), '');
    expect(act('export', file, path)).toBe('done');
  });

  it('takes no half encrypted package, and leaves no plain one anywhere', async (context) => {
    const disk = smallDisk(context, 2);
    const file = join(temporaryFolder(), 'weerwerk.db');
    await workedStore(file);
    expect(act('open', file, '')).toBe('done');
    const path = join(disk, 'pakket.zip.age');
    fill(disk, 12);
    expect(act('exportEncrypted', file, path)).toBe('diskFull');
    expect(readdirSync(disk)).toEqual(['filling']);
    expect(readdirSync(join(dirname(file), 'weerwerk-private'))).toEqual([]);
    writeFileSync(join(disk, 'filling'), '');
    expect(act('exportEncrypted', file, path)).toBe('done');
  });

  it('leaves a package that was there before as it was', async (context) => {
    const disk = smallDisk(context, 2);
    const file = join(temporaryFolder(), 'weerwerk.db');
    await workedStore(file);
    const path = join(disk, 'pakket.zip');
    writeFileSync(path, 'het vorige');
    fill(disk, 12);
    expect(act('export', file, path)).toBe('diskFull');
    expect(readFileSync(path, 'utf8')).toBe('het vorige');
  });

  it('makes no package that cannot be noted in the register of exports', async (context) => {
    const disk = smallDisk(context, 6);
    const file = join(disk, 'weerwerk.db');
    await workedStore(file);
    expect(act('open', file, '')).toBe('done');
    fill(disk, 0);
    const path = join(temporaryFolder(), 'pakket.zip');
    expect(act('export', file, path)).toBe('diskFull');
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  for (const lacking of ['backup', 'changes'] as const) {
    it(`takes nothing of a package when there is no room for the ${lacking}, and stays readable`, async (context) => {
      const backsUpElsewhere = lacking === 'changes';
      const disk = smallDisk(context, 8);
      const file = join(disk, 'weerwerk.db');
      if (backsUpElsewhere) symlinkSync(temporaryFolder(), join(disk, 'backups'));
      await workedStore(file);
      expect(act('open', file, '')).toBe('done');
      const before = await contentOf(file);
      const path = await packageFrom('Anne');
      fill(disk, backsUpElsewhere ? 300 : 60);
      expect(act('import', file, path)).toBe('diskFull');
      expect(leftOver(disk)).toEqual([]);
      expect(await contentOf(file)).toEqual(before);
      expect(before.unsound).toEqual([]);
      // The control: with room the same package is taken.
      writeFileSync(join(disk, 'filling'), '');
      expect(act('import', file, path)).toBe('done');
    });
  }

  it('still opens, so that its work can be read and saved elsewhere', async (context) => {
    const disk = smallDisk(context, 4);
    const file = join(disk, 'weerwerk.db');
    await workedStore(file);
    fill(disk, 0);
    expect(act('open', file, '')).toBe('done');
    expect(leftOver(disk)).toEqual([]);
  });
});

describe('a limit on what may be written', () => {
  it.each([
    ['export', 20],
    ['backup', 200],
    ['import', 1_000],
  ])('ends the %s, says that there is no room, and leaves nothing', async (action, limit) => {
    const folder = temporaryFolder();
    const file = join(folder, 'weerwerk.db');
    await workedStore(file);
    expect(act('open', file, '')).toBe('done');
    const before = await contentOf(file);
    const own = join(folder, 'pakket.zip');
    const path = action === 'import' ? await packageFrom('Anne') : own;
    if (action === 'export') expect(act('import', file, await packageFrom('Chaima'))).toBe('done');
    const expected = action === 'export' ? await contentOf(file) : before;
    expect(act(action, file, path, { limit })).toBe('diskFull');
    expect(leftOver(folder)).toEqual([]);
    expect(readdirSync(folder)).not.toContain('pakket.zip');
    expect(await contentOf(file)).toEqual(expected);
    // The control: without the limit it is done.
    expect(act(action, file, path)).toBe('done');
  });
});

describe('a folder without the right to write', () => {
  /** Gives a folder to the user who owns nothing else, with these rights. */
  function hand(folder: string, mode: number): void {
    for (const name of ['', ...(readdirSync(folder, { recursive: true }) as string[])]) {
      if (isRoot) chownSync(join(folder, name), NOBODY, NOBODY);
    }
    chmodSync(folder, mode);
  }

  function ownFolder(): string {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    return folder;
  }

  it('takes no package', async () => {
    const folder = ownFolder();
    const file = join(folder, 'weerwerk.db');
    await workedStore(file);
    hand(folder, 0o755);
    const target = ownFolder();
    hand(target, 0o555);
    expect(act('export', file, join(target, 'pakket.zip'), { isNobody: true })).toBe('fileUnwritable');
    expect(readdirSync(target)).toEqual([]);
    hand(target, 0o755);
    expect(act('export', file, join(target, 'pakket.zip'), { isNobody: true })).toBe('done');
  });

  it('opens no store, and leaves it as it was', async () => {
    const folder = ownFolder();
    const file = join(folder, 'weerwerk.db');
    await workedStore(file);
    hand(folder, 0o555);
    const before = readFileSync(file);
    expect(act('open', file, '', { isNobody: true })).toBe('storeReadOnly');
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['weerwerk.db']);
  });

  it('takes no import when the backup before it cannot be written', async () => {
    const folder = ownFolder();
    const file = join(folder, 'weerwerk.db');
    await workedStore(file);
    expect(act('open', file, '')).toBe('done');
    const path = await packageFrom('Anne');
    chmodSync(dirname(path), 0o755);
    hand(folder, 0o755);
    hand(join(folder, 'backups'), 0o555);
    const before = await contentOf(file);
    expect(act('import', file, path, { isNobody: true })).toBe('storeReadOnly');
    expect(await contentOf(file)).toEqual(before);
    hand(join(folder, 'backups'), 0o755);
    expect(act('import', file, path, { isNobody: true })).toBe('done');
  });

  it('lets no package be read that is somebody else’s', async () => {
    const folder = ownFolder();
    const file = join(folder, 'weerwerk.db');
    await workedStore(file);
    hand(folder, 0o755);
    const path = await packageFrom('Anne');
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o000);
    expect(act('import', file, path, { isNobody: true })).toBe('fileUnreadable');
  });
});
