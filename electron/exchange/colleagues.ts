// Known colleagues: which keys belong to whom, as this person decided. Nothing of it travels in packages.

import type { Colleague } from '../../shared/contract/colleagues.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PackageSender, SenderState } from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { type Connection, query } from '../store/connection.ts';
import type { ColleagueTable } from '../store/schema.ts';
import { readSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { Inventory } from './inventory.ts';
import type { Signer } from './signature.ts';

/** The topic under which windows hear that the list changed. */
const PERSONAL = 'personal';

/** @returns the known colleagues, by name */
export function colleagues(connection: Connection): Colleague[] {
  return connection
    .all(query.selectFrom('colleague').select(['fingerprint', 'name', 'replica', 'knownSince', 'lastSeenAt']))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl') || a.fingerprint.localeCompare(b.fingerprint));
}

/** @returns the colleague whose key has this fingerprint, with what they last said to have; undefined for a stranger */
export function findColleague(connection: Connection, fingerprint: string): ColleagueTable | undefined {
  return connection.first(query.selectFrom('colleague').selectAll().where('fingerprint', '=', fingerprint));
}

/**
 * Remembers that a key is this sender's, because a person said so. For a key that is known already only the time and the
 * replica are brought up to date: its name is the one that was given here.
 *
 * @param at ISO moment
 */
export function trust(connection: Connection, signer: Signer, sender: PackageSender, at: string): void {
  const { fingerprint, publicKey } = signer;
  const { name, replica } = sender;
  connection.run(
    query
      .insertInto('colleague')
      .values({ fingerprint, publicKey, name, replica, knownSince: at, lastSeenAt: at, inventory: null })
      .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet({ replica, lastSeenAt: at })),
  );
}

/**
 * Gives a known colleague another name here.
 *
 * @throws {WeerwerkError} `notFound`
 */
export function rename(connection: Connection, fingerprint: string, name: string): void {
  const changed = connection.run(query.updateTable('colleague').set({ name }).where('fingerprint', '=', fingerprint));
  if (changed === 0) throw new WeerwerkError({ code: 'notFound' });
}

/**
 * Notes that a package of a sender was taken in: from now on they are known, and so is what they have.
 *
 * @param have what the package said of its sender's store; what was known of it stays when it said nothing
 */
export function meet(
  connection: Connection,
  signer: Signer,
  sender: PackageSender,
  at: string,
  have: Inventory | undefined,
): void {
  trust(connection, signer, sender, at);
  if (!have) return;
  connection.run(
    query
      .updateTable('colleague')
      .set({ inventory: JSON.stringify(have) })
      .where('fingerprint', '=', signer.fingerprint),
  );
}

/** Makes a stranger of a colleague; does nothing for one who is a stranger. */
export function forget(connection: Connection, fingerprint: string): void {
  connection.run(query.deleteFrom('colleague').where('fingerprint', '=', fingerprint));
}

/** A name as it is compared: letters that look the same are the same. */
function comparable(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');
}

/**
 * @returns the known colleagues whom a sender with another key claims to be, by name or by replica: whose key may have
 *   changed, or who is being imitated
 */
export function claimedColleagues(connection: Connection, signer: Signer, sender: PackageSender): Colleague[] {
  const name = comparable(sender.name);
  return colleagues(connection).filter(
    (known) =>
      known.fingerprint !== signer.fingerprint && (known.replica === sender.replica || comparable(known.name) === name),
  );
}

/**
 * How far the sender of a package is known.
 *
 * @param own the fingerprint of this installation's key; null without one
 * @param signer who signed the package, by a signature that was checked; undefined for a package without one
 * @param sender whom the package says it is from
 * @returns `changedKey` also for a stranger's key in the name of this very store
 */
export function senderState(
  connection: Connection,
  own: string | null,
  signer: Signer | undefined,
  sender: PackageSender,
): SenderState {
  if (!signer) return 'unsigned';
  if (signer.fingerprint === own) return 'own';
  if (findColleague(connection, signer.fingerprint)) return 'known';
  const isOurs = sender.replica === readSetting(connection, 'replica');
  return isOurs || claimedColleagues(connection, signer, sender).length > 0 ? 'changedKey' : 'unknown';
}

/** @returns the store's answers about colleagues */
export function colleaguesAnswers(store: Store) {
  const { connection } = store;
  return {
    'colleagues.list': () => colleagues(connection),
    'colleagues.rename': ({ fingerprint, name }: ParsedInput<'colleagues.rename'>): null => {
      rename(connection, fingerprint, name);
      store.published([PERSONAL]);
      return null;
    },
    'colleagues.forget': ({ fingerprint }: ParsedInput<'colleagues.forget'>): null => {
      forget(connection, fingerprint);
      store.published([PERSONAL]);
      return null;
    },
  };
}
