// Power off, kill -9, full disk: whatever happens in the middle of a save, what was acknowledged is there, whole.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { damagedChanges } from '../../electron/store/log.ts';
import { save } from '../../electron/store/save.ts';
import { sqliteFailure } from '../../electron/store/sqliteFailure.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { create, emptyStore, stateOf, temporaryFolder } from '../support/stores.ts';

const KILLS = 12;
const SAVER = join(import.meta.dirname, 'saveUntilKilled.ts');

/** Lets the saver run until it has told of `count` saves, then kills it. @returns the names that it told */
async function saveThenKill(file: string, count: number, ...extra: string[]): Promise<string[]> {
  const saver: ChildProcess = spawn(process.execPath, [SAVER, file, ...extra], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  if (!saver.stdout) throw new Error('The saver has an output');
  for await (const line of createInterface({ input: saver.stdout })) {
    told.push(line);
    if (told.length === count) saver.kill('SIGKILL');
  }
  if (saver.exitCode === null && saver.signalCode === null) await once(saver, 'exit');
  return told;
}

async function namesIn(file: string): Promise<{ projects: string[]; milestones: string[]; damaged: number }> {
  const store = await emptyStore({ file });
  const names = (table: string) =>
    store.connection.sqlite.prepare(`select name from ${table} order by name`).pluck().all() as string[];
  const found = {
    projects: names('project'),
    milestones: names('milestone'),
    damaged: damagedChanges(store.connection).length,
  };
  store.close();
  return found;
}

describe('a process killed while it saves', () => {
  it(`loses nothing that it acknowledged and leaves nothing half, ${KILLS} times over`, async () => {
    const file = join(temporaryFolder(), 'weerwerk.db');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) acknowledged.push(...(await saveThenKill(file, 3 + ((kill * 7) % 11))));
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 3);
    const { projects, milestones, damaged } = await namesIn(file);
    expect(projects).toEqual(expect.arrayContaining(acknowledged));
    // Both records of a save or neither.
    expect(milestones).toEqual(projects);
    expect(damaged).toBe(0);
  }, 120_000);

  it('is caught by this test when it acknowledges too early', async () => {
    const file = join(temporaryFolder(), 'weerwerk.db');
    const told: string[] = [];
    for (let kill = 0; kill < 4; kill += 1) told.push(...(await saveThenKill(file, 3, 'too-early')));
    const { projects } = await namesIn(file);
    expect(told.filter((name) => !projects.includes(name))).not.toEqual([]);
  }, 60_000);
});

describe('a disk that is full', () => {
  it('takes nothing of a save, says so, and stays readable', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'idea' });
    const before = stateOf(store);
    const pages = store.connection.sqlite.pragma('page_count', { simple: true }) as number;
    store.connection.sqlite.pragma(`max_page_count = ${pages}`);
    const large = { type: 'project' as const, id, patch: { summary: 'x'.repeat(190_000) } };
    let failure: unknown;
    try {
      save(store.writer, [large]);
    } catch (error) {
      failure = sqliteFailure(error, store.file);
    }
    expect(failure).toBeInstanceOf(WeerwerkError);
    expect((failure as WeerwerkError).report.code).toBe('diskFull');
    expect(stateOf(store)).toEqual(before);
    // The control: with room the same save goes through.
    store.connection.sqlite.pragma('max_page_count = 1073741823');
    expect(save(store.writer, [large]).batch).not.toBeNull();
  });
});
