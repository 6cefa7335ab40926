// Making or changing one filter: the condition, and the value for the kind of column.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Filter } from '../../../shared/contract/queries.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { FilterValue } from './FilterValue.tsx';
import { operatorWords } from './filterWords.ts';
import { isComplete, type Operator, operatorsOf, takesValue } from './operators.ts';

interface FilterEditorProps {
  readonly type: RecordTypeName;
  readonly column: Column;
  /** The filter to change; left out for a new one. */
  readonly filter?: Filter | undefined;
  readonly onApply: (filter: Filter) => void;
  readonly onCancel: () => void;
}

export function FilterEditor({ type, column, filter, onApply, onCancel }: FilterEditorProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const operators = operatorsOf(column.kind);
  const [operator, setOperator] = useState<Operator>(filter?.operator ?? operators[0]);
  const [values, setValues] = useState<Filter['values']>(filter?.values ?? []);
  const edited: Filter = { field: column.name, operator, values: takesValue(operator) ? values : [] };
  return (
    <form
      className="ww-filter-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(edited)) onApply(edited);
      }}
    >
      <h2>{labels.field(type, column.name)}</h2>
      <Select
        label={t('list.filters.condition')}
        labelHidden
        required
        value={operator}
        onChange={(next) => next && setOperator(next)}
        options={operators.map((id) => ({ id, label: operatorWords(t, id, column.kind) }))}
      />
      {takesValue(operator) && <FilterValue type={type} column={column} values={values} onChange={setValues} />}
      <div className="ww-actions">
        <Button variant="primary" type="submit" isDisabled={!isComplete(edited)}>
          {t('list.filters.apply')}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t('list.filters.cancel')}
        </Button>
      </div>
    </form>
  );
}
