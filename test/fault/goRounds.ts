// Runs in a process of its own: goes round a shared folder once and tells what came of it; or makes changes and goes round
// until it is killed.

import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exportPackage } from '../../electron/exchange/exporter.ts';
import { SharedFolder } from '../../electron/exchange/folder/sharedFolder.ts';
import { plainIdentity } from '../../electron/exchange/plainIdentity.ts';
import { save } from '../../electron/store/save.ts';
import { Store } from '../../electron/store/store.ts';
import { exportRequest } from '../../shared/contract/packages.ts';

const [mode = 'once', file = '', path = ''] = process.argv.slice(2);
const store = await Store.open({ file, now: () => new Date(), demo: false, empty: true, userName: 'Anne' });
const { identity } = plainIdentity(file, new Date());
const folder = new SharedFolder(store, {
  fingerprint: identity.fingerprint,
  identity,
  application: '0.1.0',
  language: () => 'nl',
  settle: async () => undefined,
});

function addProject(): void {
  save(store.writer, [{ type: 'project', patch: { name: `Project ${Math.random()}`, status: 'idea' } }]);
}

/** The control: a program that writes a package under its name, piece by piece. */
async function writeCarelessly(): Promise<void> {
  const request = exportRequest.parse({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } });
  const made = `${file}.zip`;
  const job = {
    language: 'nl',
    application: '0.1.0',
    identity,
    isCancelled: () => false,
    onProgress: () => undefined,
  } as const;
  await exportPackage(store, made, request, job);
  const bytes = await readFile(made);
  const target = join(
    path,
    'weerwerk',
    identity.fingerprint.slice(0, 16),
    `${String(Date.now()).slice(-6)}-2026-11-23.zip`,
  );
  process.stdout.write('writing\n');
  for (let start = 0; start < bytes.length; start += 512) {
    await appendFile(target, bytes.subarray(start, start + 512));
    // A slow disk, so that on a fast computer too the kill falls within the writing.
    await wait(20);
  }
}

if (mode === 'once') {
  try {
    await folder.choose(path, 'full');
    const round = await folder.goRound();
    process.stdout.write(JSON.stringify(round));
  } catch (error) {
    process.stdout.write(JSON.stringify({ failed: String(error) }));
  }
  store.close();
} else {
  await folder.choose(path, 'full');
  await folder.goRound();
  for (;;) {
    addProject();
    if (mode === 'careless') {
      await writeCarelessly();
    } else {
      process.stdout.write('writing\n');
      await folder.goRound();
    }
  }
}
