// One of a few choices, all in sight beside each other.

import { Radio, RadioGroup } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import './SegmentedChoice.css';

export interface SegmentedChoiceProps<Id extends string> extends FieldProps {
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly ref?: FieldRef;
}

export function SegmentedChoice<Id extends string>({
  value,
  onChange,
  options,
  ref,
  ...field
}: SegmentedChoiceProps<Id>) {
  return (
    <RadioGroup
      {...ariaFieldProps(field)}
      ref={ref as React.Ref<HTMLDivElement>}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
    >
      <FieldLabel {...field} />
      <div className="ww-segments">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ww-segments__choice">
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldNotes {...field} />
    </RadioGroup>
  );
}
