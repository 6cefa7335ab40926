// The shared folder of one installation: chosen by a person, gone round every minute, left when they say so.

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../../shared/contract/contract.ts';
import type { FolderFile, FolderProblem, FolderState } from '../../../shared/contract/folder.ts';
import type { PersonalDataProfile } from '../../../shared/contract/packages.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import type { Store } from '../../store/store.ts';
import type { Identity } from '../identity.ts';
import { type Chosen, chosenIn, keepChosen, keepWritten, writtenIn } from './folderSettings.ts';
import { seenInFolder } from './folderState.ts';
import { forgetFiles } from './folderTable.ts';
import { plainFileName, ROOT } from './layout.ts';
import { chosenFolder, findRoot, listPlaces } from './listing.ts';
import { Judgements } from './readPlaces.ts';
import { doRound, type Round, type RoundNeeds } from './round.ts';

export interface SharedFolderOptions {
  /** The fingerprint of this installation's key. */
  readonly fingerprint: string;
  /** The key itself; undefined when it may not be used here: then others' packages are read, and nothing is written. */
  readonly identity: Identity | undefined;
  readonly application: string;
  readonly language: () => Language;
  /** The time between the two looks at a file that must be the same; three seconds when left out. */
  readonly settle?: () => Promise<unknown>;
}

const ROUND_EVERY_MS = 60_000;
/** After starting, when the window has asked what it needs. */
const FIRST_ROUND_AFTER_MS = 5_000;
const SETTLE_MS = 3_000;
/** How long closing waits for a drive that does not answer. */
const STOPPING_MS = 2_000;

/** The topic under which windows hear that something about the folder changed. */
const TOPIC = 'folder';

export class SharedFolder {
  private readonly store: Store;
  private readonly options: SharedFolderOptions;
  private readonly judgements: Judgements;
  private timer: NodeJS.Timeout | undefined;
  private isStarted = false;
  private isStopped = false;
  private running: Promise<Round> | undefined;
  private quietSince: number | undefined;
  private last: { readonly at: string; readonly problem: FolderProblem | null } | undefined;
  private nextAt: string | null = null;

  constructor(store: Store, options: SharedFolderOptions) {
    this.store = store;
    this.options = options;
    this.judgements = new Judgements(store.connection);
  }

  /** Begins to go round by itself. */
  start(): void {
    this.isStarted = true;
    this.plan(FIRST_ROUND_AFTER_MS);
  }

  /** Ends going round; a round that is under way stops as soon as it can, and leaves nothing half. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    const limit = Promise.withResolvers<void>();
    const timer = setTimeout(limit.resolve, STOPPING_MS);
    await Promise.race([this.running, limit.promise]);
    clearTimeout(timer);
  }

  /**
   * Exchanges by this folder from now on. The folder `weerwerk` in it is made when it is not there.
   *
   * @throws {WeerwerkError} `fileUnreadable`, `fileUnwritable`
   */
  async choose(path: string, profile: PersonalDataProfile): Promise<FolderState> {
    const chosen: Chosen = { path: await this.prepare(resolve(path)), profile };
    const before = chosenIn(this.store.connection);
    if (before?.path !== chosen.path) this.forget();
    keepChosen(this.store.connection, chosen);
    this.plan(0);
    this.store.published([TOPIC]);
    return this.state();
  }

  /** Lets personal data and confidential records go into one's own packages, or stay away from now on. */
  setProfile(profile: PersonalDataProfile): FolderState {
    const chosen = chosenIn(this.store.connection);
    if (chosen) {
      keepChosen(this.store.connection, { ...chosen, profile });
      this.plan(0);
      this.store.published([TOPIC]);
    }
    return this.state();
  }

  /** Ends the exchanging; the files in the folder stay. */
  leave(): FolderState {
    keepChosen(this.store.connection, null);
    this.forget();
    clearTimeout(this.timer);
    this.nextAt = null;
    this.store.published([TOPIC]);
    return this.state();
  }

  /** Does a round now, or waits for the one that is under way. @returns null when no folder was chosen */
  async goRound(): Promise<Round | null> {
    const chosen = chosenIn(this.store.connection);
    if (!chosen || this.isStopped) return null;
    clearTimeout(this.timer);
    this.running ??= this.round(chosen).finally(() => {
      this.running = undefined;
      this.plan(ROUND_EVERY_MS);
    });
    return this.running;
  }

  async exchangeNow(): Promise<FolderState> {
    await this.goRound();
    return this.state();
  }

  /**
   * @returns where a file of the folder is
   * @throws {WeerwerkError} `fileUnreadable` when it is not there (any more)
   */
  async pathOf({ folder, file }: FolderFile): Promise<string> {
    const chosen = chosenIn(this.store.connection);
    const listing = chosen && (await listPlaces(chosen.path).catch(() => null));
    const place = listing?.places.find(({ name }) => name === plainFileName(folder));
    const found = place?.files.find(({ name }) => name === plainFileName(file));
    if (!found) throw new WeerwerkError({ code: 'fileUnreadable', detail: `${folder}/${file}` });
    return found.path;
  }

  state(): FolderState {
    const { connection } = this.store;
    const chosen = chosenIn(connection);
    const written = writtenIn(connection);
    const newest = written.files.at(-1);
    return {
      path: chosen?.path ?? null,
      profile: chosen?.profile ?? 'full',
      isBusy: this.running !== undefined,
      lastRoundAt: this.last?.at ?? null,
      nextRoundAt: this.nextAt,
      problem: this.last?.problem ?? null,
      written: newest && written.at !== null ? { file: newest.name, at: written.at } : null,
      ...seenInFolder(connection, this.options.fingerprint),
    };
  }

  private async prepare(path: string): Promise<string> {
    let folder: string;
    try {
      folder = await chosenFolder(path);
    } catch (error) {
      throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
    }
    try {
      if ((await findRoot(folder)) === undefined) await mkdir(join(folder, ROOT));
      return folder;
    } catch (error) {
      throw new WeerwerkError({ code: 'fileUnwritable', detail: join(folder, ROOT) }, { cause: error });
    }
  }

  private forget(): void {
    forgetFiles(this.store.connection);
    keepWritten(this.store.connection);
    this.quietSince = undefined;
    this.last = undefined;
  }

  /** Plans the next round, when rounds go by themselves and a folder was chosen. */
  private plan(after: number): void {
    clearTimeout(this.timer);
    if (!this.isStarted || this.isStopped || !chosenIn(this.store.connection)) return;
    this.nextAt = new Date(this.store.time().getTime() + after).toISOString();
    this.timer = setTimeout(() => void this.goRound(), after);
  }

  private async round(chosen: Chosen): Promise<Round> {
    const { fingerprint, identity, application, language, settle = () => wait(SETTLE_MS) } = this.options;
    const { store, judgements, quietSince } = this;
    this.nextAt = null;
    const needs: RoundNeeds = {
      store,
      fingerprint,
      identity,
      application,
      language: language(),
      chosen,
      judgements,
      settle: () => store.turns.aside(settle),
      quietSince,
      // The person may leave the folder, or choose another, while a round is under way.
      isCancelled: () => this.isStopped || chosenIn(store.connection)?.path !== chosen.path,
    };
    const round = await store.turns.work(() => doRound(needs));
    if (this.isStopped) return round;
    this.quietSince = round.quietSince;
    const isOther = this.last === undefined || this.last.problem !== round.problem;
    this.last = { at: store.time().toISOString(), problem: round.problem };
    if (isOther || round.written !== null || round.judged.length > 0) store.published([TOPIC]);
    return round;
  }
}
