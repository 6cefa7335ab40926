// What SQLite's error codes mean to a person.

import { type ErrorCode, WeerwerkError } from '../../shared/errors.ts';

/** By the beginning of SQLite's extended code; the first that fits. */
const meanings: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_BUSY', 'storeBusy'],
  ['SQLITE_LOCKED', 'storeBusy'],
  ['SQLITE_CORRUPT', 'storeDamaged'],
  ['SQLITE_NOTADB', 'storeDamaged'],
  ['SQLITE_READONLY', 'storeReadOnly'],
  ['SQLITE_CANTOPEN', 'storeReadOnly'],
  ['SQLITE_PERM', 'storeReadOnly'],
  ['SQLITE_FULL', 'diskFull'],
  // A write that the system refuses half-way is a full disk or a quota in all but name.
  ['SQLITE_IOERR_WRITE', 'diskFull'],
  ['EACCES', 'storeReadOnly'],
  ['EROFS', 'storeReadOnly'],
  ['ENOSPC', 'diskFull'],
];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** @returns the error as one that the interface can explain; anything unknown as it was */
export function sqliteFailure(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const meaning = meanings.find(([prefix]) => code.startsWith(prefix));
  return meaning ? new WeerwerkError({ code: meaning[1], detail: file }, { cause: error }) : error;
}
