// What every import ends in, whoever asked for it: a person at the preview, or a round of the shared folder.

import type { SenderState } from '../../shared/contract/packages.ts';
import type { Job } from '../store/pieces.ts';
import type { Received } from '../store/receive.ts';
import type { Accepted, Store } from '../store/store.ts';
import { AttachmentStaging } from './attachmentStaging.ts';
import { meet } from './colleagues.ts';
import { checkComplete } from './completeness.ts';
import { type ExchangePackage, readExchange } from './readExchange.ts';
import type { ReadOptions } from './readPackage.ts';

/** A package that was read to be merged, with the files that come with it. */
export interface MergeablePackage extends ExchangePackage {
  readonly attachments: AttachmentStaging;
}

/**
 * Reads and verifies a package that is to be merged. Nothing is changed.
 *
 * @throws {WeerwerkError} as `readExchange`; `packageRefused` (`incomplete`) when it leaves out what is not here
 */
export async function openForMerging(
  store: Pick<Store, 'connection' | 'file'>,
  path: string,
  options: ReadOptions,
): Promise<MergeablePackage> {
  const attachments = await AttachmentStaging.open(store.file);
  try {
    const opened = await readExchange(path, (sha256) => attachments.reader(sha256), options);
    checkComplete(store.connection, opened);
    return { ...opened, attachments };
  } catch (error) {
    attachments.discard();
    throw error;
  }
}

/**
 * Merges a verified package in one transaction and one undoable batch, and remembers who sent it and what they have. The
 * backup before it is the caller's.
 *
 * @throws {WeerwerkError} `packageRefused`, `diskFull`, `cancelled`; nothing is changed then
 */
export async function acceptPackage(
  store: Store,
  { changes, descriptor, signer, inventory, attachments }: MergeablePackage,
  senderState: SenderState,
  job: Job,
): Promise<Accepted> {
  const { sender } = descriptor.weerwerk;
  const label = ({ records }: Received) =>
    ({ action: 'import', type: null, title: sender.name, count: records }) as const;
  const received = await store.acceptInPieces(changes, label, job);
  await attachments.commit();
  if (signer && senderState !== 'own') {
    meet(store.connection, signer, sender, store.time().toISOString(), inventory?.have);
    // A package without news publishes nothing by itself; the list of known senders did change.
    store.published(['personal']);
  }
  return received;
}
