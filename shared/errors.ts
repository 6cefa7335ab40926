// What can go wrong, as codes that cross processes. The sentences are in the texts, under `error.<code>`.

import type { Problem } from './catalogue/schema.ts';

export type ErrorCode =
  /** The question itself was malformed or came from somewhere it may not come from. */
  | 'badRequest'
  | 'unexpected'
  /** Fields of a record are wrong: `problems` says which. */
  | 'invalid'
  | 'notFound'
  | 'nothingToUndo'
  | 'nothingToRedo'
  /** What a person decided about changed meanwhile: they must look again. */
  | 'decisionOutdated'
  | 'storeNewer'
  | 'storeDamaged'
  | 'storeReadOnly'
  | 'storeBusy'
  | 'diskFull'
  | 'migrationFailed'
  | 'storeStopped'
  | 'cancelled'
  /** A package was refused; `detail` is the reason's code (`refusal.<detail>` in the texts). */
  | 'packageRefused'
  /** A workbook or CSV file was refused; `detail` is the reason's code (`sheets.refusal.<detail>` in the texts). */
  | 'tableRefused'
  /** A file with boundaries was refused; `detail` is the reason's code (`places.refusal.<detail>` in the texts). */
  | 'boundariesRefused'
  /** A package or an earlier date is being viewed; nothing can be changed meanwhile. */
  | 'readOnlyView'
  | 'previewExpired'
  /** The package is from somebody who is not known here, and nobody said to trust them. */
  | 'senderNotTrusted'
  /** A file of which the record came without it. */
  | 'attachmentMissing'
  | 'fileTooLarge'
  | 'fileEmpty'
  | 'notAFile'
  /** A document's template is wrong, or what it is about may not go along; `detail` is the line of the template. */
  | 'templateUnusable'
  /** A kind of file that is not opened with one press. */
  | 'fileNotOpened'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'wrongPassphrase'
  /** `detail` is the least number of characters. */
  | 'passphraseTooShort';

/** An error as it crosses from one process to another. */
export interface ErrorReport {
  readonly code: ErrorCode;
  /** A path, a version or a reason's code that the sentence names. */
  readonly detail?: string;
  readonly problems?: readonly Problem[];
}

/** An error with a code that the interface can say in the user's language. */
export class WeerwerkError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport, options?: ErrorOptions) {
    super(report.detail === undefined ? report.code : `${report.code}: ${report.detail}`, options);
    this.name = 'WeerwerkError';
    this.report = report;
  }
}

/** @returns the report of an error, `unexpected` for anything that nobody foresaw */
export function reportOf(error: unknown): ErrorReport {
  if (error instanceof WeerwerkError) return error.report;
  return { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
