// Yes, no, or nobody has said yet.

import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import './YesNo.css';

export interface YesNoProps extends FieldProps {
  /** 1 is yes, 0 is no, null is not filled in. */
  readonly value: 0 | 1 | null;
  readonly onChange: (value: 0 | 1 | null) => void;
  readonly ref?: FieldRef;
}

const choices = [
  { id: '1', key: 'component.yes' },
  { id: '0', key: 'component.no' },
  { id: '', key: 'component.notFilled' },
] as const;

export function YesNo({ value, onChange, ref, ...field }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup
      {...ariaFieldProps(field)}
      ref={ref as React.Ref<HTMLDivElement>}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      orientation="horizontal"
      value={value === null ? '' : String(value)}
      onChange={(id) => onChange(id === '1' ? 1 : id === '0' ? 0 : null)}
    >
      <FieldLabel {...field} />
      <div className="ww-yes-no">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="ww-yes-no__choice">
            {t(choice.key)}
          </Radio>
        ))}
      </div>
      <FieldNotes {...field} />
    </RadioGroup>
  );
}
