// What a file system's error means for a shared folder. Drives come and go: none of it is a reason to lose or stop anything.

import type { FolderProblem } from '../../../shared/contract/folder.ts';
import { WeerwerkError } from '../../../shared/errors.ts';

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const NO_RIGHTS = ['EACCES', 'EPERM', 'EROFS'];

/** A round ends here; the next one tries again. */
export class FolderTrouble extends Error {
  readonly problem: FolderProblem;

  constructor(problem: FolderProblem, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'FolderTrouble';
    this.problem = problem;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** @returns whether the file or folder is not there (any more) */
export function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** @returns what an error of reading or writing in the folder means; a drive that fails is one that is not there */
export function troubleOf(error: unknown): FolderTrouble {
  if (error instanceof FolderTrouble) return error;
  const code = codeOf(error);
  if (NO_ROOM.includes(code)) return new FolderTrouble('diskFull', { cause: error });
  if (NO_RIGHTS.includes(code)) return new FolderTrouble('readOnly', { cause: error });
  if (code !== '') return new FolderTrouble('missing', { cause: error });
  const isFull = error instanceof WeerwerkError && error.report.code === 'diskFull';
  return new FolderTrouble(isFull ? 'diskFull' : 'failed', { cause: error });
}
