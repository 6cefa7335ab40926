// The messages between the main process and the store process, and the procedures that exist only between them.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import type { StagedFiles } from '../../shared/contract/adviceEntry.ts';
import type {
  Language,
  Output,
  ParsedInput,
  ProcedureName,
  StartNotice,
  StoreProcedureName,
  Topics,
} from '../../shared/contract/contract.ts';
import type { FolderState } from '../../shared/contract/folder.ts';
import type {
  ExportRequest,
  ExportResult,
  OpenedPackage,
  PersonalDataProfile,
} from '../../shared/contract/packages.ts';
import type { Boundaries } from '../../shared/contract/places.ts';
import type { OpenedTable, SheetExport, SheetExportResult } from '../../shared/contract/sheets.ts';
import type { SavedTable } from '../../shared/contract/tables.ts';
import type { OpenedView } from '../../shared/contract/viewing.ts';
import type { ErrorReport } from '../../shared/errors.ts';
import type { CalendarFile } from '../store/calendar/calendarAnswers.ts';

export type MainProcedureName = Exclude<ProcedureName, StoreProcedureName>;

/**
 * Procedures that carry a path. Only the main process asks them, after a file dialog: a window never names a file.
 * They are not in the contract, so the gate knows no such procedure.
 */
export interface InternalProcedures {
  readonly 'internal.export': {
    readonly input: { readonly path: string; readonly request: ExportRequest };
    readonly output: ExportResult;
  };
  readonly 'internal.addAttachments': {
    readonly input: {
      readonly owner: { readonly type: RecordTypeName; readonly id: string };
      readonly paths: readonly string[];
    };
    readonly output: number;
  };
  readonly 'internal.keepFiles': {
    readonly input: { readonly paths: readonly string[] };
    readonly output: StagedFiles;
  };
  readonly 'internal.attachmentFile': {
    readonly input: { readonly id: string };
    readonly output: { readonly path: string; readonly name: string };
  };
  readonly 'internal.view': { readonly input: { readonly path: string }; readonly output: OpenedView };
  readonly 'internal.viewOther': { readonly input: { readonly path: string }; readonly output: OpenedView };
  readonly 'internal.preview': { readonly input: { readonly path: string }; readonly output: OpenedPackage };
  readonly 'internal.exportSheet': {
    readonly input: { readonly path: string; readonly request: SheetExport; readonly language: Language };
    readonly output: SheetExportResult;
  };
  readonly 'internal.saveCalendar': { readonly input: CalendarFile; readonly output: string };
  readonly 'internal.saveTable': {
    readonly input: { readonly path: string; readonly table: SavedTable; readonly language: Language };
    readonly output: string;
  };
  readonly 'internal.chooseFolder': {
    readonly input: { readonly path: string; readonly profile: PersonalDataProfile };
    readonly output: FolderState;
  };
  readonly 'internal.addBoundaries': { readonly input: { readonly path: string }; readonly output: Boundaries | null };
  readonly 'internal.openTable': { readonly input: { readonly path: string }; readonly output: OpenedTable };
}

/** Everything that the store process answers. */
export type StoreCallName = StoreProcedureName | keyof InternalProcedures;

/** The input as the store gets it: parsed, with its defaults filled in. */
export type StoreInput<Name extends StoreCallName> = Name extends keyof InternalProcedures
  ? InternalProcedures[Name]['input']
  : Name extends ProcedureName
    ? ParsedInput<Name>
    : never;

export type StoreOutput<Name extends StoreCallName> = Name extends keyof InternalProcedures
  ? InternalProcedures[Name]['output']
  : Name extends ProcedureName
    ? Output<Name>
    : never;

export interface StoreOptions {
  /** Where the database file is or is to be made: an absolute path. */
  readonly file: string;
  /** Fill a new store with the fictional demo set. */
  readonly demo: boolean;
  /** The author of this computer's changes. */
  readonly userName: string;
  /** The application's version. */
  readonly version: string;
  readonly language: Language;
  /** The private key with which packages are signed, as `serialiseIdentity` writes it. Never to be logged. */
  readonly identity: string;
}

export type MessageToStore =
  | { readonly kind: 'open'; readonly options: StoreOptions }
  | { readonly kind: 'call'; readonly id: number; readonly name: StoreCallName; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  /** The person changed their name or language: it counts for the changes and documents from now on. */
  | { readonly kind: 'user'; readonly userName: string; readonly language: Language }
  | { readonly kind: 'close' };

/** What the store tells once it is open. */
export interface OpenedStore {
  /** What opening found to tell. */
  readonly notices: readonly StartNotice[];
  /** The name of this copy of the store, in every change made here. */
  readonly replica: string;
  readonly demo: boolean;
}

/** The topics that the store process publishes; the others come from the main process. */
export type StoreTopic = 'changed' | 'progress' | 'viewing';

export type MessageFromStore =
  | ({ readonly kind: 'opened' } & OpenedStore)
  | { readonly kind: 'failed'; readonly error: ErrorReport }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: ErrorReport }
  | {
      [Topic in StoreTopic]: { readonly kind: 'publish'; readonly topic: Topic; readonly payload: Topics[Topic] };
    }[StoreTopic]
  | { readonly kind: 'closed' };
