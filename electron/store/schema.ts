// The types of the store's tables. Those of the record tables follow from the catalogue.

import type { Generated } from 'kysely';
import type { RecordTypeName, ValuesOf } from '../../shared/catalogue/catalogue.ts';
import type { BatchKind } from '../../shared/contract/queries.ts';
import type { Figure } from '../../shared/money/figures.ts';

/** The columns that every record table has beside the catalogue's fields. */
export interface SystemColumns {
  readonly id: string;
  readonly deleted: number;
  /** Change ids, in ascending order, separated by spaces. */
  readonly heads: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** A value as SQLite keeps it: lists of words are JSON text. */
type Stored<Value> = Value extends readonly string[] ? string : Value;

export type RecordTable<Name extends RecordTypeName> = SystemColumns & {
  readonly [F in keyof ValuesOf<Name>]: Stored<ValuesOf<Name>[F]>;
};

/** A record table seen without knowing its type: system columns by name, the rest as the catalogue names them. */
export type AnyRecordTable = SystemColumns & { readonly [column: string]: string | number | null };

export type RecordTables = { readonly [Name in RecordTypeName]: AnyRecordTable };

export interface ChangeTable {
  /** Order of arrival here; local. */
  readonly seq: Generated<number>;
  readonly id: string;
  readonly type: string;
  readonly record: string;
  /** JSON object. */
  readonly patch: string;
  /** Change ids separated by spaces. */
  readonly parents: string;
  readonly author: string;
  readonly batch: string;
  readonly at: string;
  /** The local batch with which the change came into this store: its own for one's own work, the import otherwise. */
  readonly arrival: string;
  readonly hash: string;
  /** Fields whose values are not here, separated by spaces; null for a change that says everything. */
  readonly redacted: string | null;
  /** Fields that this change erases from the record's history, separated by spaces; null for an ordinary change. */
  readonly erases: string | null;
}

/** Changes that an import completed with values that had been left out before: what they were, for undo. */
export interface CompletedChangeTable {
  readonly id: string;
  readonly batch: string;
  /** JSON of the change as it was. */
  readonly before: string;
}

/**
 * `done`: on the undo stack. `undone`: can be redone. `final`: neither (seeds, undos, and what was undone before
 * something new was done).
 */
export type BatchState = 'done' | 'undone' | 'final';

export interface BatchTable {
  readonly seq: Generated<number>;
  readonly id: string;
  readonly kind: BatchKind;
  /** JSON of a BatchLabel. */
  readonly label: string;
  readonly author: string;
  readonly at: string;
  readonly state: BatchState;
  readonly undoneBy: string | null;
}

/** Changes of an import that was undone: out of the log, kept for redo. */
export interface WithdrawnChangeTable {
  readonly id: string;
  readonly withdrawnFrom: string;
  /** JSON of the change. */
  readonly content: string;
}

export interface ConflictTable {
  readonly record: string;
  readonly field: string;
  readonly type: string;
  /** JSON of the value that all had seen; `null` for none. */
  readonly base: string;
  /** Change ids separated by spaces. */
  readonly candidates: string;
}

/** One package that left this store. */
export interface ExportTable {
  readonly seq: Generated<number>;
  readonly at: string;
  readonly author: string;
  /** In words, as the person gave it; may be empty. */
  readonly recipient: string;
  readonly fileName: string;
  /** JSON of an ExportRequest without its passphrase. */
  readonly request: string;
  /** JSON of an ExportResult without its path. */
  readonly result: string;
  /** JSON of a PersonalSummary. */
  readonly personal: string;
}

/** Somebody whose packages are known by the key that signs them; local. */
export interface ColleagueTable {
  readonly fingerprint: string;
  /** The raw bytes in base64. */
  readonly publicKey: string;
  readonly name: string;
  /** The copy of the store that their last package came from; null when it did not say. */
  readonly replica: string | null;
  /** ISO moments. */
  readonly knownSince: string;
  readonly lastSeenAt: string;
  /** JSON of what they last said to have; null when they never said. */
  readonly inventory: string | null;
}

/** Conflicts that a person put off; local. With other candidates the conflict is asked again. */
export interface PutOffConflictTable {
  readonly record: string;
  readonly field: string;
  readonly candidates: string;
}

/** What a heading meant in a table that was read in; local. */
export interface TableColumnTable {
  readonly type: string;
  /** As headings are compared, not as it was written. */
  readonly heading: string;
  /** A field's name, or null for a column that was not read. */
  readonly field: string | null;
  readonly unit: number;
  readonly decimal: string;
  readonly dates: string;
  readonly isKey: number;
  readonly usedAt: string;
}

/** A file of the shared folder that was looked at, and what became of it; local. */
export interface FolderPackageTable {
  /** The name of its sender's place in the folder, and its own; both in small letters. */
  readonly folder: string;
  readonly file: string;
  /** By these two a file is known to be another one than it was; `modified` in milliseconds. */
  readonly size: number;
  readonly modified: number;
  readonly sha256: string;
  readonly outcome: 'taken' | 'waiting' | 'refused';
  /** Why it waits or was refused. */
  readonly reason: string | null;
  readonly fingerprint: string | null;
  /** As the sender calls themselves. */
  readonly name: string | null;
  readonly replica: string | null;
  readonly madeAt: string | null;
  /** JSON of what its sender had; null when it did not say. */
  readonly inventory: string | null;
  readonly newChanges: number;
  /** One of the changes that it brought: no longer here when a person took them back. */
  readonly broughtChange: string | null;
  readonly at: string;
}

/** Changes that a person took back by undo: they do not come in again by themselves. */
export interface TakenBackTable {
  readonly id: string;
}

/** By what amounts are summed; an empty text or a year 0 is "not filled in". */
interface MoneyDimensions {
  readonly figure: Figure;
  readonly year: number;
  readonly instrument: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly area: string;
  readonly focusTheme: string;
  readonly fundingSource: string;
  /** Of a budget's change its moment or `cashShift`, of a contribution its precision, of a payment its kind. */
  readonly detail: string;
  /** Euro cents. */
  readonly amount: number;
}

/** One amount of one record; see `money/facts.ts`. */
export interface MoneyFactTable extends MoneyDimensions {
  readonly record: string;
  readonly side: string;
  readonly type: RecordTypeName;
  /** ISO date; null where the record has none. */
  readonly date: string | null;
  readonly project: string | null;
  readonly grantDecision: string | null;
  readonly budgetArticle: string | null;
}

/** The same summed; the database keeps it up to date. */
export interface MoneySumTable extends MoneyDimensions {
  /** Of how many amounts it is the sum. */
  readonly lines: number;
}

/** The municipal boundaries that a person added to the map; one row at most, local. */
export interface BoundarySetTable {
  readonly id: number;
  readonly fileName: string;
  readonly year: number | null;
  readonly addedAt: string;
  /** JSON of the codes in the file, with their names. */
  readonly codes: string;
  /** JSON of the topology to be drawn. */
  readonly topology: string;
}

export interface SearchRowTable {
  readonly rowid: Generated<number>;
  readonly record: string;
  readonly type: string;
}

export interface SettingTable {
  readonly key: string;
  readonly value: string;
}

export interface SavedViewTable {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly address: string;
}

export interface DraftTable {
  readonly key: string;
  readonly content: string;
  readonly savedAt: string;
}

export type Database = {
  readonly [Name in RecordTypeName]: RecordTable<Name>;
} & {
  readonly change: ChangeTable;
  readonly withdrawnChange: WithdrawnChangeTable;
  readonly completedChange: CompletedChangeTable;
  readonly batch: BatchTable;
  readonly export: ExportTable;
  readonly conflict: ConflictTable;
  readonly putOffConflict: PutOffConflictTable;
  readonly colleague: ColleagueTable;
  readonly tableColumn: TableColumnTable;
  readonly folderPackage: FolderPackageTable;
  readonly takenBack: TakenBackTable;
  readonly moneyFact: MoneyFactTable;
  readonly moneySum: MoneySumTable;
  readonly boundarySet: BoundarySetTable;
  readonly searchRow: SearchRowTable;
  readonly search: { readonly rowid: number; readonly title: string; readonly body: string };
  readonly setting: SettingTable;
  readonly savedView: SavedViewTable;
  readonly draft: DraftTable;
};
