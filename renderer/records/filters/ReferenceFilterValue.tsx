// The records that a filter names: found by typing, kept as chips.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Filter } from '../../../shared/contract/queries.ts';
import { Chip } from '../../components/Chip.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { inSentence } from '../inSentence.ts';
import { loadChoices } from '../loadChoices.ts';
import { useTitles } from '../useTitles.ts';

interface ReferenceFilterValueProps {
  readonly column: Column;
  readonly values: Filter['values'];
  readonly onChange: (values: Filter['values']) => void;
}

export function ReferenceFilterValue({ column, values, onChange }: ReferenceFilterValueProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const target = (column.field?.kind === 'reference' ? column.field.to : column.name) as RecordTypeName;
  const titles = useTitles(values.map(String));
  const load = useCallback((search: string) => loadChoices(target, search), [target]);
  return (
    <>
      <ComboBox
        key={values.length}
        label={t('list.filters.addReference', { what: labels.one(target) })}
        value={null}
        valueTitle={null}
        load={load}
        onChange={(id) => id !== null && !values.includes(id) && onChange([...values, id])}
      />
      <ul className="ww-filters">
        {values.map((value) => (
          <li key={value}>
            <Chip
              label={titles[value] ?? inSentence(labels.one(target))}
              onRemove={() => onChange(values.filter((other) => other !== value))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
