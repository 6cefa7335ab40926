// What every entry field takes, whatever it is for.

import type { Ref } from 'react';

/** The properties that all fields share; they fit `Controller` of react-hook-form. */
export interface FieldProps {
  readonly label: string;
  /** The label is read aloud only: for a field whose place says what it is. */
  readonly labelHidden?: boolean;
  /** A short explanation, always in sight. */
  readonly hint?: string | undefined;
  /** The sentence that says what is wrong; its presence marks the field as wrong. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly name?: string;
  readonly onBlur?: () => void;
}

/** Where react-hook-form puts the focus when the field is wrong. */
export type FieldRef = Ref<HTMLElement>;

/** @returns the properties that every react-aria field understands, from ours */
export function ariaFieldProps(props: FieldProps) {
  return {
    isRequired: props.required ?? false,
    isInvalid: props.error !== undefined,
    isDisabled: props.isDisabled ?? false,
    validationBehavior: 'aria',
    ...(props.labelHidden ? { 'aria-label': props.label } : {}),
    ...(props.autoFocus ? { autoFocus: true } : {}),
    ...(props.name === undefined ? {} : { name: props.name }),
    ...(props.onBlur === undefined ? {} : { onBlur: props.onBlur }),
  } as const;
}
