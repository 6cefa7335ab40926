// Looking at a package, or at one's own store as it was, without importing anything; and comparing two of those.

import { z } from 'zod';
import {
  type ExportScope,
  type PackageKind,
  type PreviewCount,
  type PreviewPage,
  previewQuery,
  type SenderState,
} from './packages.ts';
import { ask, nothing } from './procedure.ts';

const isoDate = z.iso.date();
const withPassphrase = z.strictObject({ passphrase: z.string().min(1).max(200) });

/** What the windows show instead of one's own records. */
export interface ViewState {
  /** `own` is one's own store as it was on a date. */
  readonly kind: PackageKind | 'own';
  /** Empty for open data. */
  readonly sender: string;
  readonly senderState: SenderState | null;
  /** ISO date at whose end it was so; null for the moment of making. */
  readonly date: string | null;
  /** UTC, ISO 8601: when the package was made, or the view opened. */
  readonly createdAt: string;
  readonly fileName: string | null;
  readonly scope: ExportScope;
  readonly scopeTitles: readonly string[];
  readonly withoutPersonal: boolean;
  /** Record types or fields that this version does not know, and so cannot show. */
  readonly unknown: number;
}

export type OpenedView =
  | { readonly kind: 'open'; readonly view: ViewState }
  | { readonly kind: 'locked'; readonly fileName: string };

const side = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('date'), date: isoDate }),
  /** The package that is being viewed. */
  z.strictObject({ kind: z.literal('viewed') }),
  /** The package that was opened to compare with. */
  z.strictObject({ kind: z.literal('other') }),
]);
/** One of the two states that are compared. */
export type CompareSide = z.output<typeof side>;

export interface Comparison {
  /** Valid until another comparison is made. */
  readonly token: string;
  readonly counts: readonly PreviewCount[];
  readonly fieldTotal: number;
  /** Records that only one side has because the other is a part of the programme: they say nothing of a difference. */
  readonly incomparable: number;
}

export const viewingProcedures = {
  'viewing.state': ask('store', nothing).returns<ViewState | null>(),
  /** Asks for a package and shows it. Null when cancelled. */
  'viewing.openPackage': ask('main', nothing).returns<OpenedView | null>(),
  'viewing.unlock': ask('store', withPassphrase).returns<ViewState>(),
  /** Shows one's own store as it was at the end of a day. */
  'viewing.openDate': ask('store', z.strictObject({ date: isoDate })).returns<ViewState>(),
  /** Back to one's own records. */
  'viewing.close': ask('store', nothing).returns<null>(),

  /** Asks for another package to compare with. Null when cancelled. */
  'compare.openOther': ask('main', nothing).returns<OpenedView | null>(),
  'compare.unlockOther': ask('store', withPassphrase).returns<ViewState>(),
  'compare.run': ask('store', z.strictObject({ left: side, right: side })).returns<Comparison>(),
  'compare.fields': ask('store', previewQuery).returns<PreviewPage>(),
} as const;

/** What is answered from the view while one is open; of conflicts, imports and packages a view has none. */
export const ANSWERED_BY_VIEW = [
  'records.list',
  'records.count',
  'records.ids',
  'records.get',
  'records.choices',
  'records.titles',
  'records.history',
  'records.asOn',
  'search.records',
  'overview.get',
  'findings.list',
  'attachments.list',
  'money.breakdown',
  'money.yearTable',
  'money.cash',
  'money.forecast',
  'money.flow',
  'money.waterfall',
  'money.lines',
  'calendar.get',
  'advice.path',
  'advice.recommendations',
  'chain.get',
  'council.get',
  'council.meeting',
  'register.search',
  'scenarios.compare',
  'calendar.accounts',
  'places.figures',
  'places.dossier',
  'documents.templates',
  'documents.subjects',
  'documents.preview',
  'documents.placeholders',
] as const;

/** What one's own store goes on answering while a view is open, because it changes no record. Everything else waits. */
export const ANSWERED_BY_OWN = [
  'undo.state',
  'views.list',
  'drafts.list',
  'conflicts.count',
  'exchange.cancel',
  'exchange.exports',
  'colleagues.list',
  'folder.state',
  'boundaries.get',
  'viewing.state',
  'viewing.unlock',
  'viewing.openDate',
  'viewing.close',
  'compare.unlockOther',
  'compare.run',
  'compare.fields',
] as const;
