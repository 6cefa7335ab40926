// Viewing as the person goes through it: open a package or a date, look round, compare, close.

import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fieldOf } from '../../shared/catalogue/catalogue.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { PreviewField, PreviewPage } from '../../shared/contract/packages.ts';
import type { CompareSide, Comparison, OpenedView, ViewState } from '../../shared/contract/viewing.ts';
import { WeerwerkError } from '../../shared/errors.ts';
import { isAgeFile } from '../exchange/ageHeader.ts';
import { decryptBeside } from '../exchange/encryption.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { pickFields } from '../exchange/preview.ts';
import type { Store } from '../store/store.ts';
import { summariesOf } from '../store/titles.ts';
import { compare, type Side } from './compare.ts';
import { type View, viewDate, viewPackage } from './view.ts';

interface Compared {
  readonly token: string;
  readonly fields: readonly PreviewField[];
  /** Where the titles are of what values refer to. */
  readonly stores: readonly Store[];
}

export class Viewing {
  /** What the windows show instead of one's own records. */
  current: View | undefined;
  private other: View | undefined;
  /** The encrypted files that wait for their passphrase: to view, and to compare with. */
  private locked: string | undefined;
  private lockedOther: string | undefined;
  private compared: Compared | undefined;
  private readonly own: Store;
  private readonly exchange: Exchange;
  private readonly onState: (state: ViewState | null) => void;

  /** @param onState told when what the windows show becomes another store */
  constructor(own: Store, exchange: Exchange, onState: (state: ViewState | null) => void) {
    this.own = own;
    this.exchange = exchange;
    this.onState = onState;
  }

  state(): ViewState | null {
    return this.current?.state ?? null;
  }

  /** @throws {WeerwerkError} as {@link viewPackage}; what was shown stays */
  async openPackage(path: string): Promise<OpenedView> {
    this.locked = (await isAgeFile(path)) ? path : undefined;
    if (this.locked !== undefined) return { kind: 'locked', fileName: basename(path) };
    return { kind: 'open', view: await this.show(await this.read(path)) };
  }

  /** @throws {WeerwerkError} `wrongPassphrase`; `previewExpired` when no encrypted package was chosen */
  async unlock(passphrase: string): Promise<ViewState> {
    return this.show(await this.readLocked(this.locked, passphrase));
  }

  async openDate(date: string): Promise<ViewState> {
    return this.show(await viewDate(this.own, date));
  }

  /** Back to one's own records. */
  async close(): Promise<null> {
    await this.current?.close();
    await this.other?.close();
    this.current = undefined;
    this.other = undefined;
    this.compared = undefined;
    this.onState(null);
    return null;
  }

  /** Opens another package, to compare with. @throws {WeerwerkError} as {@link viewPackage}; the other one stays */
  async openOther(path: string): Promise<OpenedView> {
    this.lockedOther = (await isAgeFile(path)) ? path : undefined;
    if (this.lockedOther !== undefined) return { kind: 'locked', fileName: basename(path) };
    return { kind: 'open', view: await this.keepOther(await this.read(path)) };
  }

  /** @throws {WeerwerkError} as {@link unlock} */
  async unlockOther(passphrase: string): Promise<ViewState> {
    return this.keepOther(await this.readLocked(this.lockedOther, passphrase));
  }

  /** @throws {WeerwerkError} `notFound` for a side that is not open; `cancelled` */
  async compare({ left, right }: ParsedInput<'compare.run'>): Promise<Comparison> {
    const job = this.exchange.job('compare');
    const found = await compare(this.sideOf(left), this.sideOf(right), async (done, total) => {
      job.onProgress(done, total);
      await new Promise((resolve) => setImmediate(resolve));
      if (job.isCancelled()) throw new WeerwerkError({ code: 'cancelled' });
    });
    const stores = [this.own, this.current?.store, this.other?.store].filter((store) => store !== undefined);
    this.compared = { token: randomUUID(), fields: found.fields, stores };
    return {
      token: this.compared.token,
      counts: found.counts,
      fieldTotal: found.fields.length,
      incomparable: found.incomparable,
    };
  }

  /** @throws {WeerwerkError} `previewExpired` when another comparison was made since */
  fields(request: ParsedInput<'compare.fields'>): PreviewPage {
    if (this.compared?.token !== request.token) throw new WeerwerkError({ code: 'previewExpired' });
    const page = pickFields(this.compared.fields, request);
    const ids = page.fields.flatMap(({ type, field, before, after }) =>
      fieldOf(type, field)?.kind === 'reference' ? [before, after].filter((id) => typeof id === 'string') : [],
    );
    const titles = this.compared.stores.flatMap((store) =>
      summariesOf(store.connection, [...new Set(ids)]).map(({ id, title }) => [id, title] as const),
    );
    return { ...page, titles: Object.fromEntries(titles) };
  }

  private read(path: string, fileName?: string): Promise<View> {
    return viewPackage(this.own, this.exchange.fingerprint, path, this.exchange.job('read'), fileName);
  }

  private async readLocked(path: string | undefined, passphrase: string): Promise<View> {
    if (path === undefined) throw new WeerwerkError({ code: 'previewExpired' });
    const plain = await decryptBeside(this.own.file, path, passphrase, this.exchange.job('read'));
    try {
      return await this.read(plain.path, basename(path));
    } finally {
      await plain.remove();
    }
  }

  private async keepOther(view: View): Promise<ViewState> {
    const before = this.other;
    this.other = view;
    // What was compared may be in the store that is closed now.
    this.compared = undefined;
    await before?.close();
    return view.state;
  }

  private async show(view: View): Promise<ViewState> {
    const before = this.current;
    this.current = view;
    this.compared = undefined;
    this.onState(view.state);
    await before?.close();
    return view.state;
  }

  private sideOf(side: CompareSide): Side {
    if (side.kind === 'now') return { connection: this.own.connection, fields: undefined, isPartial: false };
    if (side.kind === 'date')
      return { connection: this.own.connection, date: side.date, fields: undefined, isPartial: false };
    const view = side.kind === 'viewed' ? this.current : this.other;
    if (!view) throw new WeerwerkError({ code: 'notFound', detail: side.kind });
    const { scope, withoutPersonal } = view.state;
    // Without personal data the confidential records are missing too.
    const isPartial = scope.kind !== 'everything' || withoutPersonal;
    return { connection: view.store.connection, fields: view.fields, isPartial };
  }
}

/** @returns the store's answers about viewing and comparing */
export function viewingAnswers(viewing: Viewing) {
  return {
    'viewing.state': () => viewing.state(),
    'viewing.unlock': ({ passphrase }: ParsedInput<'viewing.unlock'>) => viewing.unlock(passphrase),
    'viewing.openDate': ({ date }: ParsedInput<'viewing.openDate'>) => viewing.openDate(date),
    'viewing.close': () => viewing.close(),
    'compare.unlockOther': ({ passphrase }: ParsedInput<'compare.unlockOther'>) => viewing.unlockOther(passphrase),
    'compare.run': (request: ParsedInput<'compare.run'>) => viewing.compare(request),
    'compare.fields': (request: ParsedInput<'compare.fields'>) => viewing.fields(request),
  };
}
