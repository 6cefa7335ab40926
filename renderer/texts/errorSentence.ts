// Says an error in the language of the interface.

import type { TFunction } from 'i18next';
import { type ErrorReport, reportOf } from '../../shared/errors.ts';
import { textAt } from './useLabels.ts';

/** @returns what happened, what it means and what to do */
export function errorSentence(t: TFunction, error: unknown): string {
  return reportSentence(t, reportOf(error));
}

function reportSentence(t: TFunction, report: ErrorReport): string {
  const detail = report.detail ?? '';
  const refusal = report.code === 'packageRefused' ? textAt(t, `refusal.${detail}`) : undefined;
  return refusal ?? textAt(t, `error.${report.code}`, { detail }) ?? t('error.unexpected');
}
