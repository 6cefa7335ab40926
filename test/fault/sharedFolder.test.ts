// A shared folder when power goes, the disk is full or the rights are missing: what bears a package's name is whole, the
// store is as it was, and the next round goes on.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import type { Round } from '../../electron/exchange/folder/round.ts';
import { readPackage } from '../../electron/exchange/readPackage.ts';
import { noise } from '../support/makePackage.ts';
import { goRound, introduce, office, packagesOf } from '../support/sharedFolders.ts';
import { create, temporaryFolder } from '../support/stores.ts';

const KILLS = 10;
const NOBODY = 65_534;
const ACTOR = join(import.meta.dirname, 'goRounds.ts');
const isRoot = process.getuid?.() === 0;
const compiled = mkdtempSync(join(tmpdir(), 'weerwerk-compiled-'));
const env = { ...process.env, NODE_COMPILE_CACHE: compiled };

afterAll(() => rmSync(compiled, { recursive: true, force: true }));

/** Lets it write package after package, and kills it in the middle of one. */
async function writeThenKill(mode: 'loop' | 'careless', file: string, path: string, delay: number): Promise<void> {
  const writer = spawn(process.execPath, [ACTOR, mode, file, path], { stdio: ['ignore', 'pipe', 'inherit'], env });
  let begun = 0;
  for await (const _ of createInterface({ input: writer.stdout })) {
    begun += 1;
    if (begun !== 2) continue;
    await wait(delay);
    writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
}

/** @returns the packages in a folder that are not whole */
async function brokenIn(path: string): Promise<string[]> {
  const broken: string[] = [];
  for (const place of readdirSync(join(path, 'weerwerk'))) {
    for (const name of packagesOf(path, place)) {
      const reading = readPackage(join(path, 'weerwerk', place, name), () => undefined, {
        onProgress: () => undefined,
        isCancelled: () => false,
      });
      await reading.catch(() => broken.push(name));
    }
  }
  return broken;
}

/** Goes round once in a process of its own. */
function roundOf(file: string, path: string, isNobody = false): Round {
  const result = spawnSync(process.execPath, [ACTOR, 'once', file, path], {
    encoding: 'utf8',
    env,
    ...(isNobody && isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  if (result.stdout === '') throw new Error(`It ended without a word: ${result.stderr}`);
  return JSON.parse(result.stdout) as Round;
}

describe('a process killed while it writes into the folder', () => {
  it(`leaves only whole packages, ${KILLS} times over, and the next round goes on`, async () => {
    const path = temporaryFolder();
    const file = join(temporaryFolder(), 'weerwerk.db');
    for (let kill = 0; kill < KILLS; kill += 1) {
      await writeThenKill('loop', file, path, (kill * 13) % 90);
      expect(await brokenIn(path)).toEqual([]);
    }
    const round = roundOf(file, path);
    expect(round.problem).toBeNull();
    const [place = ''] = readdirSync(join(path, 'weerwerk'));
    expect(packagesOf(path, place).length).toBeLessThanOrEqual(2);
    expect(readdirSync(join(path, 'weerwerk', place)).filter((name) => name.endsWith('.part'))).toEqual([]);
  }, 180_000);

  it('is caught by this test when it writes under the name itself', async () => {
    const path = temporaryFolder();
    const file = join(temporaryFolder(), 'weerwerk.db');
    const broken: string[] = [];
    // Where in the writing the kill falls depends on the computer: it is tried at many moments.
    for (let kill = 0; kill < 60 && broken.length === 0; kill += 1) {
      await writeThenKill('careless', file, path, (kill * 7) % 120);
      broken.push(...(await brokenIn(path)));
    }
    expect(broken).not.toEqual([]);
  }, 120_000);
});

describe('a folder without the right to write', () => {
  it('is read, and told to be read-only', async (context: TestContext) => {
    if (!isRoot || process.platform === 'win32') context.skip('only root can be another');
    const path = temporaryFolder();
    const anne = await office('Anne van Dijk');
    await anne.folder.choose(path, 'full');
    create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
    await goRound(anne);
    const home = temporaryFolder();
    const file = join(home, 'weerwerk.db');
    const reader = await office('Bram', { file });
    introduce(reader, anne);
    reader.store.close();
    for (const one of readdirSync(home)) chownSync(join(home, one), NOBODY, NOBODY);
    chownSync(home, NOBODY, NOBODY);
    chmodSync(path, 0o755);
    const round = roundOf(file, path, true);
    expect(round).toMatchObject({ written: null, problem: 'readOnly', judged: [{ outcome: 'taken', newChanges: 1 }] });
  });
});

describe('a full disk', () => {
  it('where the folder is keeps the package at home until there is room', async (context: TestContext) => {
    const path = join(temporaryFolder(), 'disk');
    mkdirSync(path);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=755', 'tmpfs', path]);
    if (mounted.status !== 0) context.skip('a small disk can only be made by root');
    onTestFinished(() => void spawnSync('umount', ['-l', path]));
    const anne = await office('Anne');
    await anne.folder.choose(path, 'full');
    create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea', summary: noise(100_000) });
    const { bavail, bsize } = statfsSync(path);
    writeFileSync(join(path, 'filling'), Buffer.alloc(bavail * bsize - 24 * 1024));
    expect(await goRound(anne)).toMatchObject({ written: null, problem: 'diskFull' });
    const place = join(path, 'weerwerk', anne.place);
    expect(readdirSync(place)).toEqual([]);
    rmSync(join(path, 'filling'));
    expect(await goRound(anne)).toMatchObject({ written: '000001-2026-11-23.zip', problem: null });
    expect(readdirSync(join(dirname(anne.store.file), 'weerwerk-private'))).toEqual([]);
  });
});

describe('a drive that disappears', () => {
  it('in the middle of a round is told, and nothing is half taken in', async () => {
    const path = temporaryFolder();
    const [anne, bram] = [await office('Anne'), await office('Bram')];
    await anne.folder.choose(path, 'full');
    await bram.folder.choose(path, 'full');
    introduce(bram, anne);
    create(anne.store, 'project', { name: 'Buurtkamer', status: 'idea' });
    await goRound(anne);
    const kept = join(temporaryFolder(), 'kopie');
    cpSync(path, kept, { recursive: true });
    bram.betweenLooks(() => rmSync(path, { recursive: true }));
    expect(await goRound(bram)).toMatchObject({ written: null, judged: [], problem: 'missing' });
    cpSync(kept, path, { recursive: true, preserveTimestamps: true });
    expect(await goRound(bram)).toMatchObject({ judged: [{ outcome: 'taken', newChanges: 1 }], problem: null });
  });
});
