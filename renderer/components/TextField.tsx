// One line of text.

import type { HTMLInputTypeAttribute } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';

export interface TextFieldProps extends FieldProps {
  /** Null and empty are the same to the reader: nothing filled in. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'url'>;
  readonly placeholder?: string;
  readonly ref?: FieldRef;
}

export function TextField({ value, onChange, type = 'text', placeholder, ref, ...field }: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      className="ww-field"
      type={type}
      isReadOnly={field.isReadOnly ?? false}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        <Input
          ref={ref as React.Ref<HTMLInputElement>}
          className="ww-box__input"
          {...(placeholder === undefined ? {} : { placeholder })}
          autoComplete="off"
        />
      </Group>
      <FieldNotes {...field} />
    </AriaTextField>
  );
}
