// What is wrong with a template, in words and with its line.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateProblem } from '../../shared/contract/documents.ts';

/** The braces of a placeholder: texts cannot hold them, since they are what texts are filled in by. */
export const BRACES = { open: '{{', close: '}}' } as const;

/** @returns a function that says a problem of a template */
export function useTemplateProblem(): (problem: TemplateProblem) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ code, line, name }) =>
      t(`documents.problem.${code}`, { line, name, ...BRACES, interpolation: { escapeValue: false } }),
    [t],
  );
}
