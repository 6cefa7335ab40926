// The value of a filter: boxes to tick for choices, records found by name, dates that may move with today.

import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Filter } from '../../../shared/contract/queries.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import type { Column } from '../columns.ts';
import { DateFilterValue } from './DateFilterValue.tsx';
import { ReferenceFilterValue } from './ReferenceFilterValue.tsx';

type Values = Filter['values'];

interface FilterValueProps {
  readonly type: RecordTypeName;
  readonly column: Column;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

function ChoiceValues({ type, column, values, onChange }: FilterValueProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const choices = column.field?.kind === 'choice' ? column.field.choices : [1, 0];
  return (
    <fieldset className="ww-filter-choices">
      <legend className="ww-field__label">{t('list.filters.values')}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice}
          isSelected={values.includes(choice)}
          onChange={(isOn) => onChange(isOn ? [...values, choice] : values.filter((value) => value !== choice))}
        >
          {labels.choice(type, column.name, choice)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

export function FilterValue(props: FilterValueProps) {
  const { t } = useTranslation();
  const { column, values, onChange } = props;
  const [first = null] = values;
  const label = t('list.filters.value');
  const setFirst = (value: string | number | null) => onChange(value === null ? [] : [value]);
  // What is typed and not understood as a number is no value yet: the field itself says so.
  const setNumber = (value: string | number | null) => setFirst(typeof value === 'number' ? value : null);
  switch (column.kind) {
    case 'choice':
    case 'yesNo':
      return <ChoiceValues {...props} />;
    case 'reference':
      return <ReferenceFilterValue {...props} />;
    case 'date':
      return <DateFilterValue value={first === null ? null : String(first)} onChange={setFirst} />;
    case 'money':
      return <MoneyField label={label} value={first} onChange={setNumber} />;
    case 'number': {
      const format = column.field?.kind === 'number' ? column.field.format : 'integer';
      return <NumberField label={label} format={format} value={first} onChange={setNumber} />;
    }
    default:
      return <TextField label={label} value={first === null ? null : String(first)} onChange={setFirst} autoFocus />;
  }
}
