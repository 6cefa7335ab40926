// Exchange as the person goes through it: export; or read, look at the preview, accept or put away.

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fieldOf } from '../../shared/catalogue/catalogue.ts';
import type { Language, ParsedInput, Progress } from '../../shared/contract/contract.ts';
import type {
  ExportEntry,
  ExportRequest,
  ExportResult,
  ImportPreview,
  ImportResult,
  OpenedPackage,
  PersonalPage,
  PreviewPage,
} from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Arrival } from '../store/arrivals.ts';
import { backUp } from '../store/backup.ts';
import { findingsOf } from '../store/findings/findings.ts';
import type { Job } from '../store/pieces.ts';
import type { Store } from '../store/store.ts';
import { summariesOf } from '../store/titles.ts';
import { acceptPackage, type MergeablePackage, openForMerging } from './acceptPackage.ts';
import { isAgeFile } from './ageHeader.ts';
import { senderState } from './colleagues.ts';
import { decryptBeside } from './encryption.ts';
import { exportPackage, personalPage } from './exporter.ts';
import { exportsOf } from './exportRegister.ts';
import type { Identity } from './identity.ts';
import { Jobs } from './jobs.ts';
import { ImportFields } from './preview.ts';

interface Pending {
  readonly token: string;
  readonly opened: MergeablePackage;
  readonly preview: ImportPreview;
  readonly fields: ImportFields;
}

export interface ExchangeOptions {
  /** The application's version, for the packages that it makes. */
  readonly application: string;
  readonly language: Language;
  readonly tell: (progress: Progress) => void;
  /** The key with which this installation signs; without it its packages have no signature. */
  readonly identity?: Identity | undefined;
}

export class Exchange {
  language: Language;
  private readonly store: Store;
  private readonly options: ExchangeOptions;
  private readonly jobs: Jobs;
  private pending: Pending | undefined;
  /** The encrypted package that waits for its passphrase. */
  private locked: string | undefined;
  /** Raised by whoever wants that what is under way ends. */

  constructor(store: Store, options: ExchangeOptions) {
    this.store = store;
    this.options = options;
    this.jobs = new Jobs(options.tell);
    this.language = options.language;
  }

  /** The fingerprint of this installation's key; null without one. */
  get fingerprint(): string | null {
    return this.options.identity?.fingerprint ?? null;
  }

  /** Ends the export, reading or import that is under way, with `cancelled`. */
  cancel(): null {
    return this.jobs.cancel();
  }

  /** @returns how a long piece of work tells its progress and hears that it must stop */
  job(job: Progress['job']): Job {
    return this.jobs.begin(job);
  }

  /** @returns which personal data a package would hold */
  personal({ request, offset, limit }: ParsedInput<'exchange.personal'>): PersonalPage {
    return personalPage(this.store, request, offset, limit);
  }

  /** @throws {WeerwerkError} as {@link exportPackage} */
  export(path: string, request: ExportRequest): Promise<ExportResult> {
    const { application, identity } = this.options;
    const job = this.job('export');
    return this.store.turns.work(() =>
      exportPackage(this.store, path, request, { language: this.language, application, identity, ...job }),
    );
  }

  /** @returns the register of exports */
  exports(): ExportEntry[] {
    return exportsOf(this.store.connection);
  }

  /**
   * Reads and verifies a package and rehearses its import. Nothing is changed.
   *
   * @returns the preview, or the question for the passphrase: answer it with {@link unlock}
   * @throws {WeerwerkError} as {@link openForMerging}
   */
  async open(path: string): Promise<OpenedPackage> {
    this.discard();
    this.locked = undefined;
    if (!(await isAgeFile(path))) return { kind: 'preview', preview: await this.preview(path) };
    this.locked = path;
    return { kind: 'locked', fileName: basename(path) };
  }

