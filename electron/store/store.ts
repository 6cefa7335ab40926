// The store as everything else sees it: open it, ask it by the contract's names, hear what changed, close it.

import type { StartNotice } from '../../shared/contract/contract.ts';
import type { BatchLabel } from '../../shared/contract/queries.ts';
import { plainName } from '../../shared/format/personName.ts';
import type { Change, ReplicaId } from '../../shared/merge/change.ts';
import { newBatchId, writeBatch } from './batches.ts';
import type { Connection } from './connection.ts';
import { type OpenOptions, openStore } from './open.ts';
import { type Observer, type Received, receive } from './receive.ts';
import { scrub } from './scrub.ts';
import { sqliteFailure } from './sqliteFailure.ts';
import { todayOf } from './today.ts';
import { Writer } from './writer.ts';

/** Told after every commit which record types it touched. */
export type ChangeListener = (types: readonly string[]) => void;

/** Thrown inside a transaction to undo all of it; carries the result out. */
class DryRun<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super('dry run');
    this.result = result;
  }
}

/** An open store. Everything it does is synchronous; see `connection.ts` for why. */
export class Store {
  readonly connection: Connection;
  readonly writer: Writer;
  readonly file: string;
  readonly demo: boolean;
  /** What opening it found to tell. */
  readonly notices: readonly StartNotice[];
  private readonly now: () => Date;
  private readonly listeners = new Set<ChangeListener>();
  private userName: string;

  private constructor(parts: {
    readonly opened: Awaited<ReturnType<typeof openStore>>;
    readonly options: OpenOptions & { readonly userName: string };
  }) {
    const { opened, options } = parts;
    this.connection = opened.connection;
    this.file = options.file;
    this.demo = opened.demo;
    this.notices = opened.notices;
    this.now = options.now;
    this.userName = plainName(options.userName);
    this.writer = new Writer(opened.connection, opened.clock, () => this.userName);
  }

  /**
   * @param options.userName under which name this person's changes are kept
   * @throws {WeerwerkError} as {@link openStore}
   */
  static async open(options: OpenOptions & { readonly userName: string }): Promise<Store> {
    return new Store({ opened: await openStore(options), options });
  }

  get replica(): ReplicaId {
    return this.writer.clock.replica;
  }

  get user(): string {
    return this.userName;
  }

  set user(name: string) {
    this.userName = plainName(name);
  }

  /** @returns today's ISO date by this store's clock */
  today(): string {
    return todayOf(this.now());
  }

  /** @returns the time by this store's clock */
  time(): Date {
    return this.now();
  }

  /** @returns a function that stops the listening */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners; call it after the commit. */
  published(types: readonly string[]): void {
    for (const listener of this.listeners) listener(types);
  }

  /**
   * Takes in changes from elsewhere as one undoable batch.
   *
   * @returns what came, and the batch, or null when nothing was new
   */
  accept(
    changes: readonly Change[],
    label: (received: Received) => BatchLabel,
  ): Received & { readonly batch: string | null } {
    const { connection, writer } = this;
    const batch = newBatchId();
    const received = connection.transaction(() => {
      const result = receive(connection, writer.clock, changes, batch);
      if (result.newChanges > 0) {
        const at = this.now().toISOString();
        writeBatch(connection, { id: batch, kind: 'import', label: label(result), author: this.userName, at });
      }
      return result;
    });
    if (received.newChanges === 0) return { ...received, batch: null };
    if (received.erased) scrub(connection);
    this.published(received.types);
    return { ...received, batch };
  }

  /** Does all that {@link accept} would do, tells the observer of every record, and takes it back. */
  rehearse(changes: readonly Change[], observe: Observer): Received {
    const { connection, writer } = this;
    try {
      connection.transaction(() => {
        throw new DryRun(receive(connection, writer.clock, changes, 'rehearsal', observe));
      });
    } catch (outcome) {
      if (outcome instanceof DryRun) return outcome.result as Received;
      throw sqliteFailure(outcome, this.file);
    }
    throw new Error('A rehearsal always ends by its own exception');
  }

  close(): void {
    this.listeners.clear();
    if (this.connection.sqlite.open) this.connection.sqlite.close();
  }
}
