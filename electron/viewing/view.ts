// A view: a package, or one's own store as it was, in a store of its own that is gone when the view is closed.

import { basename } from 'node:path';
import { isRecordTypeName, type RecordTypeName, recordTypes } from '../../shared/catalogue/catalogue.ts';
import type { ViewState } from '../../shared/contract/viewing.ts';
import { type Change, changeId } from '../../shared/merge/change.ts';
import { senderState } from '../exchange/colleagues.ts';
import { type Descriptor, LIMITS, LOG } from '../exchange/packageFormat.ts';
import { privateFile } from '../exchange/privateFile.ts';
import { LogReader } from '../exchange/readExchange.ts';
import { type ReaderOf, type ReadOptions, readPackage, type VerifiedPackage } from '../exchange/readPackage.ts';
import { refuse } from '../exchange/refusal.ts';
import { everyChange } from '../store/log.ts';
import { Store } from '../store/store.ts';
import { endOfDay } from '../store/today.ts';
import { TableReader } from './tableReader.ts';

export interface View {
  readonly state: ViewState;
  readonly store: Store;
  /**
   * The fields of a type that the package holds; a field that it leaves out differs from nothing. Undefined where the
   * view holds all.
   */
  readonly fields: ReadonlyMap<RecordTypeName, readonly string[]> | undefined;
  close(): Promise<void>;
}

const TABLE = /^data\/([a-zA-Z]+)\.csv$/;

/**
 * Puts changes into a new store beside one's own.
 *
 * @param at its present: what is late in a view was late then, not today
 */
async function storeOf(
  own: Store,
  changes: readonly Change[],
  at: string,
): Promise<{ store: Store; close: () => Promise<void> }> {
  const file = await privateFile(own.file);
  const store = await Store.open({
    file: file.path,
    now: () => new Date(at),
    demo: false,
    empty: true,
    userName: own.user,
  });
  const close = async (): Promise<void> => {
    store.close();
    await file.remove();
  };
  try {
    store.accept(changes, ({ records }) => ({ action: 'import', type: null, title: '', count: records }));
    return { store, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns one's own store as it was at the end of a day, in this computer's time zone */
export async function viewDate(own: Store, date: string): Promise<View> {
  const until = endOfDay(date);
  const changes = [...everyChange(own.connection)].filter((change) => change.at <= until);
  const { store, close } = await storeOf(own, changes, until);
  const state: ViewState = {
    kind: 'own',
    sender: own.user,
    senderState: null,
    date,
    createdAt: own.time().toISOString(),
    fileName: null,
    scope: { kind: 'everything' },
    scopeTitles: [],
    withoutPersonal: false,
    unknown: 0,
  };
  return { state, store, fields: undefined, close };
}

/** Reads the tables and, where there is one, the log of a package. */
class PackageReaders {
  readonly tables = new Map<RecordTypeName, TableReader>();
  readonly log = new LogReader();
  unknownTypes = 0;

  readonly of: ReaderOf = (path, { weerwerk, resources }) => {
    const bytes = resources.reduce((sum, resource) => sum + (TABLE.test(resource.path) ? resource.bytes : 0), 0);
    if (bytes > LIMITS.tables) throw refuse('tooLarge');
    if (weerwerk.kind === 'exchange') return path === LOG ? this.log : undefined;
    const type = TABLE.exec(path)?.[1];
    if (type === undefined) return undefined;
    if (!isRecordTypeName(type)) {
      this.unknownTypes += 1;
      return undefined;
    }
    const reader = new TableReader(type);
    this.tables.set(type, reader);
    return reader;
  };

  /** The changes of the log; of a snapshot one change for each record, made on its date. */
  changes({ weerwerk }: Descriptor, at: string): readonly Change[] {
    if (weerwerk.kind === 'exchange') return this.log.changes;
    const made: Change[] = [];
    for (const { name: type } of recordTypes) {
      for (const { id, values } of this.tables.get(type)?.rows ?? []) {
        made.push({
          id: changeId(made.length + 1, weerwerk.sender.replica),
          type,
          record: id,
          patch: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
          parents: [],
          author: weerwerk.sender.name || weerwerk.application,
          batch: 'snapshot',
          at: new Date(at).toISOString(),
        });
      }
    }
    return made;
  }
}

/**
 * Reads and verifies a package and puts it into a store of its own. Nothing of one's own is touched.
 *
 * @param fileName what the file is called, where that is not its name (a decrypted copy)
 * @throws {WeerwerkError} as {@link readPackage}; `packageRefused` (`badTable`) for a table that cannot be read
 */
export async function viewPackage(
  own: Store,
  ownFingerprint: string | null,
  path: string,
  options: ReadOptions,
  fileName = basename(path),
): Promise<View> {
  const readers = new PackageReaders();
  const verified: VerifiedPackage = await readPackage(path, readers.of, options);
  const { descriptor, signer } = verified;
  const { weerwerk, created } = descriptor;
  const at = weerwerk.date === undefined ? created : endOfDay(weerwerk.date);
  const { store, close } = await storeOf(own, readers.changes(descriptor, at), at);
  const tables = [...readers.tables];
  const state: ViewState = {
    kind: weerwerk.kind,
    sender: weerwerk.sender.name,
    senderState: senderState(own.connection, ownFingerprint, signer, weerwerk.sender),
    date: weerwerk.date ?? null,
    createdAt: created,
    fileName,
    scope: weerwerk.scope,
    scopeTitles: weerwerk.scopeTitles,
    withoutPersonal: weerwerk.profile === 'withoutPersonal',
    unknown: readers.unknownTypes + tables.reduce((sum, [, { unknown }]) => sum + unknown, 0),
  };
  const fields =
    weerwerk.kind === 'exchange' ? undefined : new Map(tables.map(([type, reader]) => [type, reader.fields] as const));
  return { state, store, fields, close };
}
