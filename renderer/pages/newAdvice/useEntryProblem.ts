// What is wrong at a place of the form, in the user's words.

import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { isAdviceStep } from '../../../shared/council/adviceFlow.ts';
import { inSentence } from '../../records/inSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { textAt, useLabels } from '../../texts/useLabels.ts';

export interface EntrySentences {
  /** "Onderwerp", "Datum van ‘Aangeboden’" */
  readonly label: (place: string) => string;
  readonly sentence: (problem: Problem) => string;
}

/** @returns functions that name the places of the form and say what is wrong there; where it names a step, by its label */
export function useEntryProblem(): EntrySentences {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const detailWords = (type: RecordTypeName, detail: Problem['detail']): string => {
    if (typeof detail === 'number') return format.number(detail);
    if (detail === undefined) return '';
    if (isAdviceStep(detail)) return labels.choice('advice', 'status', detail);
    return fieldOf(type, detail) === undefined ? detail : inSentence(labels.field(type, detail));
  };
  return {
    label: (place) => {
      const [part = '', name = ''] = place.split('.');
      if (part === 'dates' && isAdviceStep(name))
        return t('newAdvice.dateOf', { step: labels.choice('advice', 'status', name) });
      if (part === 'newRequest') return labels.field('adviceRequest', name);
      if (part === 'recommendations') return labels.one('recommendation');
      return labels.field('advice', part);
    },
    sentence: ({ field, code, detail }) => {
      const type = field.startsWith('newRequest.') ? 'adviceRequest' : 'advice';
      return textAt(t, `problem.${code}`, { detail: detailWords(type, detail) }) ?? code;
    },
  };
}
