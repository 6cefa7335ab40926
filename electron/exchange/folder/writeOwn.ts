// Putting one's own package in the shared folder: whole or not at all, in one's own place, when there is something new.

import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../shared/contract/contract.ts';
import { type ExportRequest, exportRequest } from '../../../shared/contract/packages.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/store.ts';
import { idsFromSql } from '../../store/values.ts';
import { makePackage } from '../exporter.ts';
import { registerShared } from '../exportRegister.ts';
import type { Identity } from '../identity.ts';
import { bucketNames, type Inventory, inventoryOf, sharedBuckets } from '../inventory.ts';
import { privateFile } from '../privateFile.ts';
import { type Chosen, keepWritten, type Written, writtenIn } from './folderSettings.ts';
import { rememberedFiles } from './folderTable.ts';
import { isUnfinished, nextName, numberOf, placeOf, ROOT } from './layout.ts';
import { type ListedFile, type Listing, lookAt } from './listing.ts';

/** One's own packages that stay: whoever is reading the one before the newest can finish. */
const KEPT = 2;
const LONGEST_RECIPIENT = 200;

export interface FolderWriter {
  readonly store: Store;
  readonly identity: Identity;
  readonly chosen: Chosen;
  readonly application: string;
  readonly language: Language;
  readonly isCancelled: () => boolean;
}

/** @returns what the store has: as everybody else's packages tell it of theirs */
function ownInventory({ sqlite }: Connection): Inventory {
  function* held(): Generator<{ readonly id: string; readonly redacted?: string[] }> {
    const rows = sqlite.prepare('select id, redacted from change order by id').raw().iterate();
    for (const [id, redacted] of rows as IterableIterator<[string, string | null]>) {
      yield redacted === null ? { id } : { id, redacted: [...idsFromSql(redacted)] };
    }
  }
  return inventoryOf(held());
}

/** @returns whether everything in an inventory is in one of the others too */
function isCovered(inventory: Inventory, others: readonly Inventory[]): boolean {
  const open = new Set(bucketNames(inventory));
  for (const other of others) {
    for (const bucket of bucketNames(sharedBuckets(inventory, other))) open.delete(bucket);
  }
  return open.size === 0;
}

/** What known colleagues have put in the folder: what they bring there need not be brought again. */
function othersInventories(connection: Connection): Inventory[] {
  return rememberedFiles(connection).flatMap(({ inventory }) =>
    inventory === null ? [] : [JSON.parse(inventory) as Inventory],
  );
}

function newestSeq({ sqlite }: Connection): number {
  return Number(sqlite.prepare('select coalesce(max(seq), 0) from change').pluck().get());
}

function isErasedSince({ sqlite }: Connection, seq: number): boolean {
  return sqlite.prepare('select 1 from change where erases is not null and seq > ? limit 1').get(seq) !== undefined;
}

/** @returns whether this store wrote the file, as far as it remembers */
export function isOwnFile({ files }: Written, { name, size }: Pick<ListedFile, 'name' | 'size'>): boolean {
  return files.some((file) => file.name === name && file.size === size);
}

/**
 * Copies the package beside its final name, forces it to the disk, and only then gives it that name.
 *
 * @param register writes it into the register of exports: what is not in there must not leave
 * @returns its size
 */
async function publish(source: string, target: string, register: () => void): Promise<number> {
  const unfinished = `${target}.part`;
  try {
    await copyFile(source, unfinished);
    const file = await open(unfinished, 'r+');
    await file.sync().finally(() => file.close());
    register();
    await rename(unfinished, target);
    return (await lookAt(target))?.size ?? 0;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** @returns what everybody gets who reads the folder; for the register that is its path */
function requestFor({ path, profile }: Chosen): ExportRequest {
  const recipient = path.slice(-LONGEST_RECIPIENT);
  return exportRequest.parse({ kind: 'exchange', profile, scope: { kind: 'everything' }, recipient });
}

/** Removes own packages that newer ones replace; of one that cannot be removed now is remembered that it is there. */
async function removeSuperseded(folder: string, files: Written['files'], kept: number): Promise<Written['files']> {
  const superseded = files.slice(0, Math.max(0, files.length - kept));
  const left: Written['files'] = [];
  for (const file of superseded) {
    const isRemoved = await rm(join(folder, file.name), { force: true }).then(
      () => true,
      () => false,
    );
    if (!isRemoved) left.push(file);
  }
  return [...left, ...files.slice(superseded.length)];
}

/**
 * Writes a package of everything when the store has something that neither one's own newest package nor those of known
 * colleagues in the folder have.
 *
 * @param isQuiet whether nothing changed since it was last found that there is nothing to write
 * @returns the name of the new file; undefined when there was nothing to write
 * @throws the system's error, or {WeerwerkError} as `makePackage`; then there is no new file under a package's name
 */
export async function writeOwn(
  writer: FolderWriter,
  { root, places }: Listing,
  isQuiet: boolean,
): Promise<string | undefined> {
  const { store, identity, chosen, application, language, isCancelled } = writer;
  const { connection } = store;
  const written = writtenIn(connection);
  const place = places.find(({ name }) => name === placeOf(identity.fingerprint));
  const newest = written.files.at(-1);
  const isThere = newest !== undefined && place?.files.some((file) => isOwnFile({ ...written, files: [newest] }, file));
  const isAsWritten = isThere && written.profile === chosen.profile;
  if (isAsWritten && isQuiet) return undefined;
  const inventory = ownInventory(connection);
  const elsewhere = othersInventories(connection);
  if (written.inventory) elsewhere.push(written.inventory);
  if (isAsWritten && isCovered(inventory, elsewhere)) return undefined;

  const seq = newestSeq(connection);
  const folder = place?.path ?? join(root, placeOf(identity.fingerprint));
  if (!place) await mkdir(folder);
  for (const name of place?.names ?? []) if (isUnfinished(name)) await rm(join(folder, name), { force: true });

  const local = await privateFile(store.file);
  try {
    const job = { language, application, identity, isCancelled, onProgress: () => undefined };
    const made = await makePackage(store, local.path, requestFor(chosen), job);
    const name = nextName(place?.names ?? [], written.number, store.today());
    const beginning = `${ROOT}/${placeOf(identity.fingerprint)}/`;
    const size = await publish(local.path, join(folder, name), () =>
      registerShared(connection, { ...made, fileName: `${beginning}${name}` }, beginning),
    );
    const files = [...written.files, { name, size }];
    const number = numberOf(name) ?? written.number;
    const record: Written = { files, number, inventory, profile: chosen.profile, seq, at: store.time().toISOString() };
    keepWritten(connection, record);
    // What was erased, or is to stay here from now on, is in the packages from before: they go at once.
    const isLess = written.profile !== chosen.profile || isErasedSince(connection, written.seq);
    const kept = isLess ? 1 : KEPT;
    keepWritten(connection, { ...record, files: await removeSuperseded(folder, files, kept) });
    return name;
  } finally {
    await local.remove();
  }
}
