// The one list of everything that a window may ask: names, inputs and answers.

import { z } from 'zod';
import { adviceProcedures } from './advice.ts';
import { adviceEntryProcedures } from './adviceEntry.ts';
import { amountsProcedures } from './amounts.ts';
import { attachmentProcedures } from './attachments.ts';
import { calendarProcedures } from './calendar.ts';
import { chainProcedures } from './chain.ts';
import { changesProcedures } from './changes.ts';
import { colleaguesProcedures } from './colleagues.ts';
import { conflictProcedures } from './conflicts.ts';
import { councilProcedures } from './council.ts';
import { documentsProcedures } from './documents.ts';
import { erasureProcedures } from './erasure.ts';
import { exchangeProcedures } from './exchange.ts';
import type { Finding } from './findings.ts';
import { folderProcedures } from './folder.ts';
import { moneyProcedures } from './money.ts';
import type { Overview } from './overview.ts';
import { placesProcedures } from './places.ts';
import { type Answerer, ask, nothing, type Procedure } from './procedure.ts';
import type { HistoryEntry, ListPage, RecordDetail, RecordSummary, SearchHit, UndoState } from './queries.ts';
import { listSchema, recordId, recordTypeName, selectionSchema } from './queries.ts';
import { registerProcedures } from './register.ts';
import { scenarioProcedures } from './scenarios.ts';
import { sheetsProcedures } from './sheets.ts';
import { tableProcedures } from './tables.ts';
import { type ViewState, viewingProcedures } from './viewing.ts';

const recordKey = z.strictObject({ type: recordTypeName, id: recordId });
const isoDate = z.iso.date();
const fieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

/** One record to be made, changed or deleted. */
const edit = z.strictObject({
  type: recordTypeName,
  /** Left out for a new record. */
  id: recordId.optional(),
  patch: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/), fieldValue).default({}),
  /** True deletes. False keeps a record that one person deleted while another edited it: the decision of that conflict. */
  delete: z.boolean().optional(),
  /** The heads that the editor saw when the form was opened. */
  seen: z.array(z.string().max(40)).max(100).optional(),
});
export type Edit = z.output<typeof edit>;

export const THEMES = ['system', 'light', 'dark'] as const;
export const LANGUAGES = ['nl', 'en'] as const;
export type Theme = (typeof THEMES)[number];
export type Language = (typeof LANGUAGES)[number];

/**
 * What starting may find to tell: the store was brought to this version; this computer's clock went back; the signing key
 * could not be read and there is a new one, or one for this run only.
 */
export type StartNotice = 'upgraded' | 'noBackup' | 'clockBehind' | 'keyReplaced' | 'keyTemporary';

export interface Session {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** Where the store is, to be shown and to be backed up. */
  readonly storePath: string;
  readonly replica: string;
  readonly userName: string;
  readonly language: Language;
  readonly theme: Theme;
  /** The store holds the fictional demo set: every page says so. */
  readonly demo: boolean;
  /** What starting found to tell. */
  readonly notices: readonly StartNotice[];
}

/** A view that a person keeps, of a list or of the register: what the address of the page holds. */
export const savedView = z.strictObject({
  id: z.string().min(1).max(60),
  type: z.union([recordTypeName, z.literal('register')]),
  name: z.string().trim().min(1).max(80),
  address: z.string().max(5_000),
});
export type SavedView = z.output<typeof savedView>;

export interface Draft {
  readonly key: string;
  readonly content: string;
  readonly savedAt: string;
}

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
}

