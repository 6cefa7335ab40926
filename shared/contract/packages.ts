// What goes in and out of data packages, as the exchange page shows it.

import { z } from 'zod';
import type { FieldValue, RecordTypeName } from '../catalogue/catalogue.ts';
import { recordId, recordTypeName } from './queries.ts';

export const PACKAGE_KINDS = ['exchange', 'snapshot', 'openData'] as const;
/**
 * `exchange` holds the change log and merges; `snapshot` is the state on a date, to look at; `openData` is a snapshot
 * that anybody may have.
 */
export type PackageKind = (typeof PACKAGE_KINDS)[number];

export const PERSONAL_DATA_PROFILES = ['full', 'withoutPersonal'] as const;
/** `withoutPersonal` leaves out the fields with personal data and the confidential records. */
export type PersonalDataProfile = (typeof PERSONAL_DATA_PROFILES)[number];

export const exportScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everything') }),
  /** The chosen records, with what belongs to them, is linked to them, and what all of those refer to. */
  z.strictObject({
    kind: z.literal('records'),
    type: z.enum(['project', 'municipality', 'instrument']),
    ids: z.array(recordId).min(1).max(1_000),
  }),
  /** The council's members, terms, advices, recommendations and follow-up. */
  z.strictObject({ kind: z.literal('council') }),
]);
export type ExportScope = z.output<typeof exportScope>;

/** What somebody wants in a package. */
export const exportRequest = z.strictObject({
  kind: z.enum(PACKAGE_KINDS),
  profile: z.enum(PERSONAL_DATA_PROFILES),
  scope: exportScope,
  /** Of a snapshot or open data: as on the end of this day; now when left out. */
  date: z.iso.date().optional(),
  /** For whom it is, in words; kept in the register of exports. */
  recipient: z.string().trim().max(200).default(''),
  /** The fingerprint of a known colleague, who then gets only what they do not have yet. */
  colleague: z.string().max(100).optional(),
  /** Encrypts the package as an age file. */
  passphrase: z.string().min(12).max(200).optional(),
  /** Whether the files that belong to the records go along. */
  withAttachments: z.boolean().default(true),
});
export type ExportRequest = z.output<typeof exportRequest>;

export interface PackageSender {
  readonly name: string;
  readonly replica: string;
}

export interface ExportResult {
  readonly path: string;
  readonly bytes: number;
  readonly records: number;
  readonly changes: number;
  /** Whether it holds only what its reader does not have yet. */
  readonly isIncremental: boolean;
}

/** One value of a person that would leave with a package. */
export interface PersonalDatum {
  readonly type: RecordTypeName;
  readonly record: string;
  readonly title: string;
  readonly field: string;
  readonly value: FieldValue;
  /** False for a value that the record no longer has, but that its history holds. */
  readonly isCurrent: boolean;
}

/** Which personal data a package holds, in numbers. */
export interface PersonalSummary {
  readonly counts: readonly { readonly type: RecordTypeName; readonly field: string; readonly count: number }[];
  /** The names of those who made the changes; they go along with every package that has a log. */
  readonly authors: readonly string[];
}

export interface PersonalPage extends PersonalSummary {
  readonly total: number;
  readonly data: readonly PersonalDatum[];
}

/** What was asked for a package that left; never its passphrase. */
export type ExportedPackage = Omit<ExportRequest, 'passphrase'> & { readonly isEncrypted: boolean };

/** A list that left as a workbook. */
export interface ExportedSheet {
  readonly kind: 'sheet';
  readonly type: RecordTypeName;
}

/** A line of the register of exports. */
export interface ExportEntry {
  readonly seq: number;
  readonly at: string;
  readonly author: string;
  readonly recipient: string;
  readonly fileName: string;
  readonly request: ExportedPackage | ExportedSheet;
  readonly scopeTitles: readonly string[];
  readonly result: Omit<ExportResult, 'path'>;
  readonly personal: PersonalSummary;
}

/** How far the sender of a package is known here. */
export type SenderState = 'own' | 'known' | 'unknown' | 'changedKey' | 'unsigned';

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

/** Which of the fields of a preview or a comparison, and how many at a time. */
export const previewQuery = z.strictObject({
  token: z.string(),
  search: z.string().max(200).default(''),
  effect: z.enum(['new', 'changed', 'deleted', 'conflict']).optional(),
  type: recordTypeName.optional(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});

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
  readonly senderState: SenderState;
  /** The fingerprint of the key that signed the package; null for one without a signature. */
  readonly fingerprint: string | null;
  readonly profile: PersonalDataProfile;
  readonly scope: ExportScope;
  readonly scopeTitles: readonly string[];
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

/** What opening a package led to: its preview, or the question for its passphrase. */
export type OpenedPackage =
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'locked'; readonly fileName: string };

export interface ImportResult {
  readonly batch: string | null;
  readonly newChanges: number;
  readonly records: number;
  readonly conflicts: number;
  readonly findings: number;
}
