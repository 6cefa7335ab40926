// Installations that share a folder, for tests: each with a store, a key and a place of its own.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { meet } from '../../electron/exchange/colleagues.ts';
import type { Round } from '../../electron/exchange/folder/round.ts';
import { SharedFolder, type SharedFolderOptions } from '../../electron/exchange/folder/sharedFolder.ts';
import { createIdentity, type Identity } from '../../electron/exchange/identity.ts';
import type { Store } from '../../electron/store/store.ts';
import { emptyStore, type TestStoreOptions } from './stores.ts';

export interface Office {
  readonly name: string;
  readonly store: Store;
  readonly identity: Identity;
  readonly folder: SharedFolder;
  /** Does something between the two looks of the next round at a file. */
  readonly betweenLooks: (work: () => void) => void;
  /** The name of its place in the folder. */
  readonly place: string;
}

export interface OfficeOptions extends TestStoreOptions {
  readonly identity?: Identity;
  readonly folder?: Partial<SharedFolderOptions>;
}

export async function office(name: string, options: OfficeOptions = {}): Promise<Office> {
  const identity = options.identity ?? createIdentity();
  const store = await emptyStore({ userName: name, ...options });
  let between: (() => void) | undefined;
  const folder = new SharedFolder(store, {
    fingerprint: identity.fingerprint,
    identity,
    application: '0.1.0',
    language: () => 'nl',
    settle: async () => {
      between?.();
      between = undefined;
    },
    ...options.folder,
  });
  onTestFinished(() => folder.stop());
  const betweenLooks = (work: () => void): void => {
    between = work;
  };
  return { name, store, identity, folder, betweenLooks, place: identity.fingerprint.slice(0, 16) };
}

/** Lets one of them know the other's key, as after a first package by hand. */
export function introduce(to: Office, who: Office): void {
  const { fingerprint, publicKey } = who.identity;
  const sender = { name: who.name, replica: who.store.replica };
  meet(to.store.connection, { fingerprint, publicKey, name: who.name }, sender, '2026-11-01T09:00:00.000Z', undefined);
}

/** Lets all of them know each other, and share a folder. */
export async function shareAll(path: string, offices: readonly Office[]): Promise<void> {
  for (const one of offices) {
    for (const other of offices) if (one !== other) introduce(one, other);
    await one.folder.choose(path, 'full');
  }
}

/** @returns what a round did */
export async function goRound({ folder }: Office): Promise<Round> {
  const round = await folder.goRound();
  if (!round) throw new Error('A folder was chosen');
  return round;
}

/** @returns the names of an installation's packages, oldest first */
export function packagesOf(path: string, place: string): string[] {
  return readdirSync(join(path, 'weerwerk', place))
    .filter((name) => /^\d{6}-\d{4}-\d{2}-\d{2}\.zip$/.test(name))
    .sort();
}

/** @returns the path of an installation's newest package */
export function newestOf(path: string, { place }: Pick<Office, 'place'>): string {
  return join(path, 'weerwerk', place, packagesOf(path, place).at(-1) ?? '');
}