export const contract = {
  'session.get': ask('main', nothing).returns<Session>(),
  'session.set': ask(
    'main',
    z.strictObject({
      language: z.enum(LANGUAGES).optional(),
      theme: z.enum(THEMES).optional(),
      userName: z.string().trim().min(1).max(120).optional(),
    }),
  ).returns<Session>(),
  'window.ready': ask('main', nothing).returns<null>(),
  'window.openWebsite': ask('main', z.strictObject({ url: z.url({ protocol: /^(?:https|mailto)$/ }) })).returns<null>(),
  'window.showStoreFolder': ask('main', nothing).returns<null>(),
  /** Asks for a file name, then writes a chart into it. The path written, or null when the person cancelled. */
  'window.saveChart': ask(
    'main',
    z.strictObject({
      /** What the chart shows: the file name to begin with. */
      title: z.string().min(1).max(300),
      format: z.enum(['svg', 'png']),
      /** The SVG's text, or the PNG in base64. */
      content: z.string().max(20_000_000),
    }),
  ).returns<string | null>(),

  'records.list': ask('store', listSchema).returns<ListPage>(),
  /** Only the number of records of a selection. */
  'records.count': ask('store', selectionSchema).returns<number>(),
  /** The ids of a selection in list order, for selecting all of it; at most 10,000. */
  'records.ids': ask('store', selectionSchema).returns<readonly string[]>(),
  'records.get': ask('store', recordKey).returns<RecordDetail>(),
  /** Records to choose from for a reference field: those whose title has the words, most used first without words. */
  'records.choices': ask(
    'store',
    z.strictObject({ type: recordTypeName, search: z.string().max(200), limit: z.int().min(1).max(200).default(50) }),
  ).returns<readonly Choice[]>(),
  'records.titles': ask('store', z.strictObject({ ids: z.array(recordId).max(500) })).returns<
    readonly RecordSummary[]
  >(),
  'records.history': ask('store', recordKey).returns<readonly HistoryEntry[]>(),
  /** The record's values at the end of a day; null when it did not exist yet. */
  'records.asOn': ask('store', recordKey.extend({ date: isoDate })).returns<RecordDetail['values'] | null>(),
  /** Makes, changes and deletes records in one undoable batch. */
  'records.save': ask('store', z.strictObject({ edits: z.array(edit).min(1).max(10_000) })).returns<{
    readonly batch: string | null;
    readonly ids: readonly string[];
  }>(),
  'search.records': ask(
    'store',
    z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(100).default(20) }),
  ).returns<readonly SearchHit[]>(),
  'overview.get': ask('store', nothing).returns<Overview>(),
  'findings.list': ask('store', nothing).returns<readonly Finding[]>(),

  'undo.state': ask('store', nothing).returns<UndoState>(),
  'undo.undo': ask('store', nothing).returns<UndoState & { readonly skipped: number }>(),
  'undo.redo': ask('store', nothing).returns<UndoState & { readonly skipped: number }>(),

  'views.list': ask('store', nothing).returns<readonly SavedView[]>(),
  'views.put': ask('store', savedView).returns<null>(),
  'views.remove': ask('store', z.strictObject({ id: z.string() })).returns<null>(),
  'drafts.list': ask('store', nothing).returns<readonly Draft[]>(),
  'drafts.put': ask(
    'store',
    z.strictObject({ key: z.string().max(200), content: z.string().max(1_000_000) }),
  ).returns<null>(),
  'drafts.remove': ask('store', z.strictObject({ key: z.string().max(200) })).returns<null>(),

  ...exchangeProcedures,
  ...erasureProcedures,
  ...conflictProcedures,
  ...changesProcedures,
  ...colleaguesProcedures,
  ...sheetsProcedures,
  ...folderProcedures,
  ...viewingProcedures,
  ...attachmentProcedures,
  ...moneyProcedures,
  ...scenarioProcedures,
  ...calendarProcedures,
  ...amountsProcedures,
  ...placesProcedures,
  ...tableProcedures,
  ...documentsProcedures,
  ...adviceProcedures,
  ...adviceEntryProcedures,
  ...councilProcedures,
  ...chainProcedures,
  ...registerProcedures,
} as const;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type Input<Name extends ProcedureName> = z.input<Contract[Name]['input']>;
export type ParsedInput<Name extends ProcedureName> = z.output<Contract[Name]['input']>;
export type Output<Name extends ProcedureName> =
  Contract[Name] extends Procedure<Answerer, z.ZodType, infer O> ? O : never;
export type StoreProcedureName = {
  [Name in ProcedureName]: Contract[Name]['answerer'] extends 'store' ? Name : never;
}[ProcedureName];

/** What is told to every window without being asked. */
export interface Topics {
  /** Records of these types changed, or drafts, views and the undo state with them. */
  readonly changed: { readonly types: readonly string[] };
  readonly progress: Progress;
  /** A menu item was chosen. */
  readonly command: { readonly command: MenuCommand };
  readonly session: Session;
  /** What the windows show instead of one's own records; null for one's own. */
  readonly viewing: { readonly view: ViewState | null };
}

export type TopicName = keyof Topics;

/** How far a long piece of work is; `total` 0 when unknown. */
export interface Progress {
  readonly job: 'export' | 'read' | 'preview' | 'import' | 'compare' | 'document';
  readonly done: number;
  readonly total: number;
}

export const MENU_COMMANDS = [
  'new',
  'save',
  'undo',
  'redo',
  'palette',
  'find',
  'export',
  'import',
  'settings',
  'keyboard',
  'about',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];
