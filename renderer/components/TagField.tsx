// A few free words, each a chip.

import { useState } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from './Chip.tsx';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import './TagField.css';

export interface TagFieldProps extends FieldProps {
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[] | null) => void;
  readonly ref?: FieldRef;
}

/** Enter, a comma or leaving the field makes a chip of what was typed; Backspace in an empty field takes the last. */
export function TagField({ value, onChange, ref, ...field }: TagFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const words = value ?? [];

  function set(next: readonly string[]): void {
    onChange(next.length === 0 ? null : next);
  }

  function add(text: string): void {
    const fresh = text.split(/[,;\n]/).map((word) => word.trim());
    const next = [...new Set([...words, ...fresh.filter(Boolean)])];
    setTyped('');
    if (next.length > words.length) set(next);
  }

  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      value={typed}
      onChange={(text) => (/[,;\n]/.test(text) ? add(text) : setTyped(text))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed.trim() !== '') {
          event.preventDefault();
          add(typed);
        } else if (event.key === 'Backspace' && typed === '' && words.length > 0) {
          set(words.slice(0, -1));
        }
      }}
      onBlur={() => {
        add(typed);
        field.onBlur?.();
      }}
    >
      <FieldLabel {...field} />
      <Group className="ww-box ww-tag-field">
        {words.map((word) => (
          <Chip
            key={word}
            label={word}
            {...(field.isReadOnly || field.isDisabled
              ? {}
              : { onRemove: () => set(words.filter((other) => other !== word)) })}
          />
        ))}
        <Input
          ref={ref as React.Ref<HTMLInputElement>}
          className="ww-box__input ww-tag-field__input"
          autoComplete="off"
        />
      </Group>
      <FieldNotes {...field} hint={field.hint ?? t('component.tagHint')} />
    </AriaTextField>
  );
}
