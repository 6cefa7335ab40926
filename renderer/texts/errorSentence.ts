// Says an error in the language of the interface.

import type { TFunction } from 'i18next';
import { type ErrorCode, type ErrorReport, reportOf } from '../../shared/errors.ts';
import { textAt } from './useLabels.ts';

/** Where the sentences are that say why something was refused. */
const REFUSALS: ReadonlyMap<ErrorCode, string> = new Map([
  ['packageRefused', 'refusal'],
  ['tableRefused', 'sheets.refusal'],
  ['boundariesRefused', 'places.refusal'],
]);

/** @returns what happened, what it means and what to do */
export function errorSentence(t: TFunction, error: unknown): string {
  return reportSentence(t, reportOf(error));
}

function reportSentence(t: TFunction, report: ErrorReport): string {
  const detail = report.detail ?? '';
  const refusals = REFUSALS.get(report.code);
  const refusal = refusals === undefined ? undefined : textAt(t, `${refusals}.${detail}`);
  return refusal ?? textAt(t, `error.${report.code}`, { detail }) ?? t('error.unexpected');
}
