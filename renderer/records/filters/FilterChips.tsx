// The filters that hold now, each a chip in words that can be changed or taken away.

import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../shared/contract/queries.ts';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { columnOf } from '../columns.ts';
import type { ListState } from '../listState.ts';
import { useTitles } from '../useTitles.ts';
import { useValueText } from '../valueText.ts';
import { filterWords } from './filterWords.ts';

interface FilterChipsProps {
  readonly state: ListState;
  readonly onChange: (filters: readonly Filter[]) => void;
  /** Opens the editor of the filter at that place. */
  readonly onEdit: (index: number) => void;
}

export function FilterChips({ state, onChange, onEdit }: FilterChipsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const valueText = useValueText();
  const { type, filters } = state;
  const referred = filters.filter(({ field }) => columnOf(type, field)?.kind === 'reference');
  const titles = useTitles(referred.flatMap(({ values }) => values.map(String)));
  if (filters.length === 0) return null;
  return (
    <ul className="ww-filters" aria-label={t('list.filters.label')}>
      {filters.map((filter, index) => {
        const words = filterWords(type, filter, { t, labels, valueText, titles });
        return (
          <li key={JSON.stringify(filter)}>
            <Chip
              label={words.all}
              onPress={() => onEdit(index)}
              onRemove={() => onChange(filters.filter((_, other) => other !== index))}
            >
              <span className="ww-muted">
                {words.field} {words.operator}
              </span>{' '}
              {words.value}
            </Chip>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <Button variant="quiet" onPress={() => onChange([])}>
            {t('list.filters.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
