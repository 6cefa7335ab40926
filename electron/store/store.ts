// The store as everything else sees it: open it, ask it by the contract's names, hear what changed, close it.

import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { StartNotice } from '../../shared/contract/contract.ts';
import type { BatchLabel } from '../../shared/contract/queries.ts';
import { plainName } from '../../shared/format/personName.ts';
import type { Change, ReplicaId } from '../../shared/merge/change.ts';
import { arrivalsOf, type Observer } from './arrivals.ts';
import { newBatchId, writeBatch } from './batches.ts';
import type { Connection } from './connection.ts';
import { type OpenOptions, openStore } from './open.ts';
import { atOnce, inPieces, type Job, nextTurn } from './pieces.ts';
import { type Received, receiving, Tally } from './receive.ts';
import { scrub } from './scrub.ts';
import { todayOf } from './today.ts';
import { Turns } from './turns.ts';
import { Writer } from './writer.ts';

/** Told after every commit which record types it touched. */
export type ChangeListener = (types: readonly string[]) => void;

/** Somebody wrote records in the middle of work that must see them all as they were. */
class Moved extends Error {}

/** What came, and the batch with which; null when nothing was new. */
export type Accepted = Received & { readonly batch: string | null };

/** An open store. Nearly everything it does is synchronous; see `connection.ts` for why. */
export class Store {
  readonly connection: Connection;
  readonly writer: Writer;
  readonly file: string;
  readonly demo: boolean;
  /** What opening it found to tell. */
  readonly notices: readonly StartNotice[];
  readonly turns = new Turns();
  private readonly now: () => Date;
  private readonly listeners = new Set<ChangeListener>();
  private userName: string;
  /** Raised by every commit that touched records. */
  private revision = 0;

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
    if (types.some((type) => isRecordTypeName(type))) this.revision += 1;
    for (const listener of this.listeners) listener(types);
  }

  /**
   * Takes in changes from elsewhere as one undoable batch.
   *
   * @returns what came, and the batch, or null when nothing was new
   */
  accept(changes: readonly Change[], label: (received: Received) => BatchLabel): Accepted {
    const batch = newBatchId();
    return this.accepted(
      batch,
      this.connection.transaction(() => atOnce(this.accepting(changes, label, batch))),
    );
  }

  /**
   * As {@link accept}, in pieces: other work of the process goes on, and questions to the store wait.
   *
   * @throws {WeerwerkError} `cancelled`; nothing is changed then
   */
  async acceptInPieces(
    changes: readonly Change[],
    label: (received: Received) => BatchLabel,
    job: Job,
  ): Promise<Accepted> {
    const batch = newBatchId();
    return this.turns.alone(async () => {
      const work = this.accepting(changes, label, batch);
      return this.accepted(batch, await this.connection.transactionInPieces(work, changes.length, job));
    });
  }

  /**
   * Works out what {@link accept} would do, without writing anything: in pieces, and anew when somebody writes meanwhile.
   *
   * @param begin gives who is told of every record; asked again when it begins anew
   * @throws {WeerwerkError} `cancelled`, or as `arrivalsOf`
   */
  async foresee(changes: readonly Change[], begin: () => Observer, job: Job): Promise<Received> {
    return this.turns.work(async () => {
      for (;;) {
        const tally = new Tally();
        const observe = begin();
        const work = arrivalsOf(this.connection, this.writer.clock, changes, (arrival) => {
          tally.add(arrival);
          observe(arrival);
        });
        const { revision } = this;
        try {
          await inPieces(work, changes.length, job, async () => {
            await nextTurn();
            if (this.revision !== revision) throw new Moved();
          });
          return tally.received();
        } catch (error) {
          if (!(error instanceof Moved)) throw error;
        }
      }
    });
  }

  private *accepting(
    changes: readonly Change[],
    label: (received: Received) => BatchLabel,
    batch: string,
  ): Generator<number, Received> {
    const { connection, writer } = this;
    const received = yield* receiving(connection, writer.clock, changes, batch);
    if (received.newChanges > 0) {
      const at = this.now().toISOString();
      writeBatch(connection, { id: batch, kind: 'import', label: label(received), author: this.userName, at });
    }
    return received;
  }

  private accepted(batch: string, received: Received): Accepted {
    if (received.newChanges === 0) return { ...received, batch: null };
    if (received.erased) scrub(this.connection);
    this.published(received.types);
    return { ...received, batch };
  }

  close(): void {
    this.listeners.clear();
    this.connection.close();
  }
}
