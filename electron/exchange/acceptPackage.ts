// What every import ends in, whoever asked for it: a person at the preview, or a round of the shared folder.

import type { SenderState } from '../../shared/contract/packages.ts';
import type { Connection } from '../store/connection.ts';
import type { Received } from '../store/receive.ts';
import type { Store } from '../store/store.ts';
import { meet } from './colleagues.ts';
import { checkComplete } from './completeness.ts';
import { type ExchangePackage, readExchange } from './readExchange.ts';
import type { FileReader, ReadOptions } from './readPackage.ts';

/** Files that belong to records are verified, and kept by nobody yet. */
const noReader: FileReader = { push: () => undefined, end: () => undefined };

/**
 * Reads and verifies a package that is to be merged. Nothing is changed.
 *
 * @throws {WeerwerkError} as `readExchange`; `packageRefused` (`incomplete`) when it leaves out what is not here
 */
export async function openForMerging(
  connection: Connection,
  path: string,
  options: ReadOptions,
): Promise<ExchangePackage> {
  const opened = await readExchange(path, () => noReader, options);
  checkComplete(connection, opened);
  return opened;
}

/**
 * Merges a verified package in one transaction and one undoable batch, and remembers who sent it and what they have. The
 * backup before it is the caller's.
 *
 * @throws {WeerwerkError} `packageRefused`, `diskFull`; nothing is changed then
 */
export function acceptPackage(
  store: Store,
  { changes, descriptor, signer, inventory }: ExchangePackage,
  senderState: SenderState,
): Received & { readonly batch: string | null } {
  const { sender } = descriptor.weerwerk;
  const received = store.accept(changes, ({ records }) => ({
    action: 'import',
    type: null,
    title: sender.name,
    count: records,
  }));
  if (signer && senderState !== 'own') {
    meet(store.connection, signer, sender, store.time().toISOString(), inventory?.have);
    // A package without news publishes nothing by itself; the list of known senders did change.
    store.published(['personal']);
  }
  return received;
}
