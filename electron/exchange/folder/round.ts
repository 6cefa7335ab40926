// One round of a shared folder: take in what the others wrote, then write what is new here.

import { join } from 'node:path';
import type { Language } from '../../../shared/contract/contract.ts';
import type { FolderProblem } from '../../../shared/contract/folder.ts';
import { BEFORE_ROUND, backUp } from '../../store/backup.ts';
import type { Store } from '../../store/store.ts';
import type { Identity } from '../identity.ts';
import type { Inventory } from '../inventory.ts';
import type { Examiner } from './examine.ts';
import { type Chosen, keepWritten, writtenIn } from './folderSettings.ts';
import { forgetGone, type Remembered, rememberedFiles } from './folderTable.ts';
import { numberOf, placeOf } from './layout.ts';
import { type ListedPlace, type Listing, listPlaces } from './listing.ts';
import { hasSomethingToRead, type Judgements, newestBatch, readOwnPlace, readPlace } from './readPlaces.ts';
import { fetchFiles, putFiles } from './sharedFiles.ts';
import { troubleOf } from './trouble.ts';
import { isOwnFile, writeOwn } from './writeOwn.ts';

export interface RoundNeeds {
  readonly store: Store;
  /** The fingerprint of this installation's key. */
  readonly fingerprint: string;
  /** The key itself; undefined when it may not be used here: then nothing is written. */
  readonly identity: Identity | undefined;
  readonly application: string;
  readonly language: Language;
  readonly chosen: Chosen;
  readonly judgements: Judgements;
  /** The time between the two looks at a file that must be the same. */
  readonly settle: () => Promise<unknown>;
  /** The newest batch when there was last nothing to write; undefined when that is not known. */
  readonly quietSince: number | undefined;
  readonly isCancelled: () => boolean;
}

export interface Round {
  /** The name of the package that was written; null when there was nothing to write. */
  readonly written: string | null;
  /** What was looked into, and what became of it. */
  readonly judged: readonly Remembered[];
  readonly problem: FolderProblem | null;
  readonly quietSince: number | undefined;
}

/** Packages of one's own that this store did not know of and that say nothing new are its own from now on. */
function adopt({ store }: RoundNeeds, rows: readonly Remembered[]): void {
  const written = writtenIn(store.connection);
  const newest = rows[0];
  if (!newest) return;
  // Highest number first, and the record of what was written has the oldest first.
  const files = rows.map(({ file, size }) => ({ name: file, size })).reverse();
  const kept = written.files.filter(({ name }) => !files.some((file) => file.name === name));
  keepWritten(store.connection, {
    ...written,
    files: [...kept, ...files].sort((left, right) => (numberOf(left.name) ?? 0) - (numberOf(right.name) ?? 0)),
    number: Math.max(written.number, numberOf(newest.file) ?? 0),
    inventory: newest.inventory === null ? written.inventory : (JSON.parse(newest.inventory) as Inventory),
    at: written.at ?? newest.madeAt,
  });
}

function examinerOf({ store, fingerprint, isCancelled }: RoundNeeds): Examiner {
  let isBackedUp = false;
  return {
    store,
    fingerprint,
    isCancelled,
    backUp: async () => {
      if (isBackedUp) return;
      await backUp(store.connection.sqlite, store.file, store.time(), BEFORE_ROUND);
      isBackedUp = true;
    },
  };
}

/** Does a piece of a round that must not keep the rest from being done. @throws {FolderTrouble} when the disk is full */
async function apart(work: () => Promise<void>): Promise<FolderProblem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.problem === 'diskFull') throw trouble;
    return trouble.problem;
  }
}

/**
 * Reads all places.
 *
 * @param judged gets what was looked into
 * @returns what kept some of it from being done
 */
async function readAll(
  needs: RoundNeeds,
  places: readonly ListedPlace[],
  judged: Remembered[],
): Promise<FolderProblem | null> {
  const { store, fingerprint, judgements, settle, isCancelled } = needs;
  const examiner = examinerOf(needs);
  const { connection } = store;
  const own = places.find(({ name }) => name === placeOf(fingerprint));
  const others = places.filter((place) => place !== own);
  const isOwn = (file: ListedPlace['files'][number]): boolean => isOwnFile(writtenIn(connection), file);
  const isAnyNew =
    others.some((place) => hasSomethingToRead(connection, judgements, place)) ||
    own?.files.some((file) => !isOwn(file)) === true;
  if (!isAnyNew) return null;
  // A file that is still being written or synchronised looks different a moment later.
  await settle();
  let problem: FolderProblem | null = null;
  for (const place of others) {
    if (isCancelled()) return problem;
    problem =
      (await apart(async () => {
        judged.push(...(await readPlace(examiner, judgements, place)));
      })) ?? problem;
  }
  if (!own || isCancelled()) return problem;
  const found = await readOwnPlace(examiner, judgements, own, isOwn);
  judged.push(...found.judged);
  adopt(
    needs,
    found.unknown.filter(({ outcome }) => outcome === 'taken'),
  );
  return found.unknown.some(({ outcome }) => outcome === 'waiting') ? 'ownAhead' : problem;
}

function putOwnFiles({ store, fingerprint, chosen }: RoundNeeds, { root, places }: Listing): Promise<void> {
  const name = placeOf(fingerprint);
  const own = places.find((place) => place.name === name);
  // Only what known senders say to have is kept of what people say.
  const known = new Set(
    rememberedFiles(store.connection).flatMap(({ folder, inventory }) => (inventory === null ? [] : [folder])),
  );
  const colleagues = places.filter((place) => place !== own && known.has(place.name));
  return putFiles(store, chosen.profile, own ?? { path: join(root, name), name, names: [], files: [] }, colleagues);
}

/**
 * Does one round. It never throws: whatever stands in the way is told as the round's problem, and what was done until
 * then stays done.
 */
export async function doRound(needs: RoundNeeds): Promise<Round> {
  const { store, identity, chosen, isCancelled } = needs;
  const judged: Remembered[] = [];
  const outcome = (rest: Partial<Round>): Round => ({
    written: null,
    judged,
    problem: null,
    quietSince: needs.quietSince,
    ...rest,
  });
  try {
    const listing = await store.turns.aside(() => listPlaces(chosen.path));
    forgetGone(store.connection, listing);
    const problem = await readAll(needs, listing.places, judged);
    if (isCancelled()) return outcome({});
    const fetched = await fetchFiles(store, listing.places, needs.judgements.spoiltFiles, isCancelled);
    if (fetched > 0) store.published(['attachment']);
    if (problem === 'ownAhead') return outcome({ problem });
    if (!identity) return outcome({ problem: 'noKey' });
    const batch = newestBatch(store.connection);
    const isQuiet = batch === needs.quietSince && writtenIn(store.connection).profile === chosen.profile;
    // Before the package that speaks of them.
    if (!isQuiet) await putOwnFiles(needs, listing);
    const written = (await writeOwn({ ...needs, identity }, listing, isQuiet)) ?? null;
    return outcome({ written, problem, quietSince: batch });
  } catch (error) {
    return isCancelled() ? outcome({}) : outcome({ problem: troubleOf(error).problem });
  }
}
