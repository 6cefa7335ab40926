// A field whose text means something else than text: an amount, a number, a date. Base of those fields.

import { type ReactNode, useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';

/**
 * The value of such a field. A text that is not understood stays the value as it was typed, so that neither the
 * form's draft nor the person loses it; the record's schema refuses it.
 */
export type Parsed<T> = T | string | null;

export interface ParsedFieldProps<T> extends FieldProps {
  readonly value: Parsed<T>;
  readonly onChange: (value: Parsed<T>) => void;
  /** @returns null for an empty text, undefined for one that is not understood */
  readonly parse: (text: string) => T | null | undefined;
  /** How the value is written while nobody is typing. */
  readonly format: (value: T) => string;
  readonly isValue: (value: T | string) => value is T;
  /** The sentence under a text that is not understood. */
  readonly notUnderstood: string;
  readonly inputMode: 'decimal' | 'numeric' | 'text';
  readonly align?: 'start' | 'end';
  readonly placeholder?: string;
  readonly prefix?: ReactNode;
  /** A button at the end of the box, such as one that opens a calendar. */
  readonly button?: ReactNode;
  readonly ref?: FieldRef;
}

export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { value, onChange, parse, format, isValue, notUnderstood, inputMode, align = 'start', ref, ...field } = props;
  const [typing, setTyping] = useState<{ readonly text: string; readonly value: Parsed<T> } | null>(null);

  const written = value === null ? '' : isValue(value) ? format(value) : value;
  // What is being typed is left alone until the value changes from elsewhere (undo, a calendar, a reset form).
  const isTyping = typing !== null && typing.value === value;
  const text = isTyping ? typing.text : written;
  const error = !isTyping && parse(text) === undefined ? notUnderstood : field.error;

  function change(next: string): void {
    const parsed = parse(next);
    const nextValue: Parsed<T> = parsed === undefined ? next : parsed;
    setTyping({ text: next, value: nextValue });
    if (nextValue !== value) onChange(nextValue);
  }

  return (
    <AriaTextField
      {...ariaFieldProps({ ...field, error })}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      value={text}
      onChange={change}
      onBlur={() => {
        setTyping(null);
        field.onBlur?.();
      }}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        {props.prefix !== undefined && <span className="ww-box__prefix">{props.prefix}</span>}
        <Input
          ref={ref as React.Ref<HTMLInputElement>}
          className={`ww-box__input${align === 'end' ? ' ww-box__input--number' : ''}`}
          inputMode={inputMode}
          autoComplete="off"
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
        {props.button}
      </Group>
      <FieldNotes {...field} error={error} />
    </AriaTextField>
  );
}
