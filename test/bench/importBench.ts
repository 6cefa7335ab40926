// How fast packages are made, read and merged, beside bare inserts of what came.

import { join } from 'node:path';
import { Exchange } from '../../electron/exchange/exchange.ts';
import { Store } from '../../electron/store/store.ts';
import type { Patch } from '../../shared/catalogue/catalogue.ts';
import { exportRequest } from '../../shared/contract/packages.ts';
import { type Change, changeId, type ReplicaId } from '../../shared/merge/change.ts';
import { type LargeRecord, largeProjects } from './largeSet.ts';
import { milliseconds, type Row } from './measure.ts';
import { rawInsert, rowsOf } from './rawInsert.ts';

const AT = '2026-11-23T09:00:00.000Z';

/** @returns changes that make records, numbered on from a counter */
export function* changesOf(
  records: Iterable<LargeRecord>,
  firstCounter: number,
  replica: ReplicaId = 'b'.repeat(16),
): Generator<Change> {
  let counter = firstCounter;
  for (const { type, id, values } of records) {
    yield {
      id: changeId(counter, replica),
      type,
      record: id,
      patch: values,
      parents: [],
      author: 'Meting',
      batch: 'bench',
      at: AT,
    };
    counter += 1;
  }
}

function openStore(folder: string, name: string): Promise<Store> {
  return Store.open({
    file: join(folder, `${name}.db`),
    now: () => new Date(),
    demo: false,
    empty: true,
    userName: name,
  });
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function take(store: Store, changes: readonly Change[]): void {
  store.accept(changes, () => ({ action: 'import', type: null, title: 'bench', count: changes.length }));
}

function exchangeOf(store: Store): Exchange {
  return new Exchange(store, { application: 'bench', language: 'nl', tell: () => undefined });
}

async function packageOf(store: Store, folder: string, name: string): Promise<{ path: string; time: number }> {
  const path = join(folder, `${name}.zip`);
  const request = exportRequest.parse({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } });
  return { path, time: await timedAsync(() => exchangeOf(store).export(path, request)) };
}

/** Reads, verifies and previews a package, then imports it, as a person does. */
async function importPackage(store: Store, path: string): Promise<{ previewed: number; applied: number }> {
  const exchange = exchangeOf(store);
  let token = '';
  const previewed = await timedAsync(async () => {
    ({ token } = await exchange.preview(path));
  });
  const applied = await timedAsync(() => exchange.apply({ token, trust: true }));
  return { previewed, applied };
}

function row(what: string, measured: number, reference: number, words: string): Row {
  return {
    what,
    measured: milliseconds(measured),
    against: `${milliseconds(reference)} ${words}`,
    ratio: (measured / reference).toFixed(1),
  };
}

/** Changes to records that are there: of every one its progress, budget or summary. */
function* editsOf(records: readonly Change[], replica: ReplicaId, firstCounter: number): Generator<Change> {
  for (const [index, { record, type, id }] of records.entries()) {
    const patches: readonly Patch[] = [
      { health: 'attention' },
      { budget: index * 100 },
      { summary: `Bijgewerkt door ${replica}` },
    ];
    yield {
      id: changeId(firstCounter + index, replica),
      type,
      record,
      patch: patches[index % 3] ?? {},
      parents: [id],
      author: 'Meting',
      batch: replica,
      at: AT,
    };
  }
}

async function wholePackage(folder: string, count: number): Promise<Row[]> {
  const sender = await openStore(folder, 'afzender');
  const receiver = await openStore(folder, 'ontvanger');
  try {
    take(sender, [...changesOf(largeProjects(count), 1)]);
    const { path, time } = await packageOf(sender, folder, 'geheel');
    const { previewed, applied } = await importPackage(receiver, path);
    const reference = rawInsert(receiver, join(folder, 'kaal-1.db'), [
      rowsOf(receiver, 'project'),
      rowsOf(receiver, 'change'),
    ]);
    const words = 'bare insert of the same rows';
    return [
      row(`export of ${count} records`, time, reference, words),
      row(`reading, verifying and previewing a package of ${count} records`, previewed, reference, words),
      row(`importing it: backup, merging, indexes, search`, applied, reference, words),
    ];
  } finally {
    sender.close();
    receiver.close();
  }
}

/**
 * Two stores with the same records: each changed half of them and made as many new ones, and for a fifth of what they
 * changed they changed the same records.
 */
async function divergedStores(folder: string, count: number): Promise<Row[]> {
  const mine = await openStore(folder, 'mijn');
  const theirs = await openStore(folder, 'hun');
  try {
    const base = [...changesOf(largeProjects(count), 1)];
    take(mine, base);
    take(theirs, base);
    const half = count / 2;
    const shared = count / 10;
    take(mine, [...editsOf(base.slice(0, half), '1'.repeat(16), count * 2)]);
    const newOnes = [...largeProjects(count + half)].slice(count);
    const sent = [
      ...editsOf(base.slice(half - shared, count - shared), '2'.repeat(16), count * 2),
      ...changesOf(newOnes, count * 3, '2'.repeat(16)),
    ];
    take(theirs, sent);
    const before = [rowsOf(mine, 'project'), rowsOf(mine, 'change')];
    const { path } = await packageOf(theirs, folder, 'hun');
    const { previewed, applied } = await importPackage(mine, path);
    const came = rowsOf(mine, 'change', `seq > ${before[1]?.rows.length ?? 0}`);
    const touched = rowsOf(
      mine,
      'project',
      `id in (select record from change where seq > ${before[1]?.rows.length ?? 0})`,
    );
    const reference = rawInsert(mine, join(folder, 'kaal-2.db'), [touched, came], before);
    const words = `bare insert of the ${came.rows.length} changes and their records`;
    return [
      row(`reading and previewing what a store of ${count} records that diverged sends`, previewed, reference, words),
      row(`merging two stores of ${count} records that diverged`, applied, reference, words),
    ];
  } finally {
    mine.close();
    theirs.close();
  }
}

/** @param folder for stores and packages */
export async function importRows(folder: string, count: number): Promise<Row[]> {
  return [...(await wholePackage(folder, count)), ...(await divergedStores(folder, count))];
}
