// Deciding a dispute: saved at once, with a message that offers the way back.

import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../shared/catalogue/schema.ts';
import type { DecisionChoice } from '../../shared/contract/conflicts.ts';
import { useUndo } from '../app/useUndo.ts';
import { useAct } from '../bridge/useAct.ts';
import { offerUndo } from './offerUndo.ts';

/** What a decision is about: the record as the person sees it. */
export interface Disputed {
  readonly record: string;
  readonly heads: readonly string[];
}

export interface Decide {
  readonly decide: (disputed: Disputed, field: string, choice: DecisionChoice) => void;
  readonly isPending: boolean;
  /** What is wrong with a value that was written by hand. */
  readonly problems: readonly Problem[];
}

/** @param onDecided is told when a decision is on the disk */
export function useDecide(onDecided: () => void = () => undefined): Decide {
  const { t } = useTranslation();
  const { undo } = useUndo();
  const client = useQueryClient();
  const { mutate, isPending, error } = useAct('conflicts.decide', {
    quietFor: ['invalid'],
    onSuccess: () => {
      offerUndo({
        tone: 'good',
        message: t('conflicts.decided'),
        action: { label: t('shell.undo'), onPress: undo },
      });
      onDecided();
    },
  });
  return {
    decide: ({ record, heads }, field, choice) =>
      mutate(
        { record, field, seen: [...heads], choice },
        // What was decided about is not what is here: look again.
        { onError: () => void client.invalidateQueries() },
      ),
    isPending,
    problems: error?.report.problems ?? [],
  };
}
