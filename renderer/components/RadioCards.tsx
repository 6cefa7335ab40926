// One of a few choices that each need a sentence of explanation.

import { Radio, RadioGroup } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps } from './field.ts';
import './RadioCards.css';

export interface RadioCardsProps<Id extends string> extends FieldProps {
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly text: string }[];
}

export function RadioCards<Id extends string>({ value, onChange, options, ...field }: RadioCardsProps<Id>) {
  return (
    <RadioGroup
      {...ariaFieldProps(field)}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      value={value}
      onChange={(id) => onChange(id as Id)}
    >
      <FieldLabel {...field} />
      <div className="ww-cards">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ww-cards__choice">
            <span className="ww-cards__dot" aria-hidden />
            <span>
              <span className="ww-cards__label">{option.label}</span>
              <span className="ww-cards__text">{option.text}</span>
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes {...field} />
    </RadioGroup>
  );
}
