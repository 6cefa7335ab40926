// What goes in and out of data packages, as the exchange page shows it.

import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';

export interface PackageSender {
  readonly name: string;
  readonly replica: string;
}

export interface ExportResult {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  readonly changes: number;
}

export type PreviewEffect = 'new' | 'changed' | 'deleted' | 'conflict';

/** One field that an import would change. */
export interface PreviewField {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly effect: PreviewEffect;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** Who set the new value, and when. */
  readonly author: string;
  readonly at: string;
}

export interface PreviewPage {
  readonly total: number;
  readonly fields: readonly PreviewField[];
  /** The titles of the records that the values refer to, by id: those in the package and those here. */
  readonly titles: { readonly [id: string]: string };
}

export interface PreviewCount {
  readonly type: RecordTypeName;
  readonly new: number;
  readonly changed: number;
  readonly deleted: number;
  readonly conflict: number;
}

export interface ImportPreview {
  /** Names the package that was read, for accepting exactly that one; valid until another is read. */
  readonly token: string;
  readonly fileName: string;
  readonly sender: PackageSender;
  readonly createdAt: string;
  readonly applicationVersion: string;
  /** Changes in the package, and how many of them are new here. */
  readonly changes: number;
  readonly newChanges: number;
  readonly counts: readonly PreviewCount[];
  /** Changes of record types or fields that this version does not know: kept, shown after an upgrade. */
  readonly unknownChanges: number;
  readonly fieldTotal: number;
}

export interface ImportResult {
  readonly batch: string | null;
  readonly newChanges: number;
  readonly records: number;
  readonly conflicts: number;
  readonly findings: number;
}
