// Exchange as the person goes through it: export; or read, look at the preview, accept or put away.

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fieldOf } from '../../shared/catalogue/catalogue.ts';
import type { Language, ParsedInput, Progress } from '../../shared/contract/contract.ts';
import type {
  ExportResult,
  ImportPreview,
  ImportResult,
  PreviewField,
  PreviewPage,
} from '../../shared/contract/packages.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import type { Change } from '../../shared/merge/change.ts';
import { backUp } from '../store/backup.ts';
import { findingsOf } from '../store/findings.ts';
import type { Store } from '../store/store.ts';
import { summariesOf } from '../store/titles.ts';
import { PreviewCollector, pickFields } from './preview.ts';
import { readPackage } from './readPackage.ts';
import { writePackage } from './writePackage.ts';

interface Pending {
  readonly token: string;
  readonly sender: string;
  readonly changes: readonly Change[];
  readonly fields: readonly PreviewField[];
  readonly titles: ReadonlyMap<string, string>;
}

/** Progress is told at most this often. */
const PROGRESS_EVERY_MS = 100;

export class Exchange {
  language: Language;
  private readonly store: Store;
  private readonly application: string;
  private readonly tell: (progress: Progress) => void;
  private pending: Pending | undefined;
  private cancelled = false;

  constructor(store: Store, application: string, language: Language, tell: (progress: Progress) => void) {
    this.store = store;
    this.application = application;
    this.language = language;
    this.tell = tell;
  }

  /** Ends the export or reading that is under way, with `cancelled`. */
  cancel(): null {
    this.cancelled = true;
    return null;
  }

  private job(job: Progress['job']): { onProgress: (done: number, total: number) => void; isCancelled: () => boolean } {
    this.cancelled = false;
    let last = 0;
    return {
      isCancelled: () => this.cancelled,
      onProgress: (done, total) => {
        const now = Date.now();
        if (now - last < PROGRESS_EVERY_MS && done < total) return;
        last = now;
        this.tell({ job, done, total });
      },
    };
  }

  /** @throws {WeerwerkError} as {@link writePackage} */
  export(path: string): Promise<ExportResult> {
    return writePackage(this.store.connection, {
      path,
      language: this.language,
      application: this.application,
      sender: { name: this.store.user, replica: this.store.replica },
      now: this.store.time(),
      ...this.job('export'),
    });
  }

  /**
   * Reads and verifies a package and rehearses its import. Nothing is changed.
   *
   * @throws {WeerwerkError} as {@link readPackage}, or `packageRefused`
   */
  async preview(path: string): Promise<ImportPreview> {
    this.pending = undefined;
    const { descriptor, changes } = await readPackage(path, this.job('read'));
    const collector = new PreviewCollector();
    const received = this.store.rehearse(changes, (...seen) => collector.observe(...seen));
    const token = randomUUID();
    const { sender, application } = descriptor.weerwerk;
    this.pending = { token, sender: sender.name, changes, fields: collector.fields, titles: collector.titles };
    return {
      token,
      fileName: basename(path),
      sender,
      createdAt: descriptor.created,
      applicationVersion: application,
      changes: changes.length,
      newChanges: received.newChanges,
      counts: collector.counts(),
      unknownChanges: collector.unknownChanges,
      fieldTotal: collector.fields.length,
    };
  }

  /** @throws {WeerwerkError} `previewExpired` when another package was read since */
  previewFields(request: ParsedInput<'exchange.previewFields'>): PreviewPage {
    const pending = this.pendingOf(request.token);
    const page = pickFields(pending.fields, request);
    const referred = page.fields.flatMap(({ type, field, before, after }) =>
      fieldOf(type, field)?.kind === 'reference' ? [before, after] : [],
    );
    const ids = [...new Set(referred.filter((id) => typeof id === 'string'))];
    const here = summariesOf(this.store.connection, ids).map(({ id, title }) => [id, title] as const);
    const arriving = ids.flatMap((id) => {
      const title = pending.titles.get(id);
      return title === undefined ? [] : [[id, title] as const];
    });
    return { ...page, titles: Object.fromEntries([...here, ...arriving]) };
  }

  /**
   * Imports the package that was previewed: a backup first, then one transaction and one undoable batch.
   *
   * @throws {WeerwerkError} `previewExpired`, `diskFull`, `packageRefused`; nothing is changed then
   */
  async apply(token: string): Promise<ImportResult> {
    const { sender, changes } = this.pendingOf(token);
    const { connection, file } = this.store;
    await backUp(connection.sqlite, file, this.store.time(), 'before-import');
    const received = this.store.accept(changes, ({ records }) => ({
      action: 'import',
      type: null,
      title: sender,
      count: records,
    }));
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
    this.pending = undefined;
    return null;
  }

  private pendingOf(token: string): Pending {
    if (this.pending?.token !== token) throw new WeerwerkError({ code: 'previewExpired' });
    return this.pending;
  }
}
