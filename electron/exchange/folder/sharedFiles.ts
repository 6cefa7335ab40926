// The files that belong to records, in the shared folder: each content once, beside the packages instead of in every one.
//
// A file is called after the SHA-256 of what it holds, and records say which files they have: whoever reads one verifies
// it against its name, so that it needs no signature.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_ATTACHMENT_BYTES } from '../../../shared/contract/attachments.ts';
import type { PersonalDataProfile } from '../../../shared/contract/packages.ts';
import { adoptFile, attachmentPath, makeAttachmentFolder } from '../../store/attachments.ts';
import type { Store } from '../../store/store.ts';
import { filesFor } from '../exporter.ts';
import { privateFile } from '../privateFile.ts';
import { fetchCopy } from './fetchCopy.ts';
import { plainFileName } from './layout.ts';
import { type ListedFile, type ListedPlace, lookAt } from './listing.ts';
import { copyBeside, makeFolder } from './publish.ts';
import { isGone } from './trouble.ts';

/** The folder of files in an installation's place. */
const FILES = 'files';
const SHA256 = /^[0-9a-f]{64}$/;
const UNFINISHED = /^[0-9a-f]{64}\.part$/;

function filesOf(place: ListedPlace): string {
  return join(place.path, place.names.find((name) => plainFileName(name) === FILES) ?? FILES);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isGone(error)) return [];
    throw error;
  });
}

/** @returns the files that records have and that are not here */
function missingFiles({ connection, file }: Store): string[] {
  const rows = connection
    .prepare('select distinct sha256 from attachment where deleted = 0 and sha256 is not null')
    .pluck()
    .all() as string[];
  return rows.filter((sha256) => SHA256.test(sha256) && attachmentPath(file, sha256) === undefined);
}

/** Where files are to be had, by the SHA-256 that they are called after. */
async function filesIn(places: readonly ListedPlace[]): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const place of places) {
    const folder = filesOf(place);
    for (const name of await namesIn(folder).catch(() => [])) {
      const paths = found.get(name);
      if (paths) paths.push(join(folder, name));
      else found.set(name, [join(folder, name)]);
    }
  }
  return found;
}

/** @returns the SHA-256 of what was fetched, kept when it is the right one; undefined when it cannot be read now */
async function fetchFile(
  store: Store,
  sha256: string,
  file: ListedFile,
  isCancelled: () => boolean,
): Promise<string | undefined> {
  const copy = await privateFile(store.file);
  try {
    const found = await store.turns.aside(() => fetchCopy(file, copy.path, isCancelled));
    if (found !== sha256) return found;
    await makeAttachmentFolder(store.file);
    adoptFile(store.file, sha256, copy.path);
    return found;
  } finally {
    await copy.remove();
  }
}

/**
 * Fetches the files that are missing here from whatever place has them.
 *
 * @param spoilt files that turned out to hold something else, by path, size and time: they are not fetched again
 * @returns how many
 * @throws {FolderTrouble} when this computer cannot take them in now
 */
export async function fetchFiles(
  store: Store,
  places: readonly ListedPlace[],
  spoilt: Set<string>,
  isCancelled: () => boolean,
): Promise<number> {
  const missing = missingFiles(store);
  if (missing.length === 0) return 0;
  const there = await store.turns.aside(() => filesIn(places));
  let fetched = 0;
  for (const sha256 of missing) {
    for (const path of there.get(sha256) ?? []) {
      if (isCancelled()) return fetched;
      const look = await store.turns.aside(() => lookAt(path).catch(() => undefined));
      const key = `${path} ${look?.size} ${look?.modified}`;
      if (!look || look.size > MOST_ATTACHMENT_BYTES || spoilt.has(key)) continue;
      const found = await fetchFile(store, sha256, { ...look, path, name: sha256, number: 0 }, isCancelled);
      if (found === sha256) {
        fetched += 1;
        break;
      }
      if (found !== undefined) spoilt.add(key);
    }
  }
  return fetched;
}

/** @returns whether another place has the file, as far as its size tells */
async function isElsewhere(places: readonly ListedPlace[], sha256: string, path: string): Promise<boolean> {
  const here = await lookAt(path);
  for (const place of places) {
    const look = await lookAt(join(filesOf(place), sha256)).catch(() => undefined);
    if (look && look.size === here?.size) return true;
  }
  return false;
}

/**
 * Puts the files of the records in one's own place, as far as no colleague has them in theirs, and takes away those that
 * no record has any more or that are to stay here from now on.
 *
 * @param colleagues the places of known senders
 * @throws the system's error; what was put there until then stays
 */
export async function putFiles(
  store: Store,
  profile: PersonalDataProfile,
  own: ListedPlace,
  colleagues: readonly ListedPlace[],
): Promise<void> {
  const wanted = new Map(filesFor(store, profile).map(({ sha256, path }) => [sha256, path]));
  const folder = filesOf(own);
  await store.turns.aside(async () => {
    const there = await namesIn(folder);
    for (const name of there) {
      const isLeftOver = UNFINISHED.test(name) || (SHA256.test(name) && !wanted.has(name));
      if (isLeftOver) await rm(join(folder, name), { force: true });
    }
    for (const [sha256, path] of wanted) {
      if (there.includes(sha256) || (await isElsewhere(colleagues, sha256, path))) continue;
      await makeFolder(own.path);
      await makeFolder(folder);
      const copy = await copyBeside(path, join(folder, sha256));
      await copy.publish();
    }
  });
}
