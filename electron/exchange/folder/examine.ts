// Looking into one file of the shared folder: whole and sound, from whom, and whether it may be taken in by itself.

import type { WaitingReason } from '../../../shared/contract/folder.ts';
import type { SenderState } from '../../../shared/contract/packages.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { Change } from '../../../shared/merge/change.ts';
import { sqliteFailure } from '../../store/sqliteFailure.ts';
import type { Store } from '../../store/store.ts';
import { holdsTakenBack } from '../../store/takenBack.ts';
import { acceptPackage, type MergeablePackage, openForMerging } from '../acceptPackage.ts';
import { senderState } from '../colleagues.ts';
import { privateFile } from '../privateFile.ts';
import type { ExchangePackage } from '../readExchange.ts';
import type { Refusal } from '../refusal.ts';
import { fetchCopy } from './fetchCopy.ts';
import { type Remembered, remember, rememberedFile, rememberLook } from './folderTable.ts';
import { placeOf } from './layout.ts';
import type { ListedFile } from './listing.ts';
import { newsIn } from './news.ts';
import { FolderTrouble } from './trouble.ts';

/** Why a sound package has no business where it is: `folder.reason.<reason>` in the texts. */
export type Misplaced = 'notYours' | 'ownElsewhere' | 'wrongFolder' | 'copiedStore';

export interface Examiner {
  readonly store: Store;
  /** The fingerprint of this installation's key. */
  readonly fingerprint: string;
  readonly isCancelled: () => boolean;
  /** Backs the store up, once a round. */
  readonly backUp: () => Promise<void>;
}

type Verdict =
  | { readonly outcome: 'refused'; readonly reason: Misplaced }
  | { readonly outcome: 'waiting'; readonly reason: WaitingReason }
  | { readonly outcome: 'taken'; readonly news: readonly Change[]; readonly state: SenderState };

/** In one's own place: packages of one's own key, that this store did not write or no longer knows that it did. */
function judgeOwn({ signer }: ExchangePackage, fingerprint: string, news: readonly Change[]): Verdict {
  if (signer?.fingerprint !== fingerprint) return { outcome: 'refused', reason: 'notYours' };
  if (news.length > 0) return { outcome: 'waiting', reason: 'own' };
  return { outcome: 'taken', news, state: 'own' };
}

function judgeOther(
  { store, fingerprint }: Examiner,
  place: string,
  { signer, descriptor }: ExchangePackage,
  news: readonly Change[],
): Verdict {
  const { sender } = descriptor.weerwerk;
  if (signer && placeOf(signer.fingerprint) !== place) {
    return { outcome: 'refused', reason: signer.fingerprint === fingerprint ? 'ownElsewhere' : 'wrongFolder' };
  }
  // Two computers that number their changes under one name: sooner or later they contradict each other.
  if (signer && sender.replica === store.replica) return { outcome: 'refused', reason: 'copiedStore' };
  const state = senderState(store.connection, fingerprint, signer, sender);
  if (news.length === 0) return { outcome: 'taken', news, state };
  if (state !== 'known') return { outcome: 'waiting', reason: state === 'own' ? 'changedKey' : state };
  const ids = news.map(({ id }) => id);
  if (holdsTakenBack(store.connection, ids)) return { outcome: 'waiting', reason: 'takenBack' };
  return { outcome: 'taken', news, state };
}

/** @returns how many of the news were new indeed */
async function takeIn(
  { store, isCancelled, backUp }: Examiner,
  opened: MergeablePackage,
  { news, state }: Extract<Verdict, { readonly outcome: 'taken' }>,
): Promise<number> {
  if (state !== 'known') return 0;
  if (news.length > 0) await backUp();
  const job = { onProgress: () => undefined, isCancelled };
  return (await acceptPackage(store, { ...opened, changes: news }, state, job)).newChanges;
}

/** @returns why a package was refused; undefined when something else went wrong */
function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof WeerwerkError && error.report.code === 'packageRefused'
    ? (error.report.detail as Refusal)
    : undefined;
}

/** What went wrong here and not in the file. */
function troubleHere(error: unknown, store: Store): FolderTrouble {
  if (error instanceof FolderTrouble) return error;
  const meant = sqliteFailure(error, store.file);
  const isFull = meant instanceof WeerwerkError && meant.report.code === 'diskFull';
  return new FolderTrouble(isFull ? 'diskFull' : 'failed', { cause: error });
}

/** Looks into the private copy of a file, and takes it in when it may be. */
async function judgeCopy(examiner: Examiner, place: string, copy: string, known: Remembered): Promise<Remembered> {
  const { store, fingerprint, isCancelled } = examiner;
  let row = known;
  let opened: MergeablePackage | undefined;
  try {
    opened = await openForMerging(store, copy, { onProgress: () => undefined, isCancelled });
    const { descriptor, signer, inventory } = opened;
    const { name, replica } = descriptor.weerwerk.sender;
    row = { ...row, name, replica, madeAt: descriptor.created, fingerprint: signer?.fingerprint ?? null };
    const news = await newsIn(store.connection, opened.changes);
    const isOwnPlace = place === placeOf(fingerprint);
    const verdict = isOwnPlace ? judgeOwn(opened, fingerprint, news) : judgeOther(examiner, place, opened, news);
    if (verdict.outcome !== 'taken') {
      opened.attachments.discard();
      return { ...row, outcome: verdict.outcome, reason: verdict.reason };
    }
    const newChanges = await takeIn(examiner, opened, verdict);
    // What a stranger says to have counts for nothing.
    const isBelieved = verdict.state === 'known' || verdict.state === 'own';
    return {
      ...row,
      outcome: 'taken',
      inventory: isBelieved && inventory ? JSON.stringify(inventory.have) : null,
      newChanges,
      broughtChange: newChanges > 0 ? (news.at(-1)?.id ?? null) : null,
    };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return { ...row, outcome: 'refused', reason };
  } finally {
    opened?.attachments.discard();
  }
}

/**
 * Looks into a file and writes down what became of it.
 *
 * @param place the name of the place that it is in
 * @returns what became of it; undefined when the file is being written, is gone or cannot be read now
 * @throws {FolderTrouble} when this computer cannot take it in now
 */
export async function examine(examiner: Examiner, place: string, file: ListedFile): Promise<Remembered | undefined> {
  const { store, isCancelled } = examiner;
  const { connection } = store;
  const fresh: Remembered = {
    folder: place,
    file: file.name,
    size: file.size,
    modified: file.modified,
    sha256: '',
    outcome: 'refused',
    reason: null,
    fingerprint: null,
    name: null,
    replica: null,
    madeAt: null,
    inventory: null,
    newChanges: 0,
    broughtChange: null,
    at: store.time().toISOString(),
  };
  try {
    const copy = await privateFile(store.file);
    try {
      const sha256 = await store.turns.aside(() => fetchCopy(file, copy.path, isCancelled));
      if (sha256 === undefined) return undefined;
      const known = rememberedFile(connection, place, file.name);
      if (known?.outcome === 'taken' && known.sha256 === sha256) {
        rememberLook(connection, known, file);
        return known;
      }
      const row = await judgeCopy(examiner, place, copy.path, { ...fresh, sha256 });
      remember(connection, row);
      return row;
    } finally {
      await copy.remove();
    }
  } catch (error) {
    if (isCancelled()) return undefined;
    const reason = refusalOf(error);
    if (reason === undefined) throw troubleHere(error, store);
    const row: Remembered = { ...fresh, reason };
    remember(connection, row);
    return row;
  }
}
