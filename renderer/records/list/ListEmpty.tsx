// A list without rows: nothing kept yet, or nothing that fits the search.

import { Plus, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { textAt, useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import type { ListState } from '../listState.ts';
import { presentationOf } from '../presentation.ts';

interface ListEmptyProps {
  readonly state: ListState;
  readonly onClear: () => void;
  /** Undefined where records of this type are not made here. */
  readonly onNew: (() => void) | undefined;
}

export function ListEmpty({ state, onClear, onNew }: ListEmptyProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { type } = state;
  if (state.search.trim() !== '' || state.filters.length > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('list.empty.noMatch')}
        action={<Button onPress={onClear}>{t('list.empty.clear')}</Button>}
      >
        {t('list.empty.noMatchText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={presentationOf(type).icon}
      title={t('list.empty.nothing', { what: inSentence(labels.other(type)) })}
      action={
        onNew && (
          <Button icon={Plus} onPress={onNew}>
            {t('list.new', { label: labels.one(type), what: inSentence(labels.one(type)) })}
          </Button>
        )
      }
    >
      {textAt(t, `type.${type}.empty`)}
    </EmptyState>
  );
}
