// What is wrong with a field, in the user's words.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { textAt, useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';

/** @returns a function that says a problem; where it names another field, by that field's label */
export function useProblemSentence(type: RecordTypeName): (problem: Problem) => string {
  const { t } = useTranslation();
  const labels = useLabels();
  return useCallback(
    ({ code, detail }) => {
      const isField = typeof detail === 'string' && fieldOf(type, detail) !== undefined;
      const words = isField ? inSentence(labels.field(type, detail)) : String(detail ?? '');
      return textAt(t, `problem.${code}`, { detail: words }) ?? code;
    },
    [t, labels, type],
  );
}
