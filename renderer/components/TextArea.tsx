// Several lines of text, as high as what is written in it.

import { TextArea as AriaTextArea, TextField as AriaTextField, Group } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import './TextArea.css';

export interface TextAreaProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Lines to show when empty. */
  readonly rows?: number;
  readonly ref?: FieldRef;
}

export function TextArea({ value, onChange, rows = 3, ref, ...field }: TextAreaProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        <AriaTextArea ref={ref as React.Ref<HTMLTextAreaElement>} className="ww-box__input ww-text-area" rows={rows} />
      </Group>
      <FieldNotes {...field} />
    </AriaTextField>
  );
}