  /**
   * Opens the encrypted package that was chosen last. It stays chosen when the passphrase is wrong.
   *
   * @throws {WeerwerkError} `wrongPassphrase`, `previewExpired` when none was chosen, or as {@link open}
   */
  async unlock(passphrase: string): Promise<ImportPreview> {
    const path = this.locked;
    if (path === undefined) throw new WeerwerkError({ code: 'previewExpired' });
    const plain = await decryptBeside(this.store.file, path, passphrase, this.job('read'));
    try {
      return { ...(await this.preview(plain.path)), fileName: basename(path) };
    } finally {
      await plain.remove();
    }
  }

  /** As {@link open}, for a package that is not encrypted. */
  async preview(path: string): Promise<ImportPreview> {
    this.discard();
    const { connection } = this.store;
    const opened = await openForMerging(this.store, path, this.job('read'));
    let fields = new ImportFields();
    const begin = () => {
      fields = new ImportFields();
      return (arrival: Arrival) => fields.observe(arrival);
    };
    const received = await this.store.foresee(opened.changes, begin, this.job('preview')).catch((error: unknown) => {
      opened.attachments.discard();
      throw error;
    });
    const { weerwerk, created } = opened.descriptor;
    const preview: ImportPreview = {
      token: randomUUID(),
      fileName: basename(path),
      sender: weerwerk.sender,
      senderState: senderState(connection, this.options.identity?.fingerprint ?? null, opened.signer, weerwerk.sender),
      fingerprint: opened.signer?.fingerprint ?? null,
      profile: weerwerk.profile,
      scope: weerwerk.scope,
      scopeTitles: weerwerk.scopeTitles,
      createdAt: created,
      applicationVersion: weerwerk.application,
      changes: opened.changes.length,
      newChanges: received.newChanges,
      counts: fields.counts(),
      unknownChanges: fields.unknownChanges,
      fieldTotal: fields.total,
    };
    this.pending = { token: preview.token, opened, preview, fields };
    return preview;
  }

  /** @throws {WeerwerkError} `previewExpired` when another package was read since */
  previewFields(request: ParsedInput<'exchange.previewFields'>): PreviewPage {
    const pending = this.pendingOf(request.token);
    const page = pending.fields.page(request);
    const referred = page.fields.flatMap(({ type, field, before, after }) =>
      fieldOf(type, field)?.kind === 'reference' ? [before, after] : [],
    );
    const ids = [...new Set(referred.filter((id) => typeof id === 'string'))];
    const here = summariesOf(this.store.connection, ids).map(({ id, title }) => [id, title] as const);
    const arriving = ids.flatMap((id) => {
      const title = pending.fields.titleOf(id);
      return title === undefined ? [] : [[id, title] as const];
    });
    return { ...page, titles: Object.fromEntries([...here, ...arriving]) };
  }

  /**
   * Imports the package that was previewed: a backup first, then one transaction and one undoable batch.
   *
   * @throws {WeerwerkError} `previewExpired`, `senderNotTrusted`, `diskFull`, `packageRefused`, `cancelled`; nothing is
   *   changed then, and the preview stands
   */
  async apply({ token, trust: isTrusted }: ParsedInput<'exchange.apply'>): Promise<ImportResult> {
    const { opened, preview } = this.pendingOf(token);
    const { connection, file } = this.store;
    if (!isTrusted && !['own', 'known'].includes(preview.senderState)) {
      throw new WeerwerkError({ code: 'senderNotTrusted', detail: preview.sender.name });
    }
    const job = this.job('import');
    job.onProgress(0, opened.changes.length);
    await this.store.turns.work(() => backUp(connection.sqlite, file, this.store.time(), 'before-import'));
    if (job.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
    const received = await acceptPackage(this.store, opened, preview.senderState, job);
    this.pending = undefined;
    const conflicts = connection.prepare('select count(*) as n from conflict').get() as { n: number };
    return {
      batch: received.batch,
      newChanges: received.newChanges,
      records: received.records,
      conflicts: conflicts.n,
      findings: findingsOf(connection).length,
    };
  }

  /** Puts the package that was read away. */
  discard(): null {
    this.pending?.opened.attachments.discard();
    this.pending = undefined;
    return null;
  }

  private pendingOf(token: string): Pending {
    if (this.pending?.token !== token) throw new WeerwerkError({ code: 'previewExpired' });
    return this.pending;
  }
}
