// What is wrong with a cell, in the user's words.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { CellProblem } from '../../../shared/contract/sheets.ts';
import { inSentence } from '../../records/inSentence.ts';
import { textAt, useLabels } from '../../texts/useLabels.ts';

/** @returns a function that says a problem of a cell; what forms say as well is said in the same words */
export function useCellProblem(type: RecordTypeName): (problem: CellProblem) => string {
  const { t } = useTranslation();
  const labels = useLabels();
  return useCallback(
    ({ code, detail }) => {
      const isField = typeof detail === 'string' && fieldOf(type, detail) !== undefined;
      const words = isField ? inSentence(labels.field(type, detail)) : String(detail ?? '');
      return (
        textAt(t, `sheets.problem.${code}`, { detail: words }) ??
        textAt(t, `problem.${code}`, { detail: words }) ??
        code
      );
    },
    [t, labels, type],
  );
}
