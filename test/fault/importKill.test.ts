// A process killed in the middle of an import, at a hundred moments: the store holds all of the package or nothing of it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';
import { exchangeOf, packageOf } from '../support/exchanges.ts';
import { unsoundnessOf } from '../support/soundness.ts';
import { emptyStore, temporaryFolder } from '../support/stores.ts';

const KILLS = 104;
const CONTROLS = 4;
/** Two processors: two imports side by side. */
const SIDE_BY_SIDE = 2;
const RECORDS = 900;
/** Spreads any number of moments evenly. */
const GOLDEN_RATIO = 0.618_034;
const IMPORTER = join(import.meta.dirname, 'importUntilKilled.ts');
interface Killed {
  /** Milliseconds from the beginning of the import until it told that it was done; undefined when it did not. */
  readonly told: number | undefined;
}

/** Starts an import and kills it some milliseconds after it began. */
async function importThenKill(file: string, path: string, delay: number, protection: string): Promise<Killed> {
  const importer = spawn(process.execPath, [IMPORTER, file, path, protection], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The compiled sources are kept between the processes: starting one takes half as long.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'compiled') },
  });
  let begun = 0;
  let told: number | undefined;
  for await (const line of createInterface({ input: importer.stdout })) {
    if (line === 'begin') {
      begun = performance.now();
      setTimeout(() => importer.kill('SIGKILL'), delay);
    } else {
      told = performance.now() - begun;
      // It is still killed, not ended: what was told must be on the disk by then.
      importer.kill('SIGKILL');
    }
  }
  if (importer.exitCode === null && importer.signalCode === null) await once(importer, 'exit');
  expect(importer.signalCode).toBe('SIGKILL');
  return { told };
}

interface Case {
  readonly folder: string;
  /** A store in which the receiver's own work is. */
  readonly original: string;
  readonly path: string;
  readonly own: number;
  readonly all: number;
}

/** A colleague's package: new records, and changes of records that the receiver has and changed as well. */
async function prepare(): Promise<Case> {
  const folder = temporaryFolder();
  const anne = await emptyStore({ userName: 'Anne' });
  const shared = save(
    anne.writer,
    Array.from({ length: 100 }, (_, index) => ({
      type: 'project' as const,
      patch: { name: `Gedeeld ${index}`, status: 'idea' },
    })),
  ).ids;
  const original = join(folder, 'original', 'weerwerk.db');
  const bram = await Store.open({ file: original, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
  const exchange = exchangeOf(bram);
  const { token } = await exchange.preview(await packageOf(anne));
  await exchange.apply({ token, trust: true });
  const budgets = (store: Store, budget: number) =>
    save(
      store.writer,
      shared.map((id) => ({ type: 'project' as const, id, patch: { budget } })),
    );
  budgets(bram, 200);
  budgets(anne, 100);
  const names = Array.from({ length: RECORDS }, (_, index) => `Nieuw ${index}`);
  save(anne.writer, [
    ...names.map((name) => ({ type: 'project' as const, patch: { name, status: 'running', summary: `Over ${name}` } })),
    ...names.map((name) => ({ type: 'milestone' as const, patch: { name, status: 'planned' } })),
  ]);
  const own = changesIn(bram);
  bram.close();
  const path = await packageOf(anne);
  return { folder, original, path, own, all: own + shared.length + 2 * RECORDS };
}

function changesIn(store: Store): number {
  return store.connection.sqlite.prepare('select count(*) from change').pluck().get() as number;
}

interface Found {
  readonly changes: number;
  readonly imports: number;
  readonly unsound: readonly string[];
}

async function lookAt(file: string): Promise<Found> {
  const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Bram' });
  const imports = store.connection.sqlite.prepare("select count(*) from batch where kind = 'import'").pluck().get();
  const found = { changes: changesIn(store), imports: imports as number, unsound: unsoundnessOf(store) };
  store.close();
  return found;
}

interface Outcome extends Found, Killed {}

async function killOnce(one: Case, number: number, delay: number, protection = 'protected'): Promise<Outcome> {
  const file = join(one.folder, `kill-${number}`, 'weerwerk.db');
  mkdirSync(dirname(file));
  copyFileSync(one.original, file);
  const killed = await importThenKill(file, one.path, delay, protection);
  const found = await lookAt(file);
  rmSync(dirname(file), { recursive: true });
  return { ...killed, ...found };
}

/** @returns whether a store holds all of the package or nothing, is whole, and keeps what was told */
function isAllOrNothing(one: Case, { told, changes, imports, unsound }: Outcome): boolean {
  const isAll = changes === one.all && imports === 2;
  const isNothing = changes === one.own && imports === 1;
  return unsound.length === 0 && (isAll || (isNothing && told === undefined));
}

describe('a process killed while it imports', () => {
  it(`holds all of the package or nothing, ${KILLS} times over`, async () => {
    const one = await prepare();
    // How long an import takes when nobody kills it before: the moments are spread over that and a little more. It is
    // kept up to date, for a computer that is busy with something else takes longer now than later.
    let usual = (await killOnce(one, 0, 20_000)).told ?? 0;
    expect(usual).toBeGreaterThan(0);
    const outcomes: Outcome[] = [];
    const lanes = Array.from({ length: SIDE_BY_SIDE }, async (_, lane) => {
      for (let number = 1 + lane; number <= KILLS; number += SIDE_BY_SIDE) {
        const delay = usual * 1.3 * ((number * GOLDEN_RATIO) % 1);
        const outcome = await killOnce(one, number, delay);
        outcomes.push(outcome);
        usual = outcome.told ?? Math.max(usual, delay);
      }
    });
    await Promise.all(lanes);
    expect(outcomes.length).toBe(KILLS);
    expect(outcomes.filter((outcome) => !isAllOrNothing(one, outcome))).toEqual([]);
    // They were really killed at different moments: before, and after.
    const finished = outcomes.filter(({ told }) => told !== undefined).length;
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(KILLS / 2);
  }, 600_000);

  it('is caught by this test when the import is no transaction', async () => {
    const one = await prepare();
    const outcomes = await Promise.all(
      Array.from({ length: CONTROLS }, (_, number) => killOnce(one, number, 300 + 150 * number, 'unprotected')),
    );
    expect(outcomes.filter((outcome) => isAllOrNothing(one, outcome)).length).toBeLessThan(CONTROLS);
  }, 120_000);
});
