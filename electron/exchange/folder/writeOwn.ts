// Putting one's own package in the shared folder: whole or not at all, in one's own place, when there is something new.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../shared/contract/contract.ts';
import { type ExportRequest, exportRequest } from '../../../shared/contract/packages.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/store.ts';
import { makePackage } from '../exporter.ts';
import { registerShared } from '../exportRegister.ts';
import type { Identity } from '../identity.ts';
import { bucketNames, type Inventory, sharedBuckets } from '../inventory.ts';
import { inventoryHere } from '../inventoryHere.ts';
import { privateFile } from '../privateFile.ts';
import { type Chosen, keepWritten, type Written, writtenIn } from './folderSettings.ts';
import { rememberedFiles } from './folderTable.ts';
import { isUnfinished, nextName, numberOf, placeOf, ROOT } from './layout.ts';
import type { ListedFile, Listing } from './listing.ts';
import { copyBeside, makeFolder } from './publish.ts';

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

/** @returns what everybody gets who reads the folder; for the register that is its path */
function requestFor({ path, profile }: Chosen): ExportRequest {
  const recipient = path.slice(-LONGEST_RECIPIENT);
  return exportRequest.parse({
    kind: 'exchange',
    profile,
    scope: { kind: 'everything' },
    recipient,
    // They are beside the packages: see `sharedFiles.ts`.
    withAttachments: false,
  });
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

/** @returns what the store has when neither the folder nor what was written there last has all of it; undefined otherwise */
function unwritten(connection: Connection, written: Written, isAsWritten: boolean): Inventory | undefined {
  const inventory = inventoryHere(connection);
  const elsewhere = othersInventories(connection);
  if (written.inventory) elsewhere.push(written.inventory);
  return isAsWritten && isCovered(inventory, elsewhere) ? undefined : inventory;
}

/** Puts a package in one's own place. @returns its name and size */
async function put(
  { store, chosen, ...job }: FolderWriter,
  folder: string,
  names: readonly string[],
  after: number,
): Promise<Written['files'][number]> {
  const { connection, turns } = store;
  const local = await privateFile(store.file);
  try {
    const made = await makePackage(store, local.path, requestFor(chosen), { ...job, onProgress: () => undefined });
    const name = nextName(names, after, store.today());
    const target = join(folder, name);
    const copy = await turns.aside(async () => {
      await makeFolder(folder);
      for (const rest of names) if (isUnfinished(rest)) await rm(join(folder, rest), { force: true });
      return copyBeside(local.path, target);
    });
    try {
      // What is not in the register must not leave.
      const beginning = `${ROOT}/${placeOf(job.identity.fingerprint)}/`;
      registerShared(connection, { ...made, fileName: `${beginning}${name}` }, beginning);
    } catch (error) {
      await copy.abandon();
      throw error;
    }
    await turns.aside(copy.publish);
    return { name, size: made.result.bytes };
  } finally {
    await local.remove();
  }
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
  const { store, identity, chosen } = writer;
  const { connection, turns } = store;
  const written = writtenIn(connection);
  const place = places.find(({ name }) => name === placeOf(identity.fingerprint));
  const newest = written.files.at(-1);
  const isThere = newest !== undefined && place?.files.some((file) => isOwnFile({ ...written, files: [newest] }, file));
  const isAsWritten = isThere === true && written.profile === chosen.profile;
  if (isAsWritten && isQuiet) return undefined;
  const inventory = unwritten(connection, written, isAsWritten);
  if (!inventory) return undefined;

  const seq = newestSeq(connection);
  const folder = place?.path ?? join(root, placeOf(identity.fingerprint));
  const file = await put(writer, folder, place?.names ?? [], written.number);
  const files = [...written.files, file];
  const number = numberOf(file.name) ?? written.number;
  const record: Written = { files, number, inventory, profile: chosen.profile, seq, at: store.time().toISOString() };
  keepWritten(connection, record);
  // What was erased, or is to stay here from now on, is in the packages from before: they go at once.
  const isLess = written.profile !== chosen.profile || isErasedSince(connection, written.seq);
  const left = await turns.aside(() => removeSuperseded(folder, files, isLess ? 1 : KEPT));
  keepWritten(connection, { ...record, files: left });
  return file.name;
}
