// Why a table is refused as a whole: one code each, one sentence each (`sheets.refusal.<code>` in the texts).

import { reportOf, WeerwerkError } from '../../../shared/errors.ts';
import type { Refusal } from '../refusal.ts';

export const TABLE_REFUSALS = [
  'notATable',
  'oldExcel',
  'noRows',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'cellTooLong',
  'tooLarge',
  'hasDoctype',
  'damaged',
  'notText',
  'hasNul',
  'badQuotes',
  'noSuchSheet',
  'headingsLost',
  'newerSheet',
  'fieldTwice',
  'nothingMapped',
  'unknownField',
  'keyNotMapped',
  'hasProblems',
  'changedMeanwhile',
] as const;

export type TableRefusal = (typeof TABLE_REFUSALS)[number];

/** Refusals of a zip that hold for a workbook as well, under the same name. */
export const ZIP_REFUSALS = [
  'notAZip',
  'tooManyFiles',
  'tooDense',
  'unsafeName',
  'duplicateName',
  'overlapping',
  'encrypted',
  'unknownCompression',
  'damagedFile',
] as const satisfies readonly Refusal[];

/** @returns the error with which reading a table ends; nothing has been changed then */
export function refuseTable(refusal: TableRefusal | (typeof ZIP_REFUSALS)[number], cause?: unknown): WeerwerkError {
  return new WeerwerkError({ code: 'tableRefused', detail: refusal }, cause === undefined ? undefined : { cause });
}

/** @returns a refusal of the zip around a workbook in a workbook's words; any other error as it is */
export function asTableRefusal(error: unknown): unknown {
  const { code, detail } = reportOf(error);
  if (code !== 'packageRefused') return error;
  const known = ZIP_REFUSALS.find((refusal) => refusal === detail);
  return refuseTable(known ?? (detail === 'tooLarge' ? 'tooLarge' : 'damaged'), error);
}
