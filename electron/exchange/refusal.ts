// Why a package is refused: one code each, one sentence each (`refusal.<code>` in the texts).

import { WeerwerkError } from '../../shared/errors.ts';

export const REFUSALS = [
  'notAZip',
  'tooLarge',
  'tooManyFiles',
  'tooDense',
  'unsafeName',
  'duplicateName',
  'overlapping',
  'contradictory',
  'hiddenBytes',
  'encrypted',
  'unknownCompression',
  'damagedFile',
  'noDescriptor',
  'badDescriptor',
  'newerFormat',
  'missingFile',
  'unlistedFile',
  'wrongChecksum',
  'noLog',
  'notUtf8',
  'badJson',
  'lineTooLong',
  'badChange',
  'badValue',
  'causeAfterEffect',
  'counterTooHigh',
  'duplicateChange',
  'tooManyChanges',
  'wrongCount',
  'typeChanged',
  'sameNumberOtherContent',
  'notForMerging',
  'badTable',
  'badInventory',
  'incomplete',
  'badSignature',
  'ageHeader',
  'ageRecipients',
  'ageText',
  'workFactor',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** @returns the error with which reading a package ends; nothing has been changed then */
export function refuse(refusal: Refusal, cause?: unknown): WeerwerkError {
  return new WeerwerkError({ code: 'packageRefused', detail: refusal }, cause === undefined ? undefined : { cause });
}
